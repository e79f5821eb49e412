# Side by side: what stands in rows and columns, the same on the page, on paper and in the browser.
column-title = { UPPER(COUNT($n)) } { $kind ->
    [methods] ways side by side
    [projects] projects side by side
   *[mixed] side by side
}
column-row-summary = In one sentence
column-row-known = What we know
column-row-went = How did it go?
column-row-went-note = whole projects, 0–100%
column-row-how = Step by step
column-row-time = Time and group
column-row-who = Who is needed
column-row-money = Kronor per participant
column-row-money-note = whole projects, not cost per result
column-row-tried = Tried with
column-row-care = Look out for
column-row-fits = May fit if …
column-row-fits-note = what the sources say was needed, or point out
column-row-sources = Sources
column-differs = differs
column-marked = “Differs” marks what can be held against each other: how it is known, time and target groups. The other rows are to be read as text.
column-more = { $n ->
    [one] and one more
   *[other] and { COUNT($n) } more
}
column-sources = { $n ->
    [0] No sources
    [one] One source
   *[other] { UPPER(COUNT($n)) } sources
}
# When nothing stands in a cell.
column-not-looked = Not filled in yet.
column-nothing-went = We have found no figure.
column-nothing-how = What we have read does not describe the steps.
column-nothing-time = We have found no time.
column-nothing-who = What we have read does not say who.
column-nothing-money = No amount that is sure to belong with a number of participants.
column-nothing-tried = The sources do not say with whom.
column-nothing-care = What we have read names no obstacles.
column-nothing-fits = What we have read says nothing of it.

column-figure = { $amount } { $state }
column-money = { $end ->
    [lowest] lowest { $amount } ({ $project })
    [highest] highest { $amount } ({ $project })
   *[only] { $amount } ({ $project })
}
column-groups = { LIST($groups) }
column-parties = { LIST($parties) }
column-counties = { LIST($counties) }
# How a project's outcomes are known when no study has compared.
column-levels = { $n ->
    [0] No outcome is described
   *[other] No comparison. Outcomes: { COMMA($levels) }
}
