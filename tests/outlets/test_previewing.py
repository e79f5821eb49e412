"""The whole preview, from a saved file to what a browser gets."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from socket import socket
from urllib.error import HTTPError

import pytest

from factory import make_project
from outlets.small_project import ROOT, content, fill, write
from vagar.outlets.crash import StopError
from vagar.outlets.previewing import serve

ENTRY = "projects/kafe-norr.yml"
# A second or so on an idle machine; the machine that runs the tests is seldom idle.
PATIENCE = 20


@pytest.fixture
def project(fresh: Path) -> Path:
    return fill(fresh)


@pytest.fixture
def port() -> int:
    with socket() as free:
        free.bind(("localhost", 0))
        return free.getsockname()[1]


@pytest.fixture
def address(project: Path, port: int) -> Iterator[str]:
    stopped, ready = threading.Event(), threading.Event()
    thread = threading.Thread(target=serve, args=(project, port, lambda line: ready.set(), stopped))
    thread.start()
    assert ready.wait(PATIENCE)
    yield f"http://localhost:{port}/"
    stopped.set()
    thread.join(PATIENCE)
    assert not thread.is_alive()


def get(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            return answer.read().decode()
    except HTTPError as error:
        return error.read().decode()


def until(address: str, *words: str) -> str:
    """What the page says once it has all of `words`."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        text = get(address)
        if all(word in text for word in words):
            return text
        time.sleep(0.02)
    raise AssertionError(f"{address} never said {words}")


def test_a_saved_file_is_on_the_page_and_a_broken_one_tells_why(project: Path, address: str) -> None:
    page = address + "projekt/kafe-norr/"
    assert "Kafé Norr" in get(page)
    write(project, ENTRY, make_project(name="Kafé Söder"))
    until(page, "Kafé Söder")
    until(address + "projekt/", "Kafé Söder")

    (project / ENTRY).write_text('{"id": "kafe-norr", "kind: 1}', "utf-8")
    text = until(page, "Kafé Söder", f"{ENTRY}, rad 1")
    assert 'role="alert"' in text
    assert 'role="alert"' in get(address + "bidra/")

    write(project, ENTRY, make_project(name="Kafé Öster"))
    assert 'role="alert"' not in until(page, "Kafé Öster")
    assert not (project / "site").exists()
    assert list(content(project / "build"))


def test_a_preview_that_starts_broken_recovers(project: Path, port: int, request: pytest.FixtureRequest) -> None:
    good = (project / ENTRY).read_text("utf-8")
    (project / ENTRY).write_text("kind: nada", "utf-8")
    address = request.getfixturevalue("address")
    until(address, f"{ENTRY}, rad 1", "Sidan kan inte byggas än")
    (project / ENTRY).write_text(good, "utf-8")
    until(address + "projekt/kafe-norr/", "Kafé Norr")


def test_a_taken_port_is_said_in_words(project: Path, port: int) -> None:
    with socket() as taken:
        taken.bind(("localhost", port))
        taken.listen()
        with pytest.raises(StopError, match=f"Port {port} används redan"):
            serve(project, port, lambda line: None)


@pytest.mark.parametrize("ignored", [False, True], ids=["in front", "in the background"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_it_is_told_to(project: Path, port: int, number: int, ignored: bool) -> None:
    command = [sys.executable, "-m", "vagar", "serve", "--port", str(port)]
    # A shell that starts a job in the background tells it to ignore SIGINT.
    ignore = (lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)) if ignored else None
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "PYTHONUTF8": "1"}
    with subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, text=True, preexec_fn=ignore
    ) as process:
        try:
            assert "Öppna" in process.stdout.readline()
            until(f"http://localhost:{port}/", "</html>")
            process.send_signal(number)
            said, _ = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    assert said.endswith("Avslutad.\n")
    assert process.returncode == 0
