"""What is worked out of the real base, once for all tests of this room."""

from pathlib import Path

import pytest

from vagar.derive.derived import Derived, derive
from vagar.link.catalogue import link
from vagar.read.folder import read_folder
from vagar.shape.intake import shape

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def derived() -> Derived:
    files, _ = read_folder(ROOT)
    draft, _ = shape(files)
    return derive(link(draft))
