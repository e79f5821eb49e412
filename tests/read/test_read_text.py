"""Bytes to text: what is put right in silence, and what is refused."""

import pytest

from vagar.read.characters import refused
from vagar.read.text import MAX_BYTES, decode


def found(raw):
    text, problems = decode(raw, "projects/a.yml")
    assert (text is None) == bool(problems)
    return [(problem.line, problem.column, problem.rule, problem.message) for problem in problems]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"\xef\xbb\xbfid: a\n", "id: a\n"),
        (b"id: a\r\nname: b\r\n", "id: a\nname: b\n"),
        (b"id: a\rname: b\r", "id: a\nname: b\n"),
        ("name: a\u030a".encode(), "name: å"),
        ("name: «närmare 200» – 1\u00a0339\u00a0994 kr".encode(), "name: «närmare 200» – 1\u00a0339\u00a0994 kr"),
        (b"", ""),
        (b"a" * MAX_BYTES, "a" * MAX_BYTES),
    ],
    ids=["bom", "crlf", "cr", "nfd", "swedish", "empty", "exactly the limit"],
)
def test_put_right_in_silence(raw, text):
    assert decode(raw, "projects/a.yml") == (text, [])


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"a" * (MAX_BYTES + 1), (1, 1, "size", "Filen är större än 64 kB")),
        (
            b"id: a\nname: Integrationsf\xf6r",
            (2, 20, "encoding", "Filen är inte sparad som UTF-8: ett tecken går inte att läsa, troligen «ö»"),
        ),
        (b"\xff\xfei\x00d\x00", (1, 1, "encoding", "Filen är sparad som UTF-16, inte som UTF-8")),
        (
            b"name: \xc0\x80",
            (1, 7, "encoding", "Filen är inte sparad som UTF-8: ett tecken går inte att läsa, troligen «À»"),
        ),
        (
            b"name: \xed\xa0\x80",
            (1, 7, "encoding", "Filen är inte sparad som UTF-8: ett tecken går inte att läsa, troligen «í»"),
        ),
        (b"a:\n\tb: 1\n", (2, 1, "indentation", "Raden är indragen med en tabb")),
        (b"a:\n  -\tb: 1\n", (2, 4, "indentation", "Raden är indragen med en tabb")),
        ("a:\n \u00a0b: 1\n".encode(), (2, 2, "indentation", "Raden är indragen med ett hårt mellanslag")),
        ("a:\n  -\u00a0b\n".encode(), (2, 4, "indentation", "Raden är indragen med ett hårt mellanslag")),
        (b"a: b\tc", (1, 5, "characters", "Här står en tabb")),
        (b"a: \x00", (1, 4, "characters", "Här står ett styrtecken")),
        (b"a: b\x1b[31m", (1, 5, "characters", "Här står ett styrtecken")),
        ("a: b\u202ec".encode(), (1, 5, "characters", "Här står ett osynligt tecken som vänder textens riktning")),
        ("a: b\u200bc".encode(), (1, 5, "characters", "Här står ett osynligt tecken")),
        ("a: b\u00adc".encode(), (1, 5, "characters", "Här står ett osynligt tecken")),
        ("name: \u2800\u2800".encode(), (1, 7, "characters", "Här står ett osynligt tecken")),
        ("name: \u3164".encode(), (1, 7, "characters", "Här står ett osynligt tecken")),
        ("a: b\ufeff".encode(), (1, 5, "characters", "Här står ett osynligt tecken")),
        ("a: b\u2028c".encode(), (1, 5, "characters", "Här står ett ovanligt radbrytningstecken")),
        ("a: f\ufffdr".encode(), (1, 5, "characters", "Här står ett tecken som har gått förlorat")),
        ("a: \uf0b7 b".encode(), (1, 4, "characters", "Här står ett tecken som bara finns i vissa typsnitt")),
    ],
)
def test_refused(raw, expected):
    assert found(raw) == [expected]


def test_one_problem_for_a_file_full_of_tabs():
    assert found(b"a:\n\tb: 1\n\tc: 2\n\td: 3\n") == [
        (2, 1, "indentation", "Raden är indragen med en tabb, och även på rad 3, 4")
    ]


def test_many_lines_are_not_listed_without_end():
    (problem,) = found(b"\ta\n" * 1000)
    assert problem[3] == "Raden är indragen med en tabb, och även på rad 2, 3, 4, 5, 6 och fler"


def test_every_kind_in_a_file_is_reported_with_its_number():
    _, problems = decode("a: \u202e\u200b\nb:\tc\n".encode(), "f")
    assert [(problem.line, problem.value) for problem in problems] == [(1, "U+202E"), (1, "U+200B"), (2, "U+0009")]


@pytest.mark.parametrize("text", ["plain", "två\nrader", "emoji 👍🏽 ok", "1\u202f339"])
def test_ordinary_text_is_not_refused(text):
    assert refused(text) is None
