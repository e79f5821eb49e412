"""README and CONTRIBUTING say what is true: the commands, the links, the examples."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from whole.workshop import ROOT, copy_project, run

DOCUMENTS = ["README.md", "CONTRIBUTING.md", "docs/om.md", "docs/bidra.md", "docs/lattlast.md"]
COMMAND = re.compile(r"`make ([a-z-]+)")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
EXAMPLE = re.compile(r"```yaml\n(.*?)```", re.S)
ENTRY = "projects/sprakcafe-i-exempelby.yml"


def read(name: str) -> str:
    return Path(ROOT, name).read_text("utf-8")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", read("Makefile"), re.M))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_exist(name: str) -> None:
    assert set(COMMAND.findall(read(name))) <= targets()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_links_lead_to_files(name: str) -> None:
    assert [link for link in LINK.findall(read(name)) if not Path(ROOT, link).exists()] == []


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
