"""A place that nobody gave is said so, and never printed as the code it is in the file."""

from __future__ import annotations

from pathlib import Path

from factory import make_claim, make_draft, make_project
from fake_site import fake_settings
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.pages.site import render_site
from vagar.shape.source import PLACE_NOT_GIVEN as NOT_GIVEN
from vagar.words.languages import words
from vagar.words.places import place_text
from whole.workshop import ROOT


def test_in_words() -> None:
    assert place_text(NOT_GIVEN, words()) == "plats inte angiven"
    assert place_text(NOT_GIVEN, words("en")) == "place not given"
    assert place_text("sidan 4", words()) == "sidan 4"


def test_no_page_prints_the_code() -> None:
    project = make_project(claims=[make_claim(place=NOT_GIVEN)])
    pages = render_site(derive(link(make_draft(project))), fake_settings(), Path(ROOT))
    assert [page.address for page in pages if NOT_GIVEN in getattr(page, "content", "")] == []
