"""Problems as text, as annotations for GitHub, and as JSON."""

import json

import pytest

from vagar.problem import Problem, Severity
from vagar.report import as_annotations, as_json, as_text

KEY = Problem(
    "projects/b.yml",
    3,
    1,
    "shape",
    "Nyckeln «titel» finns inte här",
    value="Steget",
    allowed=("name", "title"),
    suggestion="title",
    action="Byt nyckel",
)
NUMBER = Problem("projects/a.yml", 12, 5, "shape", "«n» ska vara ett heltal", value="1 339", suggestion="1339")
UNUSED = Problem("vocabulary/units.yml", 7, 3, "unused", "Ordet används inte", severity=Severity.WARNING)


def test_text_is_sorted_and_ends_with_the_count_and_the_next_command():
    assert as_text([KEY, UNUSED, NUMBER, KEY]) == (
        "projects/a.yml:12:5: «n» ska vara ett heltal [shape]\n"
        "    står nu: 1 339\n"
        "    menade du: 1339?\n"
        "projects/b.yml:3:1: Nyckeln «titel» finns inte här [shape]\n"
        "    står nu: Steget\n"
        "    menade du: title?\n"
        "    tillåtet: name, title\n"
        "    gör så här: Byt nyckel\n"
        "vocabulary/units.yml:7:3: varning: Ordet används inte [unused]\n"
        "\n"
        "2 fel och 1 varning i 3 filer.\n"
        "Rätta felen och kör igen: make check\n"
    )


@pytest.mark.parametrize(
    ("problems", "ending"),
    [
        ([], "Inga fel.\nNästa steg: make site\n"),
        ([NUMBER], "\n\n1 fel i 1 fil.\nRätta felen och kör igen: make check\n"),
        ([UNUSED], "\n\n1 varning i 1 fil.\nVarningar stoppar inte bygget. Nästa steg: make site\n"),
    ],
)
def test_endings(problems, ending):
    assert as_text(problems).endswith(ending)


def test_other_commands_can_come_next():
    assert as_text([NUMBER], again="make site").endswith("Rätta felen och kör igen: make site\n")
    assert as_text([], onwards="make serve").endswith("Nästa steg: make serve\n")


def test_lines_are_sorted_as_numbers():
    lines = [Problem("a.yml", line, 1, "shape", "Fel") for line in (10, 9, 100)]
    assert [row.split(":")[1] for row in as_text(lines).splitlines()[:3]] == ["9", "10", "100"]


def test_a_field_that_one_of_two_lacks_does_not_stop_the_sorting():
    pair = [Problem("a", 1, 1, "r", "m", value="x"), Problem("a", 1, 1, "r", "m")]
    assert as_text(pair) == as_text(reversed(pair))


def test_a_long_list_is_cut():
    problem = Problem("a.yml", 1, 1, "shape", "Fel", allowed=tuple(f"{number:04}" for number in range(290)))
    line = as_text([problem]).splitlines()[1]
    assert line.endswith("0010, 0011 … och 278 till")


def test_a_value_that_the_message_shows_is_not_repeated():
    problem = Problem("a.yml", 1, 1, "id", "Filen heter b.yml men har id abc", value="abc")
    assert "står nu" not in as_text([problem])


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb: fel.yml", "a<U+000A>b: fel.yml"),
        ("a\x1b[31m.yml", "a<U+001B>[31m.yml"),
        ("a\u202e.yml", "a<U+202E>.yml"),
        ("å ä.yml", "å ä.yml"),
    ],
)
def test_a_file_name_cannot_play_tricks(name, shown):
    text = as_text([Problem(name, 1, 1, "file", "1\u00a0339 är fel")])
    assert text.splitlines()[0] == f"{shown}:1:1: 1\u00a0339 är fel [file]"


def test_annotations():
    assert as_annotations([UNUSED, NUMBER]) == (
        "::error file=projects/a.yml,line=12,col=5,title=shape::«n» ska vara ett heltal%0Astår nu: 1 339"
        "%0Amenade du: 1339?\n"
        "::warning file=vocabulary/units.yml,line=7,col=3,title=unused::Ordet används inte\n"
    )


def test_annotations_are_escaped():
    problem = Problem("a,b:c%.yml", 1, 2, "shape", "100 %\r\n::error::falskt", value="x")
    assert as_annotations([problem]) == (
        "::error file=a%2Cb%3Ac%25.yml,line=1,col=2,title=shape::100 %25%0D%0A::error::falskt%0Astår nu: x\n"
    )


def test_json():
    content = json.loads(as_json([UNUSED, NUMBER]))
    assert content == {
        "errors": 1,
        "warnings": 1,
        "problems": [
            {
                "file": "projects/a.yml",
                "line": 12,
                "column": 5,
                "rule": "shape",
                "message": "«n» ska vara ett heltal",
                "value": "1 339",
                "suggestion": "1339",
                "severity": "error",
            },
            {
                "file": "vocabulary/units.yml",
                "line": 7,
                "column": 3,
                "rule": "unused",
                "message": "Ordet används inte",
                "severity": "warning",
            },
        ],
    }
    assert as_json([]) == '{\n  "errors": 0,\n  "warnings": 0,\n  "problems": []\n}\n'
