"""The engine: makes the units that are red, and leaves the green ones as they are.

A unit is red when something it read in the last build has changed, or when it is new. What it reads is noted while it
is made. Whether a change reaches a page is thus never declared, and never guessed: a template that begins to use one
more field has been changed itself, and makes its pages red.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from vagar.alongside import Alongside, Shares
from vagar.noted import Node, note
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.known import Frame, Known, Made, Piece, Reads, Sizes
from vagar.outlets.ledger import Ledger, printed
from vagar.outlets.production import TIME, File, Production, Unit
from vagar.outlets.shells import Render, Shells
from vagar.outlets.steps import Steps, count
from vagar.outlets.sweeping import swept
from vagar.pages.page import Page, PlannedPage
from vagar.problem import Problem

# The pages that search learns of, as a node, and the unit that reads it.
PAGES: Node = ("pages",)
SEARCH = "search"
NOTHING = Made((), {})


FileUnit = tuple[str, Callable[[], Iterable[File]]]


@dataclass(frozen=True)
class Share:
    """What a process made of the files, and the nodes that it met since there were two."""

    process: int
    made: dict[str, Made]
    pieces: dict[str, Piece]
    nodes: list[Node]


class Engine:
    """One build of a site that is to be at `address`, now that the nodes in `changed` are others than in the last
    build. `known` is what is known of that one, when it is of any use. All files go to `tree`."""

    def __init__(
        self,
        production: Production,
        tree: FilledTree,
        steps: Steps,
        address: str,
        known: Known | None = None,
        changed: Iterable[Node] = (),
    ) -> None:
        self.production, self.tree, self._steps = production, tree, steps
        # The pages that are the theme's to make: those in the menu.
        self.menu: set[str] = set(known.frame.menu) if known else set()
        self._known = known
        day = (TIME,) if known and known.time != production.time else ()
        self._ledger = Ledger(known, production.compared, (*changed, *day))
        self._made: dict[str, Made] = {}
        self._lists: dict[str, Page] = {}
        self._waiting: list[Page] | None = None
        self._files: Alongside[Share] | None = None
        self._shares: Shares | None = None
        self._batches: list[list[FileUnit]] = []
        self._since = 0
        self._shells = Shells(address, production.settings.forge, known.frame.shells if known else {})

    def run(self, theme: Callable[[Engine], tuple[list[Problem], Sizes]]) -> tuple[Known | None, list[Problem]]:
        """Makes what is red.

        `theme` has MkDocs make its part, and gives its complaints and its files. It is asked only when that part is
        red, or when a page needs a frame that no page has had before. Returns what is known now, and the complaints;
        where there are any, nothing is known.
        """
        self.begin_files()
        try:
            return self._run(theme)
        finally:
            # A preview goes on, also after a build that failed.
            if self._shares is not None:
                self._shares.close()

    def _run(self, theme: Callable[[Engine], tuple[list[Problem], Sizes]]) -> tuple[Known | None, list[Problem]]:
        self.begin()
        frame = self._known.frame if self._known else None
        if frame is not None and self._is_as_before(frame):
            self.write(None)
            self.wait()
        else:
            frame = None
        if frame is None or self._waiting or self.twice():
            problems, files = theme(self)
            if problems:
                return None, problems
            listed = self.menu & {head.address for head in self.heads()}
            menu = {address: printed(self.list_page(address)) for address in sorted(listed)}
            frame = Frame(self._asked(), menu, files, {})
        return self._finished(replace(frame, shells=self._shells.known)), []

    def begin(self) -> None:
        """Makes the red lists: search and MkDocs must know of all of them before anything else."""
        with self._steps.step("Gjorde listor") as details:
            for unit in swept(self.production.lists):
                if self._is_red(unit.name):
                    reads, pieces, pages = self._ledger.noted(partial(_all, unit))
                    self._lists |= {page.address: page for page in pages}
                    self._made[unit.name] = Made(reads, {}, tuple(map(_head, pages)), pieces)
            details.append(count(len(self._lists), "sida", "sidor"))
        if self._known:
            before = [head for unit in self.production.lists for head in self._before(unit.name)]
            self._ledger.change((PAGES,) if self.heads() != before else ())

    def begin_files(self) -> None:
        """Begins with all that waits for no page, unless that has been done."""
        if self._shares is None:
            red = [(unit.name, unit.make) for unit in self.production.files if self._is_red(unit.name)]
            # The first ones are large, each with a few of the small ones that come after.
            self._batches = [red[at :: Shares.MOST] for at in range(min(Shares.MOST, len(red)))]
            self._shares = Shares(len(self._batches))
            self._since = len(self._ledger.numbers.nodes)
            self._files = Alongside(self._share)

    def write(self, render: Render | None) -> None:
        """Writes the red pages. `render` lets the theme make the frame of a page; without it, pages whose frame is not
        known wait for the next call."""
        pages = self._red_pages() if self._waiting is None else iter(self._waiting)
        self._waiting, written = [], 0
        with self._steps.step("Skrev sidor") as details:
            for page in self._steps.each("Skriver sidor", pages, len(self.production.pages)):
                html = self._shells.filled(page, render)
                if html is None:
                    self._waiting.append(page)
                else:
                    self.tree.put(_file(page), html.encode())
                    written += 1
            details.append(count(written, "sida", "sidor"))

    def wait(self) -> None:
        """Makes what is left of what was begun, and waits for the rest."""
        if self._files is None or self._shares is None:
            return
        with self._steps.step("Skrev data") as details:
            files = self._make([(SEARCH, self._search)] if self._is_red(SEARCH) else [])
            files |= self._share().made
            files |= self._taken_over(self._files.result())
            self._files = None
            # What a process that died had taken.
            files |= self._make([unit for batch in self._batches for unit in batch if unit[0] not in files])
            for each in files.values():
                self.tree.hold(each.files)
            self._made |= files
            details.append(count(sum(len(each.files) for each in files.values()), "fil", "filer"))

    def heads(self) -> list[Page]:
        """The pages of the lists, without their content."""
        return [head for unit in self.production.lists for head in self._now(unit.name).heads]

    def list_page(self, address: str) -> Page:
        """A page of the lists with its content, also of one that is green."""
        if address not in self._lists:
            units = (unit for unit in self.production.lists if address in _addresses(self._now(unit.name).heads))
            self._lists[address] = next(page for unit in units for page in unit.make() if page.address == address)
        return self._lists[address]

    def twice(self) -> list[str]:
        """The addresses that more than one page or file has, of all that is not the theme's."""
        pages = [*_addresses(self.heads()), *(planned.address for planned in self.production.pages)]
        made = (*self.production.files, None)
        files = [at for unit in made for at in self._now(unit.name if unit else SEARCH).files]
        seen = Counter([*(f"{address}index.html" for address in pages), *files])
        return sorted(address for address, times in seen.items() if times > 1)

    def _is_red(self, name: str) -> bool:
        known = self._known.units.get(name) if self._known else None
        return known is None or self._ledger.is_red(known.reads)

    def _now(self, name: str) -> Made:
        known = self._known.units if self._known else {}
        return self._made.get(name) or known.get(name) or NOTHING

    def _before(self, name: str) -> tuple[Page, ...]:
        known = self._known.units if self._known else {}
        return known[name].heads if name in known else ()

    def _red_pages(self) -> Iterator[Page]:
        """One by one: all of a large site at once would fill the memory."""
        yield from (page for page in self._lists.values() if page.address not in self.menu)
        red = (planned for planned in self.production.pages if self._is_red(planned.address))
        for planned in swept(red):
            reads, pieces, page = self._ledger.noted(planned.make)
            self._made[planned.address] = Made(reads, {}, pieces=pieces)
            yield page

    def _share(self) -> Share:
        """The files that this process gets to make."""
        assert self._shares is not None
        before = set(self._ledger.made)
        made = self._make(unit for taken in self._shares for unit in self._batches[taken])
        pieces = {name: each for name, each in self._ledger.made.items() if name not in before}
        return Share(os.getpid(), made, pieces, self._ledger.numbers.nodes[self._since :])

    def _make(self, units: Iterable[FileUnit]) -> dict[str, Made]:
        made: dict[str, Made] = {}
        for name, make in swept(units):
            reads, pieces, files = self._ledger.noted(partial(self._put, make))
            made[name] = Made(reads, files, pieces=pieces)
        return made

    def _put(self, make: Callable[[], Iterable[File]]) -> Sizes:
        files: Sizes = {}
        for address, content in make():
            self.tree.put(address, content)
            files[address] = len(content)
        return files

    def _taken_over(self, share: Share) -> dict[str, Made]:
        """What another process made, in the numbers of this one."""
        if share.process == os.getpid():
            return share.made

        def ours(reads: Reads) -> Reads:
            return self._ledger.numbers.translated(reads, self._since, share.nodes)

        self._ledger.made |= {name: replace(each, reads=ours(each.reads)) for name, each in share.pieces.items()}
        return {name: replace(each, reads=ours(each.reads)) for name, each in share.made.items()}

    def _search(self) -> Iterable[File]:
        note(*PAGES)
        return self.production.search(self.heads())

    def _is_as_before(self, frame: Frame) -> bool:
        """Whether MkDocs would make the same again."""
        return frame.asked == self._asked() and all(
            printed(self._lists[address]) == known for address, known in frame.menu.items() if address in self._lists
        )

    def _asked(self) -> str:
        """All that MkDocs is told of pages that it does not make: where they are, and what can be linked to."""
        anchors = [(head.address, [heading.anchor for heading in head.headings]) for head in self.heads()]
        return printed((self.production.date, anchors, [planned.address for planned in self.production.pages]))

    def _finished(self, frame: Frame) -> Known:
        """What is known now, when every file is in the tree."""
        units = {unit.name: self._with_files(unit.name, self._now(unit.name).heads) for unit in self.production.lists}
        units |= {page.address: self._with_files(page.address, (page,)) for page in self.production.pages}
        units |= {name: self._now(name) for name in (SEARCH, *(unit.name for unit in self.production.files))}
        ledger = self._ledger
        values, reads = ledger.compared(made.reads for made in units.values())
        pieces = ledger.pieces(name for made in units.values() for name in made.pieces)
        nodes, late = ledger.numbers.nodes, frozenset(self.tree.put_now)
        found = Known(units, pieces, nodes, frame, self.production.time, values, reads, late)
        self.tree.keep(found.files())
        return found

    def _with_files(self, name: str, pages: Iterable[Page | PlannedPage]) -> Made:
        """A unit of pages with the files that they became."""
        made = self._now(name)
        if name not in self._made:
            return made
        return replace(
            made, files={_file(page): self.tree.put_now[_file(page)] for page in pages if page.address not in self.menu}
        )


def _all(unit: Unit[Page]) -> list[Page]:
    return list(unit.make())


def _head(page: Page) -> Page:
    return replace(page, content=Markup())


def _file(page: Page | PlannedPage) -> str:
    return f"{page.address}index.html"


def _addresses(pages: Iterable[Page]) -> list[str]:
    return [page.address for page in pages]
