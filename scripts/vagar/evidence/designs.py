"""Which ways of comparing say what made a difference (evidence rules 3b)."""

from __future__ import annotations

from vagar.shape.terms import Design

# Against a similar group: drawn by lot, or made alike. Only these count.
COUNTING = frozenset({Design.RANDOMISED, Design.SIMILAR_GROUP})
# A comparison of some kind, which is described and never counted.
DESCRIBED = frozenset({Design.OTHER_GROUP, Design.BEFORE_AFTER, Design.ASSOCIATION})
# A study that should have been done by its own plan, and of which nothing is known so long after, is overdue.
OVERDUE_YEARS = 2
REVIEWS = frozenset({Design.SYSTEMATIC_REVIEW, Design.REVIEW})
