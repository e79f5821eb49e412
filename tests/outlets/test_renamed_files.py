"""A renamed entry: its old data addresses hold the same content, and a list says what it is called now."""

from __future__ import annotations

import json

from fake_site import fake_derived, fake_settings
from vagar.outlets.renamed_files import NAMES, names_file, with_renamed
from vagar.pages.context import former_names

FORMER = {"projekt/vaffla": "projekt/pannkaka", "projekt/plätt": "projekt/pannkaka"}
FILES = [
    ("data/entries/projekt/pannkaka.json", b"1"),
    ("data/values/projekt/pannkaka.json", b"2"),
    ("projekt/pannkaka/index.md", b"3"),
    ("projekt/pannkaka/atom.xml", b"4"),
    ("data/entries/projekt/annat.json", b"4"),
    ("llms.txt", b"5"),
]


def test_the_same_content_stands_at_every_former_address() -> None:
    found = dict(with_renamed(FILES, FORMER))
    assert dict(FILES).items() <= found.items()
    for old in FORMER:
        assert found[f"data/entries/{old}.json"] == b"1"
        assert found[f"data/values/{old}.json"] == b"2"
        assert found[f"{old}/index.md"] == b"3"
        assert found[f"{old}/atom.xml"] == b"4"
    assert len(found) == len(FILES) + 4 * len(FORMER)


def test_nothing_renamed_adds_nothing() -> None:
    assert dict(with_renamed(FILES, {})) == dict(FILES)


def test_the_list_says_what_each_is_called_now() -> None:
    assert json.loads(names_file(FORMER)[NAMES]) == FORMER


def test_the_names_are_those_of_the_catalogue() -> None:
    names = former_names(fake_derived().catalogue)
    assert names["projekt/vaffla"] == "projekt/pannkaka"
    assert names["forskning/regn"] == "forskning/regn-i-allmanhet"


def test_the_feed_keeps_the_name_an_entry_had_first() -> None:
    from vagar.outlets.open_data.feeds import identity
    from vagar.pages.context import Context
    from vagar.pages.environment import environment
    from vagar.pages.explore.entries import listed_entries
    from whole.workshop import ROOT

    context = Context(fake_derived(), fake_settings(), environment(ROOT))
    assert "projekt/vaffla/" in {identity(item) for item in listed_entries(context)}
