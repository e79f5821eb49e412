"""The page at an address that an entry used to have."""

from __future__ import annotations

import posixpath
from urllib.parse import urljoin

from vagar.outlets.production import Production
from vagar.pages.environment import environment
from vagar.pages.page import Redirect


def redirect_page(redirect: Redirect, title: str | None, production: Production) -> str:
    """A small page that leads on by itself, and by a link where that is turned off."""
    canonical = urljoin(production.settings.site_url, redirect.target)
    relative = posixpath.relpath(f"/{redirect.target}", f"/{redirect.address}") + "/"
    template = environment(production.root).get_template("outlets/redirect.html")
    return template.render(canonical=canonical, relative=relative, title=title or canonical)
