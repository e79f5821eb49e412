"""Markdown stands in `about` and nowhere else."""

import pytest

from factory import PROJECT, findings, make_claim, make_draft, make_project, make_source
from vagar.rules import markdown


def summary(text):
    return make_draft(make_project(summary=text))


def about(text):
    return make_draft(make_project(about=text))


OUTSIDE = {
    "Läs [rapporten](https://norra.example/).": "](",
    "Ett **öppet** kafé.": "**",
    "Ett __öppet__ kafé.": "__",
    "Ett `öppet` kafé.": "`",
    "# Ett öppet kafé": "#",
    "Kaféet:\n- är öppet": "-",
}


@pytest.mark.parametrize(("text", "mark"), OUTSIDE.items())
def test_outside_about(text, mark):
    message = f"«{mark}» är Markdown, och det går bara att använda i fältet about"
    assert findings(markdown, summary(text)) == [("error", f"{PROJECT} summary", message)]


INSIDE = {
    "[sidan](javascript:x)": "Länken till «javascript:x» börjar inte med https:// eller http://",
    "[sidan](/metoder/)": "Länken till «/metoder/» börjar inte med https:// eller http://",
    "[sidan][1]\n\n[1]: ftp://norra.example": "Länken till «ftp://norra.example» börjar inte med https:// eller http://",
    "![bild](https://norra.example/a.png)": "Bilder går inte att lägga i about",
}


@pytest.mark.parametrize(("text", "message"), INSIDE.items())
def test_inside_about(text, message):
    assert findings(markdown, about(text)) == [("error", f"{PROJECT} about", message)]


@pytest.mark.parametrize(
    "draft",
    [
        about(
            "## Så gick det till\n\n**Kaféet** öppnade. Läs [rapporten](https://norra.example/), [1].\n\n- ett\n- två"
        ),
        summary("Kaféet - som är öppet - har 5 * 3 platser (cirka)"),
        make_draft(make_project(sources=[make_source(url="https://norra.example/a__b")])),
        make_draft(make_project(claims=[make_claim(ours="(2) * (15)")])),
    ],
    ids=["about", "plain text", "address", "formula"],
)
def test_good(draft):
    assert findings(markdown, draft) == []
