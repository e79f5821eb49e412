"""Which ways of comparing say what made a difference (evidence rules 3b)."""

from __future__ import annotations

from vagar.shape.terms import Comparison

SIMILAR_GROUP = frozenset({Comparison.MATCHED, Comparison.DID, Comparison.RCT})
# Too little for U5, too much to say that nobody has compared.
COMPARED_WITH_SOMEONE = SIMILAR_GROUP | {Comparison.OTHER_GROUP}
