"""The browser writes numbers and puts sentences together as Python does."""

from __future__ import annotations

from itertools import product

import pytest

from assets.conftest import Scripts
from derive.samples import claim, value
from vagar.sentence import Sentence, named, sentence
from vagar.words.browser import for_browser
from vagar.words.figures import Figures
from vagar.words.languages import LANGUAGES, words
from vagar.words.words import Words
from words.cases import CASES

FORMS = """({ speaker }, [catalogue, cases]) => {
  const say = speaker(catalogue);
  return cases.map(([form, values]) => say.forms[form](...values));
}"""
SIGNS = "({ SIGNS, number }, values) => [SIGNS, values.map(number)]"
FIGURES = "({ figureText }, values) => values.map((value) => figureText(value))"
SENTENCES = """({ speaker }, [catalogue, said]) => {
  const say = speaker(catalogue);
  return said.map((sentence) => { try { return say(sentence); } catch (error) { return error.message; } });
}"""

WHOLE = [*range(14), 99, 100, 999, 1000, 1001, 9999, 10_000, 999_999, 1_000_000, 123_456_789_012, 10**15]
DECIMALS = [
    *(n / 8 for n in range(1, 24)),
    *(whole + part / 10_000 for whole in (0, 1, 999, 1000) for part in (4, 5, 6, 1234, 1235, 9994, 9995, 9996)),
    *(0.145, 0.285, 0.615, 1.005, 2.675, 0.1 + 0.2, 1e-7, 5e-4, 4.9e-4, 1.5e-9, 1e21, 2.5e22),
]
NUMBERS = [sign * number for number in (*WHOLE, *DECIMALS) for sign in (1, -1)]
SHARES = [n / 200 for n in range(-210, 211)] + [n / 8000 for n in range(0, 8000, 37)]
DAYS = ["2018", "2018-02", "2018-02-01", "2018-02-28", "2020-12", "2020-12-31", "1999-10-09"]
LISTS = [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]]
TABLE = [
    *(("NUM", [n]) for n in NUMBERS),
    *(("PERCENT", [n]) for n in NUMBERS),
    *(("COUNT", [n]) for n in WHOLE),
    *(("KR", [n, *word]) for n in WHOLE for word in ((), (None,), ("drygt",))),
    *((form, [n, *decimals]) for form in ("SHARE", "HUNDREDTHS") for n in SHARES for decimals in ((), (1,), ("2",))),
    *(("SPAN", [low, high]) for low, high in product((0, 1.5, 1000), repeat=2)),
    *(("DATE", [f"2018-{month:02}{day}"]) for month in range(1, 13) for day in ("", "-01", "-31")),
    *(("DATE", [day]) for day in DAYS),
    *(("PERIOD", [start, end]) for start, end in product((None, *DAYS), repeat=2)),
    *((form, [items]) for form in ("LIST", "COMMA") for items in LISTS),
    *(("UPPER", [text]) for text in ("", "a", "ökade", "Två ord", "éta", "3 b", "ßa")),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_cases(scripts: Scripts, language: str) -> None:
    asked = [[case["form"], case["values"]] for case in CASES]
    found = scripts.ask("words/speaking.js", FORMS, [for_browser(words(language)), asked])
    assert found == [case[language] for case in CASES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_every_number_day_and_list(scripts: Scripts, language: str) -> None:
    functions = words(language).formats.functions
    found = scripts.ask("words/speaking.js", FORMS, [for_browser(words(language)), TABLE])
    ours = [functions[form](*values) for form, values in TABLE]
    assert [row for row in zip(TABLE, ours, found, strict=True) if row[1] != row[2]] == []
    assert {form for form, _ in TABLE} == set(functions)


def test_the_signs_that_no_page_waits_for(scripts: Scripts) -> None:
    say = words()
    assert scripts.ask("dom.js", SIGNS, NUMBERS) == [
        {name: say(f"format-{name}") for name in ("group", "decimal", "minus")},
        list(map(say.formats.number, NUMBERS)),
    ]


def of_n(form: str) -> list[dict]:
    return [{"f": form, "a": [{"v": "n"}]}]


def choice(**cases: list | str) -> dict:
    return {"s": {"v": "n"}, "c": cases, "d": "other"}


FEW = choice(one="en", other=[*of_n("COUNT"), " st"])
MONTHS = choice(**{"0": "genast"}, one=[*of_n("NUM"), " månad"], other=[*of_n("NUM"), " månader"])
MESSAGES = {
    "text": "Bara text",
    "months": [MONTHS, " efter ", {"s": {"v": "what"}, "c": {"start": "start", "exit": "avslut"}, "d": "exit"}],
    "bare": [{"v": "n"}, " månader"],
    "named": ["Hej ", {"v": "name"}],
    "several": [{"f": "LIST", "a": [{"v": "items"}]}],
    "capital": [{"f": "UPPER", "a": [{"v": "name"}]}, " ", {"f": "KR", "a": [{"v": "n"}, "drygt"]}],
    "inside": [{"f": "UPPER", "a": [FEW]}],
    "known": [{"s": {"v": "n"}, "c": {"null": "okänt", "true": "ja", "1.5": "halvannan", "x": of_n("NUM")}, "d": "x"}],
}  # fmt: skip
INNER = sentence("months", n=1200, what="start")
COUNTY = named("Skåne", "Scania")
SAID = [
    sentence("text"),
    *(sentence("months", n=n, what=what) for n in (0, 1, -1, 1.5, 2, 21, 1000) for what in ("start", "exit", "odd")),
    *(
        sentence("named", name=name)
        for name in ("du", INNER, COUNTY, named("Bara här"), sentence("named", name=COUNTY))
    ),
    *(sentence("several", items=items) for items in ((), ("a",), ("a", INNER), (COUNTY, "b", sentence("text"), "c"))),
    *(sentence("capital", name=name, n=2.5) for name in ("ökade", sentence("text"), named("ö", "an isle"))),
    *(sentence("inside", n=n) for n in (0, 1, 2, 12, 13)),
    *(sentence("known", n=n) for n in (1.5, 2, 0)),
]
STRANGE = {
    "bare: $n är 5 utan form": {"id": "bare", "n": 5},
    "bare: $n är null utan form": {"id": "bare", "n": None},
    "named: $name saknas": {"id": "named"},
    "several: $items saknas": {"id": "several"},
    "months: $what saknas": {"id": "months", "n": 1},
    "meningen nothing finns inte": {"id": "nothing"},
    "meningen odd finns inte": {"id": "named", "name": {"id": "odd"}},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_put_together_alike(scripts: Scripts, language: str) -> None:
    catalogue = for_browser(words(language))
    ours = Words(language, {**words(language).patterns, **MESSAGES})
    catalogue["messages"] |= MESSAGES
    found = scripts.ask("words/speaking.js", SENTENCES, [catalogue, [said.as_dict() for said in SAID]])
    assert found == list(map(ours.say, SAID))
    assert scripts.ask("words/speaking.js", SENTENCES, [catalogue, list(STRANGE.values())]) == list(STRANGE)
    for strange in STRANGE.values():
        with pytest.raises((KeyError, TypeError)):
            ours.say(_sentence(strange))


def _sentence(data: dict) -> Sentence:
    inner = {name: _sentence(value) if isinstance(value, dict) else value for name, value in data.items()}
    return sentence(inner.pop("id"), **inner)


WORDS_AND_NUMBERS = ("närmare {}", "cirka {}", "över {}")
FIGURES_WRITTEN = (
    *("0", "7", "1200", "151–199", "0–1200", "0 %", "43.5 %", "100 %", "80–85 %", "0–12 %", "över hälften", "många"),
    *("en tredjedel", *(text.format(n) for text in WORDS_AND_NUMBERS for n in ("8", "1200", "40 %", "12.5 %"))),
)
NOT_YET = (
    {},
    {"type": "strange", "n": 3},
    {"type": "approx", "n": 30},
    {"type": "approx", "n": 30, "word": ""},
    {"type": "approx", "word": "drygt"},
    {"type": "approx-percent", "p": 30},
    {"type": "approx-percent", "word": "drygt"},
    {"type": "exact"},
    {"type": "exact", "n": "3O"},
    {"type": "exact", "n": None},
    {"type": "range", "low": 3},
    {"type": "range", "high": 3},
    {"type": "percent"},
    {"type": "percent-range", "low": 3},
    {"type": "percent-range", "high": 3},
    {"type": "share"},
    {"type": "share", "words": ""},
)


def test_a_value_is_in_the_same_words_in_the_form_as_on_its_page(scripts: Scripts) -> None:
    of_nobody = {"kind": "unknown"}
    ours = [Figures(words(), str).words(claim(value=text, base=of_nobody)) for text in FIGURES_WRITTEN]
    assert scripts.ask("words/figures.js", FIGURES, list(map(value, FIGURES_WRITTEN))) == ours
    no_word = scripts.ask("words/figures.js", FIGURES, [{"type": "unquantified"}])
    assert no_word == [words()("figure-no-number")]
    assert scripts.ask("words/figures.js", FIGURES, NOT_YET) == [""] * len(NOT_YET)
