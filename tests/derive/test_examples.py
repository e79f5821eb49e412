"""The worked examples that the site prints come out as the rules say (evidence rules 3)."""

from vagar.derive.estimate_examples import worked_estimates
from vagar.derive.examples import worked_examples
from vagar.derive.level import BACKED, DESCRIBED, FIGURE, FOLLOWED_UP, PLANNED
from vagar.evidence.estimates import Uncounted
from vagar.shape.terms import Direction
from vagar.words.languages import words

# What the rules' table says becomes of each; the last three are additions.
LEVELS = {
    "target": PLANNED,
    "reached": DESCRIBED,
    "over-half": FIGURE,
    "nomination": FIGURE,
    "final-report": BACKED,
    "interim": BACKED,
    "completers": FIGURE,
    "survey": FOLLOWED_UP,
    "register": FOLLOWED_UP,
}


def test_levels():
    assert {example.code: example.level.number for example in worked_examples()} == LEVELS


def test_three_details_are_missing_where_the_rules_say_so():
    (found,) = [example for example in worked_examples() if example.code == "over-half"]
    assert words().say(found.level.name) == "Siffra, tre uppgifter saknas"


def test_each_says_why():
    assert all(example.level.why for example in worked_examples())


# What the rules' table of estimates says becomes of each.
ESTIMATES = {
    "abstract": (Direction.BETTER, None),
    "caught-up": (Direction.NONE, None),
    "odds-ratio": (Direction.UNCLEAR, None),
    "narrow": (Direction.NONE, None),
    "bare": (Direction.UNCLEAR, None),
    "selected": (Direction.BETTER, Uncounted.SELECTED),
    "other-group": (Direction.BETTER, Uncounted.DESIGN),
    "men-only": (Direction.BETTER, Uncounted.GROUP),
}


def test_estimates():
    assert {found.code: (found.direction, found.uncounted) for found in worked_estimates()} == ESTIMATES
