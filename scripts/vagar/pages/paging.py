"""Long lists in parts: a page holds what someone can look through, and never grows into one that does not load."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Generic, TypeVar

from vagar.pages.context import Context, own_words
from vagar.pages.page import Page
from vagar.words.languages import words

PER_PAGE = 200
Item = TypeVar("Item")
Head = TypeVar("Head", bound=Hashable)


@dataclass(frozen=True)
class Part(Generic[Item]):
    """One page of a list: its items, its `number` from 1 and how many there are."""

    items: tuple[Item, ...]
    number: int
    count: int

    def address(self, first: str, number: int | None = None) -> str:
        """The address of this part, or of part `number`, when the list begins at `first`."""
        number = number or self.number
        return first if number == 1 else f"{first}sida-{number}/"

    def title(self, title: str) -> str:
        """The list's title, with the number of the part where that is needed to tell them apart."""
        return title if self.number == 1 else words()("page-part", title=title, number=self.number)


def parts(items: Sequence[Item], per_page: int = PER_PAGE) -> list[Part[Item]]:
    """The items in pages of `per_page`; a list without items is one page without items."""
    cuts = range(0, len(items), per_page) or range(1)
    return [Part(tuple(items[cut : cut + per_page]), cut // per_page + 1, len(cuts)) for cut in cuts]


def flat(groups: Iterable[tuple[Head, Sequence[Item]]]) -> list[tuple[Head, Item]]:
    """Groups as one list, where each item knows its group."""
    return [(head, item) for head, items in groups for item in items]


def grouped(part: Part[tuple[Head, Item]]) -> Iterator[tuple[Head, list[Item]]]:
    """The items of a part in their groups again."""
    for head, found in groupby(part.items, key=lambda item: item[0]):
        yield head, [item for _, item in found]


def where(found: Sequence[Part[tuple[Head, Item]]]) -> dict[Head, int]:
    """The number of the part in which each group begins."""
    begins: dict[Head, int] = {}
    for part in found:
        for head, _ in part.items:
            begins.setdefault(head, part.number)
    return begins


def page_of(
    context: Context,
    part: Part[Any],
    first: str,
    template: str,
    said: Mapping[str, object] | None = None,
    **variables: Any,
) -> Page:
    """The page of one part of the list that begins at `first`; the template gets both, for its pager."""
    title, description = own_words(template, said or {})
    return context.page(
        part.address(first), template, part.title(title), description, part=part, first=first, **variables
    )


def grouped_pages(
    context: Context,
    groups: Sequence[tuple[Head, Sequence[Item]]],
    first: str,
    template: str,
    per_page: int = PER_PAGE,
    **variables: Any,
) -> Iterator[Page]:
    """The pages of a list in groups. The template gets the groups of its part, and all groups to jump to: each with
    how many it holds and the part that it begins in."""
    split = parts(flat(groups), per_page)
    begins = where(split)
    jumps = [(head, len(items), begins[head]) for head, items in groups]
    for part in split:
        yield page_of(context, part, first, template, jumps=jumps, groups=list(grouped(part)), **variables)
