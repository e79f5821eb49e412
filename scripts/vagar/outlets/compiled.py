"""Templates as compiled code, kept from one build to the next: to compile them takes a third of a small build."""

from __future__ import annotations

from pathlib import Path

from jinja2 import BytecodeCache, FileSystemBytecodeCache

from vagar.outlets.tree import BUILD

FOLDER = "templates"


def compiled(root: Path) -> BytecodeCache:
    """What has been compiled in `root`, for any environment. Jinja compares it with what the template says now."""
    folder = root / BUILD / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(folder))
