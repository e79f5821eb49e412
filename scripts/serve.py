"""make serve: shows the site on this computer, and again whenever a file is saved."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.command import run
from vagar.outlets.previewing import serve

PORT = 8000


def show(root: Path, options: Namespace) -> int:
    """Goes on until it is interrupted."""
    return serve(root, options.port, lambda line: print(line, flush=True))


if __name__ == "__main__":
    parser = ArgumentParser(description="Visar webbplatsen på den egna datorn medan du skriver.")
    parser.add_argument("--port", type=int, default=PORT, help=f"annan port än {PORT}")
    sys.exit(run(show, parser, "make serve", lasting=True))
