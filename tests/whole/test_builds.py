"""Two builds give the same bytes, and one that fails leaves the site as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

from whole.workshop import content, copy_project, run

ELSEWHERE = {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "LC_ALL": "C"}


def test_two_builds_give_the_same_bytes(project: Path, tmp_path: Path) -> None:
    other = copy_project(tmp_path / "En annan mapp")
    built = run(other, "site", **ELSEWHERE)
    assert built.returncode == 0, built.stdout + built.stderr
    first, second = content(project / "site"), content(other / "site")
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []


def test_a_failing_build_leaves_the_site_as_it_was(project: Path, tmp_path: Path) -> None:
    broken = copy_project(tmp_path / "project")
    shutil.copytree(project / "site", broken / "site")
    entry = next(iter(sorted((broken / "projects").glob("*.yml"))))
    entry.write_text(entry.read_text("utf-8").replace("\nkind:", "\nkindd:", 1), "utf-8")

    built = run(broken, "site")

    assert built.returncode == 1
    assert f"projects/{entry.name}:" in built.stdout + built.stderr
    assert "Traceback" not in built.stdout + built.stderr
    assert content(broken / "site") == content(project / "site")
