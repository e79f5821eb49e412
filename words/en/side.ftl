# Side by side: what is said of the choice. $n is how many.
side-strange-addresses = { $n ->
    [one] { NUM($n) } address in the link cannot be read and is left out.
   *[other] { NUM($n) } addresses in the link cannot be read and are left out.
 }
side-too-many = At most { NUM($most) } are shown at a time; here are the first of { NUM($n) }.
side-entry-failed = “{ $name }” { $problem }.
side-no-research = Research does not stand side by side; it is on the pages of the methods.
side-one-more = Choose at least one more.
side-remove = Remove
side-remove-name = Remove { $name }
side-add-chosen = Add from your selection:
side-add = + { $name }
side-search-failed = It is not possible to search right now: the index could not be fetched.
side-suggestions = { $n ->
    [one] { NUM($n) } suggestion below.
   *[other] { NUM($n) } suggestions below.
 }
side-no-suggestion = No method and no project matches that.
side-lacking = Nothing about { $words }.
