"""A question becomes groups: weak words go, names become concepts, unknown words are split or put right."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from vagar.search.words import key

PLAN = """async (text) => {
  const [{ plan }, { openIndex }] = await Promise.all([
    import("/assets/search/planning.js"),
    import("/assets/search/index.js"),
  ]);
  return plan(text, await openIndex(new URL("/search/", location)));
}"""


def planned(page: Page, text: str) -> list[dict]:
    return page.evaluate(PLAN, text)


def said(page: Page, text: str) -> list[str]:
    return [" ".join(group["said"]) for group in planned(page, text)]


def test_weak_words_are_dropped(page: Page) -> None:
    assert said(page, "Hur får man föreningar att ta emot praktikanter?") == [
        key("förening"),
        "emot",
        key("praktikant"),
    ]


def test_a_question_of_weak_words_keeps_them(page: Page) -> None:
    assert said(page, "att göra") == ["att", "gor"]


def test_a_name_of_several_words_is_one_thing(page: Page) -> None:
    groups = planned(page, "projekt för utrikes födda kvinnor i Åmål")
    assert [len(group["said"]) for group in groups] == [1, 3, 1]
    assert any("concept" in alternative for alternative in groups[1]["alternatives"])


@pytest.mark.parametrize(
    "names", [("FK", "Försäkringskassan"), ("RCT", "randomiserad studie"), ("ESF", "Socialfonden")]
)
def test_other_names_lead_to_the_same_concept(page: Page, names: tuple[str, str]) -> None:
    one, other = (
        {
            alternative["concept"]
            for group in planned(page, name)
            for alternative in group["alternatives"]
            if "concept" in alternative
        }
        for name in names
    )
    assert one & other


def test_a_compound_nobody_wrote_is_asked_for_by_its_parts(page: Page) -> None:
    groups = planned(page, "idrottsvolontärer")
    assert [group["said"] for group in groups] == [[key("idrott")], [key("volontärer")]]
    weights = [group["alternatives"][0]["weight"] for group in groups]
    assert weights[0] < weights[1]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("bemaningsföretag", "bemanningsföretag"), ("körkorsstöd", "körkortsstöd"), ("mentroskap", "mentorskap")],
)
def test_slips_are_put_right(page: Page, typed: str, meant: str) -> None:
    (group,) = planned(page, typed)
    assert group["corrected"].startswith(meant)


def test_a_word_that_is_known_is_not_put_right(page: Page) -> None:
    assert [group.get("corrected") for group in planned(page, "förening praktik")] == [None, None]


@pytest.mark.parametrize("text", ["", "   ", "!?", "привет", "<script>", "\\ud800", "a" * 5000])
def test_odd_questions_are_planned_too(page: Page, text: str) -> None:
    assert isinstance(planned(page, text), list)
