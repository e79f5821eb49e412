"""After whatever edits, good or bad, the problems are those of a fresh look at everything, in the same order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engine.edits import make_project
from engine.faults import Blunderer
from engine.test_edits import build, take_over
from vagar.outlets.checked import checked
from vagar.outlets.inspection import inspect
from vagar.outlets.steps import Steps
from vagar.problem import errors
from vagar.rules import registry

TODAY = date(2025, 6, 1)
# So many mistakes are made before someone begins anew with what was good.
IN_A_ROW = 8
SEEDS = (2, 3)


@pytest.mark.parametrize("seed", SEEDS)
def test_mistakes_by_chance(tmp_path: Path, seed: int) -> None:
    root, good, found = make_project(tmp_path / "project"), tmp_path / "good", set()
    take_over(root, good)
    editor = Blunderer(root, seed)
    for number in range(2 * len(editor.kinds)):
        said = editor.edit()
        # A day goes by now and then.
        day = TODAY.replace(year=TODAY.year + number // 10)
        problems = checked(root, day).problems
        assert problems == inspect(root, day, Steps()).problems, said
        found |= {problem.rule for problem in problems}
        if number % IN_A_ROW == IN_A_ROW - 1:
            take_over(good, root)
    assert found >= {
        *("references", "dates", "personal-data", "vocabulary", "ids", "unused-sources", "names", "twice", "silenced"),
        *("both-ways", "freshness"),
    }


def test_builds_after_each_kind_of_mistake(tmp_path: Path) -> None:
    root, good = make_project(tmp_path / "project"), tmp_path / "good"
    take_over(root, good)
    editor = Blunderer(root, SEEDS[0])
    build(root, "site")
    for kind, make in editor.faults.items():
        editor.number += 1
        said = f"{kind} {make()}"
        assert build(root, "site") == build(root, "fresh", fresh=True), said
        take_over(good, root)
    assert errors(build(root, "site")) == []


def test_only_what_changed_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_project(tmp_path / "project")
    looked: list[str] = []
    whole = registry._look
    monkeypatch.setattr(registry, "_look", lambda shaped, rest: (looked.append(shaped.file), whole(shaped, rest))[1])
    first = checked(root, TODAY)
    assert len(looked) == len(first.kept)
    looked.clear()
    assert checked(root, TODAY).problems == first.problems
    assert looked == []
    path = root / "projects/snigel.yml"
    path.write_text(path.read_text("utf-8") + "# ändrad\n", "utf-8")
    assert checked(root, TODAY).problems == first.problems
    assert looked == ["projects/snigel.yml"]
    checked(root, TODAY, fresh=True)
    assert len(looked) == len(first.kept) + 1


@pytest.mark.parametrize("content", [b"", b"strunt\n", b"{key}\ncos\nsystem\n", b"{key}\n"])
def test_a_state_that_is_of_no_use(tmp_path: Path, content: bytes) -> None:
    root = make_project(tmp_path / "project")
    before = checked(root, TODAY)
    state = root / "build/checked"
    state.write_bytes(content.replace(b"{key}", state.read_bytes().partition(b"\n")[0]))
    assert checked(root, TODAY).problems == before.problems
    assert state.stat().st_size > len(content) + 1000
