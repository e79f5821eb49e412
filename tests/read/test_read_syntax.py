"""A file that is no YAML: one sentence at the right place, with the likely cause. Both parsers say the same."""

import pytest

from vagar.read.events import PureEvents, events
from vagar.read.tree import build

KEY_VALUE = "Skriv nyckel, kolon, mellanslag och värde"
INDENT = "Raderna i samma grupp ska börja i samma kolumn, med två mellanslag mer än raden de hör till"
QUOTE_ALL = "Sätt citattecken runt hela texten"

CASES = {
    "colon in a text": (
        "id: x\nsummary: Steget: en väg\nname: y\n",
        (2, 16, "Texten innehåller ett kolon och måste stå inom citattecken"),
        'Sätt citattecken runt texten: summary: "Steget: en väg"',
    ),
    "colon in a text in a list": (
        "a:\n  - text: foo: bar\n",
        (2, 14, "Texten innehåller ett kolon och måste stå inom citattecken"),
        'Sätt citattecken runt texten: text: "foo: bar"',
    ),
    "colon in a text with quotes": (
        'text: han sa: "nej"\n',
        (1, 13, "Texten innehåller ett kolon och måste stå inom citattecken"),
        "Sätt citattecken runt texten: text: 'han sa: \"nej\"'",
    ),
    "colon in a long text": (
        f"summary: {'mycket ' * 20}så här: ja\n",
        (1, 156, "Texten innehåller ett kolon och måste stå inom citattecken"),
        "Sätt citattecken runt hela texten efter «summary:»",
    ),
    "indented too far": (
        "id: x\n   name: y\n",
        (2, 4, "Raden är indragen längre än raden den hör ihop med"),
        f"{INDENT}. Hör raden till texten ovanför: sätt citattecken runt hela texten",
    ),
    "indented too little": (
        "a:\n    b: 1\n  c: 2\n",
        (3, 3, "Indraget stämmer inte med raderna ovanför"),
        INDENT,
    ),
    "first line indented": ("  a: 1\nb: 2\n", (2, 1, "Indraget stämmer inte med raderna ovanför"), INDENT),
    "list dash out of line": ("a:\n  - b\n - c\n", (3, 2, "Indraget stämmer inte med raderna ovanför"), INDENT),
    "text block out of line": ("a: |\n    b\n  c\n", (3, 3, "Indraget stämmer inte med raderna ovanför"), INDENT),
    "no space after colon": ("name: y\nid:x\n", (2, 4, "Det saknas ett mellanslag efter kolon"), KEY_VALUE),
    "no space after colon, key below": (
        "a:\n  b:x\n  c: y\n",
        (2, 5, "Det saknas ett mellanslag efter kolon"),
        KEY_VALUE,
    ),
    "no colon": ("a: 1\nbcd\ne: 2\n", (2, 1, "Raden saknar kolon efter nyckeln"), KEY_VALUE),
    "no colon, key below": ("a:\n  bcd\n  e: 2\n", (2, 1, "Raden saknar kolon efter nyckeln"), KEY_VALUE),
    "no key": ("a: 1\n: 2\n", (2, 1, "Raden saknar nyckel före kolon"), KEY_VALUE),
    "no space after dash": (
        "a:\n  - c\n  -b\n",
        (3, 4, "Det saknas ett mellanslag efter strecket"),
        "Skriv streck, mellanslag och sedan texten",
    ),
    "no space after dash, key": (
        "a:\n  -b: 1\n  - c: 2\n",
        (2, 4, "Det saknas ett mellanslag efter strecket"),
        "Skriv streck, mellanslag och sedan texten",
    ),
    "list on the line of its key": (
        "a: - b\n",
        (1, 4, "En lista kan inte börja på samma rad som sin nyckel"),
        "Börja listan på en ny rad, eller sätt citattecken om strecket hör till texten",
    ),
    "keys and dashes": (
        "a:\n  b: 1\n  - c\n",
        (3, 3, "Nycklar och listans streck är blandade på samma nivå"),
        "Låt alla rader på nivån börja med streck, eller ingen av dem",
    ),
    "dashes and keys": (
        "a:\n  - b\n  c: 1\n",
        (3, 3, "Nycklar och listans streck är blandade på samma nivå"),
        "Låt alla rader på nivån börja med streck, eller ingen av dem",
    ),
    "quote never closed": (
        'id: "abc\nname: y\n',
        (1, 5, 'Citattecknet (") stängs aldrig'),
        'Sätt " även efter textens slut',
    ),
    "quote closed by the next one": (
        'id: "abc\nname: "y"\nfoo: 1\n',
        (1, 5, 'Citattecknet (") stängs aldrig'),
        'Sätt " även efter textens slut',
    ),
    "apostrophe in quotes": (
        "id: 'it's me'\n",
        (1, 9, "Texten tar slut vid citattecknet (') men raden fortsätter"),
        "Använd \" runt hela texten om ' ingår i den, och skriv inget efter det sista citattecknet",
    ),
    "text after quote": (
        'id: "abc" def\nname: y\n',
        (1, 11, 'Texten tar slut vid citattecknet (") men raden fortsätter'),
        "Använd ' runt hela texten om \" ingår i den, och skriv inget efter det sista citattecknet",
    ),
    "text after bracket": (
        "a: [b] c\n",
        (1, 8, "Här står text efter «]»"),
        "Ta bort texten efter parentesen, eller sätt citattecken runt hela värdet",
    ),
    "bracket never closed": (
        "a: [b, c\nd: e\n",
        (1, 4, "Parentesen «[» stängs aldrig"),
        "Sätt «]» efter det sista värdet",
    ),
    "brace never closed": ("a: {b: c", (1, 4, "Parentesen «{» stängs aldrig"), "Sätt «}» efter det sista värdet"),
    "colon inside braces": (
        "a: {b: c: d}\n",
        (1, 9, "Värdena inom «{}» går inte att skilja åt"),
        "Sätt komma mellan värdena, och citattecken runt text som innehåller kolon, komma eller parentes",
    ),
    "backslash": (
        'a: "\\kalle"\n',
        (1, 5, "Omvänt snedstreck (\\) har en egen betydelse inom citattecken"),
        "Skriv texten utan omvänt snedstreck, eller med ' runt i stället för \"",
    ),
    "at sign": ("a: @foo\n", (1, 4, "En text får inte börja med «@» utan citattecken"), QUOTE_ALL),
    "per cent": ("a: % foo\n", (1, 4, "En text får inte börja med «%» utan citattecken"), QUOTE_ALL),
    "bold text": ("a: **fet** text\n", (1, 4, "En text får inte börja med «*» utan citattecken"), QUOTE_ALL),
    "ampersand": ("a: & text\n", (1, 4, "En text får inte börja med «&» utan citattecken"), QUOTE_ALL),
    "greater than": ("a: > 50 %\n", (1, 4, "En text får inte börja med «>» utan citattecken"), QUOTE_ALL),
    "comma": ("a: , b\n", (1, 4, "En text får inte börja med «,» utan citattecken"), QUOTE_ALL),
    "question mark": ("a: ?\n", (1, 4, "En text får inte börja med «?» utan citattecken"), QUOTE_ALL),
    "tag handle": ("a: !a!b x\n", (1, 4, "En text får inte börja med «!» utan citattecken"), QUOTE_ALL),
    "directive": ("%foo\na: b\n", (1, 1, "Rader som börjar med % används inte här"), "Ta bort raden"),
}


@pytest.mark.parametrize("parser", [events, PureEvents], ids=["c", "python"])
@pytest.mark.parametrize(("text", "expected", "action"), CASES.values(), ids=CASES.keys())
def test_cause(parser, text, expected, action):
    (problem,) = build(text, "projects/a.yml", parser)[2]
    column = problem.column
    if parser is PureEvents and "\\" in text:
        # The parser in Python points at the character after the backslash.
        column -= 1
    assert (problem.line, column, problem.message) == expected
    assert problem.action == action
    assert (problem.file, problem.rule) == ("projects/a.yml", "yaml")
