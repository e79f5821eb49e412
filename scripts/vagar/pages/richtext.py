"""The few long fields that take Markdown, cleaned so that only plain text marks are left."""

from __future__ import annotations

import markdown
import nh3
from markupsafe import Markup

TAGS = {"p", "ul", "ol", "li", "em", "strong", "a", "br", "blockquote"}
SCHEMES = {"http", "https"}


def rich_text(text: str) -> Markup:
    """Markdown as clean HTML: paragraphs, lists, emphasis and links to http(s), nothing else."""
    html = markdown.markdown(text, output_format="html")
    return Markup(
        nh3.clean(html, tags=TAGS, attributes={"a": {"href"}}, url_schemes=SCHEMES, attribute_filter=_to_a_website)
    )


def _to_a_website(tag: str, name: str, value: str) -> str | None:
    # A scheme with something strange in it passes as a path within the site.
    return value if name != "href" or value.lower().startswith(("http://", "https://")) else None
