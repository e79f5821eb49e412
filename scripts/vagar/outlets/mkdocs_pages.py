"""What the MkDocs hook does: generated pages and redirects as virtual files beside docs/, and data written beside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from jinja2 import Environment
from markupsafe import escape
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from vagar.outlets.compiled import compiled
from vagar.outlets.generated_page import HIDDEN, GeneratedPage
from vagar.outlets.shells import blank
from vagar.outlets.site_build import Build, begun, current
from vagar.pages.page import Page as SourcePage
from vagar.pages.page import PlannedPage

START, START_ADDRESS = "index.md", ""
MAIN = "main.html"
SITEMAP = "sitemap.xml"
SAME_ADDRESS = "Två sidor har samma adress: {}"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Hand-written pages get an edit link to the same forge as the generated ones."""
    config.edit_uri_template = config.extra["forge"] + "docs/{path}"
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """All virtual files, in the order of their addresses; one that meets a hand-written page is an error."""
    build = begun(config)
    # MkDocs has just emptied its folder, and what is written to it now stays.
    build.engine.begin_files()
    labels = {path: label for item in config.nav or () if isinstance(item, dict) for label, path in item.items()}
    build.engine.menu = set()
    build.taken = {file.dest_uri for file in files}
    for file in _virtual_files(build, config, labels):
        if file.dest_uri in build.taken:
            raise PluginError(SAME_ADDRESS.format(file.dest_uri))
        files.append(file)
        page = file.page
        if isinstance(page, GeneratedPage) and page.shelled:
            build.shelled[page.planned.address] = page
        elif isinstance(page, GeneratedPage):
            build.engine.menu.add(page.planned.address)
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
    env.bytecode_cache = compiled(build.engine.production.root, "theme")

    # To find them takes longer than to render a page.
    documents = files.documentation_pages()

    def render(source: SourcePage) -> str:
        page = blank(build.shelled[source.address], source)
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
        for page in current().shelled.values():
            page.file.inclusion = InclusionLevel.EXCLUDED
    return output


def on_post_build(config: MkDocsConfig) -> None:
    """Has the engine write what is not MkDocs' to write, and wait for what was begun before."""
    build = current()
    if not build.plain:
        build.engine.write(build.render)
    build.engine.wait()
    for address in (*build.engine.twice(), *(build.taken & build.engine.tree.put_now.keys())):
        raise PluginError(SAME_ADDRESS.format(address))


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Hand-written pages: what stands above the text is plain text too, and they look like the others."""
    if not isinstance(page, GeneratedPage):
        page.meta.update({name: escape(page.meta[name]) for name in ("title", "description") if name in page.meta})
        page.meta.setdefault("hide", HIDDEN)
    return markdown


def _virtual_files(build: Build, config: MkDocsConfig, labels: dict[str, str]) -> Iterator[File]:
    production = build.engine.production
    pages: list[SourcePage | PlannedPage] = [*build.engine.heads(), *production.pages]
    for page in sorted(pages, key=lambda page: page.address):
        label = labels.get(f"{page.address}index.md")
        whole = build.plain or label is not None or page.address == START_ADDRESS
        source = build.engine.list_page(page.address) if whole and isinstance(page, SourcePage) else page
        yield GeneratedPage(source, config, production.settings.forge, label, build.plain).file
