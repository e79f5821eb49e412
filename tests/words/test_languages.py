"""Files of sentences that do not hold together stop the build, and say where and why."""

from datetime import date

import pytest

from outlets.small_project import make_small
from vagar.outlets.inspection import inspect
from vagar.outlets.steps import Steps
from vagar.words import languages
from vagar.words.languages import LANGUAGES, check_words, read_words, words

FAULTS = {
    "a sentence that does not parse": ("hej = { $namn", "hej = { $namn }", "klammer"),
    "a choice without a default": ("hej = { $n ->\n [one] a\n }", "hej = { $n }", "förval"),
    "a missing sentence": ("hej = { $namn }", "", "«hej» finns på svenska (words/sv/prov.ftl:1) men inte på engelska"),
    "a sentence too many": ("", "hej = hi", "«hej» finns på engelska men inte på svenska"),
    "a variable left out": (
        "hej = { $namn }",
        "hej = hi",
        "«hej» säger inget om $namn, som står i words/sv",
    ),
    "a misspelt variable": (
        "hej = { $namn }",
        "hej = { $nam }",
        "«hej» har $nam, som inte finns i words/sv",
    ),
    "a variable in one case only": (
        "hej = { $n ->\n [one] en\n *[other] { NUM($n) } { $vad }\n }",
        "hej = { $n ->\n [one] one\n *[other] { NUM($n) }\n }",
        "«hej» säger inget om $vad",
    ),
    "a form that is not there": ("hej = { SIFFRA($n) }", "hej = { NUM($n) }", "SIFFRA() finns inte"),
    "a form of the library": ("hej = { NUMBER($n) }", "hej = { NUM($n) }", "NUMBER() finns inte"),
    "a reference to nothing": ("hej = { da }", "hej = x", "«da» finns inte"),
    "a reference to itself": ("hej = { hej }", "hej = x", "«hej» hänvisar till sig själv"),
    "an attribute": ("hej =\n  .titel = a", "hej = x", "attribut"),
    "a sentence twice": ("hej = a\nhej = b", "hej = c", "«hej» finns redan i words/sv/prov.ftl:1"),
}


@pytest.fixture
def home(tmp_path):
    def made(swedish, english):
        folder = tmp_path / "words"
        for language, text in (("sv", swedish), ("en", english)):
            (folder / language).mkdir(parents=True)
            (folder / language / "prov.ftl").write_text(f"{text}\n", "utf-8")
        return folder

    return made


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_with_its_place(home, fault):
    swedish, english, said = FAULTS[fault]
    _, problems = read_words(home(swedish, english), {})
    assert any(said in problem.message for problem in problems), problems
    assert all(problem.file.startswith("words/") and problem.line for problem in problems)


def test_a_sentence_that_cannot_be_read_is_told_once(home):
    _, problems = read_words(home("hej = { $namn", "hej = { $namn }"), {})
    assert [(problem.file, problem.line) for problem in problems] == [("words/sv/prov.ftl", 1)]


def test_a_file_that_is_no_text(home):
    folder = home("hej = a", "hej = b")
    (folder / "en/prov.ftl").write_bytes(b"hej = \xff")
    _, problems = read_words(folder, {})
    assert problems[0].message == "words/en/prov.ftl går inte att läsa; den ska vara text i UTF-8"


def test_a_fault_stops_the_build_and_the_next_one_sees_it_mended(home, tmp_path, monkeypatch):
    project, day = make_small(tmp_path / "project"), date(2025, 5, 1)
    folder = home("hej = { $namn }", "hej = hi")
    monkeypatch.setattr(languages, "HOME", folder)
    try:
        found = inspect(project, day, Steps())
        assert found.failed
        assert "words/en/prov.ftl" in {problem.file for problem in found.problems}
        (folder / "en/prov.ftl").write_text("hej = hi { $namn }\n", "utf-8")
        assert not [problem for problem in inspect(project, day, Steps()).problems if problem.file.endswith("prov.ftl")]
    finally:
        monkeypatch.undo()
        check_words()


def test_our_own_sentences_have_no_faults():
    assert check_words() == []
    assert {words(language).language for language in LANGUAGES} == set(LANGUAGES)
