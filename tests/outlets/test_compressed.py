"""Packed files beside the plain ones, and the example server that hands them out."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from outlets.small_project import ROOT
from vagar.outlets.compressed import BR, GZ, SMALLEST, compress

SHORT = "x" * (SMALLEST - 1)
LONG = "<p>Samma ord om och om igen.</p>" * 200
PACK = {GZ: lambda content: gzip.compress(content, 9, mtime=0), BR: lambda content: b"br" + content[:5]}


def site(folder: Path) -> Path:
    for name, text in {
        "index.html": LONG,
        "a/b.json": LONG,
        "kort.html": SHORT,
        "bild.png": LONG,
    }.items():
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        (folder / name).write_text(text)
    return folder


def test_what_gains_by_it_is_packed_the_same_each_time(tmp_path: Path) -> None:
    folder = site(tmp_path)
    files, plain, packed = compress(folder, PACK)
    first = {path.name: path.read_bytes() for path in folder.rglob("*.gz")}
    assert (files, plain) == (2, 2 * len(LONG))
    assert 0 < packed < plain / 10
    assert sorted(first) == ["b.json.gz", "index.html.gz"]
    assert gzip.decompress(first["index.html.gz"]).decode() == LONG
    assert (folder / "a/b.json.br").read_bytes() == b"br<p>Sa"
    compress(folder, PACK)
    assert {path.name: path.read_bytes() for path in folder.rglob("*.gz")} == first


def test_a_packed_file_does_not_outlive_what_it_was_packed_from(tmp_path: Path) -> None:
    folder = site(tmp_path)
    compress(folder, PACK)
    (folder / "index.html").write_text("kort nu")
    (folder / "a/b.json").unlink()
    (folder / "sitemap.xml.gz").write_bytes(b"made by another")
    compress(folder, {GZ: PACK[GZ]})
    assert sorted(path.name for path in folder.rglob("*.gz")) == ["sitemap.xml.gz"]
    assert not list(folder.rglob("*.br"))


def test_the_example_server_has_the_same_rules_for_scripts_as_the_pages() -> None:
    server = Path(ROOT, "deploy/nginx.conf").read_text("utf-8")
    page = Path(ROOT, "templates/theme/partials/head/meta.html").read_text("utf-8")
    [on_page] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    [on_server] = re.findall(r'add_header Content-Security-Policy "([^"]+)"', server)
    assert on_server == on_page + "; frame-ancestors 'none'"
    # A header in a location would take away all the others there.
    assert not re.findall(r"location [^{]*\{[^}]*add_header", server)
    [referrer] = re.findall(r'add_header Referrer-Policy "([^"]+)"', server)
    assert f'name="referrer" content="{referrer}"' in page
