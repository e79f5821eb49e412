"""The base as it is at another point of the project's history, without touching the work tree."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from vagar.outlets.crash import StopError
from vagar.outlets.site_settings import FILE as SETTINGS
from vagar.read.folder import KINDS


def unpacked(root: Path, revision: str, folder: Path) -> Path:
    """The entries of `revision` in the repository at `root`, laid in `folder`.

    Raises `StopError` with a word for the reader when git or the revision is missing.
    """
    top = _git(root, "rev-parse", "--show-prefix").decode().strip()
    present = _git(root, "ls-tree", "--name-only", f"{revision}:{top}").decode().splitlines()
    wanted = [name for name in (*KINDS, SETTINGS, "docs", "templates") if name in present]
    archive = _git(root, "archive", "--format=tar", f"{revision}:{top}", *wanted)
    with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        packed.extractall(folder, filter="data")
    return folder


def _git(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise StopError("git är inte installerat; utan det går det inte att jämföra med en tidigare version") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise StopError(f"git kunde inte läsa den tidigare versionen: {said[-1] if said else 'okänt fel'}")
    return done.stdout
