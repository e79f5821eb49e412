"""A site of any size to search in: things made of the real site's words, the same each time."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from vagar.link.catalogue import Catalogue
from vagar.search.concepts import Concepts
from vagar.search.findable import Findable
from vagar.search.words import words

SEED = 4711
WORDS_IN_TEXT = (60, 700)
NEW_COMPOUNDS = 0.02
TAGS = ("target_groups", "settings", "municipalities", "organisations")


def many_things(real: Sequence[Findable], catalogue: Catalogue, count: int) -> tuple[list[Findable], Concepts]:
    """`count` things of the kinds and with the words of the `real` ones, and the concepts they name.

    Words are as common as on the real site, and a few in a hundred are compounds that nobody has written before,
    so that the number of different words grows as in a real text.
    """
    chance = random.Random(SEED)
    said = [word for thing in real for text in (thing.title, thing.summary, *thing.text) for word in words(text)]
    long = sorted({word for word in said if 4 <= len(word) <= 9 and word.isalpha()})

    def text(length: int) -> str:
        return " ".join(
            chance.choice(long) + chance.choice(long) if chance.random() < NEW_COMPOUNDS else word
            for word in chance.choices(said, k=length)
        )

    found, names = [], {}
    for number in range(count):
        model = real[number % len(real)]
        title = text(chance.randint(2, 5)).capitalize()
        found.append(
            replace(
                model,
                address=f"projekt/post-{number:05}/",
                title=title,
                summary=text(chance.randint(10, 25)),
                names=tuple(text(2) for _ in range(3)),
                text=tuple(text(20) for _ in range(chance.randint(*WORDS_IN_TEXT) // 20)),
                concepts=tuple(((kind, chance.choice(list(catalogue.vocabulary[kind]))), 2.0) for kind in TAGS),
            )
        )
        names[f"post-{number:05}"] = title
    return found, Concepts(_with_names(catalogue, names))


def _with_names(catalogue: Catalogue, names: dict[str, str]) -> Catalogue:
    """The catalogue with a project of each name; nothing else is asked of them here."""
    some = next(iter(catalogue.projects.values()))
    projects = {
        key: replace(some, entry=some.entry.model_copy(update={"id": key, "name": name})) for key, name in names.items()
    }
    return replace(catalogue, projects=projects)
