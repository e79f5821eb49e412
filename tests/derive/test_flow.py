"""What became of people: only where the parts a source names add up, and only as far as they do."""

import pytest

from derive.samples import claim_data, derived
from factory import make_project
from vagar.derive.flow import Flow


def found(*claims: dict) -> tuple[Flow, ...]:
    return derived(make_project(claims=list(claims))).flows["kafe-norr"]


def whole(n: str = "123", **changes) -> dict:
    return claim_data(**{"id": "slutade", "kind": "output", "outcome": ..., "value": n, "base": ..., **changes})


def part(name: str, n: str, **changes) -> dict:
    return claim_data(**{"id": name, "value": n, "part_of": "slutade", "base": ..., "cohort": name, **changes})


def told(flow: Flow) -> tuple[list[int], list[str], int]:
    return [stage.n for stage in flow.stages], [each.claim.id for each in flow.parts], flow.rest


def test_parts_and_what_they_leave_over():
    (flow,) = found(
        whole(), part("annat", "21", outcome="work"), part("plugg", "7", outcome="studies"), part("jobb", "53")
    )
    # In the order of the vocabulary, whatever the order of the file.
    assert told(flow) == ([123], ["jobb", "plugg", "annat"], 42)
    assert flow.outcomes == ("any-job", "studies", "work")
    assert flow.formula == (123, 53, 7, 21)


def test_every_part_and_the_rest_make_up_the_whole():
    (flow,) = found(whole("100"), part("jobb", "60"), part("plugg", "40", outcome="studies"))
    assert flow.rest == 0
    assert sum(flow.formula[1:]) + flow.rest == flow.stages[-1].n


def test_stages_above():
    began = whole("259", id="deltog")
    (flow,) = found(began, whole(part_of="deltog"), part("jobb", "53"), part("plugg", "7"))
    assert told(flow)[0] == [259, 123]
    assert [each.claim.id for each in flow.members] == ["deltog", "slutade", "jobb", "plugg"]


def test_those_who_began_where_only_the_base_says_so():
    (flow,) = found(
        claim_data(id="slutade", value="53", base={"kind": "started", "n": 431}), part("jobb", "47"), part("plugg", "6")
    )
    assert told(flow) == ([431, 53], ["jobb", "plugg"], 0)
    assert flow.stages[0].rated is None


# What is changed in the second part, so that nothing adds up any more.
APART = {
    "more than there are": {"value": "80"},
    "another day": {"as_of": "2021"},
    "a vague number": {"value": "cirka 20"},
    "a share": {"value": "20 %"},
    "a part of them": {"group": "women"},
    "a target": {"status": "target"},
    "no people": {"unit": "meetings"},
    "an activity": {"kind": "output", "outcome": ...},
}


@pytest.mark.parametrize("changes", APART.values(), ids=APART.keys())
def test_what_does_not_add_up_is_no_flow(changes):
    alike = part("plugg", "20")
    assert len(found(whole("100"), part("jobb", "50"), alike)) == 1
    second = part(
        "plugg", **{"n": changes.get("value", "20"), **{key: changes[key] for key in changes.keys() - {"value"}}}
    )
    assert found(whole("100"), part("jobb", "50"), second) == ()


def test_what_another_figure_contradicts_does_not_add_up():
    contradiction = {
        "id": "strid",
        "kind": "values",
        "text": "Två tal som inte går ihop.",
        "values": [
            {"text": "53", "source": "slutrapport", "place": "s. 4"},
            {"text": "35", "source": "slutrapport", "place": "s. 9"},
        ],
        "claims": ["jobb"],
        "handling": "show-both",
        "status": "open",
        "date": "2025-05-01",
    }
    claims = [whole(), part("jobb", "53"), part("plugg", "7")]
    assert len(found(*claims)) == 1
    made = derived(make_project(claims=claims, contradictions=[contradiction]))
    assert made.flows["kafe-norr"] == ()
