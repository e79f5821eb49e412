"""make site: builds the whole site into site/."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.building import SITE, build_site
from vagar.outlets.command import run
from vagar.outlets.steps import Steps
from vagar.problem import errors
from vagar.report import as_text

UNTOUCHED = f"Inget nytt är byggt; {SITE}/ är som den var."
MORE = "make check visar varningarna, make serve visar webbplatsen medan du skriver."


def build(root: Path, options: Namespace) -> int:
    """0 when there is a new site, otherwise 1 and all that is in the way."""
    steps = Steps(print)
    problems = build_site(root, steps, print, publish=options.publish, plain=options.plain)
    if errors(problems):
        print("\n" + as_text(problems, again="make site") + UNTOUCHED)
        return 1
    print(f"Klart på {steps.total()}. {MORE}\nÖppna {SITE}/index.html")
    return 0


if __name__ == "__main__":
    parser = ArgumentParser(description="Bygger webbplatsen i mappen site.")
    parser.add_argument("--publish", action="store_true", help="vägra så länge inställningar saknas i mkdocs.yml")
    parser.add_argument("--plain", action="store_true", help="låt temat göra varje sida för sig, för jämförelse")
    sys.exit(run(build, parser, "make site"))
