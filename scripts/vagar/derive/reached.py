"""«Vad har andra nått?»: every figure that projects have of one outcome, in rows by whom they count and when.

Rows keep apart what differs in a hard key (evidence rules 4, class C): all are shown, each with its label, and
nothing is summed, averaged, or sorted by its value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from vagar.derive import study_sentences
from vagar.derive.comparability import compare, hard_key
from vagar.derive.level import time_known
from vagar.derive.rated import RatedClaim
from vagar.derive.when import measured
from vagar.evidence.interval import Interval, Number
from vagar.link.catalogue import Catalogue
from vagar.sentence import Sentence, sentence
from vagar.shape.claim import EVERYONE, Claim
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus, TimeFrom
from vagar.shape.vocabulary import Outcome

# Those who started before others; what is a part of another figure, or counts nobody knows whom, comes last.
BASES = tuple(BaseKind)


@dataclass(frozen=True)
class Row:
    """Figures that count the same people at the same time, by the names of their projects. `base` and `time` are its
    label."""

    figures: tuple[RatedClaim, ...]
    base: Sentence
    time: Sentence

    @property
    def claim(self) -> Claim:
        """Any of them: what the label says is the same for all."""
        return self.figures[0].claim


@dataclass(frozen=True)
class Reached:
    """All that is claimed of one outcome: `rows` of figures, others' `targets`, and what has no place on the axis:
    `uncounted` are numbers without a share, `wordless` has no number at all."""

    outcome: Outcome
    rows: tuple[Row, ...]
    targets: tuple[RatedClaim, ...]
    uncounted: tuple[RatedClaim, ...]
    wordless: tuple[RatedClaim, ...]

    @property
    def figures(self) -> tuple[RatedClaim, ...]:
        """The figures of all rows, in the order of the rows."""
        return tuple(rated for row in self.rows for rated in row.figures)

    @property
    def everything(self) -> tuple[RatedClaim, ...]:
        """Every claim of the outcome, in the order that it is shown."""
        return (*self.figures, *self.targets, *self.uncounted, *self.wordless)

    @property
    def apart(self) -> tuple[Sentence, ...]:
        """Why the figures are in rows of their own: every reason that keeps two rows from one axis, each once."""
        met = [row.figures[0].figure for row in self.rows] + [rated.figure for rated in self.targets]
        found = (compare(left, right) for left, right in combinations(met, 2))
        return tuple(dict.fromkeys(reason for each in found if not each.one_axis for reason in each.reasons))

    @property
    def projects(self) -> int:
        """How many projects have a figure."""
        return len({rated.project.entry.id for rated in (*self.figures, *self.uncounted)})

    def says(self, catalogue: Catalogue) -> tuple[Sentence, ...]:
        """How many have said it; the lowest and the highest with their projects; and the same of all who started."""
        whole = [rated for rated in self.figures if rated.claim.base.kind is not BaseKind.WHOLE]
        if not self.projects:
            return (sentence("reached-none"),)
        if not whole:
            return (sentence("reached-no-share", projects=self.projects),)
        started = [rated for rated in whole if rated.claim.base.kind is BaseKind.STARTED]
        found = [sentence("reached-ends", projects=self.projects, **_ends(whole, catalogue))]
        if started and len(started) < len(whole):
            found.append(sentence("reached-started", **_ends(started, catalogue)))
        return tuple(found)


def all_reached(claims: Iterable[RatedClaim], catalogue: Catalogue) -> dict[str, Reached]:
    """What is claimed of each outcome that some project says something of, by its id, in the vocabulary's order."""
    by_outcome: dict[str, list[RatedClaim]] = defaultdict(list)
    for rated in claims:
        if rated.claim.outcome and rated.claim.kind is ClaimKind.OUTCOME:
            by_outcome[rated.claim.outcome].append(rated)
    return {
        outcome: _reached(by_outcome[outcome], catalogue)
        for outcome in catalogue.vocabulary["outcomes"]
        if outcome in by_outcome
    }


def _reached(claims: Iterable[RatedClaim], catalogue: Catalogue) -> Reached:
    own = sorted(
        claims, key=lambda rated: (rated.project.entry.name.casefold(), rated.claim.as_of or "", rated.claim.id)
    )
    outcome = own[0].outcome
    assert outcome is not None
    happened = [rated for rated in own if rated.claim.status is not ClaimStatus.TARGET]
    return Reached(
        outcome,
        tuple(_rows(filter(on_axis, happened), catalogue)),
        tuple(rated for rated in own if rated.claim.status is ClaimStatus.TARGET and on_axis(rated)),
        tuple(rated for rated in happened if rated.interval is not None and not on_axis(rated)),
        tuple(
            rated
            for rated in own
            if not on_axis(rated) and (rated.interval is None or rated.claim.status is ClaimStatus.TARGET)
        ),
    )


def on_axis(rated: RatedClaim) -> bool:
    """Whether the claim has a place between 0 and 100 per cent."""
    return rated.share is not None and rated.share.high is not None


def _rows(figures: Iterable[RatedClaim], catalogue: Catalogue) -> Iterator[Row]:
    together: dict[tuple[object, ...], list[RatedClaim]] = {}
    for rated in figures:
        together.setdefault(_key(rated), []).append(rated)
    for found in sorted(together.values(), key=lambda found: _order(found[0].claim)):
        claim = found[0].claim
        yield Row(tuple(found), base_of(claim, catalogue), _when(claim))


def _key(rated: RatedClaim) -> tuple[object, ...]:
    claim = rated.claim
    # A part of another figure's people is like no other.
    whole = (rated.project.entry.id, claim.part_of) if claim.base.kind is BaseKind.WHOLE else None
    return (*hard_key(claim), claim.group, whole)


def _order(claim: Claim) -> tuple[int, bool, str, bool, str, float]:
    time = claim.time
    months = time.months if time.months is not None else time.to_months
    moment = (not time_known(claim), time.since.value, -1 if months is None else months)
    return (BASES.index(claim.base.kind), claim.group != EVERYONE, claim.group, *moment)


def base_of(claim: Claim, catalogue: Catalogue) -> Sentence:
    """Whom a figure counts, to stand after «av»: «dem som började», «deltagarna (kvinnor)»."""
    base = sentence("reached-base", base=claim.base.kind)
    if claim.group == EVERYONE:
        return base
    part = "alone" if claim.base.kind is BaseKind.UNKNOWN else "within"
    return sentence("reached-base-group", base=base, group=catalogue.named("groups", claim.group), part=part)


def _when(claim: Claim) -> Sentence:
    return sentence("reached-when-unknown") if claim.time.since is TimeFrom.UNKNOWN else measured(claim.time)


def _ends(figures: list[RatedClaim], catalogue: Catalogue) -> dict[str, Sentence | int]:
    """The lowest and the highest, by the low end as everywhere: never by a midpoint."""
    lowest = min(figures, key=_low)
    highest = max(figures, key=_low)
    ends = {"lowest": _end(lowest, catalogue), "highest": _end(highest, catalogue)}
    return {"figures": len(figures), **ends}


def _share(rated: RatedClaim) -> Interval:
    # Only what has a place on the axis is in a row.
    assert rated.share is not None
    return rated.share


def _low(rated: RatedClaim) -> Number:
    return _share(rated).low


def _end(rated: RatedClaim, catalogue: Catalogue) -> Sentence:
    return sentence(
        "reached-end",
        share=study_sentences.share(_share(rated)),
        project=rated.project.entry.name,
        base=base_of(rated.claim, catalogue),
        time=_when(rated.claim),
    )
