# Our situation: four questions and an answer. «way-» is said when the page is built, «situation-» in the browser too.

situation-choose = Choose what you want to achieve, and the answer comes here.
situation-number-wrong = The number is written as a whole number from 1 to 100,000.
situation-fits = { $n ->
    [0] No way of working has
    [one] One way of working has
   *[other] { UPPER(COUNT($n)) } ways of working have
} been tried with all you asked for: { LIST($what) }.
situation-let-go = Let go of { LIST($what) }: { $n ->
    [one] one more
   *[other] { COUNT($n) } more
}.
situation-shown = The nearest { COUNT($n) } are shown.
situation-found = { $n ->
    [one] One way to begin with
   *[other] { UPPER(COUNT($n)) } ways to begin with
}
situation-nothing = We know of no project in a situation like yours. { $n ->
    [0] No way of working lies near enough to show.
    [one] One way of working lies nearest.
   *[other] { UPPER(COUNT($n)) } ways of working lie nearest.
}
situation-other-groups = They have been tried with others than those you asked for.
situation-talk = Something to talk from, not advice.
situation-order = In order of how near your situation they are, then how few others a municipality needed, then how well they are known. Not of how good they are.
situation-number-unused = The number ruled nothing out. It is used only where a study says how many more in a hundred there were.
situation-print = Print
situation-read-more = Read more

situation-agrees = Agrees: { LIST($what) }
situation-lacks = Not mentioned: { LIST($what) }
situation-why = Why this one
situation-how = How did it go?
situation-against = Against it, or uncertain
situation-can = Can you do it yourselves?
situation-ask = Ask them
situation-lacking = What we have read of those projects does not mention { LIST($what) }.
situation-more = { $n ->
    [one] One more project has tried it in the same situation.
   *[other] { UPPER(COUNT($n)) } more projects have tried it in the same situation.
}
situation-hundred = { NUM($difference) } { $more ->
    [yes] more
   *[no] fewer
} in 100 is { $yours ->
    [0] less than one
   *[other] about { NUM($yours) }
} of your { NUM($n) }, if the difference is as large with you. Nobody knows that.

situation-can-yes = Yes.
situation-can-unknown = It cannot be said.
situation-can-with = { UPPER(LIST($others)) }.
situation-can-at-least = { UPPER(LIST($others)) }. Whether more were needed cannot be said.
situation-other-employment-service = with the Public Employment Service
situation-other-municipalities = with several municipalities
situation-other-association = with an association
situation-other-owner = with another owner than a municipality

way-tried = { $project }: { $whom ->
    [known] { LIST($groups) }
   *[unknown] for whom is not stated
}{ $where ->
    [known] ; { LIST($places) }
   *[unknown] { "" }
}.
way-together = { COMMA($owners) }{ $more_owners ->
    [0] { "" }
   *[other] { " " }and { COUNT($more_owners) } more
} { $own ->
    [yes] ran it as their own
   *[no] owned { $project }
}{ $known ->
    [yes] { " " }and worked with { COMMA($partners) }{ $more ->
        [0] { "" }
       *[other] { " " }and { COUNT($more) } more
    }
   *[no] . With whom they worked we do not know
}.
way-obstacle = Obstacle: { $text }
way-waiting = A comparison is under way and has no results yet: { $study }.
way-package = Only whole packages have been compared. { $told } What this part of it meant cannot be said.
way-kind = Only a similar way has been compared. { $told }
way-uncounted = { $told } { UPPER($reason) }.
