"""What is known of the last build: anything that changes a page makes it out of date, and so does a broken note."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vagar.outlets.manifest import MANIFEST, fingerprint, remember, up_to_date
from vagar.outlets.tree import BUILD, SITE


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with a site that has just been built."""
    for name in ("projects/a.yml", "docs/om.md", "templates/pages/a.html", "scripts/vagar/a.py", f"{SITE}/index.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("text")
    (tmp_path / "mkdocs.yml").write_text("site_name: Prov")
    (tmp_path / BUILD).mkdir()
    remember(tmp_path / BUILD / MANIFEST, tmp_path / SITE, fingerprint(tmp_path))
    return tmp_path


def write(name: str, text: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text(text)


OUT_OF_DATE = {
    "an entry says something else": write("projects/a.yml", "Text"),
    "an entry is new": write("projects/b.yml", "text"),
    "an entry is gone": lambda root: (root / "projects/a.yml").unlink(),
    "an entry has another name": lambda root: (root / "projects/a.yml").rename(root / "projects/b.yml"),
    "a template": write("templates/pages/a.html", "Text"),
    "the code": write("scripts/vagar/a.py", "Text"),
    "a setting": write("mkdocs.yml", "site_name: Annat"),
    "a page of the site is gone": lambda root: (root / SITE / "index.html").unlink(),
    "a page of the site is cut off": write(f"{SITE}/index.html", "te"),
    "no manifest": lambda root: (root / BUILD / MANIFEST).unlink(),
    "half a manifest": lambda root: (root / BUILD / MANIFEST).write_text('{"fingerpr'),
    "another manifest": write(f"{BUILD}/{MANIFEST}", "[]"),
    "bytes for a manifest": lambda root: (root / BUILD / MANIFEST).write_bytes(b"\xff\x00"),
}


def test_nothing_changed(root: Path) -> None:
    assert up_to_date(root)
    (root / "README.md").write_text("is no page")
    (root / "scripts/vagar/__pycache__").mkdir()
    (root / "scripts/vagar/__pycache__/a.pyc").write_text("is Python's own")
    assert up_to_date(root)


@pytest.mark.parametrize("change", OUT_OF_DATE.values(), ids=OUT_OF_DATE.keys())
def test_out_of_date(root: Path, change: Callable[[Path], object]) -> None:
    change(root)
    assert not up_to_date(root)


def test_another_day_or_another_date_of_building_is_another_site(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert not up_to_date(root)
    assert not up_to_date(root, "with an option")
