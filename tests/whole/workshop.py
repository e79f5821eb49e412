"""Copies of the project where a test may build and break things."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What make, the tests and the editor leave behind; none of it belongs to the project.
LEFT_BEHIND = (
    ".git",
    ".venv",
    ".venv-properdocs",
    "site",
    "build",
    "__pycache__",
    ".pytest_cache",
    ".ruff_cache",
    ".hypothesis",
    ".cache",
    "node_modules",
)
BUILD_SECONDS = 300


def project_files(root: Path = ROOT) -> list[Path]:
    """The project's own files, whether or not git is there to tell."""
    found: list[Path] = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in LEFT_BEHIND)
        # In a linked work tree `.git` is a file.
        found += [Path(folder, name) for name in sorted(files) if not name.endswith(".pyc") and name not in LEFT_BEHIND]
    return found


def copy_project(target: Path) -> Path:
    """A copy of the project's own files in `target`, which is returned."""
    for file in project_files():
        destination = target / file.relative_to(ROOT)
        destination.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, destination)
    return target


def run(project: Path, command: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs one of the project's commands in its folder, the way make does."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTEST_"))}
    kept |= {"PYTHONPATH": "scripts", "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", "vagar", command, *arguments],
        cwd=project,
        env=kept | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=BUILD_SECONDS,
        check=False,
    )


def content(folder: Path) -> dict[str, bytes]:
    """Every file in a folder by its path in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
