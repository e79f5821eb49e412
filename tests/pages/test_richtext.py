"""The few fields that take Markdown: plain text marks come through, and nothing else."""

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

# Harmless marks of each kind that must not come through; what they stand for is never written here.
MARKERS = {
    "a script": "<script>märke</script>",
    "a script in capitals": "<SCRIPT>märke</SCRIPT>",
    "an image": "<img alt=märke>",
    "a Markdown image": "![märke](https://x.example/x.png)",
    "an attribute": '<p data-marke="1">x</p>',
    "an event": '<p onmarke="1">x</p>',
    "a style": '<p style="color:inherit">x</p><style>p{color:inherit}</style>',
    "a frame": '<iframe title="märke"></iframe>',
    "a form": "<form><input name=marke></form>",
    "vector graphics": "<svg><title>märke</title></svg>",
    "mathematics": "<math><mi>märke</mi></math>",
    "an element of one's own": "<marke-ord>x</marke-ord>",
    "a heading": "# Rubrik",
    "code": "`<märke>`",
    "a comment": "<!-- märke -->",
    "an unclosed tag": '<a href="https://x.example/" title=märke x',
    "a template": "<template><b>märke</b></template>",
    "another scheme": "[x](marke:1)",
    "another scheme, with a written letter": "[x](&#109;arke:1)",
    "another scheme, with a tab": '<a href="mar\tke:1">x</a>',
    "another scheme, with a written tab": '<a href="mar&#9;ke:1">x</a>',
    "a link that is referred to": "[x][1]\n\n[1]: marke:1",
    "an address in brackets": "<marke:1>",
    "a mail address": "<info@x.example>",
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


@pytest.mark.parametrize("source", MARKERS.values(), ids=MARKERS.keys())
def test_markers(source):
    html = rich_text(f"Före {source} efter")
    clean(html)
    clean(rich_text(source))
    assert "Före" in text(html)


@settings(deadline=None)
@given(st.lists(st.sampled_from([*MARKERS.values(), *"<>\"'`*_[]()#&\n ", "\n\n", "x"]), max_size=12).map("".join))
def test_markers_in_any_order(source):
    clean(rich_text(source))
