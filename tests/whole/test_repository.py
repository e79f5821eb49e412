"""The project stands on its own: locked versions, no addresses to other machines, nobody's private address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from vagar.rules.personal_data import FUNCTIONS
from whole.workshop import ROOT, project_files

LOCKS = ["site.txt", "test.txt", "lock.txt"]
PIN = re.compile(r"^([a-z0-9-]+(?:\[[a-z,]+\])?==[^ \\]+(?: ; [^\\]+?)?) \\$", re.M)
HOST = re.compile(r"://|--(?:extra-)?index-url|--find-links|\bfile:|\.(?:org|com|net|io)\b")
# Written so that these lines do not match themselves.
OUTSIDE = re.compile(r"\.\./s[h]ared\b|(?<![\w.:/])/(?:work|root|home|Users)/[\w.]")
MAIL = re.compile(r"[\w.+-]+[@][\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.I)
# «namn» stands for any name in an explanation.
ALLOWED = FUNCTIONS | {"namn"}


def texts() -> Iterator[tuple[str, str]]:
    for path in project_files():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
        except UnicodeDecodeError:
            continue


def pins(lock: str) -> list[str]:
    return PIN.findall(Path(ROOT, "requirements", lock).read_text("utf-8"))


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_host(lock: str) -> None:
    assert not HOST.search(Path(ROOT, "requirements", lock).read_text("utf-8"))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes(lock: str) -> None:
    text = Path(ROOT, "requirements", lock).read_text("utf-8")
    assert pins(lock)
    # A marker such as platform_machine == 'x86_64' is no pin.
    assert len(pins(lock)) == len(re.findall(r"^\S+==", text, re.M))
    assert len(re.findall(r"\\\n    --hash=sha256:[0-9a-f]{64}", text)) >= len(pins(lock))


def test_the_tests_use_the_versions_that_build_the_site() -> None:
    assert set(pins("site.txt")) <= set(pins("test.txt"))


@pytest.mark.parametrize(("package", "limit"), [("mkdocs", "1."), ("mkdocs-material", "9."), ("pydantic", "2.")])
def test_versions_stay_below_the_next_large_one(package: str, limit: str) -> None:
    versions = [pin.partition("==")[2] for pin in pins("site.txt") if pin.startswith(f"{package}==")]
    assert len(versions) == 1
    assert versions[0].startswith(limit)


def test_nothing_points_outside_the_project() -> None:
    found = [f"{path}: {match[0]}" for path, text in texts() for match in OUTSIDE.finditer(text)]
    assert not found, "\n".join(found)


def test_no_private_mail_address() -> None:
    found = [
        f"{path}: {match[0]}"
        for path, text in texts()
        for match in MAIL.finditer(text)
        if not match[0].lower().endswith(".example") and match[0].partition("@")[0].lower() not in ALLOWED
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (HOST, "--index-url https:" + "//paket.example/simple"),
        (OUTSIDE, "open('../" + "shared/x')"),
        (OUTSIDE, "cd /ho" + "me/nils"),
        (MAIL, "anna.andersson" + "@" + "företag.example"),
    ],
)
def test_what_should_not_be_there_is_noticed(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)
