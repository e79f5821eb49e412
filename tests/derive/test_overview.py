"""The rows of the overview: what the real base says of every way of working, in the same words as the rules."""

import pytest

from vagar.derive.knowledge import Known, Strength
from vagar.derive.overview import overview_row
from vagar.words.languages import words


@pytest.fixture(scope="module")
def rows(derived):
    return {key: overview_row(method, derived) for key, method in derived.catalogue.methods.items()}


def said(sentences):
    return [words().say(found) for found in sentences]


def test_a_trial_is_told_horizon_by_horizon(rows):
    row = rows["intensiv-sprak-praktik-matchning"]
    assert [(answer.sign, answer.horizon.value) for answer in row.answers] == [
        ("up", "first-year"),
        ("up", "one-to-three"),
        ("unclear", "later"),
    ]
    assert "litet lottat försök" in words().say(row.told[0])
    assert "Om jobben hade lönestöd vet vi inte." in said(row.told)


def test_how_many_of_how_many_and_what_the_largest_found(rows):
    row = rows["tidig-och-intensiv-arbetsformedling"]
    (answer,) = row.answers
    assert (answer.sign, answer.agreeing, answer.votes) == ("up", 2, 3)
    assert "Den största fann ingen säker skillnad." in said(row.told)
    assert "I en av studierna fick andra arbetssökande det svårare att få jobb." in said(row.told)


def test_only_the_compared_have_answers(rows):
    for row in rows.values():
        assert bool(row.answers) == (row.known is Known.COMPARED)
        assert not (row.answers and row.beside)


def test_every_harm_of_a_way_stands_in_its_row(rows, derived):
    for key, row in rows.items():
        told = {found.id for found in row.told}
        for verdict in derived.verdicts[key].home:
            if verdict.direction and verdict.direction.value == "worse":
                assert any(answer.said for answer in row.answers if answer.horizon is verdict.horizon)
        harms = {found.id for found in derived.knowledge[key].sentences} & {"told-displaced-others", "told-locked-in"}
        assert not row.answers or told.issuperset(harms)


def test_lowest_and_highest_are_named_and_never_added_up(rows):
    for row in rows.values():
        if row.went and row.went.id == "overview-went-ends":
            values = dict(row.went.values)
            low, high = (dict(dict(values[end].values)["share"].values) for end in ("lowest", "highest"))
            assert low.get("share", low.get("low")) <= high.get("share", high.get("high", 1))


def test_a_row_without_figures_says_what_there_is_to_take(rows):
    planned = [row for row in rows.values() if row.known is Known.PLANNED]
    assert planned
    assert all(
        words().say(row.take).endswith("i en plan. Inget genomförande känt") for row in planned if row.method.uses
    )
    assert all("vet ej" not in words().say(row.take) for row in rows.values())


@pytest.mark.parametrize("strength", Strength)
def test_every_strength_is_known_in_one_way(strength):
    assert strength.known in Known


def test_of_measures_that_as_many_have_the_weightiest_is_told(rows):
    # One project, two measures: in work stands before moved on, though its share is higher.
    values = dict(rows["projektverkstader"].went.values)
    assert dict(dict(values["figure"].values)["share"].values)["share"] > 0.4


def test_money_is_the_lowest_and_the_highest_of_kronor_and_never_a_mean(rows, derived):
    row = rows["kvinnogrupper"]
    found = [each.marked for _, each in row.money]
    assert found == sorted(found)
    assert len(found) > 1
    values = dict(row.cost.values)
    assert row.cost.id == "overview-money-ends"
    assert (values["lowest"], values["highest"]) == (row.money[0][1].amount, row.money[-1][1].amount)
    for key, row in rows.items():
        projects = derived.catalogue.methods[key].carried_out
        values = [each for project in projects for each in derived.per_participant[project.entry.id]]
        assert {id(each) for _, each in row.money} == {id(each) for each in values}
        assert (row.cost is None) == (not values)


def test_the_time_of_a_row_is_the_shortest_that_a_source_gives(rows):
    assert rows["branschutbildning-och-jobbspar"].weeks == 10
    # A time told in words alone is no number.
    assert rows["intensiv-sprak-praktik-matchning"].weeks is None
