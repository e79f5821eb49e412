"""A reference in words, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from vagar.pages.citation.reference import Name, Reference
from vagar.words.formats import upper_first
from vagar.words.languages import words

ENDINGS = (".", "?", "!", "…")
CLOSING = '»”")'


def in_words(reference: Reference) -> str:
    """`Norra kommun. Slutrapport. Juni 2020. https://…`"""
    parts = [sentence(part) for part in (by_whom(reference), reference.title, *details(reference))]
    return " ".join([*parts, reference.address] if reference.address else parts)


def by_whom(reference: Reference) -> str:
    """The authors, as they are written."""
    return words().formats.listed(name_in_words(name) for name in reference.authors)


def name_in_words(name: Name) -> str:
    """`Pernilla Andersson Joona`."""
    return f"{name.given} {name.family}" if name.given else name.family


def details(reference: Reference) -> Iterator[str]:
    """What stands between the title and the address: publisher, containing work, date, where else it is kept."""
    if reference.publisher:
        yield reference.publisher
    if reference.container and reference.container != by_whom(reference):
        yield reference.container
    if reference.printed.series:
        yield " ".join(filter(None, (reference.printed.series, reference.printed.number)))
    yield upper_first(words().formats.date(reference.date)) if reference.date else words()("reference-no-date")
    if reference.address is None:
        yield kept_at(reference)


def kept_at(reference: Reference) -> str:
    """Where someone can ask for a document that has no address."""
    if reference.case_number and reference.authority:
        return words()("reference-kept", authority=reference.authority, number=reference.case_number)
    if reference.case_number:
        return words()("reference-number", number=reference.case_number)
    return words()("reference-no-address")


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends already."""
    return text if text.rstrip(CLOSING).endswith(ENDINGS) else f"{text}."
