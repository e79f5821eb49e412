"""Edits of a made-up catalogue, of the kinds that people make."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

# Each time another, so that there is always something to build.
WORDS = ("nu", "sedan", "därefter", "till slut", "igen", "även", "också", "dessutom", "vidare")


def text(catalogue: Path, time: int) -> None:
    """One sentence of one project."""
    path, entry = _with_claims(catalogue)
    entry["claims"][0]["text"] = f"{entry['claims'][0]['text'].rstrip('.')} {WORDS[time % len(WORDS)]}"
    _save(path, entry)


def figure(catalogue: Path, time: int) -> None:
    """One figure of one project: one less than it was."""
    path, entry = _with_claims(catalogue)
    claim = next(claim for claim in entry["claims"] if _is_plain(claim))
    before = claim["value"]["n"]
    claim["value"]["n"] = before - 1
    for field in ("text", "wording"):
        if field in claim:
            claim[field] = re.sub(rf"\b{before}\b", str(before - 1), claim[field])
    _save(path, entry)


def label(catalogue: Path, time: int) -> None:
    """What a target group is called."""
    path = catalogue / "vocabulary/target_groups.yml"
    found = re.sub(r"(?m)^( *label: .*\w)( xx\w*)?$", rf"\1 xx{chr(97 + time)}", path.read_text("utf-8"), count=1)
    path.write_text(found, encoding="utf-8")


def template(catalogue: Path, time: int) -> None:
    """The page of a project."""
    path = catalogue / "templates/pages/project.html"
    path.write_text(f"{path.read_text('utf-8')}<!-- {time} -->\n", encoding="utf-8")


EDITS: dict[str, Callable[[Path, int], None]] = {
    "en text i en post": text,
    "en siffra": figure,
    "ett ord i en ordlista": label,
    "en mall": template,
}


def _with_claims(catalogue: Path) -> tuple[Path, Any]:
    """The first project with a plain figure."""
    for path in sorted((catalogue / "projects").glob("*.yml")):
        entry = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
        if any(_is_plain(claim) for claim in entry.get("claims", ())):
            return path, entry
    raise ValueError("there is no project with a plain figure")


def _is_plain(claim: Any) -> bool:
    value = claim["value"]
    return value["type"] == "exact" and value["n"] > 20 and str(value["n"]) in claim["text"]


def _save(path: Path, entry: Any) -> None:
    found = yaml.dump(entry, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=110)
    path.write_text(found, encoding="utf-8")
