"""Words, stems and the parts of long words: the browser's are Python's, on words nobody had to write on the site."""

from __future__ import annotations

import unicodedata
from itertools import product

import pytest

from assets.conftest import Scripts
from vagar.search.forms import FORMS, forms
from vagar.search.splitting import MOST_PARTS, Splitter, blocked
from vagar.search.stem import AFTER_S, DERIVATIONS, DOUBLES, ENDINGS, VOWELS, WITH_N, WITH_T, stem
from vagar.search.words import NEGATIONS, fold, key, plain, root, words

STEMS = "({ stem }, words) => words.map((word) => stem(word))"
WORDS = "({ words }, texts) => texts.map((text) => words(text))"
PIECES = "({ pieces }, texts) => texts.map((text) => pieces(text))"
FORMS_OF = """({ learn, plain, fold, key, negation }, [lines, words]) => {
  learn(lines);
  const found = words.map((word) => [plain(word), fold(word), key(word), negation(word) ?? null]);
  learn([]);
  return [found, words.map((word) => key(word))];
}"""
SPLIT = """({ splitting }, [parts, blocked, words]) => {
  const { split } = splitting(parts, blocked);
  return words.map((word) => split(word));
}"""
ENDS = "({ splitting }, [parts, words]) => words.map((word) => splitting(parts, []).end(word) ?? null)"

BEGINNINGS = (
    *("", "a", "b", "ab", "ba", "aab", "bab", "bbab", "abab", "babb", "träd", "cyk", "mento", "språ", "övn", "2018"),
)
TAILS = sorted({*ENDINGS, *DOUBLES, *DERIVATIONS, *WITH_N, *WITH_T, *VOWELS, "", "et", "el", "al", "s", "rs", "n"})
# What may stand before what comes off.
BEFORE = ("b", "ab", "bod", "cykb", "program")
LETTERS = "abcdefghijklmnopqrstuvwxyzåäö0"


def test_stems(scripts: Scripts) -> None:
    made = {
        *map("".join, product(BEGINNINGS, TAILS, TAILS)),
        *map("".join, product(("bod", "ak"), TAILS, TAILS, ("", "s", "en", "lig", "et"), ("", "a", "het"))),
        *map("".join, product(BEFORE, LETTERS, ("", "s", "et", "el", "a"))),
        *map("".join, product(BEFORE, LETTERS, LETTERS)),
    }
    told = sorted(made)
    assert set(LETTERS) >= AFTER_S
    found = scripts.ask("search/stem.js", STEMS, told)
    assert [row for row in zip(told, map(stem, told), found, strict=True) if row[1] != row[2]] == []


YEARS = ("1899", "1900", "2016", "2099", "2100", "20167")
SIGNS = ("-", "/", " ", "  ", "–", "")
REST = ("745", "7451", "00595", "74512345", "745123456", "2017", "2017a", "20178")
TEXTS = [
    *(
        f"dnr {year}{sign}{rest}{after}"
        for year, sign, rest, after in product(YEARS, SIGNS, REST, ("", "a", "1", " b"))
    ),
    *(f"{before}2016-7451{after}" for before, after in product(("", "1", "a", "٣"), ("", "٣", "-1"))),
    *map(
        "".join,
        product(("", "x", "1"), ("§ ", "§", "§§ "), ("37", "3", "90", "09"), ("", "a", " a", " ab", "aå", "a1")),
    ),
    *map(
        "".join,
        product(("", "x", "x ", "1"), ("37", "90", "09", "3a", "3 a", "3 ab"), ("§", " §", "  §"), ("", "1", " 4")),
    ),
    "Ångström, 30 % (sfi-elev) É e\u0301 a_b AB\u00adC İstanbul ΑΣ ½ 5² 10:e",
    "",
]
# Every character below the symbols that both know, between two letters.
CHARACTERS = [chr(code) for code in range(0x2500) if unicodedata.category(chr(code)) not in ("Cn", "Cs")]


def test_texts_as_words(scripts: Scripts) -> None:
    texts = [*TEXTS, *(f"a{char}b" for char in CHARACTERS)]
    found = scripts.ask("search/words.js", WORDS, texts)
    assert [row for row in zip(texts, map(words, texts), found, strict=True) if row[1] != row[2]] == []


def test_pieces_are_the_words_and_all_between_them(scripts: Scripts) -> None:
    # In lower case the first letter of İstanbul is two.
    texts = [text.replace("İ", "I") for text in TEXTS]
    found = scripts.ask("search/words.js", PIECES, texts)
    for text, pieces in zip(texts, found, strict=True):
        assert "".join(pieces) == unicodedata.normalize("NFC", text)
        assert [word for piece in pieces for word in words(piece)] == words(text)
        assert all(len(words(piece)) < 2 for piece in pieces)


def test_the_forms_of_words(scripts: Scripts) -> None:
    table = [line for line in FORMS.read_text("utf-8").splitlines() if not line.startswith("#")]
    said = [
        *map("".join, product(("", "b", "ba", "bad"), sorted(forms()))),
        *NEGATIONS,
        *(
            "Utan",
            "INTE",
            "ÉJ",
            "utom",
            "notera",
            "och",
            "för",
            "hur",
            "Idé",
            "привет",
            "§37",
            "a-b",
            "",
            "ÅÄÖ",
            "straße",
        ),
        *CHARACTERS,
        *(f"ar{char}e" for char in CHARACTERS),
    ]
    with_table, without = scripts.ask("search/words.js", FORMS_OF, [table, said])
    ours = [
        [plain(word), fold(word), NEGATIONS.get(plain(word)) or root(word), NEGATIONS.get(plain(word))] for word in said
    ]
    assert [row for row in zip(said, ours, with_table, strict=True) if row[1] != row[2]] == []
    # A new table is the only one.
    assert without == [NEGATIONS.get(plain(word)) or stem(plain(word)) for word in said]


KNOWN = (
    *("förening", "praktik", "arbete", "givare", "skola", "kvinna", "grupp", "samhälle", "nytta", "bil", "bro", "lag"),
    *("arbetsmarknad", "marknad", "insats", "fastighet", "ort", "oro", "kursare", "ed", "ensam"),
)
PARTS = sorted({key(word) for word in KNOWN} | {"in", "fast", "språk"})
BARE = ("förening", "arbet", "arbete", "skol", "kvinn", "bil", "lag", "marknad", "insats", "ins", "fastighet", "språk")
LINKS = ("", "s", "o", "u", "e", "na", "arnas", "ighets", "ighetss")
LAST = ("", "en", "erna", "s", "ernasens", "ernasense", "ernasensen", "1")


def test_long_words_are_taken_apart_alike(scripts: Scripts) -> None:
    whole = sorted(blocked()[0])
    said = sorted(
        {
            *map("".join, product(BARE, LINKS, BARE, LAST)),
            *map("".join, product(BARE, ("", "s"), BARE, ("", "s"), BARE, ("", "en"))),
            *("".join(BARE[:n]) for n in range(1, MOST_PARTS + 3)),
            *("bil" * n for n in range(1, MOST_PARTS + 3)),
            *("bro" * n + "lag" for n in range(MOST_PARTS + 2)),
            *whole,
            *(f"{word}en" for word in whole),
            *("kombi" + "nation", "bilbro", "brolag", "bilskola", "x" * 9, ""),
        }
    )
    ours = Splitter(frozenset(PARTS))
    found = scripts.ask("search/splitting.js", SPLIT, [PARTS, whole, said])
    assert [row for row in zip(said, map(ours.split, said), found, strict=True) if list(row[1]) != row[2]] == []
    assert sum(map(bool, found)) > 1000


# Words that can be read in two ways, as likely and not; and a part too short to be one.
TWO_WAYS = {"kobbriv": ("kob", "briv"), "kobbriktu": ("kobbri", "ktu"), "zurkob": (), "zukobbri": (), "kobb1990": ()}
IN_THEM = ("kob", "kobb", "briv", "riv", "riktu", "kobbri", "ktu", "zu", "1990")


def test_a_word_that_can_be_read_in_two_ways(scripts: Scripts) -> None:
    said = list(TWO_WAYS)
    assert tuple(map(Splitter(frozenset(IN_THEM)).split, said)) == tuple(TWO_WAYS.values())
    assert scripts.ask("search/splitting.js", SPLIT, [IN_THEM, [], said]) == list(map(list, TWO_WAYS.values()))


def test_what_is_never_taken_apart(scripts: Scripts) -> None:
    # No table of forms has been learned here.
    whole = sorted(word for word in blocked()[0] if len(word) > 7 and root(word) == stem(word) == word)
    halves = sorted({key(half) for word in whole for half in (word[:4], word[4:])})
    never = Splitter(frozenset(halves))
    assert [never.split(word) for word in whole] == [()] * len(whole)
    assert scripts.ask("search/splitting.js", SPLIT, [halves, whole, whole]) == [[]] * len(whole)
    # They would be otherwise.
    assert any(scripts.ask("search/splitting.js", SPLIT, [halves, [], whole]))


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("främlingspraktik", "praktik"),
        ("skolmat", "skola"),
        ("xyförening", "förening"),
        ("xförening", None),
        ("föreningxy", "förening"),
        ("föreningx", None),
        ("bilskola", "skola"),
        ("xxxxbil", None),
        ("xxxxort", None),
        ("ortxxxx", None),
        ("främling", None),
        ("xyskola", "skola"),
        ("xskola", None),
        ("xxxbil", None),
    ],
)
def test_what_a_word_ends_with_or_else_begins_with(scripts: Scripts, word: str, part: str | None) -> None:
    assert scripts.ask("search/splitting.js", ENDS, [PARTS, [word]]) == [part and key(part)]
