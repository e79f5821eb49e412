"""The few fields that take Markdown: plain text marks come through, and nothing else."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages.tags import elements, text
from vagar.pages.richtext import SCHEMES, TAGS, rich_text

GOOD = {
    "a paragraph": ("Ett paraply.", "<p>Ett paraply.</p>"),
    "emphasis": ("*lite* och **mer**", "<p><em>lite</em> och <strong>mer</strong></p>"),
    "a list": ("* ett\n* två", "<ul>\n<li>ett</li>\n<li>två</li>\n</ul>"),
    "a quotation": ("> sagt", "<blockquote>\n<p>sagt</p>\n</blockquote>"),
    "written characters": ("5 < 6 & 7", "<p>5 &lt; 6 &amp; 7</p>"),
}

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "script in capitals": "<SCRIPT SRC=https://x.example/x.js></SCRIPT>",
    "an image": "<img src=x onerror=alert(1)>",
    "a Markdown image": "![x](https://x.example/x.png)",
    "an attribute": '<p onclick="alert(1)">x</p>',
    "a style": '<p style="position:fixed">x</p><style>p{display:none}</style>',
    "a frame": '<iframe src="https://x.example/"></iframe>',
    "a form": '<form action="https://x.example/"><input name=x></form>',
    "vector graphics": "<svg><script>alert(1)</script></svg>",
    "mathematics": '<math><mtext><style><img src=x onerror="alert(1)"></style></mtext></math>',
    "a heading": "# Rubrik",
    "code": "`<script>`",
    "a comment": "<!-- --><script>alert(1)</script>",
    "an unclosed tag": '<a href="https://x.example/" onmouseover=alert(1) x',
    "a template": "<template><script>alert(1)</script></template>",
    "a link that runs": "[x](javascript:alert(1))",
    "a link that runs, hidden": "[x](&#106;avascript:alert(1))",
    "a link that runs, with a tab": '<a href="java\tscript:alert(1)">x</a>',
    "a link with data": "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "a link that is referred to": "[x][1]\n\n[1]: vbscript:msgbox(1)",
    "an address in brackets": "<javascript:alert(1)>",
    "a mail address": "<info@x.example>",
    "a link that runs, with a written tab": '<a href="java&#9;script:alert(1)">x</a>',
    "a link within the site": "[x](/om/)",
    "a broken address": "[x](https://[x)",
    "an anchor": '<a name="x" id="y" href="https://x.example/">x</a>',
}


@pytest.mark.parametrize(("source", "html"), GOOD.values(), ids=GOOD.keys())
def test_plain_marks(source, html):
    assert str(rich_text(source)) == html


def test_links_lead_to_websites():
    (_, link) = elements(rich_text("[kommunen](https://pahittade.example/?a=1&b=2)"))
    assert link.attributes["href"] == "https://pahittade.example/?a=1&b=2"
    assert "noopener" in link.attributes["rel"]


def clean(html: str) -> None:
    for element in elements(html):
        assert element.name in TAGS
        assert set(element.attributes) <= ({"href", "rel"} if element.name == "a" else set())
        assert element.attributes.get("href", "https:").partition(":")[0] in SCHEMES


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile(source):
    html = rich_text(f"Före {source} efter")
    clean(html)
    clean(rich_text(source))
    assert "Före" in text(html)


@settings(deadline=None)
@given(st.lists(st.sampled_from([*HOSTILE.values(), *"<>\"'`*_[]()#&\n ", "\n\n", "x"]), max_size=12).map("".join))
def test_hostile_in_any_order(source):
    clean(rich_text(source))


@pytest.mark.parametrize("piece", ["[", "*a_", "<", "> ", "`", "* a\n"])
def test_the_longest_text_allowed_takes_no_time(piece):
    started = time.process_time()
    rich_text((piece * 3000)[:3000])
    # A little over a second; the same brackets seven times longer would take a minute.
    assert time.process_time() - started < 10
