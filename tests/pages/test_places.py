"""Where municipalities lie: the table agrees with the map that is drawn."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from fake_site import ROOT, fake_derived, fake_settings
from vagar.pages.context import Context
from vagar.pages.environment import environments
from vagar.pages.places import STEPS, legend, places_data, shade

PATH = re.compile(r'<path id="ort-(\d{4})" d="([^"]*)"')
# Borders that are too short to be left in the drawing.
MOST_NOT_DRAWN = 6
# The drawing's own scale: one step of it is so many kilometres, and its corner lies here in SWEREF 99 TM.
STEP, WEST, NORTH = 1.28, 277, 7670
# Islands that the drawing leaves out pull a middle so many steps at most.
PULLED = 20


@pytest.fixture(scope="module")
def municipalities() -> dict[str, dict]:
    terms = yaml.safe_load(Path(ROOT / "vocabulary/municipalities.yml").read_text("utf-8"))["terms"]
    return {term["id"]: term for term in terms}


@pytest.fixture(scope="module")
def drawn() -> dict[str, set[tuple[int, int]]]:
    """The corners of each municipality in the drawing."""
    text = (ROOT / "docs/assets/explore/sverige.svg").read_text("utf-8")
    return {code: set(_corners(path)) for code, path in PATH.findall(text)}


def _corners(path: str):
    for ring in re.findall(r"M([^Mz]*)z", path):
        numbers = [int(number) for number in re.findall(r"-?\d+", ring)]
        x = y = 0
        for right, down in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + right, y + down
            yield x, y


def _pairs(municipalities) -> set[tuple[str, str]]:
    both = ((code, other) for code, term in municipalities.items() for other in term.get("neighbours", ()))
    return {(min(pair), max(pair)) for pair in both}


def test_every_municipality_is_drawn(municipalities, drawn):
    assert drawn.keys() == municipalities.keys()


def test_neighbours_are_so_both_ways(municipalities):
    one_way = [
        (code, other)
        for code, term in municipalities.items()
        for other in term.get("neighbours", ())
        if code not in municipalities[other].get("neighbours", ())
    ]
    assert one_way == []


def test_neighbours_are_those_of_the_map(municipalities, drawn):
    shared = {(one, two) for one, two in combinations(sorted(drawn), 2) if len(drawn[one] & drawn[two]) > 1}
    told = _pairs(municipalities)
    assert shared - told == set()
    assert len(told - shared) <= MOST_NOT_DRAWN


def test_the_middle_lies_where_the_municipality_is_drawn(municipalities, drawn):
    outside = []
    for code, term in municipalities.items():
        x, y = (term["centre"]["east"] - WEST) / STEP, (NORTH - term["centre"]["north"]) / STEP
        (left, right), (top, bottom) = ((min(side), max(side)) for side in zip(*drawn[code], strict=True))
        if not (left - PULLED <= x <= right + PULLED and top - PULLED <= y <= bottom + PULLED):
            outside.append(term["label"])
    assert outside == []


@pytest.mark.parametrize(("count", "expected"), [(0, 0), (1, 1), (2, 1), (3, 2), (11, 4), (500, 4)])
def test_shades(count, expected):
    assert shade(count) == expected


def test_the_legend_says_what_each_shade_is():
    spans = legend()
    assert [start for start, _ in spans] == list(STEPS)
    for number, (start, end) in enumerate(spans, 1):
        assert shade(start) == number
        assert end is None or (shade(end), shade(end + 1)) == (number, number + 1)


def test_what_scripts_get():
    found = places_data(Context(fake_derived(), fake_settings(), environments(ROOT)))
    assert found["counties"]["91"] == "Sagolands län"
    assert found["municipalities"]["9102"] == {
        "name": "Årby",
        "county": "91",
        "neighbours": ("9101",),
        "centre": [6510, 410],
    }
    assert "centre" not in found["municipalities"]["9101"]
