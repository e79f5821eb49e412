"""The page of one project."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from vagar.derive.asking import Asked, of_project
from vagar.derive.coverage import counties_of
from vagar.derive.flow import Flow
from vagar.derive.money import Total, total
from vagar.derive.parts import Unaccounted, unaccounted
from vagar.derive.per_participant import PerParticipant, why_not
from vagar.derive.rated import RatedClaim, level_counts
from vagar.derive.timeline import timeline
from vagar.evidence.participants import participants
from vagar.link.catalogue import LinkedProject
from vagar.pages.charts import BaseChart, charts
from vagar.pages.context import Context, SourceNumbers, english_address, entry_address
from vagar.pages.likeness import Likeness, likenesses
from vagar.pages.page import Page
from vagar.pages.swedish import sort_key
from vagar.pages.takes import TakesRow, project_takes
from vagar.pages.timeline import DrawnTimeline, drawn_timeline
from vagar.sentence import Sentence, sentence
from vagar.shape.claim import Claim
from vagar.shape.project import Place
from vagar.shape.source import Source
from vagar.shape.terms import ClaimKind, Extent
from vagar.words.languages import words


@dataclass(frozen=True)
class ProjectView:
    """What is worked out for the page of a project; the rest stands in the project itself.

    Each claim is in one place alone: in `flows`, in `charts`, or, by its kind, in `outcomes`, `activities`, `changes`
    or `experiences`. `time` is its strip of time, where its dates are known; `levels` how many outcomes there are
    at each level; `total`, `per_participant` and `no_cost` its money; `disputed` the ids of claims that another
    contradicts; `places` are those of the entry, each with its name; `asked` whom to ask; `partly_read` the sources of
    which we have read a part alone, and `partly_which` how many they are, where that says more than the title of one.
    """

    outcomes: Sequence[RatedClaim]
    activities: Sequence[RatedClaim]
    changes: Sequence[RatedClaim]
    experiences: Sequence[RatedClaim]
    outcome_count: int
    levels: Sequence[Sentence]
    flows: Sequence[Flow]
    charts: Sequence[BaseChart]
    time: DrawnTimeline | None
    unaccounted: Sequence[Unaccounted]
    total: Total | None
    participants: Sequence[Claim]
    per_participant: Sequence[PerParticipant]
    no_cost: Sentence | None
    disputed: Set[str]
    counties: Sequence[str]
    places: Sequence[tuple[Place, str]]
    takes: Sequence[TakesRow]
    asked: Asked
    similar: Sequence[Likeness]
    partly_read: Sequence[Source]
    partly_which: Sentence | None


def project_page(context: Context, project: LinkedProject) -> Page:
    """Everything we know about a project, and what we do not."""
    entry = project.entry
    numbers = SourceNumbers.of(entry.cited)
    return context.page(
        entry_address(project),
        "project",
        entry.name,
        entry.summary,
        edit=project.file,
        changed=entry.changed,
        alternate=english_address(project),
        project=project,
        numbers=numbers,
        view=_view(context, project, numbers),
    )


def _view(context: Context, project: LinkedProject, numbers: SourceNumbers) -> ProjectView:
    entry, claims = project.entry, context.derived.claims[project.entry.id]
    disputed = context.derived.disputed(entry.id)
    counties = counties_of(project, context.catalogue)
    outcome_count, levels = level_counts(claims)
    sources = len(numbers.order)
    partly = [source for key in numbers.order if (source := context.source(key)).read is Extent.PART]
    which = sentence("project-partly-which", all=len(partly) == sources, read=len(partly), sources=sources)
    found = context.derived.flows[entry.id]
    in_flow = {rated.claim.id for flow in found for rated in flow.members}
    drawn = charts(tuple(rated for rated in claims if rated.claim.id not in in_flow))
    told = in_flow | {mark.rated.claim.id for chart in drawn for mark in chart.marks}
    left = [rated for rated in claims if rated.claim.id not in told]
    kinds = {kind: tuple(rated for rated in left if rated.claim.kind is kind) for kind in ClaimKind}
    time = timeline(entry, claims)
    return ProjectView(
        asked=of_project(project),
        outcomes=kinds[ClaimKind.OUTCOME],
        activities=kinds[ClaimKind.OUTPUT],
        changes=kinds[ClaimKind.SYSTEM],
        experiences=kinds[ClaimKind.EXPERIENCE],
        outcome_count=outcome_count,
        levels=tuple(sentence("level-tally", level=str(level), n=number) for number, level in levels),
        flows=found,
        charts=drawn,
        time=drawn_timeline(time) if time else None,
        unaccounted=[missing for missing in unaccounted(entry) if missing.whole.id not in in_flow],
        total=total(entry),
        participants=participants(entry),
        per_participant=context.derived.per_participant[entry.id],
        no_cost=why_not(entry, disputed),
        disputed=disputed,
        counties=sorted((context.label("counties", code) for code in counties), key=sort_key),
        places=[(place, _named(context, place)) for place in entry.places],
        takes=project_takes(project),
        similar=likenesses(context, context.derived.similar_projects[entry.id], context.catalogue.projects),
        partly_read=partly,
        partly_which=None if len(partly) == 1 < sources else which,
    )


def _named(context: Context, place: Place) -> str:
    names = [context.label("municipalities", code) for code in place.municipalities]
    return words().formats.listed([*names, *(context.label("counties", code) for code in place.counties)])
