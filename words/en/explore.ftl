# Search and compare: hits and choices. $n is how many.

explore-hits = { $n ->
    [one] { NUM($n) } hit of { NUM($all) }
   *[other] { NUM($n) } hits of { NUM($all) }
 }
explore-remove-choice = Remove { $facet }: { $choice }
explore-choice = { $facet }: { $choice } ×
explore-clear = Clear all
# Before a link to the page or the tool.
explore-answered-by = A page of its own helps with that question:
explore-more = Show { NUM($n) } more
explore-name = Name
explore-kind = Kind
explore-facts = Facts
explore-known = How it is known
explore-to-compare = To compare
explore-previous = Previous
explore-next = Next
explore-page = Page { NUM($page) } of { NUM($pages) }

# The columns of the file with hits.
explore-column-name = name
explore-column-kind = kind
explore-column-summary = summary
explore-column-facts = facts
explore-column-known = how it is known
explore-column-address = address

# A search that the reader follows in their browser.
explore-follow = Follow this search
explore-followed = You follow this search
explore-follow-all = Everything in the database
explore-follow-since = Since you looked on { DATE($day) }:
explore-follow-nothing = Nothing new since you looked on { DATE($day) }. What you follow is kept in this browser alone.
explore-follow-fresh = { $n ->
    [one] One new:
   *[other] { UPPER(COUNT($n)) } new:
}
explore-follow-changed = { $n ->
    [one] One changed:
   *[other] { UPPER(COUNT($n)) } changed:
}
explore-follow-gone = { $n ->
    [one] One no longer matches the search.
   *[other] { UPPER(COUNT($n)) } no longer match the search.
}
explore-follow-more = and { NUM($n) } more
explore-follow-seen = I have seen it
explore-follow-others = More searches you follow ({ NUM($n) })
explore-follow-not-kept = The browser does not keep what you follow.
