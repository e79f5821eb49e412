"""Walk: every text, number and term in a model, with its path and what it is an id of."""

import pytest

from factory import PROJECT, SAID, make_claim, make_draft, make_project
from vagar.shape.fields import Listed, Ref
from vagar.shape.walk import walk

NEED = {"text": "En samordnare på halvtid.", "role": "samordnare", "full_time": 0.5, **SAID}
PROJECT_WITH_MUCH = make_project(
    claims=[make_claim(via="slutrapport", part_of="alla", exhaustive=True)],
    takes={"staff": [NEED]},
    missing={"partners": "not-in-source"},
    former_ids=["kafe"],
)
DRAFT = make_draft(PROJECT_WITH_MUCH)
LEAVES = {leaf.path: leaf for leaf in walk(DRAFT.projects["kafe-norr"].model)}


@pytest.mark.parametrize(
    ("path", "value", "ref"),
    [
        (("name",), "Kafé Norr", None),
        (("former_ids", 0), "kafe", None),
        (("claims", 0, "value", "n"), 30, None),
        (("claims", 0, "source"), "slutrapport", Ref("source")),
        (("claims", 0, "via"), "slutrapport", Ref("source")),
        (("claims", 0, "part_of"), "alla", Ref("claim")),
        (("claims", 0, "outcome"), "any-job", Listed("outcomes")),
        (("claims", 0, "unit"), "people", Listed("units")),
        (("methods", 0, "method"), "oppet-kafe", Ref("method")),
        (("places", 0, "municipalities", 0), "0101", Listed("municipalities")),
        (("takes", "staff", 0, "full_time"), 0.5, None),
        (("missing", "partners"), "not-in-source", None),
        (("sources", 0, "kind"), "final-report", None),
    ],
)
def test_leaf(path, value, ref):
    assert (LEAVES[path].value, LEAVES[path].ref) == (value, ref)


@pytest.mark.parametrize("path", [("claims", 0, "exhaustive"), ("claims", 0, "note"), ("status",), ("takes", "weeks")])
def test_left_out(path):
    assert path not in LEAVES


def test_field_is_the_nearest_name():
    assert [LEAVES[path].field for path in [("places", 0, "municipalities", 0), ("former_ids", 0), ("name",)]] == [
        *("municipalities", "former_ids", "name"),
    ]


def test_every_value_in_the_file_is_a_leaf_at_its_place():
    entry = DRAFT.projects["kafe-norr"]
    written = {path for path in entry.marks if not any(other[: len(path)] == path != other for other in entry.marks)}
    assert entry.file == PROJECT
    assert written - set(LEAVES) == {("claims", 0, "exhaustive")}
