"""Small projects to build in."""

from __future__ import annotations

from pathlib import Path

import pytest

from outlets.small_project import make_small


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one hand-written page and the theme as it comes. Tests that change it use `fresh`."""
    return make_small(tmp_path_factory.mktemp("small"))


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    return make_small(tmp_path / "project")
