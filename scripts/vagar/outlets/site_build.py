"""One build on its way through MkDocs: what it is made of, and what the hook has begun of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.nav import Navigation

from vagar.alongside import Alongside
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.finished import Finished
from vagar.outlets.generated_page import GeneratedPage
from vagar.outlets.pipeline import inspect, produce
from vagar.outlets.production import Production
from vagar.outlets.steps import Steps
from vagar.outlets.today import today
from vagar.problem import errors


@dataclass
class Build:
    """What is built and how, and what the hook has begun of it.

    `tree` takes all that is not MkDocs' to write; without one, it goes where MkDocs writes too. With `finished`, pages
    that are finished already are used again; with `plain`, the theme makes every page.
    """

    production: Production
    steps: Steps = field(default_factory=Steps)
    tree: FilledTree | None = None
    finished: Finished | None = None
    plain: bool = False
    into: FilledTree = field(init=False)
    nav: Navigation = field(init=False)
    taken: set[str] = field(default_factory=set)
    shelled: list[GeneratedPage] = field(default_factory=list)
    render: Callable[[GeneratedPage], str] = field(init=False)
    files: Alongside[tuple[str, ...]] = field(init=False)


# What someone asks the hook to build, and what it is building.
_asked: ContextVar[Build | None] = ContextVar("asked", default=None)
_current: ContextVar[Build] = ContextVar("current")


@contextmanager
def asked(build: Build) -> Iterator[None]:
    """While this lasts, the hook builds this instead of a production of its own."""
    token = _asked.set(build)
    try:
        yield
    finally:
        _asked.reset(token)


def begun(root: Path) -> Build:
    """What was asked for; a build of what is in `root` for whoever runs MkDocs by hand instead of our commands."""
    build = _asked.get() or Build(_made_of(root))
    _current.set(build)
    return build


def current() -> Build:
    """What was begun last."""
    return _current.get()


def _made_of(root: Path) -> Production:
    inspection = inspect(root, today(), Steps())
    if inspection.failed:
        raise PluginError(f"{len(errors(inspection.problems))} fel i innehållet; make check visar dem")
    return produce(inspection, Steps())
