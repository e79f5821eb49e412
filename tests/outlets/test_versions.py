"""Kept versions: small, named by their content, and listed on the site."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from factory import make_claim, make_project
from outlets.small_project import fill, write
from vagar.outlets.releasing import keep_version
from vagar.outlets.versions import FOLDER, version_files

TODAY = date(2025, 6, 1)


def test_a_version_is_kept_under_its_hash_and_found_again(fresh: Path) -> None:
    root = fill(fresh)
    file, _ = keep_version(root, TODAY)
    kept = json.loads((root / file).read_text("utf-8"))
    assert Path(file).stem == kept["version"]
    _, figure, level, name = kept["entries"]["projekt/kafe-norr"]["claims"]["projekt/kafe-norr#i-arbete"]
    assert (figure, level, bool(name)) == ("30 av 100", 3, True)
    listed = json.loads(version_files(root)[f"{FOLDER}/index.json"])
    assert listed == [{"version": kept["version"], "date": "2025-05-01"}]


def test_the_same_data_is_the_same_version_and_a_changed_figure_another(fresh: Path) -> None:
    root = fill(fresh)
    first, _ = keep_version(root, TODAY)
    again, _ = keep_version(root, TODAY)
    write(root, "projects/kafe-norr.yml", make_project(claims=[make_claim(value={"type": "exact", "n": 31})]))
    other, _ = keep_version(root, TODAY)
    assert first == again != other
    assert len(version_files(root)) == 3


def test_nothing_is_kept_of_what_has_errors(fresh: Path) -> None:
    root = fill(fresh)
    write(root, "projects/kafe-norr.yml", make_project(kind="nada"))
    file, problems = keep_version(root, TODAY)
    assert file is None
    assert problems


def test_without_versions_the_list_is_empty(tmp_path: Path) -> None:
    assert version_files(tmp_path) == {f"{FOLDER}/index.json": b"[]"}
