# The applicant's tools. The sentences of the draft stand in docs/application.yml.

applicant-copied = Copied.
applicant-not-copied = It could not be copied; mark the text instead.

# Can we do this?
applicant-yes = Yes
applicant-no = No
applicant-do-not-know = Do not know
applicant-who = Who is needed
applicant-preconditions = What must be there
applicant-target = Target group
applicant-target-question = The method has been tried with { $group }. Is your target group like that?
applicant-warnings = What the projects warn about
applicant-choose-method = Choose a method.
applicant-answers = { $n ->
    [one] { NUM($n) } question: { $answers }.
   *[other] { NUM($n) } questions: { $answers }.
 }
applicant-answer-count = { NUM($n) } { $answer }
applicant-note = Note
applicant-no-needs = No source describes what the method takes. Ask those who have done it; the questions are on the method’s page.
applicant-nobody-knows = None of us knows this
applicant-gap = { $reason }: { $topics }.
applicant-no-such-method = There is no such method. Choose one in the list.
applicant-place = { $source }, { $place }
applicant-role = { $role }: { $text }

# What has been tried where we are?
applicant-everywhere = In the whole country
applicant-in-sweden = in Sweden
applicant-the-county = the county
applicant-in = in { $place }
applicant-beside = in the neighbouring municipalities { LIST($names) }
applicant-choose-any = Choose a way of working, a target group or a municipality.
applicant-all-ways = All ways of working
applicant-remove-name = Remove { $name }
applicant-and-more = { $n ->
    [one] and { NUM($n) } more project
   *[other] and { NUM($n) } more projects
 }
applicant-used = used the way of working { $method }
applicant-worked = worked
applicant-with = with { $group }
applicant-coverage = { $n ->
    [one] The base has { NUM($n) } project or activity, version { $version } of { DATE($date) }. It is not complete: that we found nothing does not mean that it has not been tried.
   *[other] The base has { NUM($n) } projects and activities, version { $version } of { DATE($date) }. It is not complete: that we found nothing does not mean that it has not been tried.
 }
applicant-most-ways = At most { NUM($n) } ways of working at a time.

# Goal and follow-up.
applicant-goal-is-number = The goal is written as a number from 0 to 100.
applicant-n-is-number = The number is written as a whole number.
applicant-goal = { PERCENT($p) }
applicant-your-goal = [your goal]
applicant-your-number = [number]
applicant-plan-copied = The plan is copied.

# Review of what has been tried.
applicant-matching = { $n ->
    [one] { NUM($n) } project matches the selection.
   *[other] { NUM($n) } projects match the selection.
 }
applicant-matching-shown = { NUM($n) } projects match the selection; the { NUM($shown) } most fully described are shown.
applicant-most-at-once = At most { NUM($n) } are taken at a time.
applicant-unknown = Not in the base: { $names }.
applicant-widen = Remove one of the conditions, or search elsewhere: see below.
applicant-tick-one = Tick at least one project.
applicant-too-many = At most { NUM($most) } projects at a time; { NUM($n) } are ticked.
applicant-overwrite = The draft has been changed. Write a new one instead?
applicant-writing = Writing …
applicant-title = Review of what has been tried
applicant-own-headings = own headings
applicant-written = { $sections ->
    [one] The draft has { NUM($sections) } section
   *[other] The draft has { NUM($sections) } sections
 } and { $n ->
    [one] { NUM($n) } source
   *[other] { NUM($n) } sources
 }. Read it through and change it before it leaves you.
applicant-none = none
applicant-filter = { $name }: { $choice }
applicant-log-when = Searched { DATE($day) } in Vägar in, { $address }, version { $version } of { DATE($date) }.
applicant-log-terms = Conditions: { $terms }. Hits: { NUM($hits) } of { NUM($all) } projects and activities.
applicant-log-chosen = Chosen: { $names }.
applicant-log-left-out = Left out of those shown: { $names }.
applicant-log-coverage = The base is not complete. What is in it stands on { $address }.
applicant-not-kept = The browser does not keep the draft. Download it before you close the page.
applicant-sources = Sources
applicant-log = How the search was made
applicant-draft-copied = The draft is copied.
applicant-draft-not-copied = It could not be copied; download it instead.
applicant-forget = Remove the draft from this browser?
applicant-forgotten = The draft is removed.
applicant-no-terms = choose conditions above, and the words to search for stand here
applicant-not-written = The draft could not be written: something that was chosen { $problem }.
applicant-write-yourself = [Write yourself: { $prompt }]
applicant-nothing-here = the base has nothing that belongs here.
applicant-cost-unknown = not stated

# The table of the Word file.
applicant-figures = The figures, one on each row
applicant-figures-project = Project
applicant-figures-counted = What is counted
applicant-figures-figure = Figure
applicant-figures-base = Among
applicant-figures-time = When
applicant-figures-known = How known
applicant-figures-source = Source
