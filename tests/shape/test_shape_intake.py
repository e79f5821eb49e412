"""Files to a draft: what gets in, what is left out, and what is said about it."""

import copy

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from vagar.read.folder import ReadFile
from vagar.shape.fields import Listed, Shape
from vagar.shape.intake import shape
from vagar.shape.vocabulary import NEEDED

PROJECT = """\
id: example
name: Exempel
summary: En mening på vanlig svenska.
created: 2024-01-01
changed: 2024-01-01
reviewed: 2024-01-01
kind: implementation
names:
  - {name: Exempel, use: short, source: report, place: rubrik}
"""


def said(problems):
    return [(problem.file, problem.line, problem.column, problem.rule, problem.message) for problem in problems]


def test_good_files(folder):
    draft, problems = folder()
    assert problems == []
    assert draft.projects["example"].model.name == "Exempel"
    assert draft.projects["example"].mark(("names", 0, "use")).line == 9
    assert draft.methods["example"].file == "methods/example.yml"
    assert draft.vocabulary["municipalities"]["1381"].label == "Laholm"
    assert draft.vocabulary_marks["municipalities"].mark(("terms", 0, "label")).column == 25
    assert draft.files[:2] == ("methods/example.yml", "projects/example.yml")


def test_a_file_that_fails_is_left_out_and_still_known(folder):
    draft, problems = folder(projects__other="id: other\n")
    assert "other" not in draft.projects
    assert "example" in draft.projects
    assert "projects/other.yml" in draft.files
    assert {problem.file for problem in problems} == {"projects/other.yml"}


def test_a_file_named_other_than_its_id(folder):
    text = "id: exempel\nname: Exempel\nsummary: En mening på svenska.\ncategory: support\nenglish_name: Example\n"
    text += "created: 2024\nchanged: 2024\nreviewed: 2024\n"
    draft, problems = folder(methods__exampel=text)
    assert said(problems) == [("methods/exampel.yml", 1, 5, "id", "Filen heter exampel.yml men har id exempel")]
    assert problems[0].action == "Döp om filen till exempel.yml, eller ändra id till exampel"
    assert list(draft.methods) == ["example"]


def test_an_unknown_list(folder):
    draft, problems = folder(vocabulary__unit="terms: []\n")
    assert said(problems) == [("vocabulary/unit.yml", 1, 1, "vocabulary", "Ordlistan unit är inte känd")]
    assert problems[0].suggestion == "units"
    assert "unit" not in draft.vocabulary


def test_a_list_that_is_gone(folder):
    _, problems = folder(vocabulary__units=None)
    assert said(problems) == [("vocabulary/units.yml", 1, 1, "vocabulary", "Ordlistan saknas")]


@pytest.mark.parametrize(("name", "needed"), NEEDED.items())
def test_a_list_without_the_word_that_is_meant_when_nothing_is_said(folder, name, needed):
    other = {f"vocabulary__{name}": "terms:\n  - {id: others, label: andra}\n"}
    _, (problem,) = folder(**other)
    assert said([problem]) == [(f"vocabulary/{name}.yml", 2, 3, "shape", f"«terms»: ordet {needed} saknas")]
    assert problem.action == "Skriv tillbaka ordet: det gäller alla uppgifter som inte säger något annat"


def test_every_word_that_a_model_has_as_its_usual_one_is_needed():
    usual = {
        (each.target, field.default)
        for model in subclasses(Shape)
        for field in model.model_fields.values()
        for each in field.metadata
        if isinstance(each, Listed) and isinstance(field.default, str)
    }
    assert usual == set(NEEDED.items())


def subclasses(model):
    """A model's own kinds, however far down."""
    return {kind for child in model.__subclasses__() for kind in (child, *subclasses(child))}


def test_a_list_that_could_not_be_read_is_not_called_gone(folder):
    draft, problems = folder(seen=["vocabulary/units.yml"], vocabulary__units=None)
    assert problems == []
    assert "vocabulary/units.yml" in draft.files


def test_a_broken_list_does_not_make_its_ids_wrong(folder):
    funded = f"{PROJECT}funding:\n  - {{organisation: whoever, source: report, place: rubrik}}\n"
    _, problems = folder(projects__example=funded)
    assert said(problems) == [
        ("projects/example.yml", 11, 20, "vocabulary", "«whoever» finns inte i vocabulary/organisations.yml")
    ]
    _, problems = folder(projects__example=funded, vocabulary__organisations="terms: 5\n")
    assert said(problems) == [
        ("vocabulary/organisations.yml", 1, 8, "shape", "«terms» ska vara en lista, inte ett tal")
    ]


def test_the_same_term_twice(folder):
    text = "terms:\n  - {id: people, label: personer}\n  - {id: people, label: folk}\n"
    draft, problems = folder(vocabulary__units=text)
    assert said(problems) == [("vocabulary/units.yml", 3, 10, "vocabulary", "Id people finns redan i listan, på rad 2")]
    assert draft.vocabulary["units"]["people"].label == "personer"


def test_a_code_without_quotes_in_a_list(folder):
    _, problems = folder(vocabulary__counties="terms:\n  - {id: 13, label: Hallands län}\n")
    (problem,) = problems
    assert problem.message == "«id» ska vara text, inte ett tal"
    assert problem.action == 'Sätt citattecken runt värdet: "13"'


def test_an_unknown_key_in_a_list(folder):
    _, problems = folder(vocabulary__units="terms:\n  - {id: a, lable: b}\n")
    assert sorted((problem.column, problem.message, problem.suggestion) for problem in problems) == [
        (5, "«label» saknas (Svensk etikett)", None),
        (13, "Nyckeln «lable» finns inte här", "label"),
    ]


RICH = yaml.safe_load(
    """
id: rich
name: Ett rikt exempel
summary: En mening på vanlig svenska.
kind: implementation
names: [{name: Exempel, use: short, source: report, place: rubrik}]
status: {code: finished, ours: true, source: report, place: rubrik}
period: {start: "2018", end: 2019-05, source: report, place: rubrik}
owner: [{organisation: socialfonden, source: report, place: rubrik}]
places: [{municipalities: ["1381"], written: Laholm, source: report, place: rubrik}]
takes:
  staff: [{role: projektledare, full_time: 0.5, text: En halv tjänst., source: report, place: rubrik}]
claims:
  - {id: a, kind: outcome, text: fick arbete, status: final, value: {type: exact, n: 5}, source: report, place: r}
  - {id: b, kind: outcome, text: fick arbete, status: final, value: {type: percent, p: 5.5}, source: report, place: r}
  - id: c
    kind: outcome
    text: fick arbete
    status: final
    value: {type: exact, n: 30}
    base: {kind: started, n: 5}
    time: {since: exit, months: 6}
    source: report
    place: rubrik
money: [{kind: grant, label: stöd, amount: 1339994, source: report, place: tabell}]
missing: {budget: not-measured}
sources:
  - {id: report, title: Rapport, publisher: socialfonden, sender: projektet, kind: news, relation: self, read: part}
created: "2024-01-01"
changed: "2024-01-01"
reviewed: "2024-01-01"
""".replace("2019-05", '"2019-05"')
)
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=30),
    st.sampled_from(
        ["", " ", "1 339", "12,5", "43 %", "type", "exact", "2024-02-30", "{value}", "https://[", "@", "-a"]
    ),
    st.sampled_from([[], {}, [[]], {"type": "exact"}, {"type": None}, {"[key]": 1}, ["-"], {"": ""}]),
)


def spots(value, path=()):
    """The path of everything in a tree."""
    yield path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from spots(child, (*path, key))


@st.composite
def damaged(draw):
    """The rich example with a few values replaced, taken away, or put under another key."""
    data = copy.deepcopy(RICH)
    for _ in range(draw(st.integers(1, 4))):
        *above, last = draw(st.sampled_from([path for path in spots(data) if path]))
        node = data
        for key in above:
            node = node[key]
        action = draw(st.sampled_from(["replace", "remove", "rename"]))
        if action == "replace":
            node[last] = copy.deepcopy(draw(ODD))
        elif action == "rename" and isinstance(node, dict):
            node[draw(st.text(max_size=8)) + "x"] = node.pop(last)
        else:
            del node[last]
    return data


def test_the_rich_example_is_good():
    draft, problems = shape([ReadFile("projects/rich.yml", "project", "rich", RICH, {})])
    assert {problem.message for problem in problems} == {"Ordlistan saknas"}
    assert list(draft.projects) == ["rich"]


@given(damaged())
@settings(max_examples=100, deadline=None)
def test_no_damage_raises_and_every_message_is_swedish(data):
    draft, problems = shape([ReadFile("projects/rich.yml", "project", "rich", data, {})])
    found = [problem for problem in problems if problem.file == "projects/rich.yml"]
    assert ("rich" in draft.projects) == (not found)
    for problem in found:
        assert problem.message
        assert not any(word in problem.message for word in ("Input", "should", "valid ", "Field", "String"))
