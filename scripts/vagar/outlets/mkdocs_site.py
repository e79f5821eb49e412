"""Runs MkDocs in this process, for the part of the site that is its own."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from vagar.outlets.build_date import told_to_mkdocs
from vagar.outlets.complaint import complaint
from vagar.outlets.engine import Engine
from vagar.outlets.known import Sizes
from vagar.outlets.site_build import Build, asked
from vagar.outlets.tree import remove
from vagar.problem import Problem

# What the engine says it says under its own name; the theme still writes to MkDocs'.
LOGGERS = ("mkdocs", "properdocs")


def run_mkdocs(engine: Engine, folder: Path, address: str, plain: bool = False) -> tuple[list[Problem], Sizes]:
    """Has MkDocs make its part of a site that is to be at `address`: hand-written pages, those in the menu, the theme's
    own files. `folder` is MkDocs' while this lasts. With `plain`, the theme makes every page by itself: slower, and the
    same bytes.

    Returns whatever MkDocs complains about as findings, and its files by their addresses, which are put in the
    engine's tree.
    """
    root, files = engine.production.root, {}
    with _complaints() as complaints, told_to_mkdocs(engine.production.date), asked(Build(engine, plain)):
        try:
            path = str(root / "mkdocs.yml")
            with open(path, "rb") as file:
                config = load_config(file, config_file_path=path, site_dir=str(folder), site_url=address)
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            finally:
                config.plugins.on_shutdown()
            files = engine.tree.take(folder)
        except Abort as stop:
            # What led to it has been logged already, except when it is the whole story.
            if not complaints:
                complaints.append(str(stop))
        except MkDocsException as stop:
            complaints.append(str(stop))
        finally:
            remove(folder)
    return [complaint(text, root) for text in dict.fromkeys(complaints)], files


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collects warnings and errors that MkDocs logs, and keeps them off the screen."""
    found: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(record.getMessage())

    loggers, collector = [logging.getLogger(name) for name in LOGGERS], Collector(logging.WARNING)
    before = [logger.propagate for logger in loggers]
    for logger in loggers:
        logger.propagate = False
        logger.addHandler(collector)
    try:
        yield found
    finally:
        for logger, propagated in zip(loggers, before, strict=True):
            logger.removeHandler(collector)
            logger.propagate = propagated
