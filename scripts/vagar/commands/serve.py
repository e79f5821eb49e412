"""make serve: shows the site on this computer, and again whenever a file is saved."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.previewing import serve

PORT = 8000
# It goes on until somebody stops it.
LASTING = True


def options(parser: ArgumentParser) -> None:
    """What can be asked of it."""
    parser.add_argument("--port", type=int, default=PORT, help=f"annan port än {PORT}")


def work(root: Path, options: Namespace) -> int:
    """Goes on until it is interrupted."""
    return serve(root, options.port, lambda line: print(line, flush=True))
