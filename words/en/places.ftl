# Counties and municipalities: the map, and what has been tried near. $place is a municipality or a county, $names are
# municipalities.

places-in = In { $place }
places-beside = In the neighbouring municipalities
places-beside-are = { $place } borders on { LIST($names) }.
places-no-neighbours = { $place } borders on no other municipality on land.
places-rest-of = In the rest of { $county }
places-further = Elsewhere
places-nearest = Nearest after that
places-heading-count = { $heading } ({ NUM($n) })
# The distance as the crow flies between the middles of the municipalities.
places-km = { $place }, about { NUM($km) } km away
places-km-means = Distances are as the crow flies between the middles of the municipalities.
places-nothing = Nothing in the base. It does not mean that nothing has been done.
places-no-more = No more than those above.

# The map.
places-projects = { $n ->
    [one] { NUM($n) } project
   *[other] { NUM($n) } projects
 }
places-place-projects = { $n ->
    [one] { $place }: { NUM($n) } project
   *[other] { $place }: { NUM($n) } projects
 }
places-kind-passed-over = The map shows projects and activities. Methods and research are in the list and in the table.
places-help = Press a municipality on the map, a county in the list, or choose a municipality here:
places-none-chosen = none chosen
places-clear = Show the whole country
places-municipalities = { $n ->
    [one] { NUM($n) } municipality is named
   *[other] { NUM($n) } municipalities are named
 }
places-counties = Counties
places-elsewhere = { $n ->
    [one] { NUM($n) } project has no known county
   *[other] { NUM($n) } projects have no known county
 }
places-by-municipality = Projects and activities by municipality
places-steps = { SPAN($low, $high) }
places-or-more = { NUM($n) } or more
places-county-named = the county is named, not the municipality
places-none = none
