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
