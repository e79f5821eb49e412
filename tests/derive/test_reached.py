"""«Vad har andra nått?»: every figure of an outcome, in rows by whom it counts and when (evidence rules 4)."""

import random
from dataclasses import replace

from derive.samples import among, claim_data, derived
from factory import make_project
from vagar.derive.derived import Derived
from vagar.derive.reached import Reached, all_reached
from vagar.words.languages import words


def found(*projects: tuple[str, list[dict]], outcome: str = "any-job") -> tuple[Reached, Derived]:
    made = derived(*(make_project(id=name.lower(), name=name, claims=claims) for name, claims in projects))
    return made.reached[outcome], made


def said(*projects: tuple[str, list[dict]]) -> str:
    reached, made = found(*projects)
    return words().tell(reached.says(made.catalogue))


def shown(reached: Reached) -> list[tuple[str, str, list[str]]]:
    """Each row's label, and its figures as `Project/claim`."""
    say = words().say
    return [
        (say(row.base), say(row.time), [f"{each.project.entry.name}/{each.claim.id}" for each in row.figures])
        for row in reached.rows
    ]


LATER = {"since": "exit", "months": 6}


def test_what_is_counted_otherwise_stands_in_a_row_of_its_own():
    reached, _ = found(
        ("Beta", [claim_data(id="b"), claim_data(id="senare", time=LATER), claim_data(id="okand-tid", time={})]),
        (
            "Alfa",
            [
                claim_data(id="klara", base=among("completed", 50)),
                claim_data(id="a", value="90"),
                claim_data(id="kvinnor", group="women"),
            ],
        ),
    )
    assert shown(reached) == [
        # By name, although Alfa has the higher figure.
        ("dem som började", "vid avslut", ["Alfa/a", "Beta/b"]),
        ("dem som började", "6 månader efter avslut".replace(" ", "\u00a0", 1), ["Beta/senare"]),
        ("dem som började", "när framgår inte", ["Beta/okand-tid"]),
        ("dem som började (kvinnor)", "vid avslut", ["Alfa/kvinnor"]),
        ("dem som fullföljde", "vid avslut", ["Alfa/klara"]),
    ]


def test_why_the_rows_are_apart_is_said_once_for_each_reason():
    def reasons(*claims: dict) -> list[str]:
        return list(map(words().say, found(("Alfa", list(claims)))[0].apart))

    begun, finished = claim_data(id="a"), claim_data(id="b", base=among("completed", 50))
    assert reasons(begun) == []
    assert reasons(begun, finished) == ["de räknas bland olika grupper"]
    several = reasons(begun, finished, claim_data(id="c", time=LATER), claim_data(id="d", time={}))
    assert sorted(several) == [
        "de mättes vid olika tid",
        "de räknas bland olika grupper",
        "det framgår inte när det mättes",
    ]
    # A part of the participants may share their axis, with a caveat.
    assert reasons(begun, claim_data(id="kvinnor", group="women")) == []
    assert reasons(begun, claim_data(id="mal", status="target")) == ["det är ett mål, inte ett utfall"]


def test_every_figure_of_a_project_is_there_and_not_only_the_best_known():
    reached, _ = found(("Alfa", [claim_data(id="forst"), claim_data(id="sedan", as_of="2021", value="40")]))
    assert [each.claim.id for each in reached.figures] == ["forst", "sedan"]


def test_what_has_no_place_on_the_axis_is_told_apart():
    reached, _ = found(
        (
            "Alfa",
            [
                claim_data(id="mal", status="target"),
                claim_data(id="mal-i-ord", status="target", value="fler"),
                claim_data(id="antal", base=among("started", None)),
                claim_data(id="ord", value="många"),
                claim_data(id="minst", value="minst 30", base=among("started", None)),
                claim_data(id="aktivitet", kind="output", outcome=...),
            ],
        )
    )
    names = lambda claims: [each.claim.id for each in claims]  # noqa: E731
    assert reached.rows == ()
    assert names(reached.targets) == ["mal"]
    assert names(reached.uncounted) == ["antal", "minst"]
    assert names(reached.wordless) == ["mal-i-ord", "ord"]
    assert sorted(names(reached.everything)) == ["antal", "mal", "mal-i-ord", "minst", "ord"]


def test_lowest_and_highest_are_named_with_whom_and_when():
    assert said(
        ("Alfa", [claim_data(value="20")]), ("Beta", [claim_data(value="70", base=among("completed", 100))])
    ) == (
        "Två projekt har sagt det i siffror: från 20 % (Alfa; av dem som började, vid avslut) "
        "till 70 % (Beta; av dem som fullföljde, vid avslut). "
        "Bara en siffra räknar alla som började: 20 % (Alfa; av dem som började, vid avslut)."
    ).replace(" %", "\u00a0%")


def test_a_part_of_a_figure_is_drawn_but_is_never_the_lowest():
    part = claim_data(id="del", value="2", base=among("whole", 30), part_of="i-arbete")
    reached, made = found(("Alfa", [claim_data(), part]))
    assert [each.claim.id for each in reached.figures] == ["i-arbete", "del"]
    assert words().tell(reached.says(made.catalogue)).replace("\u00a0", " ") == (
        "Ett projekt har sagt det i siffror: 30 % (Alfa; av dem som började, vid avslut)."
    )


def test_vague_words_are_placed_by_their_low_end():
    told = said(("Alfa", [claim_data(value="drygt 50 %")]), ("Beta", [claim_data(value="52 %")]))
    assert "från 50–55 % (Alfa;" in told.replace("\u00a0", " ")
    assert "till 52 % (Beta;" in told.replace("\u00a0", " ")


def test_without_figures_it_says_so():
    assert said(("Alfa", [claim_data(value="många")])) == (
        "Inget projekt i databasen redovisar det här utfallet i siffror."
    )
    assert "någon andel går inte att räkna ut" in said(("Alfa", [claim_data(base=among("started", None))]))


def test_the_order_of_the_files_changes_nothing():
    projects = [
        (name, [claim_data(id="a"), claim_data(id="b", time=LATER, value="40")])
        for name in ("Delta", "Alfa", "Gamma", "Beta")
    ]
    reached, made = found(*projects)
    claims = list(made.all_claims)
    for seed in range(5):
        random.Random(seed).shuffle(claims)
        again = all_reached(claims, made.catalogue)["any-job"]
        assert shown(again) == shown(reached)
        assert again == replace(reached)
