"""An earlier version of this project, beside this one: what it builds as many entries with."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.synthetic import write_catalogue

WRITE = "import sys; from pathlib import Path; from bench.synthetic import write_catalogue; write_catalogue({})"
ARGUMENTS = "Path(), Path(sys.argv[1]), int(sys.argv[2])"


@dataclass(frozen=True)
class Version:
    """A catalogue in the model of a version, and the commands of that version."""

    catalogue: Path
    site: tuple[str, ...]
    check: tuple[str, ...]


def this(root: Path, folder: Path, size: int) -> Version:
    """The version in `root`, with `size` entries in the new `folder`."""
    folder.mkdir(parents=True)
    write_catalogue(root, folder, size)
    command = (sys.executable, "-m", "vagar")
    return Version(folder, (*command, "site"), (*command, "check"))


def earlier(root: Path, revision: str, folder: Path, size: int) -> Version:
    """The version that the repository in `root` had at `revision`, with as many entries of its own in `folder`.

    It runs with the libraries that are installed now. Raises `CalledProcessError` when there is no such revision.
    """
    code, catalogue = folder / "code", folder / "catalogue"
    for each in (code, catalogue):
        each.mkdir(parents=True)
    archive = subprocess.run(["git", "archive", revision], cwd=root, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x"], cwd=code, check=True, input=archive)
    words = (sys.executable, "-c", WRITE.format(ARGUMENTS), str(catalogue), str(size))
    subprocess.run(words, cwd=code, check=True)
    if (code / "scripts/build.py").exists():
        # Before the commands were one.
        return Version(catalogue, (sys.executable, "scripts/build.py"), (sys.executable, "scripts/check.py"))
    command = (sys.executable, "-m", "vagar")
    return Version(catalogue, (*command, "site"), (*command, "check"))
