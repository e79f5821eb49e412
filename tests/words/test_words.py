"""A sentence is put together out of its pattern, and nothing slips through without a form."""

from pathlib import Path

import pytest
from jinja2 import DictLoader

from vagar.pages.environment import environment
from vagar.sentence import sentence
from vagar.shape.terms import MissingReason
from vagar.words.browser import for_browser
from vagar.words.files import HOME
from vagar.words.languages import FIRST, LANGUAGES, read_words, words
from vagar.words.words import Words

ROOT = Path(__file__).parents[2]
SOURCE = """\
-base = basen
plain = Ett stycke text.
named = Hej { $name }, i { -base }!
months = { $n ->
    [0] genast
    [one] { NUM($n) } månad
   *[other] { NUM($n) } månader
 } efter { $what ->
    [start] start
   *[exit] avslut
 }
bare = { $n } månader
several = { LIST($items) }.
inside = Så här: { plain }
"""


@pytest.fixture
def said(tmp_path):
    for language in (FIRST, "en"):
        (tmp_path / language).mkdir()
        forms = (HOME / language / "format.ftl").read_text("utf-8")
        (tmp_path / language / "a.ftl").write_text(SOURCE + forms, "utf-8")
    patterns, problems = read_words(tmp_path, {})
    assert not problems
    return Words(FIRST, patterns[FIRST])


def test_texts_names_and_references(said):
    assert said("plain") == "Ett stycke text."
    assert said("named", name="Å") == "Hej Å, i basen!"
    assert said("inside") == "Så här: Ett stycke text."


@pytest.mark.parametrize(
    ("n", "what", "text"),
    [
        (0, "start", "genast efter start"),
        (1, "start", "1 månad efter start"),
        (1.5, "exit", "1,5 månader efter avslut"),
        (1200, "other", "1\u00a0200 månader efter avslut"),
    ],
)
def test_choices(said, n, what, text):
    assert said("months", n=n, what=what) == text


def test_a_sentence_in_a_sentence_and_in_a_list(said):
    assert said("named", name=sentence("plain")) == "Hej Ett stycke text., i basen!"
    assert said.say(sentence("several", items=(sentence("plain"), "b"))) == "Ett stycke text. och b."


def test_a_form_is_made_of_the_label_of_a_term():
    assert words()("unknown-topics", reason=MissingReason.NOT_IN_SOURCE, topics=("tid",)) == "Står inte i källan: tid."


def test_a_number_without_a_form_is_refused(said):
    with pytest.raises(TypeError, match="NUM"):
        said("bare", n=5)


def test_what_is_not_there(said):
    with pytest.raises(KeyError):
        said("named")
    with pytest.raises(KeyError):
        said("nothing")


def test_no_marks_that_nobody_sees(said):
    assert not {"\u2068", "\u2069"} & set(said("named", name="x"))


def test_a_constant_is_written_in_the_language_of_its_environment():
    template = "{{ 1234.5 | number }} {{ '2018-02-01' | date }} {{ t('format-month-1') }}"
    made = {}
    for language in LANGUAGES:
        found = environment(ROOT, language).overlay(loader=DictLoader({"x": template}))
        made[language] = found.get_template("x").render()
    assert made == {"sv": "1\u00a0234,5 1 februari 2018 januari", "en": "1,234.5 1 February 2018 January"}


def test_the_browser_gets_whole_patterns():
    found = for_browser(words())
    assert found["language"] == FIRST
    assert found["messages"]["format-list"] == [{"v": "first"}, " och ", {"v": "last"}]
