"""The project folder to files: which are read, and what may not lie there."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from vagar.alongside import Alongside
from vagar.problem import Mark, Problem
from vagar.problem import Path as ValuePath
from vagar.read.digest import digest
from vagar.read.document import read_document
from vagar.read.passing import is_passing
from vagar.read.remarks import Remark, comments
from vagar.read.text import MAX_BYTES

KINDS = {
    "methods": "method",
    "projects": "project",
    "research": "study",
    "concerns": "concern",
    "vocabulary": "vocabulary",
}
# A base needs none of them.
OPTIONAL = frozenset({"concerns"})
SUFFIX = ".yml"


# So many files take longer to read than it takes to start a second process.
WORTH_SHARING = 400


@dataclass(frozen=True)
class ReadFile:
    """A file that could be read. `path` is relative to the project folder, `kind` is one of `KINDS`, `digest` is of its
    content."""

    path: str
    kind: str
    stem: str
    data: dict[str, object]
    marks: dict[ValuePath, Mark]
    comments: tuple[Remark, ...] = ()
    digest: str = ""


def read_folder(root: Path, same: Collection[str] = ()) -> tuple[list[ReadFile], list[Problem]]:
    """Everything in the folders of `KINDS` under `root`, in the order of their paths, but for the files that are the
    `same` as when they were read before.

    A file that cannot be read is left out and has a problem instead. Hidden files and what editors
    put beside a file are left alone. Raises nothing for what may lie in a folder.
    """
    problems: list[Problem] = []
    named = [
        (folder, name) for folder in KINDS for name in _names(root, folder, problems) if f"{folder}/{name}" not in same
    ]
    half = len(named) // 2 if len(named) > WORTH_SHARING else len(named)
    rest = Alongside(lambda: _read_all(root, named[half:])) if named[half:] else None
    files, wrong = _read_all(root, named[:half])
    more, more_wrong = rest.result() if rest else ([], [])
    return files + more, [*problems, *wrong, *more_wrong]


def _read_all(root: Path, named: list[tuple[str, str]]) -> tuple[list[ReadFile], list[Problem]]:
    problems: list[Problem] = []
    found = [_read(root, folder, name, KINDS[folder], problems) for folder, name in named]
    return [file for file in found if file], problems


def _names(root: Path, folder: str, problems: list[Problem]) -> list[str]:
    """The names of the files to read in a folder. Adds problems for all that should not be there."""
    if (root / folder).is_symlink():
        message = f"Mappen {folder}/ är en länk till en annan plats"
        problems.append(_problem(folder, message, "Lägg själva mappen i projektet"))
        return []
    try:
        entries = sorted(os.scandir(root / folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        if folder in OPTIONAL:
            return []
        action = f"Skapa mappen {folder}/, eller kör kommandot i projektets egen mapp"
        problems.append(_problem(folder, f"Mappen {folder}/ saknas", action))
        return []
    except OSError as error:
        problems.append(_unreadable(folder, error))
        return []
    names: list[str] = []
    seen: dict[str, str] = {}
    for entry in entries:
        if is_passing(entry.name):
            continue
        wrong = _wrong(entry, folder)
        twin = seen.setdefault(unicodedata.normalize("NFC", entry.name).casefold(), entry.name)
        if wrong:
            problems.append(wrong)
        elif twin != entry.name:
            message = f"Filens namn skiljer sig bara i stora och små bokstäver från {_shown(twin)}"
            action = "Ta bort den ena filen, eller ge den ett annat namn"
            problems.append(_problem(f"{folder}/{entry.name}", message, action))
        else:
            names.append(entry.name)
    return names


def _wrong(entry: os.DirEntry[str], folder: str) -> Problem | None:
    """Why an entry of a folder is no file to read, or None when it is one."""
    path, name = f"{folder}/{entry.name}", entry.name
    if entry.is_symlink():
        return _problem(path, "Filen är en länk till en annan plats", "Lägg själva filen i mappen")
    if entry.is_dir(follow_symlinks=False):
        return _problem(path, f"I {folder}/ får det inte ligga mappar", f"Flytta filerna till {folder}/")
    if not stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
        return _problem(path, "Detta är ingen vanlig fil", "Ta bort den")
    stem, suffix = os.path.splitext(name)
    if suffix != SUFFIX and suffix.lower() in (SUFFIX, ".yaml"):
        right = stem + SUFFIX
        message = f"Filens namn ska sluta på {SUFFIX}, inte på {suffix}"
        return _problem(path, message, f"Döp om filen till {_shown(right)}", suggestion=right)
    if suffix != SUFFIX:
        message = f"I {folder}/ får det bara ligga filer som slutar på {SUFFIX}"
        return _problem(path, message, "Flytta filen till en annan mapp, eller ta bort den")
    return None


def _read(root: Path, folder: str, name: str, kind: str, problems: list[Problem]) -> ReadFile | None:
    path = f"{folder}/{name}"
    try:
        raw = _bytes(root / folder / name)
    except OSError as error:
        problems.append(_unreadable(path, error))
        return None
    document, found = read_document(raw, path)
    problems.extend(found)
    if document is None:
        return None
    return ReadFile(
        path, kind, name.removesuffix(SUFFIX), document.data, document.marks, comments(raw, path), digest(raw)
    )


def _bytes(path: Path) -> bytes:
    """The start of a file, one byte more than is allowed. Follows no link that came after we looked."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with open(descriptor, "rb") as file:
        return file.read(MAX_BYTES + 1)


def _unreadable(path: str, error: OSError) -> Problem:
    reasons = {
        PermissionError: "rättigheterna tillåter det inte",
        NotADirectoryError: f"{path}/ är ingen mapp",
        FileNotFoundError: "filen finns inte längre",
    }
    why = reasons.get(type(error)) or error.strerror or str(error)
    return _problem(path, f"Det går inte att läsa: {why}", "Kontrollera filens rättigheter och att den finns kvar")


def _problem(path: str, message: str, action: str, suggestion: str | None = None) -> Problem:
    return Problem(_shown(path), 1, 1, "file", message, action=action, suggestion=suggestion)


def _shown(name: str) -> str:
    """A file name that can be printed even if the system holds bytes that are no text."""
    return name.encode("utf-8", "replace").decode("utf-8")
