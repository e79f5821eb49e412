"""The accessibility statement: what the law asks for stands on the page, and a broken file gives a clear line."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from vagar.outlets.docs_file import read_docs_file
from vagar.shape.accessibility import Accessibility
from whole.built_site import BuiltSite
from whole.workshop import ROOT

ACCESSIBILITY = "docs/accessibility.yml"
WHOLE = """\
compliance: partly
measured_against: riktlinjerna WCAG 2.2, nivå A och AA
faults:
  - what: Filmen saknar text.
    why: Den är ny.
trials:
  - date: 2026-02-01
    how: Ett program letade.
    result: Inga fel.
authority:
  name: Myndigheten
  report: https://myndigheten.example/anmal
updated: 2026-03-01
"""


def read(tmp_path: Path, text: str):
    (tmp_path / "docs").mkdir()
    (tmp_path / ACCESSIBILITY).write_text(text, "utf-8")
    return read_docs_file(tmp_path, ACCESSIBILITY, Accessibility)


def test_the_page_has_what_the_law_asks_for(site: BuiltSite) -> None:
    said = yaml.safe_load(Path(ROOT, ACCESSIBILITY).read_text("utf-8"))
    page = site.pages["tillganglighet/"]
    text = " ".join(page.article.split())
    wanted = [
        "förenlig med lagen",
        "(2018:1937)",
        *(fault["what"] for fault in said["faults"]),
        *(fault["why"] for fault in said["faults"]),
        *(" ".join(trial["result"].split()) for trial in said["trials"]),
        *said["untried"],
        said["authority"]["name"],
        "Du får svar inom",
        "Senaste provet",
        "Redogörelsen ändrades senast",
    ]
    assert [part for part in wanted if " ".join(part.split()) not in text] == []
    assert said["authority"]["report"] in [link.address for link in page.links]


def test_a_statement_is_read(tmp_path: Path) -> None:
    found, problems = read(tmp_path, WHOLE)
    assert problems == []
    assert found.model.compliance.label == "delvis förenlig"
    assert found.model.last_tried == "2026-02-01"


def test_without_the_file_there_is_no_statement(tmp_path: Path) -> None:
    assert read_docs_file(tmp_path, ACCESSIBILITY, Accessibility) == (None, [])


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        (("compliance: partly", "compliance: nearly"), 1, "compliance"),
        (("updated: 2026-03-01", "updated: 2026-03"), 13, "hel dag"),
        (("faults:", "fautls:"), 3, "fautls"),
        (("    why: Den är ny.\n", ""), 4, "why"),
        (("updated: 2026-03-01", "updated: [2026"), 13, ""),
    ],
)
def test_what_is_wrong_is_told_at_its_line(tmp_path: Path, change: tuple[str, str], line: int, words: str) -> None:
    found, problems = read(tmp_path, WHOLE.replace(*change))
    assert found is None
    assert (problems[0].file, problems[0].line) == (ACCESSIBILITY, line)
    assert words in problems[0].message
