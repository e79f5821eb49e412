"""What mypy is told to overlook says which error it is, and why."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
IGNORE = re.compile(r"#\s*type:\s*ignore\b(?P<rest>.*)")
REASONED = re.compile(r"\[[a-z-]+\]  # \S.{10,}")


def unexplained(text: str) -> list[str]:
    return [found[0] for found in IGNORE.finditer(text) if not REASONED.fullmatch(found["rest"].rstrip())]


def test_every_ignore_has_a_reason():
    files = sorted((ROOT / "scripts").rglob("*.py"))
    assert {path.name: found for path in files if (found := unexplained(path.read_text("utf-8")))} == {}


def test_the_test_sees():
    silent = "x = 1  # type: " + "ignore[misc]\n"
    assert unexplained(silent + silent.rstrip() + "  # compiled, and without types\n") == [silent[7:-1]]
