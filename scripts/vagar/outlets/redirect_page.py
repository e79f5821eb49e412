"""The page at an address that an entry used to have."""

from __future__ import annotations

import posixpath
from urllib.parse import urljoin

from vagar.outlets.production import File
from vagar.pages.context import Context
from vagar.pages.page import Redirect


def redirect_page(context: Context, redirect: Redirect, title: str | None) -> File:
    """A small page that leads on by itself, and by a link where that is turned off. `title` is what the
    page that it leads to is called."""
    canonical = urljoin(context.settings.site_url, redirect.target)
    relative = posixpath.relpath(f"/{redirect.target}", f"/{redirect.address}") + "/"
    template = context.environment.get_template("outlets/redirect.html")
    text = template.render(canonical=canonical, relative=relative, title=title or canonical)
    return f"{redirect.address}index.html", text.encode()
