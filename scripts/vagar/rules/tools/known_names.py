"""The names that the base knows, and what looks like a name."""

from __future__ import annotations

from vagar.shape.draft import Draft

LISTS_OF_NAMES = ("organisations", "municipalities", "counties", "programmes")


def known_names(draft: Draft) -> list[str]:
    """Every name of an organisation, a place, a programme or a project."""
    known = [
        name
        for vocabulary in LISTS_OF_NAMES
        for term in draft.vocabulary.get(vocabulary, {}).values()
        for name in (term.label, *term.other_names)
    ]
    known += [name for project in draft.projects.values() for name in project.told.known_by]
    return known


def bare(word: str) -> str:
    """Without punctuation and a genitive s, so that «Laholms» is known from «Laholm» and the other way round."""
    word = word.strip('«»”"(),.:;')
    return word.removesuffix("s") if len(word) > 3 else word


def capitalised(names: list[str]) -> frozenset[str]:
    """Every word with a capital letter in the names, bare."""
    return frozenset(bare(word) for name in names for word in name.replace("/", " ").split() if word[:1].isupper())
