# Did it make a difference? How a study is told, and «What we know» (evidence rules 3b and 3c).
# Past tense, and always against whom.

before-number = { $bound ->
    [below] close to
    [above] just over
    [around] about
    [at-least] at least
    [more] over
    [at-most] at most
    [exact] only
   *[other] { $word }
}{ " " }

study-head = { $design ->
    [randomised] { $size ->
        [small] A small randomised trial
        [large] A large randomised trial
       *[ordinary] A randomised trial
    }
    [similar-group] A comparison
    [other-group] A comparison
    [before-after] A measurement
    [association] An association in registers or surveys
    [systematic-review] A systematic review
   *[other] A review
}{ $at ->
    [place] { " " }in { $where }
   *[nowhere] { "" }
}{ $country ->
    [SE] { "" }
    [nordic] { " " }from several Nordic countries
    [several] { " " }from several countries
   *[other] { $at ->
        [place] , { $land }
       *[nowhere] { " " }in { $land }
    }
}{ $design ->
    [similar-group] { " " }with a similar group
    [other-group] { " " }with a group that may differ
    [before-after] { " " }before and after
   *[other] { "" }
}{ $told ->
    [yes] { " " }({ COMMA($details) })
   *[no] { "" }
}

study-people = { $word }{ NUM($n) } { $population }
study-groups = { NUM($treated) } + { NUM($control) } { $unit }
study-population = { $population }
study-years = { $same ->
    [yes] { $start }
   *[no] { $start }–{ $end }
}
unit-persons = people
unit-municipalities = municipalities
unit-offices = offices
unit-schools = schools

# When it was measured.
when-first-years = { $since ->
    [exit] { $n ->
        [one] in the first year afterwards
       *[other] in the first { COUNT($n) } years afterwards
    }
    [start] { $n ->
        [one] in the first year after the start
       *[other] in the first { COUNT($n) } years after the start
    }
   *[decision] { $n ->
        [one] in the first year after the draw
       *[other] in the first { COUNT($n) } years after the draw
    }
}
when-directly = { $since ->
    [exit] directly afterwards
    [start] at the start
   *[decision] at the draw
}
when-months-after = { $since ->
    [exit] { COUNT($n) } months afterwards
    [start] { COUNT($n) } months after the start
   *[decision] { COUNT($n) } months after the draw
}
when-years-after = { $since ->
    [exit] { $n ->
        [one] about a year afterwards
       *[other] about { COUNT($n) } years afterwards
    }
    [start] { $n ->
        [one] about a year after the start
       *[other] about { COUNT($n) } years after the start
    }
   *[decision] { $n ->
        [one] about a year after the draw
       *[other] about { COUNT($n) } years after the draw
    }
}
when-later = later on
finding-timed = { $kind ->
    [state] { $when } { $result }
    [none] { $when } { $result }
   *[label] { $when } { $result }
}

# What a study found, against whom. «state» is how it is said of somebody: in work.
result-compared = { $word }{ NUM($treated) } of 100 { $kind ->
    [state] { $state }
   *[label] ({ $label })
}{ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
}, against { $word }{ NUM($control) } of 100 { $against }{ $certain ->
    [bare] . The difference may be chance
    [unclear] . The difference is not certain; the study may have missed one
    [none] , no difference according to the study
   *[certain] { "" }
}
result-points = { $word }{ NUM($value) } { $direction ->
    [more] more
   *[less] fewer
} of 100 { $kind ->
    [state] { $state }
   *[label] ({ $label })
}{ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
} than { $against }
result-relative = { $word }{ NUM($value) } per cent { $kind ->
    [state] { $direction ->
        [more] more people { $state }
       *[less] fewer people { $state }
    }
   *[label] { $direction ->
        [more] more
       *[less] less
    } ({ $label })
}{ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
} than { $against } (relative; how many of a hundred we do not know)
result-ratio = { $kind ->
    [state] { $direction ->
        [more] more people { $state }
       *[less] fewer people { $state }
    }
   *[label] { $direction ->
        [more] more
       *[less] less
    } ({ $label })
}{ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
} than { $against } (the ratio was { $word }{ NUM($value) }; how many of a hundred we do not know)
result-mean = { $word }{ NUM($value) } { $unit } { $direction ->
    [more] more
   *[less] less
} ({ $label }){ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
} than { $against }
result-money = { $word }{ KR($value) } { $direction ->
    [more] more
   *[less] less
} ({ $label }){ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
} than { $against }
result-direction = { $kind ->
    [state] { $direction ->
        [more] more people { $state }
       *[less] fewer people { $state }
    }
   *[label] { $good ->
        [better] better
        [worse] worse
        [more] more
       *[less] less
    } ({ $label })
}{ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
} than { $against }, { $kind ->
    [state] how many we do not know
   *[label] how much we do not know
}
result-none = { $certain ->
    [none] no difference
   *[unclear] no certain difference
} { $kind ->
    [state] in how many were { $state }
   *[label] ({ $label })
}{ $part ->
    [part] { " " }among { $group }
   *[all] { "" }
}, measured against how it went { $against }{ $certain ->
    [none] { "" }
   *[unclear] ; the study may have missed one
}

# A study's vote in a few words.
vote-counted = { $direction ->
    [more] { $kind ->
        [state] more people { $state }
       *[label] more ({ $state })
    }
    [less] { $kind ->
        [state] fewer people { $state }
       *[label] less ({ $state })
    }
    [none] no difference
   *[unclear] no certain difference
}
vote-of-family = { $direction ->
    [better] better
    [worse] worse
    [none] no difference
    [more] more
    [less] less
   *[unclear] no certain difference
} ({ $family })
vote-mixed = different for different measures

knowledge-caught-up = { UPPER($when) } the others had caught up.
knowledge-afterwards = { UPPER($result) }.

told-all-subsidised = The whole difference was subsidised jobs.
told-subsidy-unknown = Whether the jobs were subsidised we do not know.
told-differs-within = It went differently for different groups.
told-displaced-others = { $whose ->
    [one] In one of the studies it became harder for other jobseekers to find work.
    [other] In another of the studies it became harder for other jobseekers to find work.
   *[own] It became harder for other jobseekers to find work.
}
told-locked-in = { $whose ->
    [one] In one of the studies participants found work later than the others while it went on.
    [other] In another of the studies participants found work later than the others while it went on.
   *[own] While it went on, participants found work later than the others.
}
told-worse = { $whose ->
    [one] In one of the studies: { $result }.
    [other] In another of the studies: { $result }.
   *[own] At the same time { $result }.
}

# What we know
knowledge-study = { $head }: { $result }.
knowledge-two-agree = Two studies found the same, { $result }.
knowledge-two-differ = Two studies differ: { LIST($results) }.
knowledge-differ = { UPPER(COUNT($n)) } studies point in different directions: { LIST($results) }.
knowledge-of = { NUM($agreeing) } of { NUM($n) } studies: { $result }. { $read ->
    [0] { "" }
    [one] One of them we have read in summary.
   *[other] { $all ->
        [yes] We have read all { COUNT($read) } in summary.
       *[no] { UPPER(COUNT($read)) } of them we have read in summary.
    }
}
knowledge-largest-differs = The largest of them says something else.
knowledge-opposing = Against it: { LIST($results) }.
knowledge-package = Only whole arrangements have been compared.
knowledge-package-part = What this very part meant cannot be said.
knowledge-kind = A similar way of working has been compared.
knowledge-abroad = Somebody has compared elsewhere in the Nordic countries.
knowledge-abroad-differs = Rules and labour markets differ.
knowledge-selection = Those who took part may have differed from the others from the start.
knowledge-survey = We do not know how many answered, so the study does not count yet.
knowledge-no-comparison = We have found no comparison with a similar group.
knowledge-no-comparison-here = In Sweden we have found no comparison of this very way of working with a similar group.
knowledge-figures-one = { $projects ->
    [one] The only project says how it went
   *[other] { $reporting ->
        [one] One of { COUNT($projects) } projects says how it went
       *[other] { UPPER(COUNT($reporting)) } of { COUNT($projects) } projects say how it went
    }
}: { $figure }.
knowledge-figures-count = { $projects ->
    [one] The only project says how it went
   *[other] { $reporting ->
        [one] One of { COUNT($projects) } projects says how it went
       *[other] { UPPER(COUNT($reporting)) } of { COUNT($projects) } projects say how it went
    }
}: { $figure }. What share that is we do not know.
knowledge-figures-ends = { $projects ->
    [one] The only project says how it went
   *[other] { $reporting ->
        [one] One of { COUNT($projects) } projects says how it went
       *[other] { UPPER(COUNT($reporting)) } of { COUNT($projects) } projects say how it went
    }
}{ $alike ->
    [yes] : lowest { $lowest }, highest { $highest }.
   *[no] , counted in different ways: lowest { $lowest }, highest { $highest }.
}
knowledge-followed-up = An evaluator has followed up at least one of the figures.
knowledge-described = { $owners ->
    [one] One project owner
   *[other] { UPPER(COUNT($owners)) } project owners{ $counties ->
        [0] { "" }
        [one] { " " }in one county
       *[other] { " " }in { COUNT($counties) } counties
    }
} worked like this. We have found no figure on how it went.
knowledge-planned = Exists only in plans. We do not know whether anybody has done it.
knowledge-after-a-project = No project has worked this way, but somebody began after one. We have found no figure on how it went.
knowledge-nobody = We know of no project that worked like this.
knowledge-under-way = A comparison is under way.

project-figure = { $share } { $state } ({ $project })
people-counted = { NUM($n) } people
people-from = at least { NUM($n) } people
people-span = { NUM($low) }–{ NUM($high) } people
share-exact = { SHARE($share) }
share-over = over { SHARE($low) }
share-from = at least { SHARE($low) }
share-span = { $end ->
    [under] { HUNDREDTHS($low) } to under { SHARE($high) }
   *[to] { HUNDREDTHS($low) }–{ SHARE($high) }
}

# Whether anybody has compared, in one line.
compared-itself = { $studies ->
    [one] One study has compared with a similar group
   *[other] { UPPER(COUNT($studies)) } studies have compared with a similar group
}
compared-package = Only whole arrangements have been compared
compared-kind = A similar way of working has been compared
compared-abroad = Compared elsewhere in the Nordic countries, not in Sweden
compared-uncounted = There is a comparison with a similar group, but it does not count yet
compared-described = Only compared with a group that may differ
compared-nothing = We have found no comparison with a similar group

studies-not-searched = Based on the studies we have found. We have not searched systematically, and studies without a difference are published less often.
studies-none-means = No difference means no better than the usual, not that the support does nothing.

# The table of studies on a method's page.
bearing-section-itself = The whole way of working was tried
bearing-section-abroad = The whole way of working was tried elsewhere in the Nordic countries or further away. Rules and labour markets differ
bearing-section-package = Tried together with other things. What this very part meant cannot be said
bearing-section-kind = A similar way of working
bearing-section-described = Described, but not counted as an answer
horizon-first-year = within a year
horizon-one-to-three = one to three years
horizon-later = after more than three years
horizon-unknown = unclear when
horizon-after-something = after { NUM($months) } months, counted from when is not stated
horizon-during = while the support went on
uncounted-design = not counted: the group compared with may differ
uncounted-selected = not counted: about those selected after the start
uncounted-loss = not counted: too many were lost
uncounted-survey = not counted: a survey whose response rate is not known
uncounted-quoted = counted when we have read the study
uncounted-part = part of another outcome
uncounted-group = about a part of the participants
uncounted-neither = neither more nor less is better in itself
read-in-part = read in summary
estimate-ground = The direction rests on: { $ground }.
studies-legend = ▲ more, ▼ fewer or less, ≈ no difference or no certain difference, = no difference within five points.
forest-legend = Square: difference in percentage points. Line: interval of uncertainty, where it is read. A direction without size is not drawn.
forest-axis = Axis from minus { NUM($reach) } to plus { NUM($reach) } percentage points
strip-legend = The figures are those of whole projects, which often used several methods, and count different groups at different times. Each project has one figure for each outcome, the best known; the words are of the outcome that most projects have counted.
study-under-way = No results yet.
study-under-way-until = No results yet. The plan is { DATE($date) }.
study-overdue = Should have been done by { $year }. We have found no result.
study-unread = A comparison exists that we have not read yet.

# The examples on the page of rules.
example-estimate-abstract = a randomised trial, read in summary: 15 points more in work in the first year, and the authors say that it made a difference
example-estimate-caught-up = a later paper on the same trial: after three years the others had caught up
example-estimate-odds-ratio = a randomised trial: odds ratio 1.07 (0.48–2.40)
example-estimate-narrow = a similar group: interval from −2 to +3 points
example-estimate-bare = eight points more, and nothing else
example-estimate-selected = 15 per cent more went from placement to work, among those in placement
example-estimate-other-group = compared with others in the ordinary programme; how they were chosen is not stated
example-estimate-men-only = more men in work, no difference for women, nothing of everyone
