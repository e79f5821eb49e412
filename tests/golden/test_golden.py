"""The made-up project becomes what it became when someone last looked at it and ran `make bless`."""

import difflib
import os
import re
import subprocess
import sys

import pytest

from fake_site import FAKE, ROOT, worked_out
from golden import output as golden
from golden.output import bless, expected, output
from vagar.read.folder import read_folder
from vagar.shape.intake import shape

MOST_LINES = 80
ADVICE = "Är det så här det ska vara: make bless, och läs skillnaden."


@pytest.fixture(scope="module")
def found():
    return output()


def difference(before: str, after: str, path: str) -> str:
    """The lines that differ, tag by tag, so that a long line does not hide what changed in it."""
    before, after = (re.sub(r"(?<=>)(?=<)", "\n", text).splitlines() for text in (before, after))
    lines = list(difflib.unified_diff(before, after, f"väntat {path}", f"nu {path}", n=1, lineterm=""))
    left = len(lines) - MOST_LINES
    return "\n".join([*lines[:MOST_LINES], *([f"… och {left} rader till"] if left > 0 else [])])


def test_the_pages_are_those_expected(found):
    assert sorted(found) == sorted(expected()), ADVICE


@pytest.mark.parametrize("path", sorted(expected()))
def test_golden(found, path):
    before, after = expected()[path], found.get(path, "")
    if before != after:
        pytest.fail(f"{difference(before, after, path)}\n{ADVICE}", pytrace=False)


def test_a_difference_can_be_read():
    before = "<ul><li>ett</li><li>två</li><li>tre</li></ul>\n"
    assert difference(before, before.replace("två", "fyra"), "index.html").splitlines() == [
        *("--- väntat index.html", "+++ nu index.html", "@@ -2,3 +2,3 @@"),
        *(" <li>ett</li>", "-<li>två</li>", "+<li>fyra</li>", " <li>tre</li>"),
    ]
    long = difference("", "rad\n" * 500, "index.html").splitlines()
    assert len(long) == MOST_LINES + 1
    assert long[-1] == "… och 423 rader till"


def test_bless(tmp_path, monkeypatch):
    monkeypatch.setattr(golden, "EXPECTED", tmp_path)
    assert bless({"index.html": "ett\n", "projekt/a/index.html": "två\n"}) == ["index.html", "projekt/a/index.html"]
    assert bless({"index.html": "ett\n", "projekt/a/index.html": "två\n"}) == []
    assert bless({"index.html": "tre\n"}) == ["index.html", "projekt/a/index.html"]
    assert golden.expected() == {"index.html": "tre\n"}
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


def test_the_order_of_the_files_does_not_matter(found):
    files, problems = read_folder(FAKE)
    assert problems == []
    draft, problems = shape(reversed(files))
    assert problems == []
    assert output(worked_out(draft)) == found


WRITE = """
import sys
from golden.output import output
sys.stdout.buffer.write(repr(output()).encode())
"""


def test_the_same_on_another_machine(found):
    # Another order in sets, another time zone, another language and another folder to stand in.
    surroundings = {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "1"}
    path = os.pathsep.join([str(ROOT / "scripts"), str(ROOT / "tests")])
    elsewhere = subprocess.run(
        [sys.executable, "-c", WRITE],
        env={**os.environ, **surroundings, "PYTHONPATH": path},
        cwd=os.path.sep,
        capture_output=True,
        check=True,
    )
    assert elsewhere.stdout.decode() == repr(found)
