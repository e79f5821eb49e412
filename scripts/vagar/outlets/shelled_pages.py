"""The pages that come in shells: made, filled in and written one by one, half of them by a second process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from vagar.alongside import Alongside
from vagar.outlets.finished import Finished
from vagar.outlets.generated_page import GeneratedPage
from vagar.outlets.shells import Shells
from vagar.outlets.steps import Steps
from vagar.outlets.written import write_file

# A page, the sheet of the same entry and the next entry stand beside each other: one is long and another short.
BLOCK = 8


class ShelledPages:
    """Begins with the second half at once where that is possible; `write` does the rest and waits for it.

    `render` lets the theme make a page. Pages that are `finished` are written as they are, and those that are made
    are kept there; what a second process makes could not be, so then there is none.
    """

    def __init__(
        self, pages: Sequence[GeneratedPage], render: Callable[[GeneratedPage], str], finished: Finished | None
    ) -> None:
        self._render, self._finished, self._shells = render, finished, Shells()
        self._first, second = (pages, []) if finished is not None else _halves(pages)
        self._second = Alongside(lambda: self._write(second))

    def write(self, steps: Steps) -> None:
        """Returns when every page is on disk. Raises what goes wrong with one of them."""
        self._write(steps.each("Skriver sidor", self._first, len(self._first)))
        self._second.result()

    def _write(self, pages: Iterable[GeneratedPage]) -> None:
        for page in pages:
            write_file(Path(page.file.abs_dest_path), self._html(page).encode())

    def _html(self, page: GeneratedPage) -> str:
        if page.finished is not None:
            return page.finished.output
        source = page.planned.make()
        html = self._shells.page(page, source, self._render)
        if self._finished is not None:
            self._finished.keep(source, html)
        return html


def _halves(pages: Sequence[GeneratedPage]) -> tuple[list[GeneratedPage], list[GeneratedPage]]:
    halves: tuple[list[GeneratedPage], list[GeneratedPage]] = ([], [])
    for place, page in enumerate(pages):
        halves[place // BLOCK % 2].append(page)
    return halves
