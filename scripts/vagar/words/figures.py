"""A claim's figure in words: what the source says, what that can mean, among whom, when, and what chance can do.

The one place where a value becomes words; pages, data files and the other languages all ask here.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import reduce

from vagar.derive.money import Total
from vagar.derive.rated import RatedClaim
from vagar.derive.span import DECIMALS_FROM, FEW_PEOPLE_BELOW, ONLY_COUNTS_BELOW
from vagar.derive.when import measured
from vagar.evidence.interval import Interval
from vagar.shape.claim import EVERYONE, Claim
from vagar.shape.terms import BaseKind
from vagar.shape.value import (
    Approx,
    ApproxPercent,
    Exact,
    Missing,
    Percent,
    PercentRange,
    Range,
    Share,
    Unquantified,
    Value,
)
from vagar.words.before import before
from vagar.words.words import Words

SMALL_GROUP_BELOW = 100
# Whose label begins with «som»: it needs a word to be about, unless a number stands before it.
RELATIVE = frozenset({BaseKind.STARTED, BaseKind.ASSIGNED, BaseKind.COMPLETED, BaseKind.LEFT, BaseKind.RESPONDENTS})


class Figures:
    """Figures in one language. `group` gives the label of a part of the participants by its id."""

    def __init__(self, say: Words, group: Callable[[str], str]) -> None:
        self._say = say
        self._forms = say.formats
        self._group = group

    def words(self, claim: Claim) -> str:
        """The figure as the source has it. The source's own words stay as they are, in Swedish."""
        say, forms = self._say, self._forms
        match claim.value:
            case Exact(n=n):
                counted = claim.base.n and claim.unit == "people"
                return say("figure-of", n=n, base=claim.base.n) if counted else forms.number(n)
            case Range(low=low, high=high):
                return forms.span(low, high)
            case Approx(n=n, word=word):
                return say("figure-approx", word=word, n=n)
            case Percent(p=p):
                return forms.percent(p)
            case ApproxPercent(p=p, word=word):
                return say("figure-approx-percent", word=word, p=p)
            case PercentRange(low=low, high=high):
                return say("figure-percent-range", low=low, high=high)
            case Share(words=words):
                return words
            case Unquantified(word=word):
                return say("figure-unquantified", word=word) if word else say("figure-no-number")
            case Missing(reason=reason):
                return say.label(reason)

    def meaning(self, rated: RatedClaim) -> str | None:
        """What vague words can mean, as an interval; None when the figure is exact or no number, or says so itself."""
        found = rated.interval
        if found is None or found.exact or isinstance(rated.claim.value, PercentRange):
            return None
        if found.share:
            return self.share_range(found)
        people = self.people_range(found)
        if rated.share is None or (rated.claim.base.n or 0) < ONLY_COUNTS_BELOW:
            return people
        return self._say("figure-people-as-share", people=people, share=self.share_range(rated.share))

    def people_range(self, found: Interval) -> str:
        """An interval of people in words: `151–199`, or `201 eller fler`."""
        if found.high is None:
            return self._say("figure-or-more", n=found.low)
        return self._forms.span(found.low, found.high)

    def share_range(self, found: Interval) -> str:
        """An interval of shares in words: `45–55 %`, `över 50 till 100 %`."""
        if found.exact:
            return self._forms.share(found.low)
        ends = {"low": found.low, "high": found.high if found.high is not None else Fraction(1)}
        if not found.low_open and not found.high_open:
            return self._say("figure-share-range", **ends)
        which = "both" if found.low_open and found.high_open else "low" if found.low_open else "high"
        return self._say("figure-share-open", ends=which, **ends)

    def share_text(self, rated: RatedClaim) -> str | None:
        """What the rules for small numbers put beside the figure: an exact one as a percentage of its base, and
        that the people are few. None below ten, where the count says it all."""
        n, share = rated.claim.base.n, rated.share
        if not n or n < ONLY_COUNTS_BELOW or share is None:
            return None
        counted = share.exact and not isinstance(rated.claim.value, Percent)
        parts = [self._forms.share(share.low, 1 if n >= DECIMALS_FROM else 0)] if counted else []
        parts += [self._say("figure-few")] if n < FEW_PEOPLE_BELOW else []
        return ", ".join(parts) or None

    def chance_text(self, rated: RatedClaim) -> str | None:
        """The interval of uncertainty in words; None when chance cannot be worked out."""
        if rated.span is None:
            return None
        return self._say("figure-share-range", low=rated.span.low, high=rated.span.high)

    def chance_sentence(self, claim: Claim) -> str:
        """What the interval of uncertainty is, in words that fit the size of the group."""
        return self._say("figure-chance-few" if (claim.base.n or 0) < SMALL_GROUP_BELOW else "figure-chance")

    def total_text(self, total: Total) -> str:
        """Kronor in all, and what other sources print instead."""
        word = before(self._say, total.word) if total.word else None
        amounts = [self._forms.kronor(total.amount, word), *map(self._forms.kronor, total.others)]
        return reduce(lambda first, second: self._say("money-or", first=first, second=second), amounts)

    def total_note(self, total: Total) -> str:
        """Whose sum it is."""
        if total.ours:
            return self._say("money-ours")
        return self._say("money-sources-differ" if total.others else "money-of-source")

    def base_text(self, claim: Claim) -> str:
        """Among whom the figure is counted, and how many they are."""
        say, base = self._say, claim.base
        kind = say.label(base.kind)
        if base.kind is BaseKind.WHOLE:
            return kind
        unknown = base.kind is BaseKind.UNKNOWN and base.n is None
        named = say("figure-base-unknown") if unknown else kind
        if claim.group != EVERYONE:
            named = say("figure-group", kind=named, group=self._group(claim.group))
        if unknown:
            return named
        if base.n is None:
            counted = say("figure-base-uncounted", kind=named)
        else:
            counted = say("figure-base", n=base.n, kind=named)
        if base.started_n is None:
            return counted
        return say("figure-base-started", base=counted, n=base.started_n)

    def among_text(self, claim: Claim) -> str:
        """The same, to stand after «bland»: «dem som fullföljde», «120 som fullföljde»."""
        those = "those" if claim.base.n is None and claim.base.kind in RELATIVE else "other"
        return self._say("figure-among", who=those, base=self.base_text(claim))

    def time_text(self, claim: Claim) -> str:
        """When the outcome was measured."""
        return self._say.say(measured(claim.time))


def in_the_sources_words(value: Value) -> bool:
    """Whether a figure is words that the source chose, which no language but its own has."""
    return isinstance(value, Approx | ApproxPercent | Share | Unquantified)
