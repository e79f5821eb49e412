# The overview: one row for every way of working. Past tense, and never a grade.
overview-lead = { $compared ->
    [0] No way of working has been compared with a similar group.
    [one] One way of working has been compared with a similar group.
   *[other] { UPPER(COUNT($compared)) } ways of working have been compared with a similar group.
} { $partly ->
    [0] { "" }
    [one] One more has figures, or studies of something near it.{ " " }
   *[other] { UPPER(COUNT($partly)) } more have figures, or studies of something near them.{ " " }
}{ $described ->
    [0] { "" }
    [one] One can be read and followed, but nobody has counted.{ " " }
   *[other] { UPPER(COUNT($described)) } can be read and followed, but nobody has counted.{ " " }
}{ $planned ->
    [0] { "" }
    [one] One is only a plan, as far as we know.
   *[other] { UPPER(COUNT($planned)) } are only plans, as far as we know.
}

overview-differ = the studies point in different directions
overview-agreeing = { NUM($agreeing) } of { NUM($n) } studies
overview-basis = { $studies ->
    [one] One study
   *[other] { UPPER(COUNT($studies)) } studies
}: { COMMA($details) }.
overview-design = { $code ->
    [randomised] { $size ->
        [small] a small randomised trial
        [large] a large randomised trial
       *[ordinary] a randomised trial
    }
   *[other] { $design }
}
overview-largest = The largest found { $result }.
overview-beside = { $kind ->
    [review] Research review
    [kind] A similar way
    [kind-abroad] A similar way in another country
    [package] As part of a whole programme
    [package-abroad] As part of a whole programme in another country
   *[abroad] In another country
}:
overview-beside-studies = { NUM($studies) } studies
overview-none = No comparison found
overview-others = Also measured: { LIST($families) }.

overview-figure = { $share } ({ $project })
overview-went-one = { UPPER($state) }: { $figure }
overview-went-ends = { UPPER($state) }: lowest { $lowest }, highest { $highest }
overview-went-count = { $figure }{ $figures ->
    [one] { "" }
   *[other] { " " }and more
}
overview-money-legend = the whole project’s money, not cost per result; a ring is granted or budgeted, a filled dot is spent. Each step on the scale is ten times the one before.
overview-money-tick = { $millions ->
    [0] { NUM($amount) }
   *[other] { NUM($millions) } m kr
}
overview-money-ends = lowest { $lowest }, highest { $highest }
overview-take = { $steps ->
    [0] No steps described
    [one] One step
   *[other] { UPPER(COUNT($steps)) } steps
}{ $done ->
    [planned] { " " }in a plan. Not known to have been carried out
   *[done] { $lessons ->
        [0] { "" }
        [one] { " " }and one lesson
       *[other] { " " }and { COUNT($lessons) } lessons
    } to read
}
overview-tried = { $projects ->
    [0] { $planned ->
        [0] No project in the base
       *[other] Only in plans
    }
   *[other] { NUM($projects) } { $projects ->
        [one] project
       *[other] projects
    }{ $counties ->
        [0] { "" }
        [one] { " " }in 1 county
       *[other] { " " }in { NUM($counties) } counties
    }
}
overview-need = { $same ->
    [yes] { NUM($low) }
   *[no] { NUM($low) }–{ NUM($high) }
} { $unit ->
    [weeks] weeks
   *[group] in each group
}

# The start page: three findings, chosen by rule.
worth-longest = Followed the longest
worth-largest = Most people in a comparison
worth-figures = Most projects with figures
# How well a way is known, beside its square.
start-known = { $level ->
    [compared] has been compared
    [partly] has figures or studies of something near
    [described] is described
   *[planned] is only planned
}
