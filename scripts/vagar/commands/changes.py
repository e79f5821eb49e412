"""make changes BASE=origin/main: what readers will see change, as Markdown."""

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.derive.changes import changes
from vagar.outlets.base_state import unpacked
from vagar.outlets.inspection import inspect
from vagar.outlets.seen_changes import context_of, seen
from vagar.outlets.steps import Steps
from vagar.outlets.today import today
from vagar.pages.environment import environment
from vagar.report import as_text

TEMPLATE = "outlets/changes/report.md"


def options(parser: ArgumentParser) -> None:
    """What can be asked of it."""
    parser.add_argument("--base", default="origin/main", help="versionen att jämföra med (origin/main)")


def work(root: Path, options: Namespace) -> int:
    """0 and the report, or 1 when either side has errors."""
    with tempfile.TemporaryDirectory() as folder:
        before = inspect(unpacked(root, options.base, Path(folder)), today(), Steps())
        after = inspect(root, today(), Steps())
        for side, again in ((after, "make changes"), (before, f"make changes BASE={options.base}")):
            if side.failed:
                print(as_text(side.problems, again=again), file=sys.stderr)
                return 1
        # The same templates on both sides: what is told is what the entries change.
        old, new = context_of(before, root), context_of(after, root)
        found = changes(old.derived, new.derived)
        template = environment(root).get_template(TEMPLATE)
        print(template.render(changes=found, seen=seen(found, old, new), base=options.base), end="")
    return 0
