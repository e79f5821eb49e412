"""make links: asks whether every source is still at its address, and writes what is not, as Markdown."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from vagar.link.catalogue import link
from vagar.outlets.inspection import inspect
from vagar.outlets.link_check import State, addresses, ask_all
from vagar.outlets.steps import Steps
from vagar.outlets.today import today
from vagar.pages.environment import environment
from vagar.report import as_text

TEMPLATE = "outlets/links/report.md"
# A code of its own: 1 is what every command ends with when something else goes wrong.
GONE = 3


def options(parser: ArgumentParser) -> None:
    """Nothing can be asked of it."""


def work(root: Path, options: Namespace) -> int:
    """0 when no source is gone, `GONE` when one is, 1 when nothing could be asked. Only the report goes to standard
    output."""
    inspection = inspect(root, today(), Steps())
    if inspection.failed or inspection.settings is None:
        print(as_text(inspection.problems, again="make links"), file=sys.stderr)
        return 1
    found = addresses(link(inspection.draft))
    answers = ask_all(found, inspection.settings.model.site_url, partial(print, file=sys.stderr, flush=True))
    by_state = {state.name.lower(): [asked for asked in answers if asked.state is state] for state in State}
    template = environment(root).get_template(TEMPLATE)
    print(template.render(**by_state, count=len(answers), day=today().isoformat()), end="")
    return GONE if by_state["gone"] else 0
