"""One build on its way through MkDocs: the engine that makes it, and what the hook has begun of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.nav import Navigation

from vagar.outlets.engine import Engine
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.generated_page import GeneratedPage
from vagar.outlets.inspection import inspect
from vagar.outlets.pipeline import produce
from vagar.outlets.shells import Render
from vagar.outlets.steps import Steps
from vagar.outlets.today import today
from vagar.problem import errors


@dataclass
class Build:
    """What the hook has begun. With `plain`, the theme makes every page."""

    engine: Engine
    plain: bool = False
    nav: Navigation = field(init=False)
    taken: set[str] = field(default_factory=set)
    shelled: dict[str, GeneratedPage] = field(default_factory=dict)
    render: Render = field(init=False)


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


def begun(config: MkDocsConfig) -> Build:
    """What was asked for; a build of what lies beside the settings for whoever runs MkDocs by hand instead of our
    commands."""
    build = _asked.get() or Build(_engine_for(config))
    _current.set(build)
    return build


def current() -> Build:
    """What was begun last."""
    return _current.get()


def _engine_for(config: MkDocsConfig) -> Engine:
    inspection = inspect(Path(config.config_file_path).resolve().parent, today(), Steps())
    if inspection.failed:
        raise PluginError(f"{len(errors(inspection.problems))} fel i innehållet; make check visar dem")
    engine = Engine(produce(inspection, Steps()), FilledTree(Path(config.site_dir)), Steps(), config.site_url or "")
    engine.begin()
    return engine
