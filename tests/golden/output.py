"""What the made-up project becomes, as files: every page's HTML, a list of the pages, and the derived values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeGuard

from fake_site import fake_derived, rendered
from vagar.derive.derived import Derived
from vagar.pages.exported import exported
from vagar.pages.page import Page, Redirect

EXPECTED = Path(__file__).with_name("expected")
# Two thousand lines that follow from the models are nothing to read through: tests/pages/test_fields.py.
TESTED_ELSEWHERE = frozenset({"bidra/falt/"})


def output(derived: Derived | None = None) -> dict[str, str]:
    """The text of each file by its path; the made-up project's when nothing else is given."""
    derived = derived or fake_derived()
    items = rendered(derived)
    values = json.dumps(exported(derived), ensure_ascii=False, indent=1)
    pages = {f"{page.address}index.html": f"{page.content}\n" for page in items if _is_read(page)}
    return {"pages.txt": "".join(_listed(items)), "derived.json": f"{values}\n", **pages}


def expected() -> dict[str, str]:
    """The same as it was when someone last blessed it."""
    files = (path for path in EXPECTED.rglob("*") if path.is_file())
    return {path.relative_to(EXPECTED).as_posix(): path.read_text("utf-8") for path in files}


def bless(found: Mapping[str, str]) -> list[str]:
    """Makes `found` what is expected. Returns the paths that changed, came or went, in order."""
    before = expected()
    changed = sorted(path for path in {*before, *found} if before.get(path) != found.get(path))
    for path in changed:
        file = EXPECTED / path
        if path in found:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(found[path], "utf-8", newline="\n")
        else:
            file.unlink()
    for folder in sorted(EXPECTED.rglob("*/"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return changed


def _is_read(page: Page | Redirect) -> TypeGuard[Page]:
    return isinstance(page, Page) and page.address not in TESTED_ELSEWHERE


def _listed(items: list[Page | Redirect]) -> Iterator[str]:
    """What the theme is told about each page, which its HTML does not show."""
    for item in items:
        if isinstance(item, Redirect):
            yield f"/{item.address} leder till /{item.target}\n\n"
            continue
        yield f"/{item.address}\n  {item.title}\n  {item.description}\n"
        yield f"  mall {item.template}, ändras i {item.edit or 'ingen fil'}\n"
        headings = item.headings if _is_read(item) else ()
        yield from (f"  {'#' * heading.level} {heading.text} ({heading.anchor})\n" for heading in headings)
        yield "\n"
