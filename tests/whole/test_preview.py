"""`make serve` in a real browser: a page renews itself, and a broken entry shows its problem on it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from socket import socket

import pytest
from playwright.sync_api import Browser, Page, expect

from whole.workshop import copy_project

ENTRY = "projects/steget-fore.yml"
# A second or so on an idle machine.
PATIENCE = 30_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("preview") / "project")


@pytest.fixture(scope="module")
def preview(folder: Path) -> Iterator[str]:
    """The address of a preview of a copy of the project."""
    with socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "vagar", "serve", "--port", str(port)]
    environment = {**os.environ, "PYTHONPATH": "scripts", "PYTHONUTF8": "1"}
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert f"http://localhost:{port}/" in process.stdout.readline()
        # The browser of the tests knows no names, not even this one.
        yield f"http://127.0.0.1:{port}/"
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=30)
        assert said.endswith("Avslutad.\n")
        assert process.returncode == 0


def test_a_page_follows_what_is_saved(browser: Browser, preview: str, folder: Path) -> None:
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{preview}projekt/steget-fore/", timeout=PATIENCE)
    good = (folder / ENTRY).read_text("utf-8")

    save(folder, good.replace("name: Steget före", "name: Steget framför", 1))
    shows(page, "Steget framför")
    # The title comes with the whole build; until then, what a broken file falls back on is the build before.
    expect(page).to_have_title(re.compile("Steget framför"), timeout=PATIENCE)
    save(folder, good.replace("\nkind:", "\nkindd:", 1))
    expect(page.get_by_role("alert")).to_contain_text(f"{ENTRY}, rad", timeout=PATIENCE)
    shows(page, "Steget framför")
    save(folder, good)
    shows(page, "Steget före")
    expect(page.get_by_role("alert")).to_have_count(0)
    assert complaints == []
    page.close()


def save(folder: Path, text: str) -> None:
    (folder / ENTRY).write_text(text, "utf-8")


def shows(page: Page, name: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(name, timeout=PATIENCE)
