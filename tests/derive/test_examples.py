"""The worked examples that the site prints come out as the rules say (evidence rules 3)."""

from vagar.derive.examples import worked_examples

# The source and how its figure begins, with the level in the rules' table; the last two lines are additions.
LEVELS = [
    ("förstudie", "målet är att 70", 0),
    ("finansiärens projektsida", "projektet har nått närmare 200", 1),
    ("finansiärens projektsida", "mer än hälften", 2),
    ("prisnominering", "14 av 20", 2),
    ("slutrapport", "30 av 100 som började", 3),
    ("delrapport", "30 av 100 som började", 2),
    ("beställd utvärdering", "30 av 90 som svarade", 4),
    ("myndighets register", "30 av 100 som började", 4),
    ("forskning", "30 av 100 mot 22 av 100", 5),
    ("slutrapport", "30 av 60 som fullföljde", 2),
]


def test_levels():
    printed = {(example.source, example.figure): example.level.number for example in worked_examples()}
    for source, beginning, number in LEVELS:
        found = [level for (kind, figure), level in printed.items() if kind == source and figure.startswith(beginning)]
        assert found == [number], f"{source}: {beginning}"
    assert len(printed) == len(LEVELS)


def test_each_says_why():
    assert all(example.level.why for example in worked_examples())
