"""The two lines of a method (evidence rules 3)."""

import pytest

from derive.samples import claim_data, derived
from factory import SAID, make_method, make_project, make_source
from vagar.derive.verdict import Finding, Use, compared_line, tried_line
from vagar.shape.terms import Direction

# Each use as owner, whether carried out (*) or only planned, and the best level of an outcome: «Norra* 3».
TRIED = [
    ([], "Inget projekt i databasen använder den"),
    (["Norra 3"], "Bara planerad, inget genomförande känt"),
    (["Norra"], "Bara planerad, inget genomförande känt"),
    (["Norra*"], "Prövad av 1 projektägare. Inget utfall redovisat"),
    (["Norra* 1", "Södra* 2"], "Prövad av 2 projektägare. Inget utfall redovisat"),
    (["Norra* 2", "Södra 5"], "Prövad av 1 projektägare. Inget utfall redovisat"),
    (["Norra* 3"], "Prövad av 1 projektägare. Färre än tre redovisar resultat"),
    (["Norra* 3", "Södra* 4", "Östra* 2"], "Prövad av 3 projektägare. Färre än tre redovisar resultat"),
    (["Norra* 3", "Södra* 4", "Östra* 5"], "Prövad av 3 projektägare, 3 redovisar resultat"),
    (["Norra* 3", "Södra* 3", "Östra* 3", "Västra*"], "Prövad av 4 projektägare, 3 redovisar resultat"),
    # Owners count, not projects.
    (["Norra* 3", "Norra* 3", "Norra* 3"], "Prövad av 1 projektägare. Färre än tre redovisar resultat"),
]

HIGHER, LOWER = "utfallet var högre än i jämförelsegruppen", "utfallet var lägre än i jämförelsegruppen"
NO_DIFFERENCE, DISAGREE = "ingen skillnad mot jämförelsegruppen", "Studierna pekar åt olika håll"

# The findings: + higher, - lower, = no difference, ? unclear.
COMPARED = [
    ("", "Ingen har jämfört; vi vet inte om det gör skillnad"),
    ("+", f"En jämförande studie: {HIGHER}"),
    ("-", f"En jämförande studie: {LOWER}"),
    ("=", f"En jämförande studie: {NO_DIFFERENCE}"),
    ("++", f"2 jämförande studier: {HIGHER}"),
    ("==", f"2 jämförande studier: {NO_DIFFERENCE}"),
    ("+-", DISAGREE),
    ("+=", DISAGREE),
    ("++-", f"3 jämförande studier: {HIGHER}"),
    ("==+", f"3 jämförande studier: {NO_DIFFERENCE}"),
    ("+-=", DISAGREE),
    ("---++", f"5 jämförande studier: {LOWER}"),
    # At least 55 percent one way: 11 of 20 is enough, 6 of 11 is 54.5.
    ("+" * 11 + "-" * 9, f"20 jämförande studier: {HIGHER}"),
    ("+" * 6 + "-" * 5, DISAGREE),
    ("+?", DISAGREE),
    ("??", DISAGREE),
]
DIRECTIONS = {"+": Direction.HIGHER, "-": Direction.LOWER, "=": Direction.NONE, "?": Direction.UNCLEAR}


def use(text: str) -> Use:
    owner, _, level = text.partition(" ")
    return Use(owner.rstrip("*"), owner.endswith("*"), int(level) if level else None)


@pytest.mark.parametrize(("uses", "line"), TRIED)
def test_tried(uses, line):
    assert tried_line(map(use, uses)) == line


@pytest.mark.parametrize(("findings", "line"), COMPARED)
def test_compared(findings, line):
    assert compared_line([[found(sign)] for sign in findings]) == line
    assert compared_line([[found(sign)] for sign in reversed(findings)]) == line


def found(sign: str, what: str = "arbete vid avslut") -> Finding:
    return Finding(DIRECTIONS[sign], what)


def test_a_study_with_several_findings_lists_them_when_they_differ():
    first, later = found("+", "arbete vid avslut"), found("=", "arbete efter tre år")
    mixed = f"En jämförande studie med olika fynd: arbete vid avslut: {HIGHER}; arbete efter tre år: {NO_DIFFERENCE}"
    assert compared_line([[first, later]]) == mixed
    assert compared_line([[first, first]]) == f"En jämförande studie: {HIGHER}"
    # Among several studies it has one vote, and that is unclear.
    assert compared_line([[first, later], [first]]) == DISAGREE


def test_a_comparison_that_does_not_reach_the_level_is_not_denied():
    line = "Någon har jämfört, men det vi har läst räcker inte för att bedöma fyndet"
    assert compared_line([], compared_below=True) == line
    assert compared_line([[found("=")]], compared_below=True) == f"En jämförande studie: {NO_DIFFERENCE}"


def test_a_comparison_with_a_group_that_is_not_said_to_be_alike_is_not_denied_either():
    other = study("=")
    other["claims"][0]["comparison"] = "other-group"
    assert compared(other) == "Någon har jämfört, men det vi har läst räcker inte för att bedöma fyndet"


RESEARCH = make_source(kind="research", relation="independent")
COMPARISON = {"comparison": "rct", "base": {"kind": "assigned", "n": 100}}
LINK = {"method": "oppet-kafe", "text": "Kaféet var öppet.", "whole": True, **SAID}


def study(*values, status="carried-out", key="kafe-norr", **changes):
    """A project with a compared figure for each value."""
    claims = [claim_data(id=f"skillnad-{index}", value=value, **COMPARISON) for index, value in enumerate(values)]
    source = {**RESEARCH, "id": f"{key}-studie"}
    claims = [{**claim, "source": source["id"], "cohort": str(index)} for index, claim in enumerate(claims)]
    link = {**LINK, "status": status}
    return make_project(
        id=key, claims=claims, sources=[make_source(id="slutrapport"), source], methods=[link], **changes
    )


def compared(*projects) -> str:
    return derived(*projects, methods=[make_method(steps=[])]).verdicts["oppet-kafe"].compared


def test_one_project_is_one_study_however_many_figures_it_has():
    assert compared(study("+8", "+3")) == f"En jämförande studie: {HIGHER}"


def test_a_study_that_points_both_ways_gives_both_findings():
    line = compared(study("+8", "="))
    assert line.startswith("En jämförande studie med olika fynd: ")
    assert HIGHER in line
    assert NO_DIFFERENCE in line


def test_a_planned_use_lends_no_study():
    assert compared(study("+8", status="planned")) == COMPARED[0][1]


def test_a_project_that_was_more_than_the_method_lends_no_study():
    part = study("+8")
    part["methods"] = [{**LINK, "whole": False}]
    line = "Ingen har jämfört just den här metoden, bara hela projekt där den ingick"
    assert compared(part) == line


def test_what_one_group_found_is_not_what_everyone_did():
    women = study("+8")
    women["claims"][0]["group"] = "women"
    assert not compared(women).startswith("En jämförande studie")


def test_two_projects_are_two_votes():
    others = study("+8", "+5", "+9"), study("-8", key="kafe-sor")
    assert compared(*others) == DISAGREE


def test_only_the_highest_level_votes():
    below = make_project(claims=[claim_data(value="+8")], methods=[LINK])
    assert compared(below) == COMPARED[0][1]


def test_the_level_of_a_project_counts_its_outcomes_alone():
    output = make_project(claims=[claim_data(kind="output")], methods=[LINK])
    assert derived(output).verdicts["oppet-kafe"].tried == TRIED[3][1]
    outcome = make_project(claims=[claim_data()], methods=[LINK])
    assert derived(outcome).verdicts["oppet-kafe"].tried == TRIED[6][1]
