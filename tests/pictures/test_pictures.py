"""Six pages at two widths look as they did when somebody last looked at them.

    make pictures   takes them anew; look at each before it is proposed

The pages are those of the made-up project, so that an entry that changes moves no picture. Letters are drawn a little
differently by another version of the browser; then the pictures say nothing and the test says so.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser

from pictures.made_up import write_made_up
from pictures.pictures import PAGES, PART, TAKEN_BY, WIDTHS, differing, take
from whole.served import served

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
FOUND = HERE.parents[1] / "build/pictures"
ADVICE = "De nya bilderna, med det som skiljer i rött, ligger i build/pictures/. Är de rätt: make pictures."
NAMES = [f"{name}-{width}" for width in WIDTHS for name in PAGES]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(write_made_up(tmp_path_factory.mktemp("pictures"))) as address:
        yield address


@pytest.fixture(scope="module")
def taken(browser: Browser, home: str) -> dict[str, Image.Image]:
    by = (EXPECTED / TAKEN_BY).read_text("utf-8").strip()
    if browser.version.partition(".")[0] != by.partition(".")[0]:
        pytest.skip(f"Bilderna är tagna med Chromium {by}; den här är {browser.version}.")
    shutil.rmtree(FOUND, ignore_errors=True)
    return take(browser, home)


@pytest.mark.parametrize("name", NAMES)
def test_it_looks_as_it_did(taken: dict[str, Image.Image], name: str) -> None:
    part, shown = differing(Image.open(EXPECTED / f"{name}.png"), taken[name])
    if part > PART:
        FOUND.mkdir(parents=True, exist_ok=True)
        shown.save(FOUND / f"{name}.png")
        pytest.fail(f"{name}: {part:.1%} av bilden skiljer. {ADVICE}", pytrace=False)


def test_no_picture_is_left_over() -> None:
    assert {path.stem for path in EXPECTED.glob("*.png")} == set(NAMES)


def test_a_difference_is_seen() -> None:
    before = Image.new("RGB", (100, 100), "white")
    after = before.copy()
    after.paste((0, 0, 0), (0, 0, 10, 5))
    part, shown = differing(before, after)
    assert part == 0.005 > PART
    assert shown.getpixel((0, 0)) == (200, 0, 0)
    assert differing(before, before)[0] == 0
    assert differing(Image.new("RGB", (9, 9), "#12493d"), Image.new("RGB", (9, 9), "#6a2010"))[0] == 1
    assert differing(before, Image.new("RGB", (100, 120)))[0] == 1
