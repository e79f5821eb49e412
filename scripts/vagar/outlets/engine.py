"""The engine: makes the units that are red, and leaves the green ones as they are.

A unit is red when something it read in the last build has changed, or when it is new. What it reads is noted while it
is made. Whether a change reaches a page is thus never declared, and never guessed: a template that begins to use one
more field has been changed itself, and makes its pages red.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b

from markupsafe import Markup

from vagar.alongside import Alongside
from vagar.noted import COMPARED, Node, note, noting
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.known import Frame, Known, Made, Sizes
from vagar.outlets.production import TIME, File, Production
from vagar.outlets.shells import Render, Shells
from vagar.outlets.steps import Steps, count
from vagar.pages.page import Page, PlannedPage
from vagar.problem import Problem

# The pages that search learns of, as a node, and the unit that reads it.
PAGES: Node = ("pages",)
SEARCH = "search"
NOTHING = Made(frozenset(), {})


class Engine:
    """One build of a site that is to be at `address`. `known` is what is known of the last one, when that is of any
    use. All files go to `tree`."""

    def __init__(
        self, production: Production, tree: FilledTree, steps: Steps, address: str, known: Known | None = None
    ) -> None:
        self.production, self.tree, self._steps = production, tree, steps
        # The pages that are the theme's to make: those in the menu.
        self.menu: set[str] = set(known.frame.menu) if known else set()
        self._known, self._changed = known, set[Node]()
        self._nodes: dict[Node, Node] = {}
        self._made: dict[str, Made] = {}
        self._lists: dict[str, Page] = {}
        self._waiting: list[Page] | None = None
        self._files: Alongside[dict[str, Made]] | None = None
        self._begun = False
        self._shells = Shells(address, production.settings.forge, known.frame.shells if known else {})

    def run(
        self, theme: Callable[[Engine], tuple[list[Problem], Sizes]], changed: Iterable[Node] = ()
    ) -> tuple[Known | None, list[Problem]]:
        """Makes what is red, now that the nodes in `changed` are others than in the last build.

        `theme` has MkDocs make its part, and gives its complaints and its files. It is asked only when that part is
        red, or when a page needs a frame that no page has had before. Returns what is known now, and the complaints;
        where there are any, nothing is known.
        """
        self._changed.update(changed)
        if self._known and self._known.time != self.production.time:
            self._changed.add(TIME)
        self._compare()
        self.begin()
        frame = self._known.frame if self._known else None
        if frame is not None and self._is_as_before(frame):
            self.begin_files()
            self.write(None)
            self.wait()
        else:
            frame = None
        if frame is None or self._waiting or self.twice():
            problems, files = theme(self)
            if problems:
                return None, problems
            listed = self.menu & {head.address for head in self.heads()}
            menu = {address: _digest(self.list_page(address)) for address in sorted(listed)}
            frame = Frame(self._asked(), menu, files, {})
        return self._finished(replace(frame, shells=self._shells.known)), []

    def begin(self) -> None:
        """Makes the red lists: search and MkDocs must know of all of them before anything else."""
        with self._steps.step("Gjorde listor") as details:
            for unit in self.production.lists:
                if self._is_red(unit.name):
                    with noting() as reads:
                        pages = list(unit.make())
                    self._lists |= {page.address: page for page in pages}
                    self._made[unit.name] = Made(self._shared(reads), {}, tuple(map(_head, pages)))
            details.append(count(len(self._lists), "sida", "sidor"))
        if self._known:
            before = [head for unit in self.production.lists for head in self._before(unit.name)]
            self._changed |= {PAGES} if self.heads() != before else set()

    def begin_files(self) -> None:
        """Begins with all that waits for no page, unless that has been done."""
        if not self._begun:
            self._begun, self._files = True, Alongside(self._make_files)

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
        """Waits for what was begun."""
        if self._files is None:
            return
        with self._steps.step("Skrev data") as details:
            made, self._files = self._files.result(), None
            for name, each in made.items():
                self._made[name] = Made(self._shared(each.reads), each.files)
                self.tree.hold(each.files)
            details.append(count(sum(len(each.files) for each in made.values()), "fil", "filer"))

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
        return known is None or not self._changed.isdisjoint(known.reads)

    def _now(self, name: str) -> Made:
        known = self._known.units if self._known else {}
        return self._made.get(name) or known.get(name) or NOTHING

    def _before(self, name: str) -> tuple[Page, ...]:
        known = self._known.units if self._known else {}
        return known[name].heads if name in known else ()

    def _red_pages(self) -> Iterator[Page]:
        """One by one: all of a large site at once would fill the memory."""
        yield from (page for page in self._lists.values() if page.address not in self.menu)
        for planned in self.production.pages:
            if self._is_red(planned.address):
                with noting() as reads:
                    page = planned.make()
                self._made[planned.address] = Made(self._shared(reads), {})
                yield page

    def _make_files(self) -> dict[str, Made]:
        units = {SEARCH: self._search, **{unit.name: unit.make for unit in self.production.files}}
        made: dict[str, Made] = {}
        for name, make in units.items():
            if self._is_red(name):
                files: Sizes = {}
                with noting() as reads:
                    for address, content in make():
                        self.tree.put(address, content)
                        files[address] = len(content)
                made[name] = Made(self._shared(reads), files)
        return made

    def _search(self) -> Iterable[File]:
        note(*PAGES)
        return self.production.search(self.heads())

    def _shared(self, reads: Iterable[Node]) -> frozenset[Node]:
        """Each node is one object, however many read it."""
        return frozenset(self._nodes.setdefault(node, node) for node in reads)

    def _is_as_before(self, frame: Frame) -> bool:
        """Whether MkDocs would make the same again."""
        return frame.asked == self._asked() and all(
            _digest(self._lists[address]) == known for address, known in frame.menu.items() if address in self._lists
        )

    def _asked(self) -> bytes:
        """All that MkDocs is told of pages that it does not make: where they are, and what can be linked to."""
        anchors = [(head.address, [heading.anchor for heading in head.headings]) for head in self.heads()]
        return _digest((self.production.date, anchors, [planned.address for planned in self.production.pages]))

    def _compare(self) -> None:
        """Works out again the values that were made of something that has changed, and sees which are others."""
        if self._known is None:
            return
        for node, digest in self._known.compared.items():
            if not self._is_steady(node) and self._value(node) != digest:
                self._changed.add(node)

    def _is_steady(self, node: Node) -> bool:
        """Whether nothing that a value was made of has changed."""
        reads = self._known.reads.get(node[0]) if self._known else None
        return reads is not None and self._changed.isdisjoint(reads)

    def _value(self, node: Node) -> bytes:
        name, *key = node
        value = getattr(self.production.compared[name], name.removeprefix(COMPARED))
        return _digest(value.get(key[0]) if key else value)

    def _reads(self, name: str) -> frozenset[Node]:
        owner = self.production.compared[name]
        return self._shared(vars(type(owner))[name.removeprefix(COMPARED)].reads(owner))

    def _finished(self, frame: Frame) -> Known:
        """What is known now, when every file is in the tree."""
        units = {unit.name: self._with_files(unit.name, self._now(unit.name).heads) for unit in self.production.lists}
        units |= {page.address: self._with_files(page.address, (page,)) for page in self.production.pages}
        units |= {name: self._now(name) for name in (SEARCH, *(unit.name for unit in self.production.files))}
        found = Known(units, frame, self.production.time)
        self.tree.keep(found.files())
        nodes = {node for made in units.values() for node in made.reads if node[0].startswith(COMPARED)}
        before = self._known or found
        values = {
            node: before.compared[node] if node in before.compared and self._is_steady(node) else self._value(node)
            for node in nodes
        }
        reads = {
            node[0]: before.reads[node[0]] if self._is_steady(node) else self._reads(node[0])
            for node in {node[:1] for node in nodes}
        }
        return replace(found, compared=values, reads=reads, late=frozenset(self.tree.put_now))

    def _with_files(self, name: str, pages: Iterable[Page | PlannedPage]) -> Made:
        """A unit of pages with the files that they became."""
        made = self._now(name)
        if name not in self._made:
            return made
        return replace(
            made, files={_file(page): self.tree.put_now[_file(page)] for page in pages if page.address not in self.menu}
        )


def _head(page: Page) -> Page:
    return replace(page, content=Markup())


def _file(page: Page | PlannedPage) -> str:
    return f"{page.address}index.html"


def _addresses(pages: Iterable[Page]) -> list[str]:
    return [page.address for page in pages]


def _digest(value: object) -> bytes:
    return blake2b(repr(value).encode(), digest_size=16).digest()
