"""A question becomes groups: weak words go, names become concepts, unknown words are split or put right."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from vagar.search.words import key, root

PLAN = """async ([text, how]) => {
  const [{ plan }, { openIndex }] = await Promise.all([
    import("/assets/search/planning.js"),
    import("/assets/search/index.js"),
  ]);
  return plan(text, await openIndex(new URL("/search/", location)), { ...how, literal: new Set(how.literal ?? []) });
}"""


ADDRESSES = """async (text) => {
  const { search } = await import("/assets/search/search.js");
  return (await search(text)).hits.map((hit) => hit.address);
}"""


def whole_plan(page: Page, text: str, **how: object) -> dict:
    return page.evaluate(PLAN, [text, how])


def planned(page: Page, text: str) -> list[dict]:
    return whole_plan(page, text)["groups"]


def missing(page: Page, text: str) -> dict[str, list[str]]:
    """The words that the base does not have, each with the nearest it has."""
    return {each["word"]: each["near"] for each in whole_plan(page, text)["missing"] if not each.get("slight")}


def corrected(page: Page, text: str) -> dict[str, str]:
    return {each["from"]: each["to"] for each in whole_plan(page, text)["corrected"]}


def said(page: Page, text: str) -> list[str]:
    return [" ".join(group["said"]) for group in planned(page, text)]


def test_weak_words_are_dropped(page: Page) -> None:
    assert said(page, "Hur får man föreningar att ta emot praktikanter?") == [
        key("förening"),
        "emot",
        key("praktikant"),
    ]


def test_a_question_of_weak_words_keeps_them(page: Page) -> None:
    assert said(page, "att göra") == ["att", root("göra")]


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
def test_slips_are_put_right_and_told(page: Page, typed: str, meant: str) -> None:
    assert corrected(page, typed)[typed].startswith(meant)


def test_a_correction_can_be_undone(page: Page) -> None:
    plan = whole_plan(page, "mentroskap", literal=["mentroskap"])
    assert plan["corrected"] == []
    assert [each["word"] for each in plan["missing"]] == ["mentroskap"]


@pytest.mark.parametrize("text", ["förening praktik", "vräkning", "yala", "DUB", "AMIFF", "2016-7452", "demens"])
def test_what_is_known_or_short_or_an_acronym_or_far_off_is_not_put_right(page: Page, text: str) -> None:
    assert corrected(page, text) == {}


@pytest.mark.parametrize(
    "word", ["barnomsorg", "xyzzy", "vräkning", "tandvård", "hedersvåld", "återvandring", "demens"]
)
@pytest.mark.parametrize("text", ["{}", "{} på landsbygden", "praktik och {} för nyanlända", "hur gör vi med {}?"])
def test_each_word_that_the_base_does_not_know_is_named(page: Page, word: str, text: str) -> None:
    assert list(missing(page, text.format(word))) == [word]


def test_a_word_of_which_one_part_is_known_suggests_the_part_and_finds_nothing(page: Page) -> None:
    plan = whole_plan(page, "tandvård")
    assert plan["missing"][0]["near"]
    assert [group["alternatives"] for group in plan["groups"]] == [[]]


def test_an_everyday_word_that_nobody_says_is_told_with_what_it_stands_for(page: Page) -> None:
    (near,) = missing(page, "ensamkommande").values()
    assert "unga" in near


MENTIONED = """async () => {
  const { openIndex } = await import("/assets/search/index.js");
  const index = await openIndex(new URL("/search/", location));
  for (const letter of "abcdefghij") {
    for (const { word, key } of await index.spelled(letter)) {
      const row = await index.row(key);
      const once = row.whole && !row.names.length && row.postings.length === 1;
      if (word.length > 7 && once && row.postings[0][1] < 0.3) return word;
    }
  }
}"""


def test_a_word_that_is_only_mentioned_is_told_too(page: Page) -> None:
    word = page.evaluate(MENTIONED)
    (only,) = whole_plan(page, word)["missing"]
    assert (only["word"], only["slight"]) == (word, True)


@pytest.mark.parametrize(
    ("apart", "together"),
    [("förenings praktik", "föreningspraktik"), ("stads dels mammor", "stadsdelsmammor"), ("språk vän", "språkvän")],
)
def test_words_written_apart_are_joined(page: Page, apart: str, together: str) -> None:
    assert said(page, apart) == said(page, together)


@pytest.mark.parametrize("text", ["2016-7451", "2016/7451", "dnr 2017/00595", "2009 3010067", "§ 37a", "37 §", "§37"])
def test_numbers_are_known_however_they_are_written(page: Page, text: str) -> None:
    assert missing(page, text.replace("dnr ", "")) == {}


def test_a_number_that_the_base_does_not_have_is_told_and_finds_nothing(page: Page) -> None:
    plan = whole_plan(page, "2017/00596")
    assert [each["word"] for each in plan["missing"]] == ["201700596"]
    assert [group["alternatives"] for group in plan["groups"]] == [[]]


@pytest.mark.parametrize(("text", "turned"), [("utan sfi", "utan sfi"), ("inte AF", "inte af"), ("ej sfi", "inte sfi")])
def test_a_negation_turns_the_word_that_follows(page: Page, text: str, turned: str) -> None:
    (group,) = planned(page, text)
    assert [alternative["keys"] for alternative in group["alternatives"]] == [[turned]]
    assert group["against"] == [turned.split()[1]]


def test_a_negation_in_a_name_is_part_of_the_name(page: Page) -> None:
    (group,) = planned(page, "utan arbete")
    assert group["against"] == []
    assert any("concept" in alternative for alternative in group["alternatives"])


def test_half_a_word_is_a_beginning_and_not_a_form(page: Page) -> None:
    (group,) = whole_plan(page, "fören", typing=True)["groups"]
    keys = {key for alternative in group["alternatives"] for key in alternative.get("keys", ())}
    assert keys
    assert all(key.startswith("fören") for key in keys)


@pytest.mark.parametrize(
    ("question", "page_name"),
    [
        ("vad kostar det att börja", "kan-vi/"),
        ("hur mäter vi resultat", "uppfoljning/"),
        ("hur söker vi pengar", "ansokan/"),
        ("vad är prövat i vår kommun", "provat/"),
    ],
)
def test_a_question_leads_to_the_page_that_answers(page: Page, question: str, page_name: str) -> None:
    found = page.evaluate(ADDRESSES, question)
    assert page_name in found[:2]


@pytest.mark.parametrize("text", ["", "   ", "!?", "привет", "<script>", "\\ud800", "a" * 5000])
def test_odd_questions_are_planned_too(page: Page, text: str) -> None:
    assert isinstance(planned(page, text), list)


def test_a_word_without_its_dots_is_the_word(page: Page) -> None:
    assert missing(page, "kompetenskartlaggning i sodermanland") == {}
    assert corrected(page, "kompetenskartlaggning i sodermanland") == {}
