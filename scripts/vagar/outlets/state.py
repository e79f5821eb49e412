"""What is kept from one build to the next, in one file: whether the site is what it would be, and what saves work.

It is only good for what it was made with: code, Python, libraries, settings, hand-written files, the day, options. All
of that is in its key; where the key is another, everything is built.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from vagar.outlets.kept_file import read_line, read_rest, write
from vagar.outlets.today import today
from vagar.outlets.tree import files_in, size
from vagar.read.digest import digest
from vagar.read.passing import is_passing

# What is written in the base itself.
ENTRIES = ("projects", "methods", "research", "concerns", "vocabulary")
# Everything that a page or a data file can depend on, code and theme included.
INPUTS = (*ENTRIES, "docs", "templates", "data/versions", "mkdocs.yml")
# What builds: this package, the sentences that lie with it, and the installed libraries.
CODE, LIBRARIES = Path(__file__).resolve().parents[1], Path(sys.prefix) / "installed-lock"
WORDS = CODE.parents[1] / "words"
# Files whose content is read as nodes; all others are in the key. The theme's templates are MkDocs' own.
NODES = ("projects/", "methods/", "research/", "concerns/", "vocabulary/", "templates/")
THEME = "templates/theme/"
# Python's own, which come and go.
PASSING = "__pycache__"
# Made of the site afterwards, by make compressed.
PACKED = frozenset({".gz", ".br"})
STATE = "state"


@dataclass(frozen=True)
class Inputs:
    """A hash of each file that is read as nodes, by its path, and one of everything else that a build depends on."""

    key: str
    nodes: Mapping[str, str]


def looked_at(root: Path) -> dict[str, str]:
    """A hash of each entry and list in `root`, by its path."""
    return dict(_digests(root, ENTRIES))


def made_with() -> str:
    """A hash of all that what came of an entry depends on besides: code, sentences, Python, libraries."""
    return digest(repr((sys.version, _code(), *_digests(WORDS.parent, (WORDS.name,)))).encode())


def inputs(root: Path, *options: object) -> Inputs:
    """What lies in `root` now. `options` are what the build is told besides."""
    nodes: dict[str, str] = {}
    total = blake2b(digest_size=16)
    settings = (sys.version, _code(), today().isoformat(), os.environ.get("SOURCE_DATE_EPOCH"), *options)
    total.update(repr(settings).encode())
    for path, found in (*_digests(root, INPUTS), *_digests(WORDS.parent, (WORDS.name,))):
        if path.startswith(NODES) and not path.startswith(THEME):
            nodes[path] = found
        else:
            total.update(repr((path, found)).encode())
    return Inputs(total.hexdigest(), nodes)


@dataclass(frozen=True)
class Header:
    """The first line of the file, which is read without loading what builds. `files` and `bytes` are the site's."""

    key: str
    nodes: Mapping[str, str]
    files: int
    bytes: int


def header(folder: Path) -> Header | None:
    """The header of the state in `folder`; None when there is none, or it cannot be read."""
    try:
        return Header(**json.loads(read_line(folder / STATE)))
    except (ValueError, TypeError):
        return None


def up_to_date(site: Path, folder: Path, now: Inputs) -> bool:
    """Whether `site` was built from what is there now, and nothing has been taken from it since."""
    found = header(folder)
    return found is not None and found == Header(now.key, now.nodes, *_weight(site))


def load(site: Path, folder: Path, now: Inputs) -> tuple[Any, Mapping[str, str]] | None:
    """What was kept, and what the nodes' files were then; None when it is of no use, for whatever reason."""
    found = header(folder)
    if found is None or found.key != now.key or (found.files, found.bytes) != _weight(site):
        return None
    kept = read_rest(folder / STATE)
    return None if kept is None else (kept, found.nodes)


def save(site: Path, folder: Path, now: Inputs, kept: object) -> None:
    """Keeps it for the next build, all at once or not at all."""
    first = Header(now.key, now.nodes, *_weight(site))
    write(folder / STATE, json.dumps(vars(first)).encode(), kept)


def forget(folder: Path) -> None:
    """Until the next `save`, nothing is known of the site: it is about to change."""
    with suppress(FileNotFoundError):
        (folder / STATE).unlink()


def _weight(site: Path) -> tuple[int, int]:
    return size(site, leave_out=PACKED) if site.is_dir() else (0, 0)


@cache
def _code() -> list[tuple[str, str]]:
    """The code as it is when this is first asked for, just after it was loaded: a preview goes on with it when the
    files have changed."""
    return [*_digests(CODE.parent, (CODE.name, "hook.py")), *_digests(LIBRARIES.parent, (LIBRARIES.name,))]


def _digests(root: Path, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The path from `root` and a hash of each file of these names, or in folders of these names."""
    for name in names:
        whole = [str(root / name)] if (root / name).is_file() else [file.path for file in files_in(root / name)]
        for path in sorted(whole):
            # What an editor puts beside a file may be gone before it has been looked at.
            if PASSING not in path and not is_passing(os.path.basename(path)):
                with open(path, "rb") as file:
                    yield path[len(str(root)) + 1 :], digest(file.read())
