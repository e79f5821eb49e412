"""Money by kind (evidence rules 8)."""

import pytest

from derive.samples import project
from factory import SAID
from vagar.derive.money import Total, total

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


def entry(posts, claims=()):
    money = [
        {**SAID, "label": "post", **dict(zip(("kind", "amount", "activity", "word"), post, strict=False))}
        for post in posts
    ]
    return project(*claims, money=money)


@pytest.mark.parametrize(("posts", "found"), TOTALS.values(), ids=TOTALS.keys())
def test_total(posts, found):
    assert total(entry(posts)) == found


def test_euro_is_never_added_to_kronor():
    posts = [{**SAID, "kind": "grant", "label": "post", "amount": amount, "currency": unit} for amount, unit in MIXED]
    assert total(project(money=posts)) == Total(1000, False)


MIXED = ((1000, "SEK"), (500, "EUR"))
