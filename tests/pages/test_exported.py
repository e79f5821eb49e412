"""Everything that is worked out, as plain values for the data files."""

import json

from derive.samples import among, claim_data, derived
from factory import SAID, make_project, make_source
from vagar.pages.exported import exported


def test_a_claim():
    data = exported(derived(make_project(claims=[claim_data(value="över hälften", base=among("started", 41))])))
    claim = data["claims"]["kafe-norr"]["i-arbete"]
    assert claim["level"] == "U2"
    assert claim["interval"] == {"low": 21, "high": 41, "low_included": True, "high_included": True, "unit": "count"}
    assert claim["share"]["low"] == 0.5122
    assert claim["chance"] == [0.3648, 1.0]
    assert claim["why"]
    assert claim["would_raise"]


def test_open_ends_and_no_number():
    values = {"andel": "över hälften", "minst": "minst 40", "ord": "många"}
    claims = [claim_data(id=key, value=value, base={}, cohort=key) for key, value in values.items()]
    data = exported(derived(make_project(claims=claims)))["claims"]["kafe-norr"]
    assert data["andel"]["interval"]["low_included"] is False
    assert data["minst"]["interval"]["high"] is None
    assert data["ord"]["interval"] is None


def test_plain_values_that_json_can_hold():
    other = make_project(
        id="kafe-sor", sources=[make_source(id="sor")], claims=[claim_data(source="sor", value="närmare 40")]
    )
    money = [{"kind": kind, "label": "stöd", "amount": 10, **SAID} for kind in ("grant", "other-public")]
    data = exported(derived(make_project(money=money), other))
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert [group["class"] for group in data["comparable"]] == ["A"]
    assert data["comparable"][0]["claims"] == ["kafe-norr/i-arbete", "kafe-sor/i-arbete"]
    assert data["projects"]["kafe-norr"]["total"] == {
        "amount": 20,
        "ours": True,
        "formula": [10, 10],
        "word": None,
        "others": [],
    }
    assert data["methods"]["oppet-kafe"]["projects"] == ["kafe-norr", "kafe-sor"]
