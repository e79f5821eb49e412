"""What the readers open: the real site's data, and a browser to save files from."""

from __future__ import annotations

from pathlib import Path

import pytest

from theme.conftest import open_page  # noqa: F401
from whole.built_site import BuiltSite


@pytest.fixture(scope="session")
def data(site: BuiltSite) -> Path:
    """The folder with the real site's data files."""
    return site.folder / "data"
