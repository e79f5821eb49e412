"""Earlier versions of the data, kept so that a link can show what its sender saw and what has changed since.

A version is a small record in data/versions/, named by the hash of the data it was made of: each entry's name, title
and summary, and each claim's text, figure, level and what the level was called: rules change.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from vagar.outlets.entry_files import compact
from vagar.pages.context import Context
from vagar.pages.entry_data import entry_data

FOLDER = "data/versions"
NAME = re.compile(r"[0-9a-f]{12}\.json")


def record(context: Context, version: dict[str, Any]) -> dict[str, Any]:
    """What is kept of a version. `version` is what data/version.json says."""
    return {**version, "entries": {name: _kept(data) for name, data in entry_data(context)}}


def _kept(data: dict[str, Any]) -> dict[str, Any]:
    claims = {
        f"{claim['project']}#{claim['id']}": [claim["text"], claim["words"], claim["level"], claim["level_name"]]
        for claim in data.get("claims", ())
    }
    return {"title": data["name"], "summary": data["summary"], "changed": data["changed"], "claims": claims}


def version_files(root: Path) -> dict[str, bytes]:
    """The kept versions of the project in `root`, and a list of them, newest first, by their addresses on the site."""
    folder = root / FOLDER
    kept = {path.name: path.read_bytes() for path in sorted(folder.glob("*.json")) if NAME.fullmatch(path.name)}
    listed = [{key: json.loads(content)[key] for key in ("version", "date")} for content in kept.values()]
    listed.sort(key=lambda item: (item["date"], item["version"]), reverse=True)
    return {f"{FOLDER}/index.json": compact(listed), **{f"{FOLDER}/{name}": content for name, content in kept.items()}}
