"""make bless: takes today's output of the made-up project in tests/fake as what the tests expect."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path


def options(parser: ArgumentParser) -> None:
    """Nothing can be asked of it."""


def work(root: Path, options: Namespace) -> int:
    """Writes tests/golden/expected anew and names every file that changed."""
    # The made-up project and what it becomes belong to the tests.
    sys.path.append(str(root / "tests"))
    from golden.output import bless, output

    changed = bless(output())
    print("".join(f"{path}\n" for path in changed), end="")
    print(f"{len(changed)} filer ändrade i tests/golden/expected. Läs skillnaden innan du föreslår den: git diff")
    return 0
