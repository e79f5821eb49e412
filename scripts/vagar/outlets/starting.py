"""A new entry's file, with everything that must be there, and comments that say what to write."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from vagar.outlets.crash import StopError
from vagar.pages.environment import environment
from vagar.read.document import read_document
from vagar.rules.tools.taken_names import why_not
from vagar.shape.fields import ID_LENGTH, ID_PATTERN

FOLDERS = {"projekt": "projects", "metod": "methods"}
TEMPLATES = {"projekt": "outlets/new/project.yml", "metod": "outlets/new/method.yml"}


def start_entry(root: Path, kind: str, entry_id: str, name: str, today: date) -> Path:
    """Writes the file and returns its path from `root`.

    Raises `StopError` for a kind or id that is not allowed, and when the file is there already.
    """
    if kind not in FOLDERS:
        raise StopError(f"«{kind}» går inte att skapa; välj {' eller '.join(FOLDERS)}")
    if not re.fullmatch(ID_PATTERN, entry_id) or len(entry_id) > ID_LENGTH:
        raise StopError(
            f"«{entry_id}» kan inte vara ett id: små bokstäver a–z, siffror och bindestreck, högst {ID_LENGTH} tecken"
        )
    if reason := why_not(entry_id):
        raise StopError(f"«{entry_id}» {reason}; välj ett annat id")
    path = Path(FOLDERS[kind], f"{entry_id}.yml")
    if (root / path).exists():
        raise StopError(f"{path} finns redan; öppna den i stället, eller välj ett annat id")
    if owner := _renamed(root, FOLDERS[kind], entry_id):
        raise StopError(f"{owner} har haft id:t «{entry_id}», och den adressen leder dit; välj ett annat id")
    template = environment(root).get_template(TEMPLATES[kind])
    text = template.render(id=entry_id, name=_quoted(name), today=today.isoformat())
    (root / path).write_text(text, "utf-8", newline="\n")
    return path


def _quoted(name: str) -> str:
    """The name as YAML, with its letters as they are: `"Språkcafé"`. JSON's quotes are YAML's, and its escapes too."""
    return json.dumps(name, ensure_ascii=False)


def _renamed(root: Path, folder: str, entry_id: str) -> str | None:
    """The file whose entry has had the id before, if there is one. Files that cannot be read tell of nothing."""
    for path in sorted((root / folder).glob("*.yml")):
        document, _ = read_document(path.read_bytes(), path.name)
        former = document.data.get("former_ids") if document and isinstance(document.data, dict) else None
        if isinstance(former, list) and entry_id in former:
            return path.relative_to(root).as_posix()
    return None


def suggested_id(name: str) -> str:
    """A name as an id: `Språkcafé i Byn` → `sprakcafe-i-byn`."""
    plain = name.casefold().translate(str.maketrans("åäöéèüø", "aaoeeuo"))
    return "-".join(re.findall("[a-z0-9]+", plain))[:ID_LENGTH].strip("-")
