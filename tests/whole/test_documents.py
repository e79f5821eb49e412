"""README and CONTRIBUTING say what is true: the commands, the links, the examples."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from whole.workshop import ROOT, copy_project, run

DOCUMENTS = [
    "README.md",
    "LÄSMIG.md",
    "CHANGELOG.md",
    "docs/ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "docs/om.md",
    "docs/bidra.md",
    "docs/lattlast.md",
]
COMMAND = re.compile(r"`make ([a-z-]+)")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
# A path in code marks: it has a slash or ends as a file does.
PATH = re.compile(r"`([\w*-]+(?:/[\w.*-]*|\.(?:py|js|md|yml))(?:[\w./*-]*))`")
# Made by a build, or addresses of the site.
MADE = ("build/", "data/versions")
EXAMPLE = re.compile(r"```yaml\n(.*?)```", re.S)
ENTRY = "projects/sprakcafe-i-exempelby.yml"


def read(name: str) -> str:
    return Path(ROOT, name).read_text("utf-8")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", read("Makefile"), re.M))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_exist(name: str) -> None:
    assert set(COMMAND.findall(read(name))) <= targets()


@pytest.mark.parametrize("name", ["README.md", "LÄSMIG.md", "CHANGELOG.md", "docs/ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_links_lead_to_files(name: str) -> None:
    folder = Path(ROOT, name).parent
    assert [link for link in LINK.findall(read(name)) if not (folder / link).exists()] == []


def test_two_doors_to_the_same_house() -> None:
    """README.md and LÄSMIG.md begin with each other and tell of the same commands and folders."""
    english, swedish = read("README.md"), read("LÄSMIG.md")
    assert english.splitlines()[0] == "[På svenska](LÄSMIG.md)"
    assert swedish.splitlines()[0] == "[In English](README.md)"
    rows = re.compile(r"^\| (`.*?) \|", re.M)
    assert sorted(rows.findall(english)) == sorted(rows.findall(swedish))
    commands = {command for row in rows.findall(english) for command in COMMAND.findall(row)}
    # The rest is what these call, or for who changes the program.
    assert targets() - commands == {
        "help",
        "format",
        "bless",
        "schemas",
        "lock",
        "clean",
        "environment",
        "test-environment",
    }


@pytest.mark.parametrize("name", ["README.md", "LÄSMIG.md", "docs/ARCHITECTURE.md"])
def test_what_they_name_is_there(name: str) -> None:
    rooms = ("", "scripts/vagar", "scripts/vagar/search", "scripts/vagar/rules", "docs/assets", "docs/assets/search")
    roots = [Path(ROOT, room) for room in rooms]
    named = [path for path in PATH.findall(read(name)) if not path.startswith(MADE)]
    assert len(named) > 20
    assert [path for path in named if not any(any(root.glob(path.rstrip("/"))) for root in roots)] == []


def test_the_map_names_every_room() -> None:
    rooms = {path.parent.name for path in Path(ROOT, "scripts/vagar").glob("*/__init__.py")}
    line = read("docs/ARCHITECTURE.md")
    assert [room for room in sorted(rooms) if not re.search(rf"\b{room}\b", line)] == []
    folders = {path.name for path in Path(ROOT).iterdir() if path.is_dir() and not path.name.startswith(".")}
    # What is made, what is kept by `make release`, and the texts of the licences have no row.
    unlisted = {"site", "build", "data", "LICENSES"}
    assert [folder for folder in sorted(folders - unlisted) if f"`{folder}/`" not in read("README.md")] == []


def test_make_alone_prints_the_commands() -> None:
    printed = subprocess.run(["make", "-s"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout
    assert {"site", "serve", "test", "check", "bless", "lock", "lint", "format", "clean"} <= set(
        re.findall(r"make ([a-z]+) ", printed)
    )


def test_the_examples_pass_the_checks(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    examples = EXAMPLE.findall(read("CONTRIBUTING.md"))
    [entry] = [text for text in examples if text.startswith("id:")]
    [organisation] = [text for text in examples if text.startswith("  - {id:")]
    (project / ENTRY).write_text(entry, "utf-8")
    with (project / "vocabulary" / "organisations.yml").open("a", encoding="utf-8") as file:
        file.write(organisation)

    checked = run(project, "check")

    assert ENTRY not in checked.stdout + checked.stderr
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_ci_runs_make_test_and_nothing_else(tmp_path: Path) -> None:
    told = tmp_path / "told"
    make = tmp_path / "make"
    make.write_text(f'#!/bin/sh\npwd -P >>"{told}"\necho "make $*" >>"{told}"\ncat >>"{told}"\n', "utf-8")
    make.chmod(0o755)
    subprocess.run(
        [ROOT / ".ci" / "run"],
        cwd=tmp_path,
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "CI": "true"},
        check=True,
        timeout=30,
    )
    assert told.read_text("utf-8").splitlines() == [str(ROOT), "make test"]
