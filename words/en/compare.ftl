# Side by side: two to four entries beside each other in the browser.

# The outcomes.
compare-can-mean = can mean { $meaning }
compare-interval = interval of uncertainty { $interval }
# A heading over an axis: outcome, among whom, when.
compare-axis = { $outcome }, share of those { $base }, { $time }
compare-axis-ends = 0 to 100%
compare-project = Project
compare-of-source = The source’s words
compare-read-with = Read with reservations: { $caveats }.
compare-pair = { $left } and { $right }: { $conclusion }.
compare-not-possible = cannot be compared
compare-stands-alone = Cannot stand beside the others: { $reasons }.
compare-others-without = the others have no outcome in figures
compare-no-axis = No outcomes here are counted in the same way, so there is no common axis. Which gave most cannot be said.
compare-interim = Interim result

# What is said of the comparison itself. $n is how many.
compare-strange-addresses = { $n ->
    [one] { NUM($n) } address in the link cannot be read and is left out.
   *[other] { NUM($n) } addresses in the link cannot be read and are left out.
 }
compare-too-many = At most { NUM($most) } are shown at a time; here are the first of { NUM($n) }.
compare-entry-failed = “{ $name }” { $problem }.
compare-no-research = Research does not stand side by side; it is on the pages of the methods.
compare-one-more = Choose at least one more.
compare-method = method
compare-remove = Remove
compare-remove-name = Remove { $name }
compare-add-chosen = Add from your selection:
compare-add = + { $name }
compare-same = alike
compare-different = different
compare-show-same = Show rows where all are alike too
compare-hide-same = Hide rows where all are alike
compare-search-failed = It is not possible to search right now: the index could not be fetched.
compare-suggestions = { $n ->
    [one] { NUM($n) } suggestion below.
   *[other] { NUM($n) } suggestions below.
 }
compare-no-suggestion = No method and no project matches that.
compare-lacking = Nothing about { $words }.

# The rows. A row that only one kind of entry has says so in the other's cell.
compare-not-here = does not apply here
compare-not-for-methods = does not apply to a method
compare-no-question = no question is noted
compare-of-whole-project = The whole project { $project }: { $text }
compare-of-project = { $project }: { $text }
compare-role = { $role }. { $text }
compare-role-time = { $role }, { NUM($full_time) } of full time. { $text }
compare-party = { $name }, { $role }
compare-reason = { $reason }: { $topics }.
compare-gap = { $topics }: { $reason }
compare-use = { $name }: { $text }
compare-use-not-carried-out = { $name }: { $text } ({ $status })
compare-budget = The whole project { $project }: { $amount } ({ $note })
compare-post = { $label }: { $amount }, { $kind }
compare-post-activity = { $label } ({ $activity }): { $amount }, { $kind }
compare-total = Sum without unpaid work: { $amount } (our calculation)
compare-no-amount = Cannot be worked out, { $reason }
compare-no-date = date not stated

compare-what = What it is
compare-kind = Kind
compare-short = In short
compare-for-whom = For whom
compare-tried-with = Tried with
compare-how = How it is done
compare-steps = Step by step
compare-takes = What it takes
compare-outcomes = What came out
compare-cost = What it cost
compare-cost-items = Cost items
compare-money = Money
compare-learnt = What they learnt
compare-lessons = Lessons
compare-unknown = What we do not know
compare-open = Open
compare-sources = Sources
compare-period = Period
compare-owner = Owner
compare-partners = Partners
compare-places = Places
compare-settings = Kind of place
compare-methods = Methods
compare-funding = Funding
compare-per-participant = Cost per participant
compare-known = What we know
compare-projects-did = What the projects did
compare-who = Who is needed
compare-preconditions = What must be there
