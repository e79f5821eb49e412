"""Text to values with places. Every case runs through both parsers, since a machine may lack the one in C."""

import builtins
import importlib

import pytest
import yaml

from vagar.problem import Mark
from vagar.read import builder
from vagar.read import events as events_module
from vagar.read.builder import KEY
from vagar.read.document import read_document
from vagar.read.events import PureEvents, events
from vagar.read.refusals import MAX_PROBLEMS
from vagar.read.tree import build

EXAMPLE = """\
id: steget-fore
names:
  - name: "Steget: före"
    use: short
  - {name: Steget, use: inflected}
places:
  - municipalities: [0114, "1381"]
about: >
  En längre
  text.
status:
"""
DATA = {
    "id": "steget-fore",
    "names": [{"name": "Steget: före", "use": "short"}, {"name": "Steget", "use": "inflected"}],
    "places": [{"municipalities": ["0114", "1381"]}],
    "about": "En längre text.\n",
    "status": None,
}

parsers = pytest.mark.parametrize("parser", [events, PureEvents], ids=["c", "python"])


def found(text, parser=events):
    data, marks, problems = build(text, "projects/a.yml", parser)
    assert problems
    assert data is None
    assert marks == {}
    return [(problem.line, problem.column, problem.message) for problem in problems]


@parsers
def test_values(parser):
    data, _, problems = build(EXAMPLE, "f", parser)
    assert problems == []
    assert data == DATA


@parsers
def test_every_value_and_every_key_has_a_place(parser):
    _, marks, _ = build(EXAMPLE, "f", parser)
    places = {
        (): Mark(1, 1),
        ("id",): Mark(1, 5),
        ("id", KEY): Mark(1, 1),
        ("names",): Mark(3, 3),
        ("names", 0): Mark(3, 5),
        ("names", 0, "name"): Mark(3, 11),
        ("names", 1, "use", KEY): Mark(5, 20),
        ("places", 0, "municipalities", 1): Mark(7, 28),
        ("status",): Mark(11, 8),
    }
    assert {path: marks[path] for path in places} == places

    def paths(value, path=()):
        yield path
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, child in children:
            if isinstance(value, dict):
                yield (*path, key, KEY)
            yield from paths(child, (*path, key))

    assert set(paths(DATA)) == set(marks)


@parsers
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", "no"),
        ("a: NO", "NO"),
        ("a: ja", "ja"),
        ("a: 12:30", "12:30"),
        ("a: 012345670", "012345670"),
        ("a: 2024-02-30", "2024-02-30"),
        ("a: 2017–4801", "2017–4801"),
        ("a: 1 339 994", "1 339 994"),
        ("a: 1\u00a0339\u00a0994", "1\u00a0339\u00a0994"),
        ("a: 12,5", "12,5"),
        ('a: "43"', "43"),
        ("a: 'true'", "true"),
        ('a: ""', ""),
        ("a: |\n  null", "null"),
        ('"1": x', None),
        ('a: "\\u00e5 \\"hej\\""', 'å "hej"'),
        ('a: "a\\u030a"', "å"),
        ("---\na: b\n...\n", "b"),
    ],
)
def test_text_is_text(parser, text, value):
    data, _, problems = build(text, "f", parser)
    assert problems == []
    assert data == ({"1": "x"} if value is None else {"a": value})


@parsers
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (1, 1, "Filen är tom")),
        ("# bara en kommentar\n", (1, 1, "Filen är tom")),
        ("---\n", (2, 1, "Filen är tom")),
        ("a: 1\n---\nb: 2\n", (2, 1, "Filen innehåller flera dokument")),
        ("- a\n- b\n", (1, 1, "Överst i filen ska det stå nycklar, inte en lista")),
        ("bara text\n", (1, 1, "Överst i filen ska det stå nycklar, inte en text")),
        ("[" * 13, (1, 1, "Överst i filen ska det stå nycklar, inte en lista")),
        ("id:steget\nname: b\n", (1, 1, "Det saknas ett mellanslag efter kolon")),
        ("id:steget\n", (1, 1, "Det saknas ett mellanslag efter kolon")),
        ("a: 1\nb: 2\na: 3\n", (3, 1, "Nyckeln «a» finns redan, på rad 1")),
        ("a: 1\n'a': 3\n", (2, 1, "Nyckeln «a» finns redan, på rad 1")),
        ("a:\n  - {b: 1, b: 2}\n", (2, 12, "Nyckeln «b» finns redan, på rad 2")),
        ("12: a\n", (1, 1, "En nyckel ska vara text, inte «12»")),
        ("true: a\n", (1, 1, "En nyckel ska vara text, inte «true»")),
        ("null: a\n", (1, 1, "En nyckel ska vara text, inte «null»")),
        ("? \n: a\n", (1, 2, "En nyckel ska vara text, inte ingenting")),
        ("? [a, b]\n: c\n", (1, 3, "En nyckel ska vara text, inte en lista eller en grupp av nycklar")),
        ("a: {{b: c}: d}\n", (1, 5, "En nyckel ska vara text, inte en lista eller en grupp av nycklar")),
        ("a: {p: 12,5}\n", (1, 11, "Talet 12,5 är skrivet med komma")),
        ("a: {p: 12, 5: x}\n", (1, 12, "Talet 12,5 är skrivet med komma")),
        ("a: 1\n5: b\n", (2, 1, "En nyckel ska vara text, inte «5»")),
        ("a: &x b\n", (1, 4, "Ankare (&x) används inte här")),
        ("a: &x [b]\n", (1, 4, "Ankare (&x) används inte här")),
        ("a: b\nc: *x\n", (2, 4, "Alias (*x) används inte här")),
        ("*x : a\n", (1, 1, "Alias (*x) används inte här")),
        ("<<: {b: c}\n", (1, 1, "Sammanslagning (<<) används inte här")),
        ("a: !!str 12\n", (1, 4, "Taggar (!) används inte här")),
        ("a: !viktigt\n", (1, 4, "Taggar (!) används inte här")),
        ("a: !!set {}\n", (1, 4, "Taggar (!) används inte här")),
        ("%YAML 1.2\n---\na: b\n", (1, 1, "Rader som börjar med % används inte här")),
        ("a: 1234567890123456\n", (1, 4, "Talet har fler än 15 siffror")),
        (f"a: {'9' * 16}.5\n", (1, 4, "Talet har fler än 15 siffror")),
        ('a: "b\\u202Ec"\n', (1, 4, "Texten innehåller ett osynligt tecken som vänder textens riktning (U+202E)")),
        ('a: "b\\0"\n', (1, 4, "Texten innehåller ett styrtecken (U+0000)")),
        ("a: " + "[" * 13, (1, 15, "Här är fler än 12 nivåer inuti varandra")),
        ("a: " + "[" * 13 + "]" * 13, (1, 15, "Här är fler än 12 nivåer inuti varandra")),
        ("- " * 10, (1, 1, "Överst i filen ska det stå nycklar, inte en lista")),
        ("title: Slutrapport #2 för kaféet\n", (1, 20, "Här slutar texten: «#2 för kaféet» läses som en kommentar")),
        ("title: #språkcafé\n", (1, 8, "Här slutar texten: «#språkcafé» läses som en kommentar")),
        ("a:\n  - en text\n    går #3 vidare\n", (3, 9, "Här slutar texten: «#3 vidare» läses som en kommentar")),
        ("a: [b, c #2\n  ]\n", (1, 10, "Här slutar texten: «#2» läses som en kommentar")),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else None,
)
def test_refused(parser, text, expected):
    assert found(text, parser) == [expected]


@parsers
def test_twelve_levels_are_enough(parser):
    assert build("a: " + "[" * 11 + "]" * 11, "f", parser)[2] == []


@parsers
def test_everything_wrong_is_reported_at_once(parser):
    text = "a: 1\na: 2\n? [x, y]\n: 3\n? {1: b, 1: c}\n: {c: &x d, e: *x}\nt: !!str 4\n"
    assert [line for line, _, _ in found(text, parser)] == [2, 3, 5, 5, 5, 5, 6, 6, 7]


def test_a_file_full_of_mistakes_ends_after_fifty():
    problems = found("a: 1\n" * 1000)
    assert len(problems) == MAX_PROBLEMS + 1
    assert problems[-1] == (51, 1, "Filen har 50 fel eller fler; här slutar läsningen")


@parsers
def test_too_many_values(parser, monkeypatch):
    monkeypatch.setattr(builder, "MAX_NODES", 5)
    assert found("a: [b, c, d, e, f]", parser) == [(1, 14, "Filen har fler än 20000 värden")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: " + "[" * 13, (1, 15, "Här är fler än 12 nivåer inuti varandra")),
        ("b: c\na: " + "{" * 13, (2, 15, "Här är fler än 12 nivåer inuti varandra")),
        ("[" * 13, (1, 1, "Överst i filen ska det stå nycklar, inte en lista")),
    ],
)
def test_a_parser_with_a_limit_of_its_own_gets_the_same_message(text, expected):
    class Limited:
        def __init__(self, text):
            pass

        def get_event(self):
            raise yaml.scanner.ScannerError("while increasing flow level", None, "exceeded maximum nesting depth", None)

    assert found(text, Limited) == [expected]


@parsers
@pytest.mark.parametrize(
    "text", ["a: b # kommentar", "a: b #", "# kommentar\na: b", 'a: "b #2"', "a: b#2", "a: |\n  b #2", "a: 'b' #2"]
)
def test_a_comment_or_a_hash_in_the_text_is_no_mistake(parser, text):
    assert build(text + "\n", "f", parser)[2] == []


@parsers
@pytest.mark.parametrize("text", ["x: {a: , b: 1}\n", "x: {a:  \n  , b: 1}\n", "x: {a: ,'b', c: 1}\n"])
def test_nothing_within_braces_stands_at_its_key(parser, text):
    data, marks, problems = build(text, "f", parser)
    assert problems == []
    assert data["x"]["a"] is None
    assert marks["x", "a"] == marks["x", "a", KEY] == Mark(1, 5)


@pytest.mark.parametrize("error", [ValueError("chr() arg not in range"), OverflowError()])
def test_a_parser_that_trips_over_an_escape(error):
    class Tripping:
        def __init__(self, text):
            pass

        def get_event(self):
            raise error

    assert found("a: b", Tripping) == [(1, 1, "Ett omvänt snedstreck inleder ett tecken som inte finns")]


def test_without_the_c_parser(monkeypatch):
    real = builtins.__import__

    def without_c(name, *rest):
        if name == "yaml.cyaml":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_c)
    try:
        importlib.reload(events_module)
        assert isinstance(events_module.events("a: b"), events_module.PureEvents)
    finally:
        monkeypatch.undo()
        importlib.reload(events_module)


def test_bytes_to_document():
    document, problems = read_document(b"\xef\xbb\xbfid: x\r\nname: y\r\n", "f")
    assert problems == []
    assert document.data == {"id": "x", "name": "y"}
    assert document.marks[("name",)] == Mark(2, 7)


def test_bytes_that_are_no_text_are_not_parsed():
    document, problems = read_document(b"a: [\xff", "f")
    assert document is None
    assert [problem.rule for problem in problems] == ["encoding"]
