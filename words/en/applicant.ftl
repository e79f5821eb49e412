# The applicant's tools. Some stand in docs/application.yml too.

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

# The sentences of the draft: what has been tried.
applicant-title-of = Review of earlier work: { LIST($what) }
applicant-base = Vägar in has { NUM($projects) } projects and operations. { $by ->
    [hand] { "" }
   *[filters] { $hits ->
        [one] One of them matches
       *[other] { UPPER(COUNT($hits)) } of them match
    } what was asked for.{ " " }
}{ $n ->
    [one] One is
   *[other] { UPPER(COUNT($n)) } are
} told of here. The database is not complete: that something is missing here does not mean that it has not been tried. “We” in this text is Vägar in.
applicant-ways = They have worked in different ways: { LIST($ways) }. A project may have worked in several.
applicant-way = { $way } ({ $n ->
    [one] { NUM($n) } project
   *[other] { NUM($n) } projects
})
applicant-other-ways = Other projects
applicant-near = { LIST($names) } worked in { $place }.
applicant-near-county = { LIST($names) } worked in the rest of { $county }.
applicant-near-nobody = None of the projects has worked in { $place } or in the rest of { $county }.
applicant-nobody-here = None of the projects has worked in { $place }.
applicant-nobody-in-county = None of the projects has worked in the rest of { $county }.
applicant-nobody-else = None of the projects has worked in other parts of the country.
applicant-no-place = No municipality is chosen, so the projects are not divided by how near they are.
applicant-known = This is what we know: { $known }
applicant-project = { $name } ({ $facts }). { $summary }
applicant-project-bare = { $name }. { $summary }
applicant-also = { $project } also worked this way: { $text }
applicant-planned = { $project } planned to work this way: { $text }
applicant-counties = { NUM($n) } counties
applicant-running = Under way, by what we have read: { LIST($names) }.
applicant-none-running = None of the projects is under way, as far as we have seen.

# The sentences of the draft: what came out.
applicant-no-outcomes = None of the projects has an outcome described in the database.
applicant-outcomes-counted = { $all ->
    [one] One project is
   *[other] { UPPER(COUNT($all)) } projects are
} told of: { $figures ->
    [0] none says
    [one] one says
   *[other] { COUNT($figures) } say
} in figures how it went for the participants and { $words ->
    [0] none
    [one] one
   *[other] { COUNT($words) }
} only in words.{ $none ->
    [0] { "" }
    [one] { " " }Of one we have found nothing.
   *[other] { " " }Of { COUNT($none) } we have found nothing.
}
applicant-how-to-read = The figures are counted in different ways and cannot be added up. “Reports” stands where a figure has a basis, “states” where something is missing and “describes” where there is no figure. They say what happened, not what would have happened anyway.
applicant-comparisons = Compared with others
applicant-study = { $study }: { $text }
applicant-other-outcomes = Other
applicant-outcome = { $project }: { $phrase } { $said }.
applicant-said = { $what } ({ $details })
applicant-among = among { $among }
applicant-among-participants = among { NUM($n) } participants, whether that is all who started is not said
applicant-among-uncounted = among the participants, how many they were and whether that is all who started is not said
applicant-whom-unknown = among whom is not said
applicant-when-unknown = when is not said
applicant-whom-and-when-unknown = among whom and when is not said
applicant-meaning = may mean { $meaning }
applicant-chance = uncertainty interval { $chance }
applicant-interim = interim{ $as_of ->
    [unknown] { "" }
   *[other] , { $as_of }
}
applicant-disputed = another statement contradicts it
applicant-targets = Targets that the projects set
applicant-target-set = { $project } set as its target: { $what }.
applicant-research-heading = Research on these ways
applicant-way-known = { $way }. This is what we know: { $known }
applicant-research = { $way } ({ $bearing }): { $text }

# The sentences of the draft: lessons, money and what nobody knows.
applicant-told = { $project }: { $text }
applicant-not-in-base = The database has nothing on this for the chosen projects.
applicant-lessons = { $kind ->
    [obstacle] Obstacles
    [success-factor] What sources point out
    [need] Needs that came to light
   *[lesson] Lessons
}
applicant-afterwards = After the projects
applicant-for = { $project } was for { LIST($groups) }.
applicant-took-part = In { $project } took part: { LIST($names) }.
applicant-cost = { $project }: { $amount }.
applicant-amount = { $amount }{ $whose ->
    [ours] { " " }(our calculation, without unpaid work)
    [differs] { " " }(sources differ)
   *[source] { "" }
}
applicant-amount-or = { $first } or { $second }
applicant-cost-means = Granted money is not the same as spent, and the projects differ in size. Sums and means over projects therefore say nothing.
applicant-cost-not-known = { $n ->
    [0] We do not know what the projects cost.
   *[other] What { LIST($names) } cost we do not know.
}
applicant-not-compared = { $which ->
    [all] None of the projects has, as far as we have seen, been compared with a similar group.
   *[some] Of { COUNT($all) } projects, { COUNT($n) } have, as far as we have seen, not been compared with a similar group.
} What would have happened without them cannot be said then.
applicant-not-followed = { $which ->
    [all] For none of the projects have we seen how it went some time after the end.
   *[some] For { COUNT($n) } of { COUNT($all) } projects we have not seen how it went some time after the end.
}
applicant-question = { $name }: { $text }
applicant-no-questions = The database has no open questions on the chosen projects.
applicant-neighbours = Ways nearby
applicant-neighbour = { $way }: { $summary }
applicant-neighbour-take = Take in { $way }
applicant-neighbour-taken = { $way } is in the draft, under Ways nearby.

# The tables after the draft.
applicant-table-projects = The projects, one a row
applicant-table-figures = The figures, one a row
applicant-table-project = Project
applicant-table-where = Where and when
applicant-table-ways = Ways of working
applicant-table-cost = Money
applicant-table-counted = What is counted
applicant-table-figure = Figure
applicant-table-base = Among whom and when
applicant-table-known = How known
applicant-table-source = Source
