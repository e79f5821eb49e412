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
    # nh3 lets titles through, and a scheme with something strange in it as a path within the site.
    if name == "href":
        return value if value.lower().startswith(tuple(f"{scheme}://" for scheme in SCHEMES)) else None
    return value if name == "rel" else None
