"""A hostile string in any text field is only ever text."""

from dataclasses import replace
from html import unescape

import pytest

from fake_site import fake_derived, inspection, rendered, worked_out
from pages.hostile import ADDRESS, TEXT, hostile_draft, made_hostile, models, texts
from pages.tags import elements
from vagar.pages.page import Page
from vagar.pages.site import render_site
from vagar.shape.docs_files import NO_DOCS
from vagar.shape.walk import walk

# What takes no free text: codes, ids, dates and addresses of another kind.
FORMAL = {
    *("id", "former_ids", "code", "kind", "use", "relation", "group", "status", "since", "direction", "reason"),
    *(
        "family",
        "wanted",
        "language",
        "country",
        "unit",
        "ground",
        "measure",
        "bearing",
        "reservations",
        "collected_by",
        "handling",
        "read",
        "design",
        "missing",
        "compliance",
        "copied_from",
    ),
    *(
        "currency",
        "what",
        "basis",
        "seen",
        "start",
        "end",
        "date",
        "as_of",
        "checked",
        "created",
        "changed",
        "reviewed",
        "updated",
        "mail",
        "county",
        "neighbours",
    ),
}


def pages(items) -> list[Page]:
    return [item for item in items if isinstance(item, Page)]


@pytest.fixture(scope="module")
def site():
    return pages(rendered(worked_out(hostile_draft())))


def test_every_text_field_is_hostile():
    kept, hostile = set(), []
    for model in models(hostile_draft()):
        free = set(texts(model))
        for leaf in walk(model):
            # The keys under `missing` are the names of other fields.
            if leaf.value in (TEXT, ADDRESS):
                hostile.append(leaf.field)
            elif leaf.path in free and leaf.path[0] != "missing":
                kept.add(leaf.field)
    assert kept <= FORMAL
    assert {"name", "summary", "text", "wording", "place", "written", "label", "title", "url", "about"} <= set(hostile)
    assert len(hostile) > 200


def test_it_never_becomes_a_tag_or_an_attribute(site):
    for page in site:
        for element in elements(page.content):
            assert element.name != "xss", page.address
            assert not [name for name in element.attributes if name.startswith("on")], page.address
        assert "<xss" not in page.content
        assert "{{ 7*7 }}</script>" not in page.content


def test_addresses_stay_in_their_attribute(site):
    leading = [
        element.attributes.get("href", "") for page in site for element in elements(page.content) if element.name == "a"
    ]
    assert ADDRESS in leading
    assert {address.partition(":")[0] for address in leading if ":" in address} <= {"https", "mailto"}


def test_it_is_there_to_be_read(site):
    shown = {page.address for page in site if TEXT in unescape(page.content)}
    assert {"", "metoder/paraplyverkstad/", "projekt/pannkaka/", "motsagelser/", "kallor/", "ord/", "jamfor/"} <= shown


def test_titles_and_descriptions_are_plain_text(site):
    named = {page.address: page for page in site}
    project = named["projekt/pannkaka/"]
    assert (project.title, project.description) == (TEXT, TEXT)
    assert TEXT in [heading.text for heading in named["motsagelser/"].headings]


def test_settings_and_files_in_docs_too():
    docs, settings = inspection().docs, made_hostile(inspection().settings.model)
    hostile = {
        name: replace(found, model=made_hostile(found.model))
        for name, found in (("accessibility", docs.accessibility), ("errata", docs.errata), ("leads", docs.leads))
    }
    assert (settings.site_name, hostile["accessibility"].model.faults[0].what) == (TEXT, TEXT)
    assert hostile["errata"].model.errata[0].was == hostile["leads"].model.projects[0].about == TEXT
    items = render_site(fake_derived(), settings, inspection().root.parents[1], replace(NO_DOCS, **hostile))
    for page in pages(items):
        assert "<xss" not in page.content, page.address
        assert all(element.name != "xss" for element in elements(page.content)), page.address
