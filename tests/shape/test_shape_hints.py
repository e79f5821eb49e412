"""What someone meant: numbers, dates, terms, and the place of an error."""

import pytest

from vagar.shape import day, number
from vagar.shape.method import Method
from vagar.shape.place import locate
from vagar.shape.project import Project
from vagar.shape.term_search import search, words_of_enum, words_of_terms
from vagar.shape.terms import MissingReason
from vagar.shape.vocabulary import Municipality, Term


@pytest.mark.parametrize(
    ("text", "meant", "action"),
    [
        ("1 339 994", "1339994", "Skriv 1339994 utan mellanrum"),
        ("1\u2009339\u2009994", "1339994", "Skriv 1339994 utan mellanrum"),
        ("20 000 kr", "20000", "Skriv 20000 utan mellanrum och utan kr"),
        ("20000:-", "20000", "Skriv 20000 utan :-"),
        ("1.339.994", "1339994", "Skriv 1339994 utan punkter"),
        ("12,5", "12.5", "Skriv 12.5 med punkt"),
        ("12,5 %", "12.5", "Skriv 12.5 utan % och med punkt"),
        ("1 339,50 kronor", "1339.50", "Skriv 1339.50 utan mellanrum och utan kronor och med punkt"),
        ("43 procent", "43", "Skriv 43 utan procent"),
        ("-5", "-5", "Skriv -5 utan citattecken"),
        ("007", "7", "Skriv 7 utan nollor först"),
        ("1,3 miljoner", None, "Skriv hela talet med siffror, till exempel 1300000"),
        ("5-10", None, "Skriv ett enda tal; ett spann har egna nycklar, low och high"),
        ("5 till 10", None, "Skriv ett enda tal; ett spann har egna nycklar, low och high"),
        ("upp till 30", "30", "Skriv talet för sig, 30, och ordet «upp till» under nyckeln för ord"),
        ("tolv", None, "Skriv talet med siffror, till exempel 43 eller 12.5"),
        ("", None, "Skriv talet med siffror, till exempel 43 eller 12.5"),
        ("1339 994", None, "Skriv talet med siffror, till exempel 43 eller 12.5"),
    ],
)
def test_numbers(text, meant, action):
    assert number.meant(text) == number.Meant(action, meant)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2018-2-1", "2018-02-01"),
        ("2018/02/01", "2018-02-01"),
        ("2018–02–01", "2018-02-01"),
        ("20180201", "2018-02-01"),
        ("2018-2", "2018-02"),
        ("1 februari 2018", "2018-02-01"),
        ("februari 2018", "2018-02"),
        ("31 December 2018", "2018-12-31"),
        ("2017–4801", None),
        ("2018-13-01", None),
        ("2018-00", None),
        ("1 feb 2018", None),
        ("hösten 2018", None),
        ("", None),
    ],
)
def test_dates(text, meant):
    assert day.meant(text) == meant


TERMS = {
    "1381": Municipality(id="1381", label="Laholm", county="13"),
    "people": Term(id="people", label="personer", other_names=("deltagare", "individer"), english="People"),
}


@pytest.mark.parametrize(
    ("value", "found"),
    [("laholm", "1381"), ("Laholms", "1381"), ("peopel", "people"), ("Deltagare", "people"), ("zzz", None), (5, None)],
)
def test_terms(value, found):
    assert search(value, words_of_terms(TERMS)) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [("not-measurd", "not-measured"), ("Mättes inte", "not-measured"), ("står inte i källan", "not-in-source")],
)
def test_codes(value, found):
    assert search(value, words_of_enum(MissingReason)) == found


@pytest.mark.parametrize(
    ("model", "loc", "path", "name", "description"),
    [
        (Project, ("claims", 0, "value", "exact", "n"), ("claims", 0, "value", "n"), "n", "Antalet, med siffror"),
        (Project, ("claims", 0, "value", "range"), ("claims", 0, "value"), "value", "Värdet, med type först"),
        (Project, ("claims", 0, "value", "percent", "percent"), ("claims", 0, "value", "percent"), "percent", ""),
        (Project, ("missing", "foo", "[key]"), ("missing", "foo", "[key]"), "foo", "Det vi letat efter"),
        (Project, ("period", "start"), ("period", "start"), "start", "Första dagen"),
        (Project, ("places", 0, "municipalities", 1), ("places", 0, "municipalities", 1), "municipalities", ""),
        (Project, ("unknown", "deeper", 3), ("unknown", "deeper", 3), "deeper", ""),
        (Method, ("takes", "staff", 0, "role"), ("takes", "staff", 0, "role"), "role", "Rollen, aldrig ett namn"),
        (Method, (), (), "", ""),
    ],
)
def test_places(model, loc, path, name, description):
    place = locate(model, loc)
    assert (place.path, place.name) == (path, name)
    assert place.description.startswith(description)
