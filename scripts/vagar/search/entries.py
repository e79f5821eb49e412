"""Methods, projects and research as search finds them: deeply, from their data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from vagar.derive.coverage import counties_of, municipalities_of
from vagar.derive.derived import Derived
from vagar.link.catalogue import Linked, LinkedMethod, LinkedProject, LinkedStudy, Use
from vagar.pages.context import entry_address
from vagar.pages.lists import outcome_words
from vagar.search.findable import Findable, Ref
from vagar.shape.claim import Claim
from vagar.shape.fields import Statement
from vagar.shape.method import RelatedMethod
from vagar.shape.shared import Entry
from vagar.shape.terms import Usage
from vagar.words.formats import upper_first
from vagar.words.languages import words

METHOD, PROJECT, STUDY = "Metod", "Projekt", "Forskning"
# What a publication says of its language; most say nothing, and are in Swedish.
OWN_LANGUAGES = (None, "sv")
_IN_SERIES = re.compile(r"\b[a-z]{2,4}-\d{4}-\d{1,3}$")
# How much an entry is about a word of our lists, by how they are tied.
ITSELF, TAGGED, TIED, INHERITED = 3.0, 2.0, 1.2, 0.4
ONLY_PLANNED = 0.5
METHOD_PRIOR, STUDY_PRIOR = 1.1, 0.85


def entry(linked: Linked, derived: Derived) -> Findable:
    """An entry of the catalogue."""
    match linked:
        case LinkedMethod():
            return _method(linked, derived)
        case LinkedProject():
            return _project(linked, derived)
        case LinkedStudy():
            return _study(linked, derived)


def _method(method: LinkedMethod, derived: Derived) -> Findable:
    entry, label = method.entry, derived.catalogue.label
    return Findable(
        address=entry_address(method),
        title=entry.name,
        kind=METHOD,
        summary=entry.summary,
        names=(*entry.other_names, entry.english_name, *(variant.name for variant in entry.variants)),
        facets=(
            METHOD,
            label("categories", entry.category),
            *(label("target_groups", group.id) for group in entry.target_groups),
        ),
        text=tuple(
            chain(
                (entry.about or "",),
                _said(entry.problem, entry.steps, entry.who, entry.preconditions),
                _said(entry.lessons, entry.assumption, entry.variants, entry.related),
                _shared(entry),
                (f"{use.project.entry.name}. {use.link.text}" for use in method.uses),
            )
        ),
        concepts=(
            (("methods", entry.id), ITSELF),
            (("categories", entry.category), TAGGED),
            *((("target_groups", group.id), TAGGED) for group in entry.target_groups),
            *_inherited_places(method.uses),
        ),
        known=words().tell(derived.knowledge[entry.id].sentences[:1]),
        prior=METHOD_PRIOR,
    )


def _project(project: LinkedProject, derived: Derived) -> Findable:
    entry, catalogue = project.entry, derived.catalogue
    label = catalogue.label
    claims = derived.claims[entry.id]
    parties = [party.organisation for party in entry.parties]
    municipalities, counties = municipalities_of(project), counties_of(project, catalogue)
    # What goes on in many places is less about each of them.
    spread = max(1, len(counties)) ** 0.25
    return Findable(
        address=entry_address(project),
        title=entry.name,
        kind=PROJECT,
        summary=entry.summary,
        names=(
            *(name.name for name in entry.names if name.name != entry.name),
            *(case.number for case in entry.case_numbers),
        ),
        facets=(
            PROJECT,
            entry.kind.label,
            *((entry.status.code.label,) if entry.status else ()),
            *(label("target_groups", group.id) for group in entry.target_groups),
            *(label("settings", setting.id) for setting in entry.settings),
            *(label("programmes", funding.programme) for funding in entry.funding if funding.programme),
        ),
        text=tuple(
            chain(
                (entry.about or "",),
                _said(entry.background, entry.aims, entry.how, entry.planned, entry.lessons),
                _said(entry.remains, entry.afterwards, entry.attention, entry.related_projects, entry.claims),
                (f"{claim.wording or ''}. {claim.note or ''}" for claim in entry.claims),
                (f"{use.method.entry.name}. {use.link.text}" for use in project.uses),
                (label("organisations", organisation) for organisation in dict.fromkeys(parties)),
                (party.written or "" for party in entry.parties),
                (place.written or "" for place in entry.places),
                (record.text for record in entry.contradictions),
                _shared(entry),
                _years(project),
            )
        ),
        concepts=(
            (("projects", entry.id), ITSELF),
            *((("target_groups", group.id), TAGGED) for group in entry.target_groups),
            *((("settings", setting.id), TAGGED) for setting in entry.settings),
            *((("methods", use.method.entry.id), _by_status(TIED, use.link.status)) for use in project.uses),
            *((("organisations", organisation), TIED) for organisation in parties),
            *((("programmes", funding.programme), TIED) for funding in entry.funding if funding.programme),
            *((("outcomes", rated.claim.outcome), INHERITED) for rated in claims if rated.claim.outcome),
            *((("municipalities", code), TAGGED / spread) for code in sorted(municipalities)),
            *((("counties", code), TAGGED / spread) for code in sorted(counties)),
        ),
        known=upper_first(outcome_words(claims)),
        place=_place(project, derived),
    )


def _study(study: LinkedStudy, derived: Derived) -> Findable:
    entry = study.entry
    return Findable(
        address=entry_address(study),
        title=entry.name,
        kind=STUDY,
        summary=entry.summary,
        names=tuple(each.title for each in entry.publications if each.language in OWN_LANGUAGES),
        facets=(STUDY, entry.design.label, derived.catalogue.label("organisations", entry.main.publisher)),
        text=(
            entry.studied,
            entry.whom or "",
            entry.where or "",
            *(found.text for found in entry.findings),
            # A title in another language has words that hardly anything else here has, and would always come first.
            *(each.title for each in entry.publications if each.language not in OWN_LANGUAGES),
            # A report is asked for by its number, SOU 2023:7, which its id has.
            *(number[0].replace("-", " ") for each in entry.publications if (number := _IN_SERIES.search(each.id))),
            entry.reading,
            *entry.limits,
            *(f"{method.entry.name}. {tie.text}" for tie, method in study.methods),
            *(project.entry.name for project in study.projects),
        ),
        concepts=(
            *((("methods", method.entry.id), TIED) for _, method in study.methods),
            *((("organisations", organisation), TIED) for organisation in entry.made_by),
            (("everyday_words", "research"), TAGGED),
        ),
        known=upper_first(entry.design.label),
        prior=STUDY_PRIOR,
    )


def _said(*groups: Iterable[Statement | RelatedMethod | Claim]) -> Iterator[str]:
    """The sentences of statements, lessons and claims."""
    return (item.text for group in groups for item in group)


def _shared(entry: Entry) -> Iterator[str]:
    takes = entry.takes
    for need in chain(*(getattr(takes, field) for field in type(takes).model_fields)):
        yield f"{getattr(need, 'role', '')} {need.text}"
    yield from (material.title for material in entry.materials)
    yield from (question.text for question in entry.open_questions)


def _by_status(weight: float, status: Usage) -> float:
    return weight if status is Usage.CARRIED_OUT else weight * ONLY_PLANNED


def _inherited_places(uses: Iterable[Use]) -> Iterator[tuple[Ref, float]]:
    """A method is found by the places where it was used, after the projects themselves."""
    codes = {code for use in uses for code in municipalities_of(use.project)}
    return ((("municipalities", code), INHERITED) for code in sorted(codes))


def _years(project: LinkedProject) -> Iterator[str]:
    period = project.entry.period
    return (date[:4] for date in ((period.start, period.end) if period else ()) if date)


# More names than this say less than the county.
MOST_NAMES = 3


def _place(project: LinkedProject, derived: Derived) -> str:
    label, listed = derived.catalogue.label, words().formats.listed
    municipalities = [label("municipalities", code) for code in sorted(municipalities_of(project))]
    counties = [label("counties", code) for code in sorted(counties_of(project, derived.catalogue))]
    if 0 < len(municipalities) <= MOST_NAMES:
        return ", ".join([listed(municipalities), *counties[:1]]) if len(counties) == 1 else listed(municipalities)
    return listed(counties) if len(counties) <= MOST_NAMES else f"{len(counties)} län"
