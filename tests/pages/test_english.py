"""English pages: the same rules and figures, and only where someone has written them."""

from __future__ import annotations

import pytest

from derive.samples import among, claim_data
from factory import make_claim, make_draft, make_method, make_project
from outlets.small_project import ROOT, SETTINGS
from pages.tags import text
from vagar.derive.derived import derive
from vagar.evidence.vague_words import APPROX
from vagar.link.catalogue import link
from vagar.pages.context import Context
from vagar.pages.english.figures import english_figure
from vagar.pages.page import Page
from vagar.pages.site import render_site
from vagar.words.before import before
from vagar.words.languages import LANGUAGES, words

ENGLISH = {"summary": "A café where newly arrived people and neighbours meet."}


def pages(**changes: object) -> dict[str, Page]:
    draft = make_draft(make_project(**changes), make_method(english=ENGLISH))
    found = render_site(derive(link(draft)), SETTINGS, ROOT)
    return {page.address: page for page in found if isinstance(page, Page)}


def test_only_what_someone_has_written() -> None:
    found = pages()
    assert "en/methods/oppet-kafe/" in found
    assert "en/projects/kafe-norr/" not in found
    assert found["projekt/kafe-norr/"].alternate is None


def test_each_language_leads_to_the_other() -> None:
    found = pages(english=ENGLISH)
    english, swedish = found["en/projects/kafe-norr/"], found["projekt/kafe-norr/"]
    assert (english.language, english.alternate) == ("en", "projekt/kafe-norr/")
    assert (swedish.language, swedish.alternate) == ("sv", "en/projects/kafe-norr/")
    assert 'href="../../../projekt/kafe-norr/"' in english.content
    assert 'href="../../en/projects/kafe-norr/"' in swedish.content


def test_the_page_has_the_figure_its_base_and_its_level() -> None:
    said = text(pages(english=ENGLISH)["en/projects/kafe-norr/"].content)
    for words_in_it in ("30 of 100", "100 who started", "at exit", "Figure with backing", ENGLISH["summary"]):
        assert words_in_it in said


@pytest.mark.parametrize(
    ("value", "base", "wanted"),
    [
        ("närmare 200", among("unknown"), ("närmare 200", True, "180–199")),
        ("43 %", among("started", 100), ("43%", False, None)),
        ("över hälften", among("unknown"), ("över hälften", True, "over 50 to 100%")),
        ("80–85 %", among("started", 100), ("80–85%", False, None)),
        ("mättes inte", among("started", 100), ("not measured", False, None)),
    ],
)
def test_vague_words_stay_the_sources_own(value: str, base: dict, wanted: tuple) -> None:
    derived = derive(link(make_draft(make_project(claims=[claim_data(value=value, base=base)]))))
    found = english_figure(Context(derived, SETTINGS, None), derived.all_claims[0])
    assert (found.value, found.swedish, found.meaning) == wanted


def test_every_word_before_an_amount_is_in_english() -> None:
    assert all(before(words(language), word) for word in APPROX for language in LANGUAGES)


def test_an_open_end_and_thousands() -> None:
    claim = make_claim(value={"type": "approx", "n": 2000, "word": "minst"}, base={"kind": "unknown"})
    derived = derive(link(make_draft(make_project(claims=[claim]))))
    assert english_figure(Context(derived, SETTINGS, None), derived.all_claims[0]).meaning == "2,000 or more"
