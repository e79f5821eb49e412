"""The headings of a rendered page."""

import pytest

from vagar.pages.headings import headings
from vagar.pages.page import Heading

FOUND = {
    "two levels": ('<h2 id="a">Ett</h2><h3 id="b">Två</h3>', [Heading(2, "a", "Ett"), Heading(3, "b", "Två")]),
    "without an anchor": ("<h2>Ett</h2>", []),
    "other levels": ('<h1 id="a">Ett</h1><h4 id="b">Två</h4>', []),
    "marks inside": ('<h2 id="a">Ett <a href="#">till <em>två</em></a></h2>', [Heading(2, "a", "Ett till två")]),
    "written characters": ('<h2 id="a">Paraply &amp; &lt;regn&gt;</h2>', [Heading(2, "a", "Paraply & <regn>")]),
    "line breaks": ('<h2 id="a">\n  Ett\n  två\n</h2>', [Heading(2, "a", "Ett två")]),
    "text between": (
        '<h2 id="a">Ett</h2><p>brus</p><h2 id="b">Två</h2>',
        [Heading(2, "a", "Ett"), Heading(2, "b", "Två")],
    ),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("html", "found"), FOUND.values(), ids=FOUND.keys())
def test_headings(html, found):
    assert list(headings(html)) == found
