"""make tidy: keys in order, and everything else as it was written."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml

from vagar.outlets.tidying import MODELS, tidied
from vagar.read.document import read_document
from whole.workshop import ROOT

FILES = sorted(path for folder in MODELS for path in Path(ROOT, folder).glob("*.yml"))

COMMENTED = """\
# yaml-language-server: $schema=../schemas/project.schema.json
# om hela filen
---
kind: implementation
# om namnet
# i två rader
name: "Kaf\\u00e9et"  # bredvid namnet
id: kafeet

lessons:
  - place: sidan 2
    # om texten
    text: Fler kom på kvällen.
    kind: lesson
    source: rapport
  # om den andra
  - {place: sidan 3, kind: obstacle, text: 'Det var trångt.', source: rapport}
# om källorna
sources:
  - id: rapport
    title: 'Rapport: ett'
summary: >-
  En mening
  på två rader.
# sist i filen
"""


def data(text: str) -> object:
    document, problems = read_document(text.encode(), "x.yml")
    assert problems == []
    return document.data


def test_comments_stay_with_what_they_are_about() -> None:
    after = tidied(COMMENTED, "projects")
    assert data(after.text) == data(COMMENTED)
    lines = after.text.splitlines()
    assert lines[lines.index("# i två rader") + 1].startswith("name:")
    assert lines[lines.index("# om källorna") + 1] == "sources:"
    assert lines[lines.index("    # om texten") + 1] == "    text: Fler kom på kvällen."
    assert lines[:3] == COMMENTED.splitlines()[:3]
    assert lines[-1] == "# sist i filen"
    assert [line.partition(":")[0] for line in lines if line[:1].isalpha()] == [
        *("id", "name", "summary", "kind", "lessons", "sources"),
    ]


def test_it_says_what_it_moved() -> None:
    done = tidied(COMMENTED, "projects").done
    assert done == ("name, id, summary", "place, kind i lessons", "place i lessons")
    assert "citattecken om no" in tidied("id: a\nname: Ett\nsummary: no\n", "projects").done


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_line_ends_and_escapes_stay(ends: str) -> None:
    text = COMMENTED.replace("\n", ends)
    after = tidied(text, "projects").text
    assert after.count("\n") == after.count(ends) == text.count("\n")
    assert '"Kaf\\u00e9et"' in after
    assert f"{ends}---{ends}" in after
    assert sorted(after.split(ends)) == sorted(tidied(COMMENTED, "projects").text.split("\n"))


def test_a_file_without_a_last_line_end_loses_no_line() -> None:
    after = tidied("name: Ett namn\nid: ett", "projects").text
    assert after == "id: ett\nname: Ett namn\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_tidy_is_left_byte_for_byte(path: Path) -> None:
    text = path.read_bytes().decode()
    assert tidied(text, path.parent.name).text == text


def shuffled(value: object, chance: random.Random) -> object:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return [shuffled(item, chance) for item in value] if isinstance(value, list) else value


def written(value: object, flow: bool | None) -> str:
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True, default_flow_style=flow)


@pytest.mark.parametrize("path", FILES[::6], ids=lambda path: path.stem)
@pytest.mark.parametrize("flow", [False, None], ids=["block", "mixed"])
def test_any_order_becomes_the_same_one_and_stays(path: Path, flow: bool | None) -> None:
    chance = random.Random(path.stem)
    mixed = written(shuffled(data(path.read_text("utf-8")), chance), flow)
    once = tidied(mixed, path.parent.name).text
    assert data(once) == data(mixed)
    assert tidied(once, path.parent.name).text == once
    # The same keys in another order end in the same order, where a model has one.
    again = written(shuffled(data(mixed), chance), flow)
    assert list(data(tidied(again, path.parent.name).text)) == list(data(once))
