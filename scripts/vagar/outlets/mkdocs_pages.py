"""What the MkDocs hook does: generated pages and redirects as virtual files beside docs/, and data written beside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import cast

from jinja2 import Environment
from markupsafe import escape
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from vagar.alongside import Alongside
from vagar.outlets.compiled import compiled
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.generated_page import HIDDEN, GeneratedPage
from vagar.outlets.redirect_page import redirect_page
from vagar.outlets.shelled_pages import write_pages
from vagar.outlets.site_build import Build, begun, current
from vagar.outlets.steps import count
from vagar.outlets.written import write_files

START = "index.md"
MAIN = "main.html"
SITEMAP = "sitemap.xml"
SAME_ADDRESS = "Två sidor har samma adress: {}"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Hand-written pages get an edit link to the same forge as the generated ones."""
    config.edit_uri_template = config.extra["forge"] + "docs/{path}"
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """All virtual files, in the order of their addresses; one that meets a hand-written page is an error."""
    build = begun(Path(config.config_file_path).resolve().parent)
    # MkDocs has just emptied its folder, and what is written to it now stays.
    build.into = build.tree or FilledTree(Path(config.site_dir))
    build.files = Alongside(partial(write_files, build.production.files, build.into))
    labels = {path: label for item in config.nav or () if isinstance(item, dict) for label, path in item.items()}
    build.taken = {file.dest_uri for file in files}
    for file in _virtual_files(build, config, labels):
        _take(build, file.dest_uri)
        files.append(file)
        if isinstance(file.page, GeneratedPage) and file.page.shelled:
            build.shelled.append(file.page)
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """The menu marks the section a generated page belongs to, though the page is not in the menu."""
    start = files.get_file_from_path(START)
    nav.homepage = start.page if start else None
    sections: dict[str, Page] = {page.url: page for page in nav.pages}
    for page in nav.pages:
        page.previous_page = page.next_page = None
    for file in files.documentation_pages():
        if isinstance(file.page, GeneratedPage) and file.page not in nav.pages:
            # A page stands for the section, and the theme asks no more of it than its title and address.
            file.page.parent = cast(Section, sections.get(file.page.url.partition("/")[0] + "/"))
    current().nav = nav
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The theme's templates stay compiled for the next build."""
    build = current()
    env.bytecode_cache = compiled(build.production.root, "theme")

    # To find them takes longer than to render a page.
    documents = files.documentation_pages()

    def render(page: GeneratedPage) -> str:
        # The menu marks what the page that is written lies under.
        page.active = True
        try:
            return env.get_template(MAIN).render(get_context(build.nav, documents, config, page))
        finally:
            page.active = False

    build.render = render
    return env


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Pages in shells belong in the site map; after that they are not MkDocs' to write."""
    if template_name == SITEMAP:
        for page in current().shelled:
            page.file.inclusion = InclusionLevel.EXCLUDED
    return output


def on_post_build(config: MkDocsConfig) -> None:
    """Writes what is not MkDocs' to write, and waits for what was begun before."""
    build = current()
    with build.steps.step("Skrev sidor") as details:
        pages = build.steps.each("Skriver sidor", build.shelled, len(build.shelled))
        write_pages(pages, build.render, build.into, build.finished)
        details.append(count(len(build.production.pages), "sida", "sidor"))
    with build.steps.step("Skrev data") as details:
        addresses = build.files.result()
        build.into.holds(addresses)
        details.append(count(len(addresses), "fil", "filer"))
    for address in addresses:
        _take(build, address)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Hand-written pages: what stands above the text is plain text too, and they look like the others."""
    if not isinstance(page, GeneratedPage):
        page.meta.update({name: escape(page.meta[name]) for name in ("title", "description") if name in page.meta})
        page.meta.setdefault("hide", HIDDEN)
    return markdown


def _take(build: Build, address: str) -> None:
    if address in build.taken:
        raise PluginError(SAME_ADDRESS.format(address))
    build.taken.add(address)


def _virtual_files(build: Build, config: MkDocsConfig, labels: dict[str, str]) -> Iterator[File]:
    production = build.production
    for page in sorted(production.pages, key=lambda page: page.address):
        label = labels.get(f"{page.address}index.md")
        yield GeneratedPage(page, config, production.settings.forge, label, build.plain).file
    planned = {page.address: page for page in production.pages}
    for redirect in sorted(production.redirects, key=lambda redirect: redirect.address):
        title = planned[redirect.target].make().title if redirect.target in planned else None
        content = redirect_page(redirect, title, production)
        yield File.generated(config, f"{redirect.address}index.html", content=content)
