# What have others reached? All figures of an outcome, in rows by who was counted and when.

# Among whom, to stand after "of" or "counted on".
reached-base = { $base ->
    [started] those who started
    [assigned] those who were drawn or offered a place
    [completed] those who completed
    [left] those who had left
    [respondents] those who answered
    [participants] the participants
    [target-group] the target group
    [whole] a part of the participants
   *[unknown] a group that is not stated
 }
reached-base-group = { $part ->
    [alone] { $group }
   *[within] { $base } ({ $group })
 }
reached-when-unknown = when is not stated
reached-row = Of { $base }
reached-row-participants = whether that is all who started is not stated
reached-targets = Targets of others
reached-targets-note = no outcome

# Lowest and highest.
reached-none = No project in the database reports this outcome in figures.
reached-no-share = { $projects ->
    [one] One project has said it in figures,
   *[other] { UPPER(COUNT($projects)) } projects have said it in figures,
} but out of how many is not stated, so no share can be worked out.
reached-end = { $share } ({ $project }; of { $base }, { $time })
reached-ends = { $projects ->
    [one] One project has said it in figures
   *[other] { UPPER(COUNT($projects)) } projects have said it in figures
}{ $figures ->
    [one] { $projects ->
        [one] { "" }
       *[other] , but only one of the figures is a share
    }: { $lowest }.
   *[other] : from { $lowest } to { $highest }.
}
reached-started = { $figures ->
    [one] Only one figure counts all who started: { $lowest }.
   *[other] Of the figures, { COUNT($figures) } count all who started: from { $lowest } to { $highest }.
 }
reached-mixed = The rows count different people at different times. So there is no ranking and no mean.
reached-why-apart = Why are the figures in rows of their own?
reached-apart = This keeps at least two of the rows apart:
reached-rules = When two figures may stand side by side

# Where one's own target lies. Counted row by row, never across rows. $base is like "who started".
reached-goal = your target { PERCENT($p) }
reached-goal-row = { NUM($over) } above your target, { NUM($under) } below{ $around ->
    [0] { "" }
   *[other] , { NUM($around) } the same or about
 }
reached-goal-alike = Among those { $base }, { $time }: { $n ->
    [one] one figure
   *[other] { COUNT($n) } figures
 }. { NUM($over) } above your target and { NUM($under) } below{ $around ->
    [0] { "" }
   *[other] , { NUM($around) } the same or about
 }.
reached-goal-not-alike = No figure counts those { $base }, { $time }. Your target is drawn among all figures, and each row says whom it counts and when.
reached-goal-none = There is no figure to draw the target among. With the plan, your result will be the first.
reached-goal-above = Your target is higher than all figures here. Write why it is reasonable where you are, or set a lower one.
reached-goal-no-figures = No project in the database reports this outcome.

# Beside an outcome in a list.
reached-count = { $n ->
    [0] words only
    [one] { NUM($n) } figure
   *[other] { NUM($n) } figures
 }
