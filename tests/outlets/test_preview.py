"""The preview: the last good build stays, and only what changed is done again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from vagar.outlets import preview as module
from vagar.outlets.building import Place
from vagar.outlets.preview import Preview
from vagar.problem import Problem, Severity

WRONG = Problem("projects/a.yml", 3, 1, "rule", "Fel")
DOUBTFUL = Problem("projects/a.yml", 3, 1, "rule", "Tveksamt", severity=Severity.WARNING)


class Stage:
    """A preview whose builds only note that they were made. `wrong` is what the next one finds."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.built = 0
        self.wrong: tuple[Problem, ...] = ()
        self.error: Exception | None = None
        self.lines: list[str] = []
        for name in ("build_site", "unready"):
            monkeypatch.setattr(module, name, getattr(self, name))
        self.preview = Preview(root, root / "build", "http://localhost/", self.lines.append)

    def unready(self, settings: object) -> list[Problem]:
        return []

    def build_site(self, root: Path, place: Place, *rest: object) -> tuple[SimpleNamespace, tuple[Problem, ...]]:
        self.built += 1
        if self.error:
            raise self.error
        if WRONG not in self.wrong:
            place.site.mkdir(parents=True, exist_ok=True)
            (place.site / "index.html").write_text(f"bygge {self.built}")
        return SimpleNamespace(settings=None), self.wrong

    def save(self, file: str, text: str) -> None:
        (self.root / file).write_text(text, "utf-8")
        self.preview.build(self.preview.version + 1)

    def shown(self) -> str | None:
        site = self.preview.site
        return (site / "index.html").read_text() if site else None


@pytest.fixture
def stage(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    return Stage(fresh, monkeypatch)


def test_each_good_build_is_shown(stage: Stage) -> None:
    for number in (1, 2, 3):
        stage.save("projects/a.yml", "x" * number)
        assert stage.shown() == f"bygge {number}"
        assert stage.preview.problems == ()


def test_a_broken_file_shows_its_problem_over_the_last_good_build(stage: Stage) -> None:
    stage.save("projects/a.yml", "bra")
    stage.wrong = (DOUBTFUL, WRONG)
    stage.save("projects/a.yml", "fel!")
    assert stage.shown() == "bygge 1"
    assert stage.preview.problems == (WRONG,)
    assert stage.lines[-1].endswith("projects/a.yml:3: Fel")
    stage.wrong = (DOUBTFUL,)
    stage.save("projects/a.yml", "bra igen")
    assert stage.shown() == "bygge 3"
    assert stage.preview.problems == ()


def test_an_error_while_building_shows_over_the_last_good_build(stage: Stage) -> None:
    stage.save("projects/a.yml", "bra")
    stage.error = RuntimeError("temat")
    stage.save("projects/a.yml", "fel!")
    assert stage.shown() == "bygge 1"
    assert "RuntimeError: temat" in stage.preview.problems[0].message
    stage.error = None
    stage.save("projects/a.yml", "bra igen")
    assert stage.shown() == "bygge 3"


def test_without_a_good_build_there_is_nothing_but_the_problem(stage: Stage) -> None:
    stage.wrong = (WRONG,)
    stage.save("projects/a.yml", "fel")
    assert stage.shown() is None
    assert stage.preview.problems == (WRONG,)


@pytest.fixture
def running(stage: Stage) -> Iterator[Stage]:
    stopped = threading.Event()
    thread = threading.Thread(target=stage.preview.run, args=(stopped,))
    thread.start()
    yield stage
    stopped.set()
    thread.join(10)
    assert not thread.is_alive()


def test_a_reader_waits_for_the_build_of_what_was_saved(running: Stage) -> None:
    assert running.preview.settled(10)[0]
    for number in range(3):
        seen = running.built
        (running.root / "docs/bidra.md").write_text("# Bidra" + "!" * number)
        running.preview.changed()
        running.preview.settled(10)
        assert running.built > seen


def test_whoever_asks_for_something_newer_gets_it(running: Stage) -> None:
    version = running.preview.settled(10)[2]
    later = threading.Timer(0.05, running.preview.changed)
    later.start()
    assert running.preview.newer_than(version, 10) > version


def test_whoever_waits_in_vain_gets_the_same_version(running: Stage) -> None:
    version = running.preview.settled(10)[2]
    assert running.preview.newer_than(version, 0.01) == version


def test_many_saves_at_once_are_one_build(running: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    running.preview.settled(10)
    before = running.built
    monkeypatch.setattr(module, "QUIET", 0.3)
    for number in range(20):
        (running.root / "docs/bidra.md").write_text("# Bidra" + "!" * number)
        running.preview.changed()
    running.preview.settled(10)
    assert running.built == before + 1


def test_a_save_that_is_told_twice_is_built_once(running: Stage) -> None:
    (running.root / "docs/bidra.md").write_text("# Bidra nu")
    running.preview.changed()
    version = running.preview.settled(10)[2]
    before = running.built
    running.preview.changed()
    assert running.preview.settled(10)[2] > version
    assert running.built == before
