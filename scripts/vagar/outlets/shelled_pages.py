"""The pages that come in shells: made, filled in and written one by one, so that no two need be in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.finished import Finished
from vagar.outlets.generated_page import GeneratedPage
from vagar.outlets.shells import Shells


def write_pages(
    pages: Iterable[GeneratedPage],
    render: Callable[[GeneratedPage], str],
    tree: FilledTree,
    finished: Finished | None = None,
) -> None:
    """Puts each page in `tree` where MkDocs would have. `render` lets the theme make a page.

    What is `finished` is written as it is, and what has to be filled in is kept there for the next time.
    """
    shells = Shells()
    for page in pages:
        source = page.planned.make()
        known = finished.find(source) if finished is not None else None
        html = known.output if known else shells.page(page, source, render)
        if finished is not None and known is None:
            finished.keep(source, html)
        tree.put(page.file.dest_uri, html.encode())
