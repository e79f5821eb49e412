"""When an outcome was measured."""

from __future__ import annotations

from vagar.sentence import Sentence, label_id, sentence
from vagar.shape.claim import Time
from vagar.shape.terms import TimeFrom

# What has a moment of its own, and a time after it.
MOMENTS = frozenset({TimeFrom.START, TimeFrom.EXIT, TimeFrom.DECISION, TimeFrom.ARRIVAL})


def measured(time: Time) -> Sentence:
    """`vid avslut`, `6 månader efter avslut`, `under projektet`, or that it is not stated."""
    if time.since is TimeFrom.UNKNOWN:
        return sentence("when-unknown")
    if time.since not in MOMENTS:
        return Sentence(label_id(time.since))
    if time.to_months is not None:
        return sentence("when-until", start=time.from_months or 0, end=time.to_months, since=time.since)
    if time.months is None:
        return sentence("when-after-unknown", since=time.since)
    if time.months == 0:
        return sentence("when-at", since=time.since)
    return sentence("when-after", months=time.months, since=time.since)
