"""What stands at the data addresses that entries used to have. A file cannot lead on as a page can, so the same
content is there; and a list says what each is called now, for selections and links that were made before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vagar.outlets.column_files import FOLDER as COLUMNS
from vagar.outlets.entry_files import FOLDER as ENTRIES
from vagar.outlets.entry_files import compact
from vagar.outlets.form_files import VALUES

NAMES = "data/renamed.json"


def with_renamed(files: Iterable[tuple[str, bytes]], former: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """The files, and those of renamed entries once more, at their old addresses. `former` is old name to new, like
    `projekt/vaffla` to `projekt/pannkaka`."""
    old: dict[str, list[str]] = {}
    for name, now in former.items():
        old.setdefault(now, []).append(name)
    for address, content in files:
        yield address, content
        if old and (found := _entry(address)):
            name, before, after = found
            yield from ((f"{before}{past}{after}", content) for past in old.get(name, ()))


def names_file(former: Mapping[str, str]) -> dict[str, bytes]:
    """The list of what each is called now."""
    return {NAMES: compact(dict(former))}


def _entry(address: str) -> tuple[str, str, str] | None:
    """The entry that a data file is about, and what stands around its name in the address."""
    data = ((folder, ".json") for folder in (ENTRIES, COLUMNS, VALUES))
    for before, after in (*data, ("", "/index.md"), ("", "/atom.xml")):
        if address.startswith(before) and address.endswith(after):
            return address.removeprefix(before).removesuffix(after), before, after
    return None
