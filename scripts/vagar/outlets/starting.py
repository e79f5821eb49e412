"""A new entry's file, with everything that must be there, and comments that say what to write."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from vagar.outlets.crash import StopError
from vagar.pages.environment import environment
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
    path = Path(FOLDERS[kind], f"{entry_id}.yml")
    if (root / path).exists():
        raise StopError(f"{path} finns redan; öppna den i stället, eller välj ett annat id")
    text = environment(root).get_template(TEMPLATES[kind]).render(id=entry_id, name=name, today=today.isoformat())
    (root / path).write_text(text, "utf-8")
    return path


def suggested_id(name: str) -> str:
    """A name as an id: `Språkcafé i Byn` → `sprakcafe-i-byn`."""
    plain = name.casefold().translate(str.maketrans("åäöéèüø", "aaoeeuo"))
    return "-".join(re.findall("[a-z0-9]+", plain))[:ID_LENGTH].strip("-")
