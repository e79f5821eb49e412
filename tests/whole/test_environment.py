"""scripts/environment.sh: when .venv is made, kept and made again.

The Python here is a stand-in that notes what it is told to do.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from whole.workshop import ROOT

PYTHON = """#!/bin/sh
case "$1 $2" in
"-c import sys"*) exit {old} ;;
"-c import ensurepip"*) exit {bare} ;;
"-m venv")
    mkdir -p "$3/bin" && cp "$0" "$3/bin/python"
    echo "command = $0 -m venv $3" >"$3/pyvenv.cfg"
    echo venv >>"$NOTES" ;;
"-m pip") echo "pip $*" | sed 's/.* //' >>"$NOTES"; exit {offline} ;;
"--version ") echo "Python 3.11.9" ;;
esac
"""


class Folder:
    """A project folder with two lock files and a Python of our making."""

    def __init__(self, path: Path, notes: Path) -> None:
        self.path = path
        self.notes = notes

    @classmethod
    def make(cls, path: Path, notes: Path, old: int = 0, bare: int = 0, offline: int = 0) -> Folder:
        path.mkdir(parents=True)
        (path / "site.txt").write_text("a==1\n", "utf-8")
        (path / "test.txt").write_text("a==1\nb==1\n", "utf-8")
        python = path / "python"
        python.write_text(PYTHON.format(old=old, bare=bare, offline=offline), "utf-8")
        python.chmod(0o755)
        return cls(path, notes)

    def prepare(self, *locks: str) -> tuple[int, str, list[str]]:
        """The exit code, what was said, and what Python was told to do."""
        self.notes.write_text("", "utf-8")
        done = subprocess.run(
            ["sh", ROOT / "scripts" / "environment.sh", *locks],
            cwd=self.path,
            env={"PATH": "/usr/bin:/bin", "PYTHON": str(self.path / "python"), "NOTES": str(self.notes)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return done.returncode, done.stderr, self.notes.read_text("utf-8").split()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder.make(tmp_path / "En mapp å", tmp_path / "notes")


def test_first_time_makes_and_installs(folder: Folder) -> None:
    assert folder.prepare("site.txt", "test.txt")[2] == ["venv", "site.txt"]


def test_second_time_does_nothing(folder: Folder) -> None:
    folder.prepare("site.txt", "test.txt")
    assert folder.prepare("site.txt", "test.txt") == (0, "", [])


def test_what_the_tests_need_is_enough_for_the_site(folder: Folder) -> None:
    folder.prepare("test.txt")
    assert folder.prepare("site.txt", "test.txt")[2] == []
    assert folder.prepare("test.txt")[2] == []


def test_what_the_site_needs_is_not_enough_for_the_tests(folder: Folder) -> None:
    folder.prepare("site.txt", "test.txt")
    assert folder.prepare("test.txt")[2] == ["test.txt"]


def test_a_new_lock_is_installed(folder: Folder) -> None:
    folder.prepare("site.txt", "test.txt")
    (folder.path / "site.txt").write_text("a==2\n", "utf-8")
    assert folder.prepare("site.txt", "test.txt")[2] == ["site.txt"]


def test_a_copy_gets_its_own(folder: Folder, tmp_path: Path) -> None:
    folder.prepare("site.txt")
    copy = Folder(Path(shutil.copytree(folder.path, tmp_path / "kopia")), folder.notes)
    assert copy.prepare("site.txt")[2] == ["venv", "site.txt"]
    assert str(copy.path) in (copy.path / ".venv" / "pyvenv.cfg").read_text("utf-8")


def test_a_python_that_does_not_run_is_replaced(folder: Folder) -> None:
    folder.prepare("site.txt")
    (folder.path / ".venv" / "bin" / "python").unlink()
    assert folder.prepare("site.txt")[2] == ["venv", "site.txt"]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"old": 1}, "äldre än Python 3.11"),
        ({"bare": 1}, "apt install python3-venv"),
        ({"offline": 1}, "Försök igen när nätet fungerar"),
    ],
)
def test_faults_are_said_in_words(tmp_path: Path, fault: dict[str, int], words: str) -> None:
    code, said, _ = Folder.make(tmp_path / "project", tmp_path / "notes", **fault).prepare("site.txt")
    assert code == 1
    assert words in said


def test_a_failed_fetch_is_tried_again(tmp_path: Path) -> None:
    folder = Folder.make(tmp_path / "project", tmp_path / "notes", offline=1)
    folder.prepare("site.txt")
    assert folder.prepare("site.txt")[2] == ["site.txt"]
