"""Work in a second process: the same result as when it is simply called, and its errors are not lost."""

from __future__ import annotations

import os
import threading

import pytest

from vagar import alongside
from vagar.alongside import Alongside


@pytest.fixture(params=[True, False], ids=["beside", "in turn"])
def beside(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    monkeypatch.setattr(alongside, "_can_fork", lambda: request.param)
    return request.param


def test_the_result_comes_back(beside: bool) -> None:
    words = {"å": b"\xc3\xa5" * 100_000}
    process, found = Alongside(lambda: (os.getpid(), words)).result()
    assert found == words
    assert (process != os.getpid()) == beside


def test_an_error_comes_back(beside: bool) -> None:
    def fail() -> None:
        raise ValueError("det gick inte")

    with pytest.raises(ValueError, match="det gick inte"):
        Alongside(fail).result()


def test_when_the_second_process_is_killed_the_first_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alongside, "_can_fork", lambda: True)
    first = os.getpid()
    assert Alongside(lambda: os.getpid() if os.getpid() == first else os._exit(9)).result() == first


def test_what_cannot_be_sent_is_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alongside, "_can_fork", lambda: True)
    assert Alongside(lambda: lambda: 7).result()() == 7


def test_an_interrupted_wait_ends_the_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alongside, "_can_fork", lambda: True)
    large = Alongside(lambda: b"x" * 50_000_000)

    def interrupt(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(type(large._answer), "recv", interrupt)
    with pytest.raises(KeyboardInterrupt):
        large.result()
    assert not large._process.is_alive()


def test_with_other_threads_there_is_no_second_process() -> None:
    waits = threading.Event()
    thread = threading.Thread(target=waits.wait)
    thread.start()
    try:
        assert Alongside(os.getpid).result() == os.getpid()
    finally:
        waits.set()
        thread.join()
