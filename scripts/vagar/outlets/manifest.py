"""What the site was last built from, so that a build with nothing new to say ends at once."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from vagar.outlets.today import today
from vagar.outlets.tree import BUILD, SITE, files_in, size

# Everything that a page or a data file can depend on, code and theme included.
INPUTS = (
    *("projects", "methods", "research", "vocabulary", "docs", "templates", "words", "scripts/vagar"),
    *("data/versions", "mkdocs.yml", "scripts/hook.py", ".venv/installed-lock"),
)
# Python's own, which come and go.
PASSING = "__pycache__"
# Made of the site afterwards, by make compressed.
PACKED = frozenset({".gz", ".br"})
FORM = 1
MANIFEST = "manifest.json"


def fingerprint(root: Path, *options: object) -> str:
    """A hash of the content of all inputs in `root`, of the day and of whatever else the build is told."""
    total = blake2b(digest_size=16)
    settings = (FORM, sys.version, today().isoformat(), os.environ.get("SOURCE_DATE_EPOCH"), *options)
    total.update(repr(settings).encode())
    for path in _inputs(root):
        total.update(repr(path).encode())
        with open(os.path.join(root, path), "rb") as file:
            total.update(blake2b(file.read(), digest_size=16).digest())
    return total.hexdigest()


def up_to_date(root: Path, *options: object) -> bool:
    """Whether `site/` was built from what is in `root` now, and nothing has been taken from it since.

    A manifest that is not there, or cannot be read, means no.
    """
    try:
        known = json.loads((root / BUILD / MANIFEST).read_text(encoding="utf-8"))
        return bool(known == _content(root / SITE, fingerprint(root, *options)))
    except (OSError, ValueError):
        return False


def remember(manifest: Path, site: Path, now: str) -> None:
    """Writes what `up_to_date` reads, all at once or not at all."""
    written = manifest.with_suffix(".new")
    written.write_text(json.dumps(_content(site, now)) + "\n", encoding="utf-8")
    written.replace(manifest)


def forget(manifest: Path) -> None:
    """Until the next `remember`, nothing is known of the site: it is about to change."""
    with suppress(FileNotFoundError):
        manifest.unlink()


def _content(site: Path, now: str) -> dict[str, object]:
    files, weight = size(site, leave_out=PACKED) if site.is_dir() else (0, 0)
    return {"fingerprint": now, "files": files, "bytes": weight}


def _inputs(root: Path) -> Iterator[str]:
    for name in INPUTS:
        path = root / name
        if path.is_dir():
            found = (file.path.removeprefix(f"{root}{os.sep}") for file in files_in(path))
            yield from sorted(inside for inside in found if PASSING not in inside)
        elif path.is_file():
            yield name
