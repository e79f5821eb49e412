"""make compressed: packs the files of the site that is built, for a server of one's own."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.compressed import BR, compress, packers
from vagar.outlets.crash import StopError
from vagar.outlets.steps import count, megabytes
from vagar.outlets.tree import BUILD, LOCK, SITE, alone


def options(parser: ArgumentParser) -> None:
    """Nothing can be asked of it."""


def work(root: Path, options: Namespace) -> int:
    """0 and what was gained. Raises `StopError` when there is no site to pack."""
    site = root / SITE
    if not site.is_dir():
        raise StopError(f"{SITE}/ finns inte än. Kör make site först")
    ways = packers()
    with alone(root / BUILD / LOCK, lambda: print("Ett bygge pågår; väntar på att det blir klart.")):
        files, plain, packed = compress(site, ways)
    print(f"Packade {count(files, 'fil', 'filer')}: {megabytes(plain)} blev {megabytes(packed)} med gzip.")
    if BR not in ways:
        print("Inga .br-filer gjordes: paketet brotli är inte installerat.")
    return 0
