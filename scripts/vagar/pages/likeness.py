"""In what two entries are alike, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from vagar.derive.similar import Similar, Trait
from vagar.link.catalogue import LinkedMethod, LinkedProject
from vagar.pages.context import Context
from vagar.shape.terms import ProjectKind
from vagar.words.languages import words

VOCABULARIES = {"category": "categories", "target": "target_groups", "setting": "settings", "county": "counties"}
# What both have is said in full up to this many.
NAMED = 3


@dataclass(frozen=True)
class Likeness:
    """Another entry, and a few words on what it has in common with this one."""

    other: LinkedMethod | LinkedProject
    words: str


def likenesses(
    context: Context, found: tuple[Similar, ...], among: Mapping[str, LinkedMethod | LinkedProject]
) -> list[Likeness]:
    """The similar entries of one entry; `among` are the entries of its kind by id."""
    return [Likeness(among[similar.id], _words(context, similar.traits)) for similar in found]


def _words(context: Context, traits: tuple[Trait, ...]) -> str:
    together: dict[str, list[str]] = defaultdict(list)
    for trait in traits:
        together[trait[0]].append(_label(context, trait))
    return "; ".join(
        words()("likeness-in", kind=kind, named=labels[:NAMED], more=max(0, len(labels) - NAMED))
        for kind, labels in together.items()
    )


def _label(context: Context, trait: Trait) -> str:
    kind, code = trait
    match kind:
        case "method":
            return context.catalogue.methods[code].entry.name
        case "project":
            return context.catalogue.projects[code].entry.name
        case "kind":
            return next(kind.label for kind in ProjectKind if kind.value == code)
    return context.label(VOCABULARIES[kind], code)
