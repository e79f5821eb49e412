"""Runs MkDocs in this process: a production in, a folder of files out."""

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
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.finished import Finished
from vagar.outlets.production import Production
from vagar.outlets.site_build import Build, asked
from vagar.outlets.steps import Steps
from vagar.outlets.tree import remove
from vagar.problem import Problem

# What the engine says it says under its own name; the theme still writes to MkDocs'.
LOGGERS = ("mkdocs", "properdocs")


def write_site(
    production: Production,
    folder: Path,
    steps: Steps,
    *,
    address: str | None = None,
    finished: Finished | None = None,
    plain: bool = False,
) -> list[Problem]:
    """Fills `folder` with the whole site and nothing else; what is right in it already is left as it is.

    For a preview, `address` stands in for the site's own, and pages that are `finished` are used again. With
    `plain`, the theme makes every page by itself: slower, and the same bytes.
    Whatever MkDocs complains about comes back as findings, and then the folder is not fit to show.
    """
    tree = FilledTree(folder)
    # MkDocs empties the folder that it writes to.
    own = folder.with_name(f"{folder.name}-mkdocs")
    site = Build(production, steps, tree, finished, plain)
    with _complaints() as complaints, told_to_mkdocs(production.date), asked(site):
        try:
            path = str(production.root / "mkdocs.yml")
            with open(path, "rb") as file:
                config = load_config(file, config_file_path=path, site_dir=str(own), site_url=address)
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            finally:
                config.plugins.on_shutdown()
            tree.take(own)
            tree.finish()
        except Abort as stop:
            # What led to it has been logged already, except when it is the whole story.
            if not complaints:
                complaints.append(str(stop))
        except MkDocsException as stop:
            complaints.append(str(stop))
        finally:
            remove(own)
    return [complaint(text, production.root) for text in dict.fromkeys(complaints)]


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
