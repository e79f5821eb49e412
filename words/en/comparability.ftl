# When two figures may stand side by side, and why they may not (evidence rules, part 4).
# The reasons stand under «Why are the figures in rows of their own?» and in the catalogue file, the caveats in the file.

# What is said of two figures on one axis.
comparability-same = the figures cannot be told apart
comparability-differ = the figures differ; that does not show why

# Why a figure cannot share an axis with any other.
comparability-target = it is a target, not an outcome
comparability-outcome-unknown = what is counted is not stated
comparability-part = it is a part of another figure, not a share of the participants
comparability-base-unknown = whom the figure is counted among is not stated
comparability-time-unknown = when it was measured is not stated
comparability-size-unknown = how many the figure is counted among is not stated, so the number cannot be made a share
comparability-alone = no other figure in the base is counted in the same way

# Why two figures cannot share an axis.
comparability-other-outcome = they are about different outcomes
comparability-other-base = they are counted among different groups
comparability-other-time = they were measured at different times
comparability-other-unit = they count different things
comparability-missing = one of them is missing: { $reason }
comparability-no-figure = one of them is missing: the source gives no figure

# What differs between two figures that share an axis all the same.
comparability-one-size-unknown = the size of at least one group is not known
comparability-one-small = at least one group is smaller than { NUM($n) } people
comparability-one-not-final = at least one figure is not final
comparability-other-group = they are about different parts of the participants
comparability-one-year-unknown = the year is not known for at least one
comparability-years-apart = more than { NUM($n) } years lie between them
comparability-one-disputed = at least one figure is contradicted by another
