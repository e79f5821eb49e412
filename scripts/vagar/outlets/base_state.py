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
    if _run(root, "rev-parse", "--is-inside-work-tree").returncode:
        raise StopError(
            "mappen hör inte till något git-arkiv, så det finns ingen tidigare version att jämföra med. "
            "Hämta projektet med git clone och gör ändringen där"
        )
    if _run(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").returncode:
        raise StopError(_not_here(root, revision))
    top = _git(root, "rev-parse", "--show-prefix").decode().strip()
    present = _git(root, "ls-tree", "--name-only", f"{revision}:{top}").decode().splitlines()
    wanted = [name for name in (*KINDS, SETTINGS, "docs", "templates") if name in present]
    archive = _git(root, "archive", "--format=tar", f"{revision}:{top}", *wanted)
    with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        packed.extractall(folder, filter="data")
    return folder


def _not_here(root: Path, revision: str) -> str:
    """What to fetch when a revision is not in this copy."""
    remote, _, branch = revision.partition("/")
    if _run(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
        return (
            f"versionen {revision} är inte hämtad: det här är en grund kopia, utan äldre versioner. "
            "Hämta dem med git fetch --unshallow, och kör igen"
        )
    if branch and remote in _run(root, "remote").stdout.decode().split():
        return f"versionen {revision} är inte hämtad. Hämta den med git fetch {remote} {branch}, och kör igen"
    return (
        f"versionen {revision} finns inte här. Ange en som finns, till exempel make changes BASE=HEAD~1 "
        "för den förra, eller BASE=main"
    )


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise StopError("git är inte installerat; utan det går det inte att jämföra med en tidigare version") from None


def _git(root: Path, *arguments: str) -> bytes:
    done = _run(root, *arguments)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise StopError(f"git kunde inte läsa den tidigare versionen: {said[-1] if said else 'okänt fel'}")
    return done.stdout
