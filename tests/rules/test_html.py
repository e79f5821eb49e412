"""HTML: texts are words, not code."""

import pytest

from factory import PROJECT, findings, make_draft, make_project, make_source
from vagar.rules import html


def summary(text):
    return make_draft(make_project(summary=text))


CODE = {
    "<script>alert(1)</script>": "Texten innehåller HTML: «<script>»",
    "kaféet <b>öppnar</b> snart": "Texten innehåller HTML: «<b>»",
    "kaféet</p> öppnar snart": "Texten innehåller HTML: «</p>»",
    "kaféet <img src=x onerror=y> öppnar": "Texten innehåller HTML: «<img»",
    "kaféet <!-- öppnar --> snart": "Texten innehåller HTML: «<!--»",
    "kaféet &lt;b&gt; öppnar": "Texten innehåller HTML: «<b>»",
    "klicka javascript:alert(1)": "Texten innehåller kod som kan köras: «javascript:»",
    "klicka java\nscript:alert(1)": "Texten innehåller kod som kan köras: «javascript:»",
    "klicka JavaScript&colon;alert(1)": "Texten innehåller kod som kan köras: «JavaScript:»",
    "klicka data:text/html,hej": "Texten innehåller kod som kan köras: «data:text/html»",
}


@pytest.mark.parametrize(("text", "message"), CODE.items())
def test_code(text, message):
    assert findings(html, summary(text)) == [("error", f"{PROJECT} summary", message)]


def test_every_text_field():
    draft = make_draft(
        make_project(sources=[make_source(title="<i>Rapport</i>")]),
        vocabulary={"units": [{"id": "x", "label": "<i>x</i>"}]},
    )
    message = "Texten innehåller HTML: «<i>»"
    assert findings(html, draft) == [
        ("error", f"{PROJECT} sources.0.title", message),
        ("error", "vocabulary/units.yml terms.1.label", message),
    ]


@pytest.mark.parametrize("text", ["5 < 10 och 10 > 5", "färre än <5 personer", "öppna data: ja/nej", "A & B: bra"])
def test_words(text):
    assert findings(html, summary(f"{text} i staden")) == []
