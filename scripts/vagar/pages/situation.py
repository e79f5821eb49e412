"""Vårt läge: four questions and an answer; and a page for each target group and aim, for readers without scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from vagar.derive.others import Others
from vagar.derive.situation import ENOUGH, MOST, NEAREST, PLACE, Answer, Near, Situation, answer
from vagar.derive.ways import STRENGTHS, Line, OfAim, OfProject, Ways, ways
from vagar.pages.context import Context, entry_address
from vagar.pages.landings import slug
from vagar.pages.page import Page
from vagar.sentence import Sentence, sentence
from vagar.shape.terms import Family
from vagar.shape.vocabulary import Term

ADDRESS = "vart-lage/"
# Groups that no way for participants is for, and settings that are not a kind of place.
NOT_ASKED = frozenset({"general-public", "integration-workers"})
WIDE = frozenset({"county-wide", "nationwide"})
TOLD = 2
ASKED = 3


@dataclass(frozen=True)
class Asked:
    """Someone to ask: an organisation, what to ask for, and where; never a person."""

    name: str
    role: str
    address: str


@dataclass(frozen=True)
class Shown:
    """One way of an answer, ready to be written."""

    name: str
    summary: str
    address: str
    agrees: tuple[str, ...]
    lacks: tuple[str, ...]
    why: tuple[tuple[Sentence, str], ...]
    how: tuple[tuple[Sentence, str], ...]
    against: tuple[tuple[Sentence, str], ...]
    can: Sentence
    together: tuple[Sentence, str] | None
    ask: tuple[Asked, ...]


@dataclass(frozen=True)
class Combination:
    """A target group and an aim that some way fits, with what it becomes."""

    group: Term
    aim: Family
    answer: Answer

    @property
    def address(self) -> str:
        """`vart-lage/nyanlanda/arbete/`."""
        return f"{ADDRESS}{slug(self.group.label)}/{slug(self.aim.label)}/"


def situation_pages(context: Context) -> Iterator[Page]:
    """The page with the questions, and one for each combination."""
    known = ways(context.derived)
    asked_groups, asked_aims = groups(context, known), aims(known)
    found = combinations(known, asked_groups, asked_aims)
    yield context.page(
        ADDRESS,
        "situation",
        script="situation/situation.js",
        groups=asked_groups,
        places=places(context, known),
        aims=asked_aims,
        by_group=[(group, [one for one in found if one.group is group]) for group in asked_groups],
        limits={"enough": ENOUGH, "most": MOST, "nearest": NEAREST},
    )
    for one in found:
        yield context.page(
            one.address,
            "situation_landing",
            said={"aim": one.aim.label, "group": one.group.label},
            combination=one,
            shown=[shown(context, known, near, one) for near in one.answer.ways],
        )


def combinations(known: Ways, groups: Sequence[Term], aims: Sequence[Family]) -> list[Combination]:
    """Every target group and aim that at least one way fits."""
    found = (
        Combination(group, aim, answer(Situation((group.id,), None, aim.value), known.ways))
        for group in groups
        for aim in aims
    )
    return [one for one in found if one.answer.fits]


def groups(context: Context, known: Ways) -> list[Term]:
    """The target groups to choose among: those that some way is tried with, in the order of the vocabulary."""
    having = {group for way in known.ways for tried in way.tried for group in tried.groups} - NOT_ASKED
    return [term for key, term in context.catalogue.vocabulary["target_groups"].items() if key in having]


def places(context: Context, known: Ways) -> list[Term]:
    """The kinds of place to choose among."""
    having = {place for way in known.ways for tried in way.tried for place in tried.places} - WIDE
    return [term for key, term in context.catalogue.vocabulary["settings"].items() if key in having]


def aims(known: Ways) -> list[Family]:
    """What there is some way to achieve."""
    having = {aim for way in known.ways for aim in way.aims}
    return [family for family in Family if family.value in having]


def shown(context: Context, known: Ways, near: Near, combination: Combination) -> Shown:
    """What a way's place in the answer says. The twin of `written` in docs/assets/situation/shown.js."""
    method = known.methods[near.way.id]
    of_aim = known.aims[near.way.id][combination.aim]
    projects = [known.projects[tried.project] for tried in near.projects]
    easiest = min(projects, key=lambda project: project.others.ease)
    more = len(projects[TOLD:])
    address = entry_address(method)
    labels = {combination.group.id: combination.group.label}
    lacks = tuple(labels[condition] for condition in near.missing if condition != PLACE)
    further = [(sentence("situation-more", n=more), f"{address}#sa-gjorde-projekten")] if more else []
    lacking = [(sentence("situation-lacking", what=lacks), f"{address}#provad-med")] if lacks else []
    figures = [project.figures[combination.aim] for project in projects if combination.aim in project.figures]
    obstacle = next((project.obstacle for project in projects if project.obstacle), None)
    return Shown(
        method.entry.name,
        method.entry.summary,
        address,
        tuple(label for group, label in labels.items() if group not in near.missing),
        lacks,
        (*(_placed(project.tried) for project in projects[:TOLD]), *further, *map(_placed, of_aim.studied)),
        tuple(_placed(line) for line in figures[:TOLD]),
        (*lacking, *map(_placed, of_aim.doubts), *([_placed(obstacle)] if obstacle else [])),
        can(easiest.others),
        _placed(easiest.together) if easiest.together else None,
        tuple(found for project in projects for found in asked(context, project))[:ASKED],
    )


def can(found: Others) -> Sentence:
    """Whether a municipality can do it by itself, in a word or two."""
    if not found.found:
        return sentence("situation-can-yes" if found.known else "situation-can-unknown")
    with_whom = tuple(sentence(f"situation-other-{other.value}") for other in found.found)
    return sentence("situation-can-with" if found.known else "situation-can-at-least", others=with_whom)


def asked(context: Context, project: OfProject) -> list[Asked]:
    """Whom to ask of a project: its contacts, otherwise those who owned it."""
    address = entry_address(project.project)
    name = project.project.entry.name
    if project.ask:
        return [
            Asked(context.label("organisations", contact.organisation), contact.role, contact.page or address)
            for contact in project.ask
        ]
    return [Asked(owner, name, address) for owner in project.owners]


def situation_data(context: Context) -> dict[str, Any]:
    """What docs/assets/situation/ chooses among and writes, with every sentence said."""
    known = ways(context.derived)
    return {
        "ways": [
            {
                "id": way.id,
                "name": known.methods[way.id].entry.name,
                "summary": known.methods[way.id].entry.summary,
                "aims": {aim.value: _aim_data(context, found) for aim, found in known.aims[way.id].items()},
                "tried": [tried.project for tried in way.tried],
            }
            for way in known.ways
        ],
        "projects": {key: _project_data(context, found) for key, found in known.projects.items()},
    }


def _aim_data(context: Context, found: OfAim) -> dict[str, Any]:
    hundred = found.per_hundred
    return {
        "known": STRENGTHS.index(found.strength),
        "studied": [_said(context, line) for line in found.studied],
        "doubts": [_said(context, line) for line in found.doubts],
        "hundred": {"difference": hundred.difference, "more": "yes" if hundred.more else "no"} if hundred else None,
    }


def _project_data(context: Context, found: OfProject) -> dict[str, Any]:
    entry = found.project.entry
    return {
        "groups": [tag.id for tag in entry.target_groups],
        "places": [tag.id for tag in entry.settings],
        "ease": found.others.ease,
        "tried": _said(context, found.tried),
        "can": context.say(can(found.others)),
        "together": _said(context, found.together) if found.together else None,
        "ask": [vars(one) for one in asked(context, found)],
        "figures": {family.value: _said(context, line) for family, line in found.figures.items()},
        "obstacle": _said(context, found.obstacle) if found.obstacle else None,
    }


def _placed(line: Line) -> tuple[Sentence, str]:
    anchor = f"#{line.anchor}" if line.anchor else ""
    return line.said, f"{entry_address(line.home)}{anchor}"


def _said(context: Context, line: Line) -> list[str]:
    said, address = _placed(line)
    return [context.say(said), address]
