"""How a browser is found and installed, without installing one."""

from __future__ import annotations

from pathlib import Path

import pytest

from whole import chromium

ROOT_PREFIX = ("sudo", "-n")


def place(folder: Path, name: str) -> str:
    command = folder / name
    command.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    command.chmod(0o755)
    return str(command)


def test_commands_on_path_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    chrome, ours = place(tmp_path, "google-chrome"), place(tmp_path, "chromium")
    assert list(chromium.candidates()) == [ours, chrome, None]
    shell = place(tmp_path, "chromium-headless-shell")
    assert list(chromium.candidates()) == [shell, ours, chrome, None]


def test_a_named_browser_rules_out_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/min/egen")
    assert list(chromium.candidates()) == ["/min/egen"]


def test_debian_comes_before_playwright_where_we_may_install() -> None:
    programs = [commands[-1][len(ROOT_PREFIX)] for commands in chromium.ways(ROOT_PREFIX)[:2]]
    assert programs == ["apt-get", "apt-get"]
    assert chromium.ways(ROOT_PREFIX)[2] == [chromium.PLAYWRIGHT]


def test_without_apt_there_is_playwright() -> None:
    assert chromium.ways(None) == [[chromium.PLAYWRIGHT]]


def test_the_first_way_that_gives_a_browser_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    versions, ran = iter([None, "150.0"]), []
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "version", lambda: next(versions))
    monkeypatch.setattr(chromium, "as_root", lambda: None)
    monkeypatch.setattr(chromium, "run", lambda command: not ran.append(command))
    assert chromium.ensure() == "150.0"
    assert ran == [chromium.PLAYWRIGHT]


def test_no_browser_is_a_clear_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "version", lambda: None)
    monkeypatch.setattr(chromium, "as_root", lambda: None)
    monkeypatch.setattr(chromium, "run", lambda command: False)
    with pytest.raises(LookupError, match="Ingen Chromium som går att starta"):
        chromium.ensure()
