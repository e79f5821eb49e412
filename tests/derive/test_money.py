"""Money by kind (evidence rules 8)."""

import pytest

from derive.samples import claim_data, project
from factory import SAID
from vagar.derive.money import PerParticipant, Total, per_participant, total
from vagar.sentence import sentence
from vagar.words.languages import words

say = words().say
PEOPLE = {"kind": "output", "outcome": ..., "base": {}, "unit": "participants"}
FORTY = claim_data(id="deltagare", value="40", **PEOPLE)

# Posts as kind and amount, with what they are for when it is not the whole project and the word before them; and the
# total.
TOTALS = {
    "nothing": ([], None),
    "one grant": ([("grant", 1000)], Total(1000, False)),
    "a sum of ours": ([("grant", 1_339_994), ("other-public", 659_998)], Total(1_999_992, True, (1_339_994, 659_998))),
    "unpaid work is a value, not money": ([("grant", 1000), ("unpaid-work", 500)], Total(1000, False)),
    "only unpaid work": ([("unpaid-work", 500)], None),
    "the source's own total": ([("grant", 1000), ("own-contribution", 300), ("budget", 1500)], Total(1500, False)),
    "what was spent is no budget": ([("grant", 1000), ("spent", 900)], Total(1000, False)),
    "only spent": ([("spent", 900)], None),
    "a part of the project": ([("grant", 1000), ("grant", 400, "kursen")], Total(1000, False)),
    "only a part": ([("budget", 400, "kursen")], None),
    "not exact": ([("budget", 1500, None, "drygt")], Total(1500, False, word="drygt")),
    "alike": (
        [("grant", 1000, None, "högst"), ("own-contribution", 300, None, "högst")],
        Total(1300, True, (1000, 300), word="högst"),
    ),
    "only one of them exact": (
        [("grant", 1000, None, "drygt"), ("own-contribution", 300)],
        Total(1300, True, (1000, 300), word="cirka"),
    ),
    "sources differ": ([("budget", 1500), ("budget", 1500), ("budget", 1400)], Total(1500, False, others=(1400,))),
}

UNKNOWN_COST = "vi vet inte vad projektet kostade"
GRANTED = "vi vet vad som beviljades, inte vad som förbrukades"
BUDGETED = "vi vet vad som budgeterades, inte vad som förbrukades"
UNCERTAIN = "antalet deltagare är inte säkert"
SPENT = [("grant", 100_000), ("spent", 90_000)]

# Posts, participants, and kronor for each of them or why it cannot be worked out.
EACH = {
    "spent on everyone": (SPENT, [FORTY], 2250),
    "rounded to whole kronor": ([("spent", 100_000)], [{**FORTY, "value": {"type": "exact", "n": 70}}], 1429),
    "no money": ([], [FORTY], UNKNOWN_COST),
    "only unpaid work": ([("unpaid-work", 500)], [FORTY], UNKNOWN_COST),
    "granted is not spent": ([("grant", 100_000)], [FORTY], GRANTED),
    "budgeted is not spent": ([("budget", 100_000)], [FORTY], BUDGETED),
    "spent on one activity": ([("grant", 100_000), ("spent", 90_000, "kursen")], [FORTY], GRANTED),
    "spent roughly": ([("spent", 90_000, None, "drygt")], [FORTY], "inte exakt"),
    "spent in several posts": ([("spent", 90_000), ("spent", 5_000)], [FORTY], "flera poster"),
    "nobody counted": (SPENT, [], "vi vet inte hur många som deltog"),
    "a target": (SPENT, [FORTY | {"status": "target"}], "vi vet inte hur många som deltog"),
    "women": (SPENT, [FORTY | {"group": "women"}], "vi vet inte hur många som deltog"),
    "people who came to a meeting": (SPENT, [FORTY | {"unit": "people"}], "vi vet inte hur många som deltog"),
    "meetings": (SPENT, [FORTY | {"unit": "meetings"}], "vi vet inte hur många som deltog"),
    "a part of them": (SPENT, [FORTY | {"part_of": "alla"}], "vi vet inte hur många som deltog"),
    "not yet": (SPENT, [FORTY | {"status": "interim"}], "antalet deltagare gäller inte hela projekttiden"),
    "a vague number": (SPENT, [FORTY | {"value": {"type": "approx", "n": 40, "word": "närmare"}}], UNCERTAIN),
    "two numbers": (SPENT, [FORTY, FORTY | {"id": "fler"}], UNCERTAIN),
    "none took part": (SPENT, [FORTY | {"value": {"type": "exact", "n": 0}}], UNCERTAIN),
}


def entry(posts, claims=()):
    money = [
        {**SAID, "label": "post", **dict(zip(("kind", "amount", "activity", "word"), post, strict=False))}
        for post in posts
    ]
    return project(*claims, money=money)


@pytest.mark.parametrize(("posts", "found"), TOTALS.values(), ids=TOTALS.keys())
def test_total(posts, found):
    assert total(entry(posts)) == found


@pytest.mark.parametrize(("posts", "claims", "found"), EACH.values(), ids=EACH.keys())
def test_per_participant(posts, claims, found):
    each = per_participant(entry(posts, claims), frozenset())
    if isinstance(found, int):
        assert each == PerParticipant(found)
    else:
        assert each.amount is None
        assert found in say(each.reason)


def test_a_disputed_number_is_not_divided_by():
    assert per_participant(entry(SPENT, [FORTY]), frozenset({"deltagare"})).reason == sentence("money-people-uncertain")
    assert per_participant(entry(SPENT, [FORTY]), frozenset({"annan"})).amount == 2250
