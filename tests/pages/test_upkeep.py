"""What the page for those who look after the base says is left to read."""

from __future__ import annotations

from fake_site import ROOT, TODAY, fake_derived, fake_pages, fake_settings, inspection
from pages.tags import elements
from vagar.outlets.inspection import inspect
from vagar.outlets.steps import Steps
from vagar.pages.site import render_site
from vagar.shape.docs_files import NO_DOCS


def addresses(content: str) -> set[str]:
    return {element.attributes.get("href", "") for element in elements(content) if element.name == "a"}


def test_each_lead_is_told_with_its_reason_and_address():
    page = fake_pages()["underhall/"]
    leads = inspection().docs.leads.model
    for lead in (*leads.projects, *leads.studies):
        assert lead.url in addresses(page.content)
        assert lead.about in page.content
        assert lead.why in page.content


def test_without_leads_there_are_no_headings_for_them():
    pages = render_site(fake_derived(), fake_settings(), ROOT, NO_DOCS)
    content = next(page.content for page in pages if page.address == "underhall/")
    assert "utan-sida" not in content


def test_what_has_become_an_entry_is_no_lead():
    found = inspect(ROOT, TODAY, Steps())
    entries = [*found.draft.projects.values(), *found.draft.studies.values()]
    names = {entry.model.name for entry in entries}
    leads = found.docs.leads.model
    assert not names & {lead.name for lead in (*leads.projects, *leads.studies)}
