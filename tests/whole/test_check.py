"""`make check` on broken entries: one clear line for each problem, all of them at once."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from whole.workshop import copy_project, run

LINE = re.compile(r"^([\w/.-]+):(\d+):(\d+): (.+) \[([a-z-]+)\]$", re.M)
STEGET = "projects/steget-fore.yml"
RESURS = "projects/resursmodell-integration.yml"
UTAN = "projects/etablering-utan-granser.yml"


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with three entries broken, each in its own way."""
    project = copy_project(tmp_path_factory.mktemp("broken") / "project")
    change(project / STEGET, r"^summary: .*$", "summary: Ett projekt: med kolon")
    change(project / RESURS, r"^kind: .*$", "kind: implementatoin")
    change(project / UTAN, r"^kind:", "slag: ja\nkind:")
    return project


def change(file: Path, pattern: str, replacement: str) -> None:
    text, times = re.subn(pattern, replacement, file.read_text("utf-8"), count=1, flags=re.M)
    assert times == 1, f"{file.name} has nothing like {pattern}"
    file.write_text(text, "utf-8")


def test_each_problem_gets_one_line(broken: Path) -> None:
    checked = run(broken, "check")
    assert checked.returncode == 1
    assert "Traceback" not in checked.stdout + checked.stderr
    errors = [(file, int(line)) for file, line, _, text, _ in LINE.findall(checked.stdout) if "varning:" not in text]
    for file, beginning in ((STEGET, "summary:"), (RESURS, "kind:"), (UTAN, "slag:")):
        lines = (broken / file).read_text("utf-8").splitlines()
        where = next(number for number, line in enumerate(lines, 1) if line.startswith(beginning))
        assert [line for name, line in errors if name == file] == [where]


def test_lines_stand_in_the_order_of_the_files(broken: Path) -> None:
    places = [(file, int(line)) for file, line, *_ in LINE.findall(run(broken, "check").stdout)]
    assert places == sorted(places)


def test_a_near_miss_gets_a_suggestion(broken: Path) -> None:
    assert "menade du: implementation?" in run(broken, "check").stdout


def test_the_same_problems_for_programs(broken: Path) -> None:
    text, answer = run(broken, "check"), run(broken, "check", "--json")
    listed = json.loads(answer.stdout)["problems"]
    assert answer.returncode == 1
    assert [(problem["file"], problem["line"]) for problem in listed] == [
        (file, int(line)) for file, line, *_ in LINE.findall(text.stdout)
    ]


def test_the_same_problems_beside_the_lines_of_a_proposal(broken: Path) -> None:
    answer = run(broken, "check", "--github")
    assert f"::error file={RESURS},line=" in answer.stdout


def test_the_project_itself_has_no_errors(project: Path) -> None:
    checked = run(project, "check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
