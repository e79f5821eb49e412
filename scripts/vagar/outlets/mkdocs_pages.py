"""What the MkDocs hook does: generated pages, redirects and data as virtual files beside docs/."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

from jinja2 import Environment, pass_context
from jinja2.runtime import Context as JinjaContext
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from vagar.outlets.compiled import Compiled
from vagar.outlets.finished import Finished
from vagar.outlets.generated_page import HIDDEN, GeneratedPage
from vagar.outlets.pipeline import inspect, produce
from vagar.outlets.production import Production
from vagar.outlets.shells import Shells
from vagar.outlets.steps import Steps
from vagar.pages.environment import environment
from vagar.pages.page import Redirect
from vagar.problem import errors

START = "index.md"
MAIN = "main.html"
_handed: ContextVar[Production | None] = ContextVar("production", default=None)
_finished: ContextVar[Finished | None] = ContextVar("finished", default=None)
_plain: ContextVar[bool] = ContextVar("plain", default=False)
_compiled = Compiled()


@contextmanager
def handed(production: Production, finished: Finished | None = None, plain: bool = False) -> Iterator[None]:
    """While this lasts, the hook uses `production` instead of making its own, and pages that are `finished`;
    with `plain`, the theme makes every page."""
    tokens = [
        (name, name.set(value)) for name, value in ((_handed, production), (_finished, finished), (_plain, plain))
    ]
    try:
        yield
    finally:
        for name, token in tokens:
            name.reset(token)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Hand-written pages get an edit link to the same forge as the generated ones."""
    config.edit_uri_template = config.extra["forge"] + "docs/{path}"
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """All virtual files, in the order of their addresses; one that meets a hand-written page is an error."""
    production = _handed.get() or _made_here(config)
    labels = {path: label for item in config.nav or () if isinstance(item, dict) for label, path in item.items()}
    taken = {file.dest_uri for file in files}
    for file in _virtual_files(production, config, labels):
        if file.dest_uri in taken:
            raise PluginError(f"Två sidor har samma adress: {file.dest_uri}")
        taken.add(file.dest_uri)
        files.append(file)
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """The menu marks the section a generated page belongs to, though the page is not in the menu."""
    start = files.get_file_from_path(START)
    nav.homepage = start.page if start else None
    sections = {page.url: page for page in nav.pages}
    for page in nav.pages:
        page.previous_page = page.next_page = None
    for file in files.documentation_pages():
        if isinstance(file.page, GeneratedPage) and file.page not in nav.pages:
            file.page.parent = sections.get(file.page.url.partition("/")[0] + "/")
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The theme's templates stay compiled for the next build in the same process; pages alike share a shell."""
    env.bytecode_cache = _compiled
    shells = Shells()

    @pass_context
    def in_shell(context: JinjaContext, page: GeneratedPage) -> str:
        main = env.get_template(MAIN)
        return shells.page(page, lambda blank: main.render({**context.parent, "page": blank}))

    env.globals["in_shell"] = in_shell
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Hand-written pages: what stands above the text is plain text too, and they look like the others."""
    if not isinstance(page, GeneratedPage):
        page.meta |= {name: escape(page.meta[name]) for name in ("title", "description") if name in page.meta}
        page.meta.setdefault("hide", HIDDEN)
    return markdown


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """A page that may be used again is kept."""
    finished = _finished.get()
    if finished is not None and isinstance(page, GeneratedPage):
        finished.keep(page, output)
    return output


def _made_here(config: MkDocsConfig) -> Production:
    """For whoever runs MkDocs by hand instead of our commands."""
    inspection = inspect(Path(config.config_file_path).resolve().parent, date.today(), Steps())
    if inspection.failed:
        raise PluginError(f"{len(errors(inspection.problems))} fel i innehållet; make check visar dem")
    return produce(inspection, Steps())


def _virtual_files(production: Production, config: MkDocsConfig, labels: dict[str, str]) -> Iterator[File]:
    finished, plain = _finished.get(), _plain.get()
    for page in sorted(production.pages, key=lambda page: page.address):
        generated = GeneratedPage(page, config, production.settings.forge, labels.get(f"{page.address}index.md"), plain)
        generated.finished = finished.find(page) if finished is not None else None
        yield generated.file
    titles = {page.address: page.title for page in production.pages}
    for redirect in sorted(production.redirects, key=lambda redirect: redirect.address):
        content = redirect_page(redirect, titles.get(redirect.target), production)
        yield File.generated(config, f"{redirect.address}index.html", content=content)
    for address in sorted(production.files):
        yield _data_file(config, address, production.files[address])


def _data_file(config: MkDocsConfig, address: str, content: bytes) -> File:
    """A file that goes to the site as it is. MkDocs would make a page of a Markdown twin if it knew it by its name."""
    if not address.endswith(".md"):
        return File.generated(config, address, content=content)
    file = File.generated(config, f"{address}.file", content=content)
    file.dest_uri = address
    return file


def redirect_page(redirect: Redirect, title: str | None, production: Production) -> str:
    """A small page that leads on by itself, and by a link where that is turned off."""
    canonical = urljoin(production.settings.site_url, redirect.target)
    relative = posixpath.relpath(f"/{redirect.target}", f"/{redirect.address}") + "/"
    template = environment(production.root).get_template("outlets/redirect.html")
    return template.render(canonical=canonical, relative=relative, title=title or canonical)
