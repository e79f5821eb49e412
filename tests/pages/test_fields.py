"""Alla fält tells of every field that an entry can have: its own models say which."""

from collections.abc import Iterator
from typing import get_args

import pytest
from lxml import html
from pydantic import BaseModel

from fake_site import fake_draft, fake_pages
from vagar.shape.file_schemas import ENTRIES
from vagar.shape.terms import ClaimStatus, Topic

ADDRESS = "bidra/falt/"


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.fromstring(str(fake_pages()[ADDRESS].content))


def rows(page: html.HtmlElement, anchor: str) -> dict[str, html.HtmlElement]:
    """The rows of the list under the heading at `anchor`, by their key."""
    [heading] = page.xpath(f'//*[@id="{anchor}"]')
    listed = heading.getnext()
    assert listed.get("class") == "field-list"
    return {row.findtext("dt/code"): row for row in listed.iter("div")}


def models(model: object) -> Iterator[type[BaseModel]]:
    """Every model inside a type: `list[Claim]`, `Use | None`."""
    if isinstance(model, type) and issubclass(model, BaseModel):
        yield model
    for inner in get_args(model):
        yield from models(inner)


@pytest.mark.parametrize("kind", ENTRIES)
def test_every_field_of_an_entry_stands_in_its_order(page: html.HtmlElement, kind: str) -> None:
    model, _ = ENTRIES[kind]
    assert list(rows(page, kind)) == list(model.model_fields)


@pytest.mark.parametrize("kind", ENTRIES)
def test_what_must_be_there_says_so(page: html.HtmlElement, kind: str) -> None:
    model, _ = ENTRIES[kind]
    marked = {key for key, row in rows(page, kind).items() if row.xpath('dt/span[@class="tag"]')}
    assert marked == {key for key, field in model.model_fields.items() if field.is_required()}
    assert {"id", "name"} <= marked or kind == "study"


@pytest.mark.parametrize("kind", ENTRIES)
def test_a_group_leads_to_its_own_fields(page: html.HtmlElement, kind: str) -> None:
    model, _ = ENTRIES[kind]
    led = 0
    for key, row in rows(page, kind).items():
        inner = [found for found in models(model.model_fields[key].annotation) if "root" not in found.model_fields]
        for link in row.xpath('dd/span/a[starts-with(@href, "#")]'):
            led += 1
            below = rows(page, link.get("href")[1:])
            # `missing` is no model: any topic may stand in it.
            expected = [list(found.model_fields) for found in inner] or [[topic.value for topic in Topic]]
            assert list(below) in expected, key
    assert led > 3


def test_every_field_says_what_it_is_for_and_what_may_stand_there(page: html.HtmlElement) -> None:
    listed = page.xpath('//dl[@class="field-list"]/div')
    assert len(listed) > 200
    for row in listed:
        what = row.find("dd/span[@class='muted']").text_content()
        assert what.endswith(".")
        assert what[0] == what[0].upper()
    described = [row for row in listed if row.find("dd").text and row.find("dd").text.strip()]
    # A key whose word says all has no more to say: `n`, `low`, `high`.
    assert len(described) > 0.9 * len(listed)


def test_words_to_choose_have_their_labels(page: html.HtmlElement) -> None:
    choices = rows(page, "claim")["status"].xpath("dd/details/ul/li")
    assert [choice.findtext("code") for choice in choices] == [status.value for status in ClaimStatus]
    assert [choice.find("code").tail.strip() for choice in choices] == [status.label for status in ClaimStatus]


def test_a_vocabulary_is_chosen_from(page: html.HtmlElement) -> None:
    choices = rows(page, "claim")["outcome"].xpath("dd/details/ul/li/code/text()")
    assert set(choices) == set(fake_draft().vocabulary["outcomes"])


def test_no_anchor_twice_and_none_that_leads_nowhere(page: html.HtmlElement) -> None:
    anchors = page.xpath("//@id")
    assert len(anchors) == len(set(anchors))
    assert {link[1:] for link in page.xpath('//a[starts-with(@href, "#")]/@href')} <= set(anchors)
