"""A figure in words: what the source says, what that can mean, among whom and when (evidence rules 2 and 5)."""

import pytest

from derive.samples import among, claim_data, derived
from factory import make_project
from vagar.derive.money import Total
from vagar.words.figures import Figures
from vagar.words.languages import words

N = "\u00a0"
figures = Figures(words(), {"women": "kvinnor"}.get)

# A figure among so many, and: the source's words · what they can mean · as a percentage · what chance can do.
FIGURES = [
    ("30", 100, "30 av 100", None, f"30{N}%", f"22–40{N}%"),
    ("43 %", 100, f"43{N}%", None, None, f"34–53{N}%"),
    ("40–50", 100, "40–50", f"40–50, alltså 40–50{N}%", None, f"31–60{N}%"),
    ("närmare 200", 400, "närmare 200", f"180–199, alltså 45–50{N}%", None, None),
    ("närmare 200", None, "närmare 200", "180–199", None, None),
    ("över 1000", None, f"över 1{N}000", f"1{N}001 eller fler", None, None),
    ("över hälften", None, "över hälften", f"över 50 till 100{N}%", None, None),
    ("över hälften", 100, "över hälften", f"51–100, alltså 51–100{N}%", None, f"41–100{N}%"),
    ("nästan hälften", None, "nästan hälften", f"45 till under 50{N}%", None, None),
    ("hälften", None, "hälften", f"45–55{N}%", None, None),
    ("en tredjedel", None, "en tredjedel", f"30–37{N}%", None, None),
    ("nästan alla", None, "nästan alla", f"90 till under 100{N}%", None, None),
    ("över 60 %", None, f"över 60{N}%", f"över 60 till 100{N}%", None, None),
    ("nästan 60 %", None, f"nästan 60{N}%", f"54 till under 60{N}%", None, None),
    ("80–85 %", None, f"80–85{N}%", None, None, None),
    ("många", 100, "många, utan siffra", None, None, None),
    ("mättes inte", 100, "mättes inte", None, None, None),
    # Fewer than ten: only «5 av 8». From ten a whole percentage, and from thirty without a remark.
    ("5", 8, "5 av 8", None, None, None),
    ("5", 9, "5 av 9", None, None, None),
    ("minst 5", 8, "minst 5", "5–8", None, None),
    ("7", 10, "7 av 10", None, f"70{N}%, få personer", f"40–89{N}%"),
    ("14", 29, "14 av 29", None, f"48{N}%, få personer", f"31–66{N}%"),
    ("60 %", 25, f"60{N}%", None, "få personer", f"41–77{N}%"),
    ("cirka 15", 25, "cirka 15", f"14–16, alltså 56–64{N}%", "få personer", f"37–80{N}%"),
    ("14", 30, "14 av 30", None, f"47{N}%", f"30–64{N}%"),
    # No decimals below a thousand, and no span above two hundred.
    ("123", 999, "123 av 999", None, f"12{N}%", None),
    ("123", 1000, f"123 av 1{N}000", None, f"12,3{N}%", None),
]

BASES = [
    (among("started", 100), "100 som började"),
    (among("started", 1200), f"1{N}200 som började"),
    (among("completed", 60, 100), "60 som fullföljde; 100 började"),
    (among("respondents"), "som svarade, antalet framgår inte"),
    (among("unknown"), "framgår inte"),
]

TIMES = [
    ({"since": "exit", "months": 0}, "vid avslut"),
    ({"since": "start", "months": 0}, "vid start"),
    ({"since": "decision", "months": 0}, "vid beslut"),
    ({"since": "exit", "months": 6}, f"6{N}månader efter avslut"),
    ({"since": "exit", "months": 1}, f"1{N}månad efter avslut"),
    ({"since": "start", "months": 1.5}, f"1,5{N}månader efter start"),
    ({"since": "exit"}, "efter avslut, hur långt efter framgår inte"),
    ({"since": "during"}, "under projektet"),
    ({"since": "project-end"}, "vid projektets slut"),
    ({}, "framgår inte"),
]


def rated(**changes):
    return derived(make_project(claims=[claim_data(**changes)])).claims["kafe-norr"][0]


@pytest.mark.parametrize(
    ("value", "n", "said", "meaning", "share", "chance"), FIGURES, ids=[f"{row[0]} av {row[1]}" for row in FIGURES]
)
def test_figures(value, n, said, meaning, share, chance):
    found = rated(value=value, base=among("started", n))
    assert figures.words(found.claim) == said
    assert figures.meaning(found) == meaning
    assert figures.share_text(found) == share
    assert figures.chance_text(found) == chance


def test_other_things_than_people_are_not_counted_among_people():
    found = rated(unit="meetings", base=among("started", 100))
    assert figures.words(found.claim) == "30"


@pytest.mark.parametrize(("base", "text"), BASES)
def test_bases(base, text):
    found = rated(base=base)
    assert figures.base_text(found.claim) == text


def test_a_group():
    found = rated(group="women")
    assert figures.base_text(found.claim) == "100 som började (kvinnor)"


@pytest.mark.parametrize(("time", "text"), TIMES)
def test_times(time, text):
    found = rated(time=time)
    assert figures.time_text(found.claim) == text


@pytest.mark.parametrize(
    ("n", "sentence"),
    [(40, "så mycket kan slumpen påverka i en så liten grupp"), (3087, "så mycket kan slumpen påverka")],
)
def test_chance_says_what_it_is(n, sentence):
    (rated,) = derived(make_project(claims=[claim_data(value="4", base={"kind": "started", "n": n})])).all_claims
    assert figures.chance_sentence(rated.claim) == sentence
    assert all(word in words()("figure-chance-says-not") for word in ("mätfel", "urval", "orsak"))


@pytest.mark.parametrize(
    ("total", "text", "note"),
    [
        (Total(1500, ours=False), f"1{N}500{N}kr", "enligt källan"),
        (Total(1500, ours=False, word="drygt"), f"drygt 1{N}500{N}kr", "enligt källan"),
        (Total(1500, ours=False, others=(900,)), f"1{N}500{N}kr eller 900{N}kr", "källorna anger olika"),
        (Total(1500, ours=True, formula=(1000, 500)), f"1{N}500{N}kr", "vår beräkning, ideellt arbete ej med"),
    ],
)
def test_money_in_all(total: Total, text: str, note: str) -> None:
    assert (figures.total_text(total), figures.total_note(total)) == (text, note)
