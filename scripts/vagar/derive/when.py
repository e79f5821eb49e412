"""When an outcome was measured."""

from __future__ import annotations

from vagar.sentence import Sentence, label_id, sentence
from vagar.shape.claim import Time
from vagar.shape.terms import TimeFrom

NOT_STATED = "framgår inte"
AT_ONCE = {
    TimeFrom.START: "vid start",
    TimeFrom.EXIT: "vid avslut",
    TimeFrom.DECISION: "vid beslut",
    TimeFrom.ARRIVAL: "vid ankomsten",
}


def measured(time: Time) -> Sentence:
    """`vid avslut`, `6 månader efter avslut`, `under projektet`, or that it is not stated."""
    if time.since is TimeFrom.UNKNOWN:
        return sentence("when-unknown")
    if time.since not in AT_ONCE:
        return Sentence(label_id(time.since))
    if time.months is None:
        return sentence("when-after-unknown", since=time.since)
    if time.months == 0:
        return sentence("when-at", since=time.since)
    return sentence("when-after", months=time.months, since=time.since)


def when(time: Time) -> str:
    """`vid avslut`, `6 månader efter avslut`, `under projektet`, or that it is not stated."""
    if time.since is TimeFrom.UNKNOWN:
        return NOT_STATED
    if time.since not in AT_ONCE:
        return time.since.label
    if time.months is None:
        return f"{time.since.label}, hur långt efter framgår inte"
    if time.months == 0:
        return AT_ONCE[time.since]
    months = f"{time.months:g}".replace(".", ",")
    return f"{months}\u00a0{'månad' if time.months == 1 else 'månader'} {time.since.label}"
