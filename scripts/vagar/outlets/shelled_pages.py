"""The pages that come in shells: made, filled in and written one by one, so that no two need be in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from vagar.outlets.finished import Finished
from vagar.outlets.generated_page import GeneratedPage
from vagar.outlets.shells import Shells
from vagar.outlets.written import write_file


def write_pages(
    pages: Iterable[GeneratedPage], render: Callable[[GeneratedPage], str], finished: Finished | None = None
) -> None:
    """Writes each page where MkDocs would have. `render` lets the theme make a page.

    What is `finished` is written as it is, and what has to be made is kept there for the next time.
    """
    shells = Shells()
    for page in pages:
        if page.finished is not None:
            html = page.finished.output
        else:
            source = page.planned.make()
            html = shells.page(page, source, render)
            if finished is not None:
                finished.keep(source, html)
        write_file(Path(page.file.abs_dest_path), html.encode())
