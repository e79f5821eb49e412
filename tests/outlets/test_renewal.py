"""A saved entry is on its own pages at once, and the whole site follows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factory import make_project
from outlets.small_project import fill, make_small
from vagar.outlets import preview as module
from vagar.outlets.preview import Preview

PAGE = "projekt/kafe-norr/index.html"
LIST = "projekt/index.html"


class Desk:
    """Someone who writes, and a preview that has been built once. `early` are the pages as they were before the
    whole build began again."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root, self.lines, self.early = root, [], {}
        self.preview = Preview(root, root / "build/preview", "http://localhost/", self.lines.append)
        self.preview.build(1)
        assert self.preview.problems == (), self.preview.problems
        whole = module.inspect

        def inspect(*arguments: object):
            self.early = {name: self.shown(name) for name in (PAGE, LIST)} | {"version": self.preview.version}
            return whole(*arguments)

        monkeypatch.setattr(module, "inspect", inspect)

    def shown(self, name: str) -> str:
        return (self.preview.site / name).read_text("utf-8")

    def save(self, **changes: object) -> None:
        text = json.dumps(make_project(**changes), ensure_ascii=False, indent=1)
        (self.root / "projects/kafe-norr.yml").write_text(text, "utf-8")
        self.preview._wanted += 1
        self.preview.build(self.preview._wanted)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(fill(make_small(tmp_path / "project")), monkeypatch)


def test_the_page_comes_before_the_rest(desk: Desk) -> None:
    before = desk.preview.version
    desk.save(summary="Ett kafé där alla träffas.")
    assert "Ett kafé där alla träffas." in desk.early[PAGE]
    assert "Ett kafé där alla träffas." not in desk.early[LIST]
    assert before < desk.early["version"] < desk.preview.version
    assert "Ett kafé där alla träffas." in desk.shown(LIST)
    assert [line.split()[0] for line in desk.lines[1:]] == ["Sidan", "Byggd"]


def test_only_the_content_is_new_until_the_rest_is_built(desk: Desk) -> None:
    desk.save(name="Kafé Söder")
    assert "<title>Kafé Norr" in desk.early[PAGE]
    assert ">Kafé Söder</h1>" in desk.early[PAGE]
    assert "<title>Kafé Söder" in desk.shown(PAGE)


@pytest.mark.parametrize(
    "changes", [{"kind": "okänt"}, {"id": "annat"}, {"methods": [{"method": "finns-inte", "text": "Så."}]}]
)
def test_a_broken_entry_is_left_to_the_whole_build(desk: Desk, changes: dict) -> None:
    before = desk.shown(PAGE)
    desk.save(**changes)
    assert desk.early[PAGE] == before
    assert desk.preview.problems
    assert desk.shown(PAGE) == before
    assert "Inte byggd" in desk.lines[-1]


def test_what_a_rule_refuses_does_not_stay(desk: Desk) -> None:
    before = desk.shown(PAGE)
    desk.save(summary="Skriv till anna.svensson@norra.example om kaféet.")
    assert "anna.svensson" in desk.early[PAGE]
    assert desk.preview.problems
    assert desk.shown(PAGE) == before


def test_what_is_no_entry_is_left_to_the_whole_build(desk: Desk) -> None:
    (desk.root / "vocabulary/units.yml").write_text('{"terms": [{"id": "people", "label": "människor"}]}', "utf-8")
    desk.preview.build(2)
    assert [line.split()[0] for line in desk.lines] == ["Byggd", "Byggd"]


def test_a_template_that_is_broken_meanwhile_is_one_more_thing_to_show(desk: Desk) -> None:
    before = desk.shown(PAGE)
    (desk.root / "templates/pages/project.html").write_text("<h1>{{ okand }}</h1>", "utf-8")
    desk.save(summary="Ett kafé där alla träffas.")
    desk.save(summary="Ett kafé där alla grannar träffas.")
    assert "okand" in desk.preview.problems[0].message
    assert desk.shown(PAGE) == before
