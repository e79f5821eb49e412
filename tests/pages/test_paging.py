"""Lists in parts: nothing is lost, nothing is there twice, and a short list is one page as before."""

from __future__ import annotations

import pytest

from fake_site import ROOT, fake_derived, fake_settings
from vagar.pages import matrix
from vagar.pages.context import Context
from vagar.pages.environment import environments
from vagar.pages.paging import flat, grouped, parts, where


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (10, 1), (11, 2), (20, 2), (21, 3)])
def test_every_item_is_on_one_page(count: int, pages: int) -> None:
    found = parts(list(range(count)), per_page=10)
    assert [item for part in found for item in part.items] == list(range(count))
    assert [part.number for part in found] == list(range(1, pages + 1))
    assert {part.count for part in found} == {pages}


def test_addresses_and_titles() -> None:
    first, second = parts("ab", per_page=1)
    assert (first.address("kallor/"), second.address("kallor/")) == ("kallor/", "kallor/sida-2/")
    assert (first.address("kallor/", 2), second.address("kallor/", 1)) == ("kallor/sida-2/", "kallor/")
    assert (first.title("Källor"), second.title("Källor")) == ("Källor", "Källor, sida 2")


def test_groups_go_on_where_the_page_before_ended() -> None:
    groups = [("frukt", ["äpple", "päron", "plommon"]), ("grönt", ["ärt"])]
    split = parts(flat(groups), per_page=2)
    assert [list(grouped(part)) for part in split] == [
        [("frukt", ["äpple", "päron"])],
        [("frukt", ["plommon"]), ("grönt", ["ärt"])],
    ]
    assert where(split) == {"frukt": 1, "grönt": 2}


def test_a_matrix_too_large_to_look_at_becomes_a_page_for_each_category(monkeypatch: pytest.MonkeyPatch) -> None:
    context = Context(fake_derived(), fake_settings(), environments(ROOT))
    [whole] = matrix.matrix_pages(context)
    monkeypatch.setattr(matrix, "MOST_CELLS", 0)
    first, *categories = matrix.matrix_pages(context)
    assert "<table" in whole.content
    assert "<table" not in first.content
    assert categories
    for page in categories:
        assert page.address.startswith("metoder/i-projekten/")
        assert f'href="{page.address.removeprefix("metoder/i-projekten/")}"' in first.content
    sentences = [use.link.text for method in context.catalogue.methods.values() for use in method.uses]
    assert all(any(text in page.content for page in categories) for text in sentences)
