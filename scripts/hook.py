"""MkDocs hook: hands MkDocs the generated pages. The work is done in vagar.outlets.mkdocs_pages.

MkDocs takes this folder off the import path again once the hook is loaded, so everything
is imported here at the top.
"""

from vagar.outlets import mkdocs_pages

on_config = mkdocs_pages.on_config
on_files = mkdocs_pages.on_files
on_nav = mkdocs_pages.on_nav
on_env = mkdocs_pages.on_env
on_page_markdown = mkdocs_pages.on_page_markdown
on_post_template = mkdocs_pages.on_post_template
on_post_build = mkdocs_pages.on_post_build
