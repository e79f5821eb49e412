"""Templates as compiled code, kept from one build to the next: to compile them takes a third of a small build."""

from __future__ import annotations

from pathlib import Path

from jinja2 import BytecodeCache, FileSystemBytecodeCache

from vagar.outlets.tree import BUILD

FOLDER = "templates"


def compiled(root: Path, name: str) -> BytecodeCache:
    """What has been compiled in `root` for the environment of this name. Jinja compares it with what the template
    says now, but filters on constants are worked out when it compiles, and it does not know what wrote the code: each
    language has a name of its own, and so has each way to write."""
    folder = root / BUILD / FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(str(folder))
