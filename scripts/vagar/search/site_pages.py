"""Everything else that can be found: pages made by a template, pages written by hand, and explained words.

A page is found by its title, its description and its headings, whoever adds it; a page of a word in our lists is
about that word too. Pages written by hand are found by all they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from vagar.link.catalogue import Catalogue, LinkedMethod, LinkedProject
from vagar.pages.context import english_address, entry_address
from vagar.pages.english.pages import english_title
from vagar.pages.landings import WAYS, landings
from vagar.pages.page import Page
from vagar.read.prose import read_prose
from vagar.search.findable import Findable, Ref
from vagar.words.formats import upper_first
from vagar.words.languages import words

PAGE, WORD, ENGLISH_METHOD, ENGLISH_PROJECT = "Sida", "Ord", "Metod på engelska", "Projekt på engelska"
GLOSSARY = "ord/"
OF_ITSELF = 3.5
# What leads to entries comes after the entries themselves, and a place before one that paid.
PRIORS = {"lan": 0.7, "finansiarer": 0.3}
LANDING_PRIOR, PAGE_PRIOR, WORD_PRIOR = 0.6, 0.8, 0.6
# What pages are about, where their titles do not have the words people use.
ABOUT: Mapping[str, tuple[str, ...]] = {
    "bidra/": ("correct",),
    "sa-bedomer-vi/": ("trust", "evaluation"),
    "jamfor/": ("compare",),
    "ord/": ("words",),
    "data/": ("open-data",),
    "forskning/": ("research",),
    "lattlast/": ("easy-swedish",),
}
# Pages for those who run the site: found by what they are called, not by all they say.
FOR_KEEPERS = ("drift/", "prestanda/")
_HEADING = re.compile(r"^#+ +(.+?) *$", re.M)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def other_pages(pages: Iterable[Page], catalogue: Catalogue) -> Iterator[Findable]:
    """Pages made by templates."""
    kinds = {way.address: words().say(way.kicker) for way in WAYS}
    terms = {found.address: (way.vocabulary, found.term.id) for way in WAYS for found in landings(way, catalogue)}
    for page in pages:
        folder = page.address.partition("/")[0]
        yield Findable(
            address=page.address,
            title=page.title,
            kind=kinds.get(folder, PAGE),
            summary=page.description,
            text=tuple(heading.text for heading in page.headings),
            concepts=_about(page.address, terms.get(page.address)),
            prior=PRIORS.get(folder, LANDING_PRIOR) if folder in kinds else PAGE_PRIOR,
        )


def _about(address: str, term: Ref | None) -> tuple[tuple[Ref, float], ...]:
    words = ((("everyday_words", word), OF_ITSELF) for word in ABOUT.get(address, ()))
    return (*((term, OF_ITSELF) for term in (term,) if term), *words)


def english_pages(catalogue: Catalogue) -> Iterator[Findable]:
    """The pages in English of methods and projects."""
    entries: tuple[LinkedMethod | LinkedProject, ...] = (*catalogue.methods.values(), *catalogue.projects.values())
    for linked in entries:
        address, english = english_address(linked), linked.entry.english
        if address and english:
            kind = ENGLISH_METHOD if isinstance(linked, LinkedMethod) else ENGLISH_PROJECT
            twin = entry_address(linked)
            yield Findable(address, english_title(linked), kind, english.summary, prior=PAGE_PRIOR, twin=twin)


def written_pages(root: Path) -> Iterator[Findable]:
    """The pages in `docs/`, from their Markdown: what stands above the text, the headings and the text."""
    for prose in read_prose(root):
        body = _LINK.sub(r"\1", prose.text)
        headings = _HEADING.findall(body)
        found = prose.address not in FOR_KEEPERS
        yield Findable(
            address=prose.address,
            title=prose.settings.get("title") or (headings[0] if headings else prose.address),
            kind=PAGE,
            summary=prose.settings.get("description", ""),
            facets=tuple(headings) if found else (),
            text=(body,) if found else (),
            concepts=_about(prose.address, None),
            prior=PAGE_PRIOR,
        )


def explained_words(catalogue: Catalogue) -> Iterator[Findable]:
    """The words of the glossary, each at its place on that page."""
    for term in catalogue.vocabulary["glossary"].values():
        yield Findable(
            address=f"{GLOSSARY}#{term.id}",
            title=upper_first(term.label),
            kind=WORD,
            summary=term.definition or "",
            names=(*term.other_names, *((term.english,) if term.english else ())),
            concepts=((("glossary", term.id), OF_ITSELF),),
            prior=WORD_PRIOR,
        )
