"""The site on disk: new when all went well, otherwise as it was."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from factory import make_draft, make_project, make_source
from outlets.small_project import SETTINGS, content, page, production
from vagar.outlets import building
from vagar.outlets.building import Place, build_site
from vagar.outlets.crash import StopError, crash
from vagar.outlets.inspection import Inspection
from vagar.outlets.readiness import examples
from vagar.outlets.state import inputs, up_to_date
from vagar.outlets.steps import Steps
from vagar.problem import Mark, Problem, Severity
from vagar.shape.draft import Draft, Shaped
from vagar.shape.settings import Settings

WRONG = Problem("projects/a.yml", 3, 1, "rule", "Fel")
DOUBTFUL = Problem("projects/a.yml", 3, 1, "rule", "Tveksamt", severity=Severity.WARNING)
READY = {
    "site_url": "https://prov.se/",
    "forge": "https://kod.se/",
    "contact": "info@prov.se",
    "publisher": "Provs kommun",
}


@pytest.fixture
def steps_before(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Stands in for all that comes before MkDocs: `say(problems, title, settings)` decides what it finds."""

    def say(*problems: Problem, title: str = "Ny", settings: Settings = SETTINGS) -> None:
        def inspect(root: Path, *rest: object) -> Inspection:
            marks = {("publisher",): Mark(7, 3)}
            return Inspection(root, Draft(), Shaped("mkdocs.yml", marks, settings), problems)

        monkeypatch.setattr(building, "inspect", inspect)
        monkeypatch.setattr(building, "produce", lambda found, steps: production(found.root, page("ny/", title)))

    return say


def build(root: Path, **options: bool) -> list[Problem]:
    # The stand-ins read nothing, so nothing they give is ever red.
    place = Place(root / "site", root / "build")
    return build_site(root, place, Steps(), lambda line: None, fresh=True, **options)[1]


def is_known(root: Path, *options: object) -> bool:
    return up_to_date(root / "site", root / "build", inputs(root, *options, None))


def test_a_good_build_is_the_site(fresh: Path, steps_before: Callable[..., None]) -> None:
    steps_before(DOUBTFUL, title="Första")
    assert build(fresh) == [DOUBTFUL]
    assert "Första" in (fresh / "site/ny/index.html").read_text("utf-8")
    steps_before(title="Andra")
    assert build(fresh) == []
    assert "Andra" in (fresh / "site/ny/index.html").read_text("utf-8")
    assert (fresh / "site").is_dir()
    assert not (fresh / "site").is_symlink()
    assert sorted(path.name for path in (fresh / "build").iterdir()) == ["lock", "spare", "state", "templates"]


def test_a_page_that_is_gone_does_not_stay(fresh: Path, steps_before: Callable[..., None]) -> None:
    (fresh / "site/gammal").mkdir(parents=True)
    steps_before()
    build(fresh)
    assert not (fresh / "site/gammal").exists()


def test_wrong_entries_leave_the_site_alone(fresh: Path, steps_before: Callable[..., None]) -> None:
    steps_before()
    build(fresh)
    before = content(fresh / "site")
    steps_before(WRONG)
    assert build(fresh) == [WRONG]
    assert content(fresh / "site") == before


def test_a_broken_link_leaves_the_site_alone(fresh: Path, steps_before: Callable[..., None]) -> None:
    steps_before()
    build(fresh)
    before = content(fresh / "site")
    (fresh / "docs/bidra.md").write_text("[bort](nada.md)", "utf-8")
    assert [problem.file for problem in build(fresh)] == ["docs/bidra.md"]
    assert content(fresh / "site") == before


def test_a_crash_leaves_the_site_alone(
    fresh: Path, steps_before: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps_before()
    build(fresh)
    before = content(fresh / "site")

    def crash(*arguments: object, **options: object) -> None:
        raise RuntimeError("mitt i")

    monkeypatch.setattr(building, "run_mkdocs", crash)
    with pytest.raises(RuntimeError, match="mitt i"):
        build(fresh)
    assert content(fresh / "site") == before


def test_a_site_that_cannot_be_moved_is_said_in_words(
    fresh: Path, steps_before: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*arguments: object) -> None:
        raise OSError(16, "Device or resource busy")

    steps_before()
    monkeypatch.setattr(building, "swap", busy)
    with pytest.raises(StopError, match=r"kunde inte läggas i site/\. Mappen används av något annat: stäng"):
        build(fresh)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "Disken är full: build/spare/a.html"),
        (errno.EROFS, "Mappen går bara att läsa: build/spare/a.html"),
    ],
)
def test_a_disk_that_takes_no_more_is_said_in_words_and_the_site_stays(
    fresh: Path, steps_before: Callable[..., None], monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    steps_before()
    build(fresh)
    before = content(fresh / "site")

    def full(*arguments: object, **options: object) -> None:
        raise OSError(number, "as the system says it", str(fresh / "build/spare/a.html"))

    monkeypatch.setattr(building, "run_mkdocs", full)
    with pytest.raises(OSError, match="as the system says it") as caught:
        build(fresh)
    found = crash(caught.value, fresh)
    assert (found.message, found.rule) == (words, "stopped")
    assert content(fresh / "site") == before


def test_what_was_built_is_remembered_and_forgotten_when_it_fails_halfway(
    fresh: Path, steps_before: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps_before()
    build(fresh)
    assert is_known(fresh, False, False)
    assert not is_known(fresh, True, False)

    def busy(*arguments: object) -> None:
        raise OSError(16, "Device or resource busy")

    monkeypatch.setattr(building, "swap", busy)
    with pytest.raises(StopError):
        build(fresh)
    assert not is_known(fresh, False, False)


def test_an_interrupted_swap_is_mended_even_by_a_build_that_fails(
    fresh: Path, steps_before: Callable[..., None]
) -> None:
    (fresh / "build/previous").mkdir(parents=True)
    (fresh / "build/previous/index.html").write_text("gammal")
    steps_before(WRONG)
    build(fresh)
    assert (fresh / "site/index.html").read_text() == "gammal"


def test_publishing_refuses_what_is_not_filled_in(fresh: Path, steps_before: Callable[..., None]) -> None:
    steps_before()
    found = build(fresh, publish=True)
    assert [(problem.file, problem.message.partition("(")[2]) for problem in found] == [
        ("mkdocs.yml", "site_url)"),
        ("mkdocs.yml", "forge)"),
        ("mkdocs.yml", "contact)"),
        ("mkdocs.yml", "publisher)"),
    ]
    assert found[-1].line == 7
    assert not (fresh / "site").exists()


def test_publishing_builds_when_all_is_filled_in(fresh: Path, steps_before: Callable[..., None]) -> None:
    steps_before(settings=SETTINGS.model_copy(update=READY))
    assert build(fresh, publish=True) == []
    assert (fresh / "site/index.html").exists()


def test_a_link_is_never_replaced(fresh: Path, steps_before: Callable[..., None]) -> None:
    (fresh / "annanstans").mkdir()
    (fresh / "annanstans/index.html").write_text("orörd")
    (fresh / "site").symlink_to(fresh / "annanstans")
    steps_before()
    with pytest.raises(StopError, match=r"site är en länk till .*Ta bort länken, bygg, och kopiera"):
        build(fresh)
    assert (fresh / "site").is_symlink()
    assert (fresh / "annanstans/index.html").read_text() == "orörd"


def test_a_file_in_the_way_is_said(fresh: Path, steps_before: Callable[..., None]) -> None:
    (fresh / "site").write_text("en fil")
    steps_before()
    with pytest.raises(StopError, match="site är en fil"):
        build(fresh)


def test_a_site_that_can_only_be_read_is_said_before_the_work(
    fresh: Path, steps_before: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    (fresh / "site").mkdir()
    steps_before()
    # As root, every folder can be written.
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(StopError, match=r"site/ går bara att läsa.*chmod -R u\+w site"):
        build(fresh)


def test_an_old_site_that_can_only_be_read_goes_all_the_same(fresh: Path, steps_before: Callable[..., None]) -> None:
    (fresh / "site/gammal").mkdir(parents=True)
    (fresh / "site/gammal/a.html").write_text("x")
    (fresh / "site/gammal").chmod(0o500)
    steps_before()
    assert build(fresh) == []
    assert not (fresh / "site/gammal").exists()


def test_an_address_that_is_only_an_example_is_not_published() -> None:
    (problem,) = examples(make_draft(make_project(sources=[make_source(url="https://norra.example/rapport")])))
    assert "https://norra.example/rapport" in problem.message
    assert (problem.rule, problem.file) == ("publish", "projects/kafe-norr.yml")
    assert not list(examples(make_draft(make_project(sources=[make_source(url="https://norra.se/example")]))))
