# A claim's figure in words: what the source says, what that can mean, among whom, when, and what chance can do.

# What the source says. $word is the source's own word, in Swedish: närmare, drygt, många.
figure-of = { NUM($n) } of { NUM($base) }
figure-approx = { $word } { NUM($n) }
figure-approx-percent = { $word } { PERCENT($p) }
figure-percent-range = { NUM($low) }–{ PERCENT($high) }
figure-unquantified = { $word }, without a figure
figure-no-number = without a figure
figure-outcome-unknown = not stated what is counted
# What vague words can mean. $ends is which ends do not belong.
figure-or-more = { NUM($n) } or more
figure-share-range = { HUNDREDTHS($low) }–{ SHARE($high) }
figure-share-open = { $ends ->
    [low] over { HUNDREDTHS($low) } to { SHARE($high) }
    [high] { HUNDREDTHS($low) } to under { SHARE($high) }
   *[both] over { HUNDREDTHS($low) } to under { SHARE($high) }
 }
figure-people-as-share = { $people }, that is { $share }

figure-can-mean = Can mean { $meaning }.
figure-or-means = can mean { $meaning }
figure-contradicted = contradicted by another claim
figure-target = target
figure-is-interim = interim result
figure-as-of = as of { DATE($day) }
figure-interim = Interim result.
figure-ours = Our calculation.
figure-disputed = Another claim contradicts it.
figure-of-whole-projects = The figures are those of whole projects, which often used several methods. They do not show what this method did by itself.

# Small numbers and chance.
figure-few = few people
figure-chance = this is how much chance can do
figure-chance-few = this is how much chance can do in so small a group
figure-chance-says-not = The interval says nothing about errors of measurement, selection or cause.

# Among whom. $kind is like "who started", with the group after it when it is a part of the participants.
figure-base = { NUM($n) } { $kind }
figure-base-uncounted = { $kind }, how many is not stated
figure-base-started = { $base }; { NUM($n) } started
figure-base-unknown = not stated
figure-among = { $who ->
    [those] those { $base }
   *[other] { $base }
 }
figure-group = { $kind } ({ $group })

# When. $since is like "after exit".
when-unknown = not stated
when-at = { $since ->
    [start] at the start
    [decision] at the decision
    [arrival] on arrival
   *[exit] at exit
 }
when-after = { $months ->
    [one] { NUM($months) } month { $since }
   *[other] { NUM($months) } months { $since }
 }
when-until = { NUM($start) }–{ NUM($end) } months { $since }
when-after-unknown = { $since }, how long is not stated

# Where in a source something stands, when whoever wrote it did not say.
place-not-given = place not given

# The pictures of a project's figures. $base is whom they count, $day when; None is that it is not stated.
chart-of = { $status ->
    [interim] { figure-interim }{ " " }
   *[other] { "" }
 }{ $base ->
    [unknown] Share; the source does not say among whom or how many
   *[other] Share of { $among }
 }{ $day ->
    [None] { "" }
   *[other] , { DATE($day) }
 }
chart-key = { $kind ->
    [point] exact figure
    [words] what vague words can mean
   *[chance] interval of uncertainty: { figure-chance }. { figure-chance-says-not }
 }
flow-rest = the source says nothing of these here{ $n ->
    [0] { "" }
   *[other] { " " }({ NUM($n) }, our calculation)
 }

# The time of a project.
timeline-began = Began { DATE($day) }
timeline-ended = Ended { DATE($day) }{ $begun ->
    [True] { "" }
   *[False] ; when it began is not stated
 }
timeline-open = { $running ->
    [True] Under way
   *[False] When it ended is not stated
 }
timeline-known = { $year_alone ->
    [True] only the year is known
   *[False] only the month is known
 }
timeline-after = { UPPER($what) }, { DATE($day) }{ $basis ->
    [plan] { " " }({ $basis_label })
   *[other] { "" }
 }
