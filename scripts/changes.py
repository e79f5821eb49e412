"""make changes BASE=origin/main: what readers will see change, as Markdown."""

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from vagar.derive.changes import changes
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.base_state import unpacked
from vagar.outlets.command import run
from vagar.outlets.pipeline import Inspection, inspect
from vagar.outlets.steps import Steps
from vagar.outlets.today import today
from vagar.pages.environment import environment
from vagar.report import as_text
from vagar.words.changes import side_text
from vagar.words.figures import Figures
from vagar.words.languages import words

TEMPLATE = "outlets/changes/report.md"


def report(root: Path, options: Namespace) -> int:
    """0 and the report, or 1 when either side has errors."""
    with tempfile.TemporaryDirectory() as folder:
        before = inspect(unpacked(root, options.base, Path(folder)), today(), Steps())
        after = inspect(root, today(), Steps())
        for side, again in ((after, "make changes"), (before, f"make changes BASE={options.base}")):
            if side.failed:
                print(as_text(side.problems, again=again), file=sys.stderr)
                return 1
        now = _derived(after)
        found, say = changes(_derived(before), now), words()
        figures = Figures(say, lambda group: now.catalogue.label("groups", group))
        template = environment(root).get_template(TEMPLATE)
        said = partial(side_text, say=say, figures=figures)
        print(template.render(changes=found, base=options.base, said=said), end="")
    return 0


def _derived(inspection: Inspection):
    return derive(link(inspection.draft))


if __name__ == "__main__":
    parser = ArgumentParser(description="Skriver vad läsarna kommer att se ändras, som Markdown.")
    parser.add_argument("--base", default="origin/main", help="versionen att jämföra med (origin/main)")
    sys.exit(run(report, parser, "make changes"))
