"""What the studies of a method say together, per family of outcomes and horizon (evidence rules 3b)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vagar.derive.findings import Finding
from vagar.derive.votes import Vote, votes
from vagar.evidence.designs import COUNTING
from vagar.evidence.estimates import Horizon
from vagar.link.catalogue import LinkedMethod
from vagar.sentence import Sentence, sentence
from vagar.shape.terms import Bearing, Country, Direction, Family

AGREEMENT = 0.55
SEVERAL = 3


class Compared(StrEnum):
    """Whether anybody has compared, and what."""

    ITSELF = "itself"
    PACKAGE = "package"
    KIND = "kind"
    ABROAD = "abroad"
    UNCOUNTED = "uncounted"
    DESCRIBED = "described"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Verdict:
    """The votes on one family at one horizon, and what they say together. `abroad` is for other Nordic studies."""

    family: Family
    horizon: Horizon
    votes: tuple[Vote, ...]
    abroad: bool

    @property
    def direction(self) -> Direction | None:
        """What they say together; None when they differ."""
        counted = Counter(vote.direction for vote in self.votes)
        direction, most = counted.most_common(1)[0]
        enough = AGREEMENT if len(self.votes) >= SEVERAL else 1
        return direction if most / len(self.votes) >= enough else None

    @property
    def alike(self) -> tuple[Vote, ...]:
        """Those that say what they say together."""
        return tuple(vote for vote in self.votes if vote.direction is self.direction)

    @property
    def agreeing(self) -> int:
        """How many say what they say together."""
        return len(self.alike)

    @property
    def opposing(self) -> tuple[Vote, ...]:
        """Those that found the opposite of what most found: always named."""
        opposites = {Direction.BETTER: Direction.WORSE, Direction.WORSE: Direction.BETTER}
        if self.direction not in opposites:
            return ()
        return tuple(vote for vote in self.votes if vote.direction is opposites[self.direction])

    @property
    def largest(self) -> Vote:
        """The vote of the largest study; where no size is known, the first."""
        return max(self.votes, key=lambda vote: vote.study.entry.size.n or 0)

    @property
    def telling(self) -> Vote:
        """The vote to tell what they say together by: the largest when it says so, otherwise the first that does."""
        alike = self.alike or self.votes
        return self.largest if self.largest in alike else alike[0]

    @property
    def read_in_part(self) -> int:
        """How many of them we have read in summary."""
        return sum(vote.shown.read_in_part for vote in self.votes)


@dataclass(frozen=True)
class MethodVerdict:
    """Whether anybody has compared a method, the verdicts at home and abroad, and every tied study's findings."""

    compared: Compared
    home: tuple[Verdict, ...]
    abroad: tuple[Verdict, ...]

    @property
    def line(self) -> Sentence:
        """In one line whether anybody has compared."""
        if self.compared is not Compared.ITSELF:
            return sentence(f"compared-{self.compared.value}")
        studies = {vote.study.entry.id for verdict in self.home for vote in verdict.votes}
        return sentence("compared-itself", studies=len(studies))


def method_verdict(method: LinkedMethod, found: Mapping[str, Sequence[Finding]]) -> MethodVerdict:
    """`found` are the findings of each study by its id."""
    tied: dict[Bearing, list[str]] = {bearing: [] for bearing in Bearing}
    for tie, study in method.studies:
        tied[tie.bearing].append(study.entry.id)
    cast = [vote for key in tied[Bearing.ITSELF] for vote in votes(found[key])]
    home = _verdicts([vote for vote in cast if is_home(vote)], abroad=False)
    abroad = _verdicts([vote for vote in cast if not is_home(vote)], abroad=True)
    return MethodVerdict(_compared(tied, found, bool(home), bool(abroad)), home, abroad)


def family_to_tell(own: Family | None, measured: Sequence[Family]) -> Family | None:
    """The family to tell a method by: its `own`, otherwise the first that anybody `measured`."""
    return own if own in measured else next(iter(measured), None)


def is_home(vote: Vote) -> bool:
    """Whether the study is Swedish."""
    return vote.study.entry.country is Country.SWEDEN


def _verdicts(cast: Iterable[Vote], *, abroad: bool) -> tuple[Verdict, ...]:
    by_key: dict[tuple[Family, Horizon], list[Vote]] = {}
    for vote in cast:
        by_key.setdefault((vote.family, vote.horizon), []).append(vote)
    return tuple(
        Verdict(family, horizon, tuple(by_key[family, horizon]), abroad)
        for family in Family
        for horizon in Horizon
        if (family, horizon) in by_key
    )


def _compared(
    tied: Mapping[Bearing, Sequence[str]], found: Mapping[str, Sequence[Finding]], home: bool, abroad: bool
) -> Compared:
    if home:
        return Compared.ITSELF
    for bearing, code in ((Bearing.PACKAGE, Compared.PACKAGE), (Bearing.KIND, Compared.KIND)):
        if any(finding.counts for key in tied[bearing] for finding in found[key]):
            return code
    if abroad:
        return Compared.ABROAD
    others = [finding for bearing in Bearing for key in tied[bearing] for finding in found[key]]
    if any(finding.design in COUNTING for finding in others):
        return Compared.UNCOUNTED
    return Compared.DESCRIBED if others else Compared.NOTHING
