# Your selection: what has been chosen, and what has changed since a link was made.

chosen-own = { $n ->
    [one] { NUM($n) } entry in your selection.
   *[other] { NUM($n) } entries in your selection.
 }
chosen-in-link = { $n ->
    [one] { NUM($n) } entry in the link.
   *[other] { NUM($n) } entries in the link.
 }
chosen-empty = The selection is empty. Choose entries on Search and compare, or on their own pages.
chosen-strange = { $n ->
    [one] { NUM($n) } address in the link cannot be read.
   *[other] { NUM($n) } addresses in the link cannot be read.
 }
chosen-gone = { $n ->
    [one] { NUM($n) } entry is not in the base.
   *[other] { NUM($n) } entries are not in the base.
 }
chosen-not-kept = The version in the link has not been kept; what is shown is as of today.
chosen-since = The link was made with version { $version } of { DATE($date) }. Under each entry stands what has changed since then.
chosen-unchanged = Nothing has changed.
chosen-remove = Remove
chosen-remove-name = Remove { $name }
chosen-copied = The link is copied.

# What has changed in an entry. The quotation marks hold the words of the source or the editors.
chosen-was-not-there = Was not there in that version.
chosen-is-gone = Is no longer there.
chosen-renamed = Was called “{ $before }”, is called “{ $now }”.
chosen-described = Was described like this: “{ $before }”
chosen-claim-removed = Removed claim: { $text } ({ $figure }).
chosen-claim-new = New claim: { $text } ({ $figure }).
chosen-figure-changed = Changed figure: { $text }: { $before } → { $now }.
chosen-level-changed = Changed level: { $text }: { $before } → { $now }.
# What the levels were called in version 1 of the rules. Versions kept since then bring the name.
chosen-level-in-rules-1 = { $level ->
    [0] Planned
    [1] Described
    [2] Stated
    [3] Reported
    [4] Externally followed up
   *[5] Compared with a similar group
 }
chosen-text-changed = Changed text: “{ $before }” → “{ $now }”.

# The columns of a file to take along.
chosen-column-entry = entry
chosen-column-name = name
chosen-column-kind = kind
chosen-column-summary = summary
chosen-column-claim = claim
chosen-column-figure = figure
chosen-column-low = lowest
chosen-column-high = highest
chosen-column-unit = counted in
chosen-column-base = among
chosen-column-time = when
chosen-column-known = how known
chosen-column-source = source
chosen-column-place = place
chosen-column-address = address

# The title of the file in Excel.
chosen-title = A selection from Vägar in
