"""The Word document opens in what people have, with links, lists, a table and properties.

LibreOffice: make test-readers.
"""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import mammoth
import pypandoc
import pytest
from docx2python import docx2python

from theme.conftest import Open

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
URL = "https://norra.example/_x0041_/?a=1&b=2"
MAKE = """async ([module, draft]) => {
  const { docx } = await import(module);
  const file = docx({ ...draft, date: new Date("2025-05-01T09:30:00Z") });
  return [...new Uint8Array(await file.arrayBuffer())];
}"""
DRAFT = {
    "title": "Omvärldsanalys & <prov>",
    "sections": [
        {
            "heading": "Problem",
            "level": 1,
            "text": "Rad ett\nrad två [1].\n\nEtt nytt stycke [2], och [9] som inte finns.",
        },
        {"heading": "Lösning", "level": 1, "text": ""},
        {"heading": "Kvinnogrupper", "level": 2, "text": "Kafé Norr. [1]", "list": ["Ett rum.", "En tolk. [2]"]},
    ],
    "tables": [
        {
            "caption": "Siffrorna",
            "widths": [2, 1, 1],
            "head": ["Projekt", "Siffra", "Källa"],
            "rows": [["Kafé Norr", "30 av 100", "[1]"], ["Kafé Syd", "12 %", "[2]"]],
        },
        {"caption": "Tom", "widths": [1], "head": ["Projekt"], "rows": []},
    ],
    "sources": [f"Norra kommun. Slutrapport. Juni 2020. {URL}", "Södra kommun. Ansökan. Kan begäras ut."],
    "appendix": [{"heading": "Så är sökningen gjord", "level": 1, "list": ["Sökt i dag.", "Valda: två."]}],
}


@pytest.fixture
def word(open_page: Open, address: str) -> bytes:
    page = open_page("om/")
    return bytes(page.evaluate(MAKE, [f"{address}assets/document/docx.js", DRAFT]))


def part(word: bytes, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        assert archive.testzip() is None
        return ElementTree.fromstring(archive.read(name))


def test_mammoth_finds_headings_links_lists_and_the_table(word: bytes) -> None:
    made = mammoth.convert_to_html(io.BytesIO(word), style_map="p[style-name='Title'] => h1.title:fresh")
    html = made.value
    assert '<h1 class="title">Omvärldsanalys &amp; &lt;prov&gt;</h1><p>1 maj 2025</p><h1>Problem</h1>' in html
    assert '<h1>Lösning</h1><h2>Kvinnogrupper</h2><p>Kafé Norr. <a href="#kalla-1">[1]</a></p>' in html
    assert '<ul><li>Ett rum.</li><li>En tolk. <a href="#kalla-2">[2]</a></li></ul>' in html
    assert "Tom" not in html
    assert '<p>Rad ett<br />rad två <a href="#kalla-1">[1]</a>.</p>' in html
    assert "och [9] som inte finns." in html
    assert "<thead><tr><th><p>Projekt</p></th><th><p>Siffra</p></th><th><p>Källa</p></th></tr></thead>" in html
    assert (
        f'<ol><li><a id="kalla-1"></a>Norra kommun. Slutrapport. Juni 2020. <a href="{URL.replace("&", "&amp;")}">'
        in html
    )
    assert "<ul><li>Sökt i dag.</li><li>Valda: två.</li></ul>" in html
    unknown = {message.message for message in made.messages}
    assert unknown <= {
        f"Unrecognised paragraph style: {name}"
        for name in (
            "Subtitle (Style ID: Subtitle)",
            "Table Text (Style ID: Cell)",
            "Table Heading (Style ID: CellHeading)",
        )
    }


def test_pandoc_finds_the_same_and_the_title(word: bytes, tmp_path: Path) -> None:
    file = tmp_path / "utkast.docx"
    file.write_bytes(word)
    run = [pypandoc.get_pandoc_path(), "--from", "docx", "--to", "json", str(file)]
    found = json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    text = json.dumps(found, ensure_ascii=False)
    assert "title" in found["meta"]
    kinds = [block["t"] for block in found["blocks"]]
    assert (kinds.count("Header"), kinds.count("Table"), kinds.count("OrderedList")) == (6, 1, 1)
    assert kinds.count("BulletList") == 2
    assert URL in text
    assert '{"t": "LineBreak"}' in text
    assert "rad" in text


def test_docx2python_reads_text_links_and_properties(word: bytes, tmp_path: Path) -> None:
    file = tmp_path / "utkast.docx"
    file.write_bytes(word)
    with docx2python(file) as found:
        text, properties = found.text, found.core_properties
    assert f'<a href="{URL}">{URL}</a>' in text.replace("&amp;", "&")
    assert "1)\tNorra kommun" in text or "[1]" in text
    assert "Kafé Norr" in text
    assert properties["title"] == DRAFT["title"]
    assert properties["language"] == "sv-SE"
    assert properties["created"] == properties["modified"] == "2025-05-01T09:30:00Z"


def test_what_word_and_screen_readers_look_for(word: bytes) -> None:
    document, styles = part(word, "word/document.xml"), part(word, "word/styles.xml")
    assert styles.find(f".//{WORD}rPrDefault//{WORD}lang").get(f"{WORD}val") == "sv-SE"
    assert document.find(f".//{WORD}tbl/{WORD}tr/{WORD}trPr/{WORD}tblHeader") is not None
    assert document.find(f".//{WORD}tblCaption").get(f"{WORD}val") == "Siffrorna"
    names = {
        style.get(f"{WORD}styleId"): style.find(f"{WORD}name").get(f"{WORD}val")
        for style in styles.iter(f"{WORD}style")
    }
    assert (names["Title"], names["Heading1"], names["Heading2"]) == ("Title", "heading 1", "heading 2")
    used = {style.get(f"{WORD}val") for style in document.iter(f"{WORD}pStyle")}
    assert used <= set(names)
    assert "PAGE" in "".join(part(word, "word/footer1.xml").itertext())
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        assert b'xmlns:r="' in archive.read("word/document.xml")
