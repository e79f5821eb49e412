"""The way out: ProperDocs builds the same site where MkDocs is not installed."""

import subprocess
from pathlib import Path

import pytest

from whole.workshop import content, copy_project

# It fetches an environment of its own first.
SECONDS = 500


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copy_project(tmp_path_factory.mktemp("properdocs") / "project")
    built = subprocess.run(
        ["make", "site", "ENGINE=properdocs"],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


def test_mkdocs_is_not_there(elsewhere: Path) -> None:
    python = elsewhere / ".venv-properdocs/bin/python"
    found = subprocess.run([python, "-c", "import mkdocs"], capture_output=True, text=True, check=False)
    assert "No module named 'mkdocs'" in found.stderr
    assert not (elsewhere / ".venv").exists()


def test_the_same_bytes(elsewhere: Path, project: Path) -> None:
    theirs, ours = content(elsewhere / "site"), content(project / "site")
    assert theirs.keys() == ours.keys()
    assert [name for name in ours if theirs[name] != ours[name]] == []
