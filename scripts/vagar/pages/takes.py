"""What it takes, as the rows of a box: each need with the project it was said about, or why it is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from vagar.derive.money import Total, total
from vagar.derive.unknowns import reason_missing
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.sentence import Sentence, sentence
from vagar.shape.shared import Entry, Need, StaffNeed
from vagar.shape.terms import MissingReason, Topic

ROWS: tuple[tuple[Topic, ...], ...] = (
    (Topic.STAFF,),
    (Topic.WEEKS, Topic.HOURS, Topic.PREPARATION),
    (Topic.GROUP_SIZE,),
    (Topic.COST_ITEMS,),
    (Topic.PREMISES, Topic.TRANSPORT, Topic.LANGUAGE_SUPPORT),
)


@dataclass(frozen=True)
class Gap:
    """Topics of one row that have no answer, for one and the same reason."""

    reason: MissingReason
    topics: tuple[Topic, ...]


@dataclass(frozen=True)
class TakesRow:
    """One row; `id` is the first of its topics. `needs` are said of this very entry, each with its project when it has
    one; `gaps` are what is not known of it; `whole_projects` are what projects that used a method said of themselves
    as a whole, and `budgets` what they cost as a whole; with `own_money` the entry's page has its amounts further down.
    """

    id: str
    needs: tuple[tuple[Need, LinkedProject | None], ...]
    gaps: tuple[Gap, ...]
    whole_projects: tuple[tuple[Need, LinkedProject], ...]
    single_topic: bool
    budgets: tuple[tuple[LinkedProject, Total], ...] = ()
    own_money: bool = False

    @property
    def label(self) -> Sentence:
        """What the row is about."""
        return sentence("takes-row", row=self.id)

    @property
    def of_cost(self) -> bool:
        """Whether it is the one about money."""
        return self.id == Topic.COST_ITEMS.value

    @property
    def of_wholes(self) -> bool:
        """Whether it tells of whole projects, beside or instead of what is said of the method."""
        return bool(self.whole_projects or self.budgets)

    @property
    def shown(self) -> bool:
        """Whether the page has anything to say in the row."""
        return bool(self.needs or self.gaps or self.own_money or self.of_wholes)

    def in_short(self, most: int) -> tuple[Sentence, ...]:
        """The row where there is little room: at most so many needs, of whole projects where there are no others, and
        what is not known. Empty for a row with amounts alone."""
        needs = [said(need) for need, _ in self.needs[:most]] or [
            sentence("takes-whole", project=project.entry.name, need=said(need))
            for need, project in self.whole_projects[:most]
        ]
        kind = "alone" if self.single_topic else "topics"
        return (*needs, *(sentence("takes-gap-short", gap=_gap(gap, kind)) for gap in self.gaps))

    def lacks(self, gap: Gap) -> Sentence:
        """What is not known, and why; the topics are named where the row's own name does not say them."""
        kind = "method" if self.of_wholes else "alone" if self.single_topic and not self.own_money else "topics"
        return _gap(gap, kind)


def _gap(gap: Gap, kind: str) -> Sentence:
    return sentence("takes-gap", kind=kind, topics=tuple(topic.label for topic in gap.topics), reason=gap.reason)


def said(need: Need) -> Sentence:
    """A need with who it takes."""
    if isinstance(need, StaffNeed):
        return sentence("takes-need-role", role=need.role, text=need.text)
    return sentence("takes-need", text=need.text)


def project_takes(project: LinkedProject) -> list[TakesRow]:
    """A project's own rows."""
    rows = _filled(_row(topics, project.entry, {}, ()) for topics in ROWS)
    return [replace(row, own_money=bool(project.entry.money)) if row.of_cost else row for row in rows]


def method_takes(method: LinkedMethod, projects: Mapping[str, LinkedProject]) -> list[TakesRow]:
    """A method's rows: what is said of the method, then of each whole project that used it. Never an average."""
    users = tuple(method.carried_out)
    budgets = tuple((user, found) for user in users if (found := total(user.entry)) is not None)
    rows = _filled(_row(topics, method.entry, projects, users) for topics in ROWS)
    return [replace(row, budgets=budgets) if row.of_cost else row for row in rows]


def _filled(rows: Iterable[TakesRow]) -> list[TakesRow]:
    """The rows that say something. Money of whole projects may yet be put in the one about cost."""
    return [row for row in rows if row.needs or row.gaps or row.whole_projects or row.of_cost]


def _row(
    topics: tuple[Topic, ...],
    entry: Entry,
    projects: Mapping[str, LinkedProject],
    users: tuple[LinkedProject, ...],
) -> TakesRow:
    needs: list[tuple[Need, LinkedProject | None]] = []
    gaps: dict[MissingReason, list[Topic]] = {}
    for topic in topics:
        own = getattr(entry.takes, topic.value)
        needs.extend((need, projects.get(need.project or "")) for need in own)
        if not own:
            reason = reason_missing(entry, topic)
            # What we have not read yet is our own work, and said last on the page.
            if reason is not MissingReason.NOT_LOOKED:
                gaps.setdefault(reason, []).append(topic)
    told = {project.entry.id for _, project in needs if project}
    whole = tuple(
        (need, project)
        for project in users
        if project.entry.id not in told
        for topic in topics
        for need in getattr(project.entry.takes, topic.value)
    )
    missing = tuple(Gap(reason, tuple(lacking)) for reason, lacking in gaps.items())
    return TakesRow(topics[0].value, tuple(needs), missing, whole, len(topics) == 1)
