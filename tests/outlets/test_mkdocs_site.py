"""Virtual pages through MkDocs: what the theme makes of them."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from outlets.small_project import ATTACK, page, production, write_site
from vagar.pages.page import Redirect

STEGET = page("projekt/steget-fore/", "Steget före & efter", edit="projects/steget-fore.yml")
SHEET = page("projekt/steget-fore/utskrift/", "Ett blad", "Ordet papperskopia.", template="sheet")
HOSTILE = page("projekt/elak/", f"Elak {ATTACK}", description=f"Beskrivning {ATTACK}")
MOVED = Redirect("projekt/forr/", "projekt/steget-fore/")


@pytest.fixture(scope="module")
def site(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    assert write_site(production(small, STEGET, SHEET, HOSTILE, redirects=(MOVED,)), folder) == []
    return folder


def html(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text("utf-8")


def test_content_reaches_the_page_as_it_was_written(site: Path) -> None:
    assert str(STEGET.content) in html(site, "projekt/steget-fore")


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("", "Prov"),
        ("projekt", "Projekt och verksamheter - Prov"),
        ("projekt/steget-fore", "Steget före &amp; efter - Prov"),
        ("bidra", "Bidra - Prov"),
    ],
)
def test_the_title_is_plain_text_in_the_head(site: Path, address: str, title: str) -> None:
    assert f"<title>{title}</title>" in html(site, address)


def test_a_title_or_description_cannot_bring_a_script(site: Path) -> None:
    assert ATTACK not in html(site, "projekt/elak")
    assert html(site, "projekt/elak").count("&lt;script&gt;märke&lt;/script&gt;") >= 3


def test_headings_become_the_table_of_contents(site: Path) -> None:
    contents = re.search(r'data-md-component="toc".*?</ul>', html(site, "projekt/steget-fore"), re.S)
    assert contents
    assert re.findall(r'href="([^"]+)"', contents[0]) == ["#mer"]
    assert "Mer &amp; annat" in contents[0]


@pytest.mark.parametrize(
    ("address", "active"),
    [("projekt", ["Projekt"]), ("projekt/steget-fore", ["Projekt"]), ("bidra", ["Bidra"]), ("", [])],
)
def test_the_tab_of_the_section_is_marked(site: Path, address: str, active: list[str]) -> None:
    found = re.findall(r'md-tabs__item--active">\s*<a [^>]*>\s*(\S+)\s*</a>', html(site, address))
    assert found == active


def test_the_menu_holds_only_the_sections(site: Path) -> None:
    menu = re.search(r'<nav class="md-nav md-nav--primary.*?</nav>', html(site, "projekt/steget-fore"), re.S)
    assert menu
    assert re.findall(r'<a href="([^"]+)" class="md-nav__link', menu[0]) == ["../", "../../bidra/"]


def test_the_logo_leads_to_the_start_page(site: Path) -> None:
    assert re.search(r'<a href="\.\./\.\." title="Prov" class="md-header__button md-logo"', html(site, "projekt/elak"))


def test_there_is_no_previous_and_no_next_page(site: Path) -> None:
    for address in ("", "projekt", "projekt/steget-fore", "bidra"):
        assert not re.search(r'rel="(?:prev|next)"|md-footer__link--', html(site, address))


@pytest.mark.parametrize(
    ("address", "edit"),
    [
        ("projekt/steget-fore", "https://forge.example/prov/edit/main/projects/steget-fore.yml"),
        ("bidra", "https://forge.example/prov/edit/main/docs/bidra.md"),
        ("projekt", None),
    ],
)
def test_the_edit_link_leads_to_the_file(site: Path, address: str, edit: str | None) -> None:
    found = re.search(r'<a href="([^"]+)"[^>]*rel="edit"', html(site, address))
    assert (found[1] if found else None) == edit


def test_a_hand_written_page_links_to_a_generated_one(site: Path) -> None:
    assert '<a href="../projekt/">projekten</a>' in html(site, "bidra")


def test_a_former_address_leads_on_without_a_script(site: Path) -> None:
    old = html(site, "projekt/forr")
    assert '<meta http-equiv="refresh" content="0; url=../steget-fore/">' in old
    assert '<link rel="canonical" href="https://prov.example/projekt/steget-fore/">' in old
    assert '<a href="../steget-fore/">Steget före &amp; efter</a>' in old
    assert "<script" not in old


def test_data_files_are_there_byte_for_byte(site: Path) -> None:
    assert (site / "data/all.json").read_bytes() == b'{"\xc3\xa5": 1}\n'


def test_dates_are_those_of_the_production(site: Path) -> None:
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert set(re.findall("<lastmod>(.*?)</lastmod>", sitemap)) == {"2025-05-01"}
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()).decode() == sitemap


def test_two_pages_with_one_address_are_an_error(small: Path, tmp_path: Path) -> None:
    problems = write_site(production(small, page("bidra/", "Bidra också")), tmp_path)
    assert [problem.message for problem in problems] == [
        "MkDocs kan inte bygga webbplatsen: Två sidor har samma adress: bidra/index.html"
    ]


@pytest.mark.parametrize(
    ("text", "line", "message", "suggestion"),
    [
        ("En\n\n[rad](nada.md) till", 3, "Länken «nada.md» leder till en sida som inte finns", None),
        ("[rad](projekt/)", 1, "Länken «projekt/» leder till en sida som inte finns", "projekt/index.md"),
        (
            "[rad](projekt/index.md#nada)",
            1,
            "Länken «projekt/index.md#nada» leder till en rubrik som inte finns",
            None,
        ),
    ],
)
def test_a_broken_link_in_a_hand_written_page_has_a_place(
    fresh: Path, tmp_path: Path, text: str, line: int, message: str, suggestion: str | None
) -> None:
    (fresh / "docs/bidra.md").write_text(text, "utf-8")
    problems = write_site(production(fresh), tmp_path / "site")
    assert [(p.file, p.line, p.message, p.suggestion) for p in problems] == [
        ("docs/bidra.md", line, message, suggestion)
    ]


def test_a_menu_that_leads_nowhere_has_a_place(fresh: Path, tmp_path: Path) -> None:
    (fresh / "docs/bidra.md").unlink()
    problems = write_site(production(fresh), tmp_path / "site")
    assert [(p.file, p.line, p.message) for p in problems] == [
        ("mkdocs.yml", 6, "Menyn (nav) leder till «bidra.md», som inte finns")
    ]
