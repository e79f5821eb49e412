"""What the guided form sends, laid in its places: a project, sometimes a study, and organisations that are new.

The text has one or several parts, each under a line `# fil: projects/steget-fore.yml`. Parts for the vocabulary are
added last in their list; everything else is a file that must not be there already.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from vagar.outlets.crash import StopError
from vagar.read.document import Document, read_document
from vagar.read.text import MAX_BYTES
from vagar.shape.fields import ID_PATTERN

PART = re.compile(r"^# fil: (\S+)[ \t]*$", re.MULTILINE)
PLACE = re.compile(rf"(projects|research|methods)/({ID_PATTERN[1:-1]})\.yml")
LIST = "vocabulary/organisations.yml"
TERMS = "terms:\n"
MOST = 4 * MAX_BYTES


def receive(root: Path, sent: Path) -> list[str]:
    """Writes the parts of the file `sent` and returns a line for each. Nothing is written when any of it is wrong.

    Raises `StopError` with a word for the reader when the file cannot be had, is no proposal, or would write over
    something.
    """
    parts = _parts(_text(sent), sent.name)
    written = {place: _added(root, text) if place == LIST else _new(root, place, text) for place, text in parts}
    for place, text in written.items():
        (root / place).write_text(text, "utf-8")
    return [f"{place}: {'de nya organisationerna står sist' if place == LIST else 'skapad'}" for place in written]


def _text(sent: Path) -> str:
    try:
        raw = sent.read_bytes()
    except OSError:
        raise StopError(f"{sent} går inte att läsa; skriv filens namn, till exempel --from forslag.txt") from None
    if len(raw) > MOST:
        raise StopError(f"{sent.name} är större än {MOST // 1024} kB och kan inte vara ett förslag")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise StopError(f"{sent.name} är inte sparad som UTF-8; spara om den med den kodningen") from None


def _parts(text: str, name: str) -> list[tuple[str, str]]:
    _, *found = PART.split(text)
    parts = [(place, body.strip() + "\n") for place, body in zip(found[::2], found[1::2], strict=True)]
    if not parts:
        raise StopError(f"{name} är inget förslag från frågorna: ingen rad börjar med «# fil:»")
    for place, body in parts:
        if place != LIST and not PLACE.fullmatch(place):
            raise StopError(f"{name} vill skriva {place}; bara poster och ordlistan över organisationer tas emot")
        document, problems = read_document(body.encode(), place)
        if document is None:
            raise StopError(f"{place} i {name} går inte att läsa: {problems[0].message}")
    if len({place for place, _ in parts}) < len(parts):
        raise StopError(f"{name} har två delar för samma fil")
    return parts


def _new(root: Path, place: str, text: str) -> str:
    if (root / place).exists():
        raise StopError(f"{place} finns redan; inget är skrivet. Byt id i förslaget, eller ändra i filen för hand")
    return text


def _added(root: Path, text: str) -> str:
    """The list with the new terms last. Those that someone has added already are left out."""
    path = root / LIST
    before = path.read_text("utf-8")
    document, _ = read_document(path.read_bytes(), LIST)
    known = set(_ids(document))
    new, _ = read_document(text.encode(), LIST)
    if not text.startswith(TERMS) or new is None:
        raise StopError(f"{LIST} i förslaget börjar inte med «terms:»")
    # Each term is a block of its own, with the indent that the form writes.
    blocks = re.split(r"(?m)^(?=  - )", text.removeprefix(TERMS))
    wanted = [
        block.rstrip() for block, key in zip(filter(str.strip, blocks), _ids(new), strict=True) if key not in known
    ]
    return "\n".join([before.rstrip("\n"), *wanted]) + "\n"


def _ids(document: Document | None) -> list[str]:
    """The ids of a list's terms."""
    terms: Any = document.data["terms"] if document else []
    return [term["id"] for term in terms]
