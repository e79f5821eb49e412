"""The browser writes numbers and puts sentences together as Python does."""

from __future__ import annotations

from playwright.sync_api import Page

from derive.samples import claim, value
from theme.conftest import Open
from vagar.sentence import sentence
from vagar.words.browser import for_browser
from vagar.words.figures import Figures
from vagar.words.languages import LANGUAGES, words
from words.cases import CASES

FORMS = """async ([module, catalogue, cases]) => {
  const { speaker } = await import(module);
  const say = speaker(catalogue);
  return cases.map(({ form, values }) => say.forms[form](...values));
}"""
SIGNS = "async (module) => { const { SIGNS } = await import(module); return SIGNS; }"
FIGURES = """async ([module, values]) => {
  const { figureText } = await import(module);
  return values.map((value) => figureText(value));
}"""
WRITTEN = ("1200", "151–199", "närmare 200", "43,5 %", "drygt 40 %", "80–85 %", "över hälften", "många")
SENTENCE = """async ([module, catalogue, said]) => {
  const { speaker } = await import(module);
  const say = speaker(catalogue);
  return said.map(([id, values]) => { try { return say(id, values); } catch (error) { return error.message; } });
}"""
MESSAGES = {
    "months": [
        {"s": {"v": "n"}, "c": {"0": "genast", "one": [{"f": "NUM", "a": [{"v": "n"}]}, " månad"], "other": [
            {"f": "NUM", "a": [{"v": "n"}]}, " månader"]}, "d": "other"},
        " efter ", {"s": {"v": "what"}, "c": {"start": "start", "exit": "avslut"}, "d": "exit"},
    ],
    "bare": [{"v": "n"}, " månader"],
    "named": ["Hej ", {"v": "name"}],
    "several": [{"f": "LIST", "a": [{"v": "items"}]}],
}  # fmt: skip
SAID = [
    ("months", {"n": 0, "what": "start"}),
    ("months", {"n": 1, "what": "exit"}),
    ("months", {"n": 1.5, "what": "odd"}),
    ("named", {"name": {"id": "months", "n": 1200, "what": "start"}}),
    ("several", {"items": [{"id": "named", "name": "a"}, "b", "c"]}),
]


def _module(page: Page, name: str) -> str:
    return page.evaluate("(name) => new URL(name, document.querySelector('script[src]').src).href", name)


def test_the_table_of_cases(open_page: Open) -> None:
    page = open_page("om/")
    for language in LANGUAGES:
        module = _module(page, "words/speaking.js")
        found = page.evaluate(FORMS, [module, for_browser(words(language)), CASES])
        assert found == [case[language] for case in CASES]


def test_the_signs_that_no_page_waits_for(open_page: Open) -> None:
    page = open_page("om/")
    say = words()
    assert page.evaluate(SIGNS, _module(page, "dom.js")) == {
        name: say(f"format-{name}") for name in ("group", "decimal", "minus")
    }


def test_sentences_are_put_together_alike(open_page: Open) -> None:
    page = open_page("om/")
    catalogue = for_browser(words())
    ours = type(words())("sv", {**words().patterns, **MESSAGES})
    catalogue["messages"].update(MESSAGES)
    module = _module(page, "words/speaking.js")
    assert page.evaluate(SENTENCE, [module, catalogue, SAID]) == [_said(ours, key, values) for key, values in SAID]
    strange = page.evaluate(SENTENCE, [module, catalogue, [["bare", {"n": 5}], ["named", {}], ["nothing", {}]]])
    assert strange == ["bare: $n är 5 utan form", "named: $name saknas", "meningen nothing finns inte"]


def test_a_value_is_in_the_same_words_in_the_form_as_on_its_page(open_page: Open) -> None:
    page = open_page("om/")
    values = [value(text) for text in WRITTEN]
    ours = [Figures(words(), str).words(claim(value=text, base={"kind": "unknown"})) for text in WRITTEN]
    found = page.evaluate(
        FIGURES,
        [_module(page, "words/figures.js"), [*values, {"type": "approx", "n": 30}, {"type": "exact", "n": "3O"}, {}]],
    )
    assert found == [*ours, "", "", ""]


def _said(say, key, values):
    def made(value):
        if isinstance(value, dict):
            return sentence(value["id"], **{name: inner for name, inner in value.items() if name != "id"})
        return tuple(map(made, value)) if isinstance(value, list) else value

    return say(key, **{name: made(value) for name, value in values.items()})
