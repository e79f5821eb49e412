"""After whatever edit, the site and the problems are those of a fresh build, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

from engine.edits import FOLDERS, Editor, make_project
from outlets.small_project import content
from vagar.outlets.building import Place, build_site
from vagar.outlets.steps import Steps
from vagar.problem import Problem, errors

EDITS = 52
SEED = 20


def test_edits_by_chance(tmp_path: Path) -> None:
    root = make_project(tmp_path / "project")
    editor, good, built = Editor(root, SEED), tmp_path / "good", 0
    assert errors(build(root, "site")) == []
    take_over(root, good)
    for _ in range(EDITS):
        before = content(root / "site")
        said = editor.edit()
        problems = build(root, "site")
        assert problems == build(root, "fresh", fresh=True), said
        if errors(problems):
            assert content(root / "site") == before, said
            # Whoever made it takes it back, and goes on from there.
            take_over(good, root)
            assert errors(build(root, "site")) == [], said
            assert content(root / "site") == before, said
        else:
            built += 1
            assert differing(root / "site", root / "fresh") == [], said
            take_over(root, good)
    assert built > EDITS / 2


def build(root: Path, site: str, *, fresh: bool = False) -> list[Problem]:
    place = Place(root / site, root / "build" / site)
    return build_site(root, place, Steps(), lambda line: None, fresh=fresh)[1]


def take_over(source: Path, target: Path) -> None:
    """Makes what people edit in `target` what it is in `source`."""
    for name in (*FOLDERS, "vocabulary", "docs", "templates"):
        shutil.rmtree(target / name, ignore_errors=True)
        shutil.copytree(source / name, target / name)
    shutil.copyfile(source / "mkdocs.yml", target / "mkdocs.yml")


def differing(one: Path, other: Path) -> list[str]:
    """The files that are not the same in both folders."""
    first, second = content(one), content(other)
    return sorted(name for name in {*first, *second} if first.get(name) != second.get(name))
