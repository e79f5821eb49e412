"""Where points and intervals stand on an axis: what words mean and what chance can do are drawn apart."""

import pytest

from derive.samples import among, claim_data, derived
from factory import make_project
from vagar.pages.charts import charts, mark

# A figure among so many, and: the point · the interval of its words · the span of chance, in percent of the axis.
MARKS = [
    ("30", 100, 30.0, None, (21.89, 39.58)),
    ("43 %", None, 43.0, None, None),
    ("hälften", None, None, (45.0, 55.0), None),
    ("cirka 40", 100, None, (36.0, 44.0), (27.27, 53.77)),
    ("över hälften", None, None, (50.0, 100.0), None),
    ("minst 40", 60, None, (66.67, 100.0), (54.06, 100.0)),
    ("0", 20, 0.0, None, (0.0, 16.11)),
]

NOT_DRAWN = [("30", None), ("minst 40", None), ("många", 100), ("mättes inte", 100), ("+8", 100), ("5", 0)]


def rated(*claims):
    return derived(make_project(claims=list(claims))).claims["kafe-norr"]


@pytest.mark.parametrize(("value", "n", "point", "words", "chance"), MARKS)
def test_marks(value, n, point, words, chance):
    (claim,) = rated(claim_data(value=value, base=among("started", n)))
    found = mark(claim)
    assert (found.point, found.words) == (point, words)
    assert found.chance == (pytest.approx(chance, abs=0.01) if chance else None)


@pytest.mark.parametrize(("value", "n"), NOT_DRAWN)
def test_what_has_no_place_on_the_axis(value, n):
    (claim,) = rated(claim_data(value=value, base=among("started", n)))
    assert mark(claim) is None


def test_a_vague_figure_has_no_point_in_the_middle():
    for value in ("hälften", "cirka 40", "närmare 40", "40–50"):
        (claim,) = rated(claim_data(value=value))
        assert mark(claim).point is None


# What the second of two claims changes, and whether the two still share an axis.
SHARED = {
    "another outcome": ({"outcome": "studies"}, True),
    "another base": ({"base": among("completed", 60)}, False),
    "another number of people": ({"base": among("started", 60)}, False),
    "another time": ({"time": {"since": "exit", "months": 6}}, False),
    "another day": ({"as_of": "2021"}, False),
    "interim": ({"status": "interim"}, False),
    "another group": ({"group": "women"}, False),
    "another cohort": ({"cohort": "andra omgången"}, False),
}


@pytest.mark.parametrize(("changes", "shared"), SHARED.values(), ids=SHARED.keys())
def test_figures_of_different_bases_never_share_an_axis(changes, shared):
    found = charts(rated(claim_data(), claim_data(id="annan", **changes)))
    assert [len(chart.marks) for chart in found] == ([2] if shared else [1, 1])


@pytest.mark.parametrize("changes", [{"status": "target"}, {"kind": "output"}, {"value": "många"}])
def test_only_outcomes_that_happened_are_drawn(changes):
    assert charts(rated(claim_data(**changes))) == []
