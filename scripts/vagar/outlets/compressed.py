"""Packed files beside the site's own, for servers that hand them out as they are (`gzip_static`, `brotli_static`)."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

SUFFIXES = frozenset(
    {".html", ".css", ".js", ".svg", ".json", ".jsonld", ".xml", ".rdf", ".ttl", ".md", ".csv", ".txt"}
)
GZ, BR = ".gz", ".br"
# MkDocs makes it, for search engines that ask for it by that name.
SITEMAP = "sitemap.xml.gz"
# What fits in one packet arrives no sooner.
SMALLEST = 1400
BEST = 9

Packer = Callable[[bytes], bytes]


def packers() -> dict[str, Packer]:
    """The ways to pack that there are here, by the suffix they add. Brotli only where its package is installed."""
    found: dict[str, Packer] = {GZ: lambda content: gzip.compress(content, BEST, mtime=0)}
    try:
        import brotli
    except ImportError:
        return found
    return {**found, BR: brotli.compress}


def compress(site: Path, ways: dict[str, Packer]) -> tuple[int, int, int]:
    """Packs every file in `site` that gains by it, in each of the `ways`; what was packed before is made anew.

    Gives the number of files packed, their bytes, and their bytes packed with gzip.
    """
    for old in [*site.rglob(f"*{GZ}"), *site.rglob(f"*{BR}")]:
        if old.with_suffix("").suffix in SUFFIXES and old.name != SITEMAP:
            old.unlink()
    files, plain, packed = 0, 0, 0
    for path in sorted(site.rglob("*")):
        if path.suffix not in SUFFIXES or not path.is_file() or path.stat().st_size < SMALLEST:
            continue
        content = path.read_bytes()
        made = {suffix: pack(content) for suffix, pack in ways.items()}
        if len(made[GZ]) >= len(content):
            continue
        for suffix, result in made.items():
            path.with_name(path.name + suffix).write_bytes(result)
        files, plain, packed = files + 1, plain + len(content), packed + len(made[GZ])
    return files, plain, packed
