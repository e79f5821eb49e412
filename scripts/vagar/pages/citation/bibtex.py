"""A reference as a record of BibTeX; the fields that only biblatex knows are passed over by BibTeX."""

from __future__ import annotations

import re

from vagar.pages.citation.reference import Kind, Name, Reference
from vagar.pages.citation.words import kept_at

# What TeX would take for something else.
_SPECIAL = re.compile(r"[\\{}$&#%_^~]")
_WRITTEN = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_SPACE = re.compile(r"\s+")
LANGUAGES = {
    "sv": "swedish",
    "en": "english",
    "da": "danish",
    "no": "norwegian",
    "fi": "finnish",
    "de": "german",
}


def bibtex(reference: Reference) -> str:
    """The record, with a line for each field."""
    year, month, *_ = (*(reference.date or "").split("-"), "")
    report, container = reference.kind is Kind.REPORT, reference.container
    fields = {
        "author": " and ".join(_name(name) for name in reference.authors),
        # The inner braces keep capitals as they are.
        "title": f"{{{_text(reference.title)}}}",
        "journal": _text(container) if container else None,
        "entrysubtype": "newspaper" if reference.kind is Kind.NEWSPAPER else None,
        "institution" if report else "publisher": _text(reference.publisher) if reference.publisher else None,
        "howpublished": _text(reference.genre) if reference.genre else None,
        "year": year,
        "month": month.lstrip("0"),
        "date": reference.date if reference.date and "-" in reference.date else None,
        "volume": reference.printed.volume,
        "type": _text(reference.printed.series) if reference.printed.series else None,
        "number": reference.printed.issue or reference.printed.number,
        "pages": reference.printed.pages.replace("-", "--") if reference.printed.pages else None,
        "doi": reference.doi,
        "url": _address(reference.address) if reference.address else None,
        "urldate": reference.accessed,
        "note": _text(kept_at(reference)) if reference.kind is Kind.DOCUMENT else None,
        "langid": LANGUAGES.get(reference.language or ""),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return f"@{reference.kind.bibtex}{{{reference.id},\n" + ",\n".join(lines) + "\n}\n"


def _name(name: Name) -> str:
    if name.organisation:
        # In braces, or «and» in the name of an organisation would make two of it.
        return f"{{{_text(name.family)}}}"
    return f"{_text(name.family)}, {_text(name.given)}" if name.given else _text(name.family)


def _address(url: str) -> str:
    # The field is read as it is, but for the braces that would end it.
    return url.replace("{", "%7B").replace("}", "%7D")


def _text(text: str) -> str:
    plain = _SPACE.sub(" ", text).strip()
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], f"\\{found[0]}"), plain)
