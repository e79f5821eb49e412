"""The page of one project."""

from __future__ import annotations

from vagar.derive.coverage import counties_of
from vagar.derive.money import total
from vagar.derive.parts import unaccounted
from vagar.derive.per_participant import why_not
from vagar.derive.rated import RatedClaim, level_counts
from vagar.evidence.participants import participants
from vagar.link.catalogue import LinkedProject
from vagar.pages.charts import charts
from vagar.pages.context import Context, SourceNumbers, english_address, entry_address
from vagar.pages.likeness import likenesses
from vagar.pages.page import Page
from vagar.pages.swedish import listed, sort_key
from vagar.pages.takes import COST, project_takes
from vagar.shape.project import Place
from vagar.shape.terms import Extent


def project_page(context: Context, project: LinkedProject) -> Page:
    """Everything we know about a project, and what we do not."""
    entry, catalogue = project.entry, context.catalogue
    claims = context.derived.claims[entry.id]
    outcome_count, levels = level_counts(claims)
    numbers = SourceNumbers.of(entry)

    def claims_of(kind: str) -> list[RatedClaim]:
        return [rated for rated in claims if rated.claim.kind.value == kind]

    def place_text(place: Place) -> str:
        names = [context.label("municipalities", code) for code in place.municipalities]
        names += [context.label("counties", code) for code in place.counties]
        return listed(names)

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
        claims_of=claims_of,
        outcome_count=outcome_count,
        levels=levels,
        charts=charts(claims),
        unaccounted=unaccounted(entry),
        total=total(entry),
        participants=participants(entry),
        per_participant=context.derived.per_participant[entry.id],
        no_cost=why_not(entry, context.derived.disputed(entry.id)),
        disputed=context.derived.disputed(entry.id),
        counties=sorted((context.label("counties", code) for code in counties_of(project, catalogue)), key=sort_key),
        place_text=place_text,
        takes=project_takes(project),
        cost_label=COST,
        budgets=[],
        own_money=bool(entry.money),
        similar=likenesses(context, context.derived.similar_projects[entry.id], catalogue.projects),
        partly_read=[source for key in numbers.order if (source := context.source(key)).read is Extent.PART],
    )
