"""Work that waits for nothing, done in a second process while the first goes on. Nearly every machine has two cores."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

Result = TypeVar("Result")
FORK = "fork"


class Alongside(Generic[Result]):
    """Begins `work` at once where that can be done safely, otherwise when its result is asked for.

    The work sees everything as it is when it begins, and only its result comes back, so it may be anything that can
    be pickled. Where there is one core, no fork, or other threads that could hold a lock, it is simply called.
    """

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._answer: Connection | None = None
        if _can_fork():
            system = multiprocessing.get_context(FORK)
            self._answer, sender = system.Pipe(duplex=False)
            self._process = system.Process(target=_do, args=(work, self._answer, sender), daemon=True)
            self._process.start()
            sender.close()

    def result(self) -> Result:
        """What the work gave; raises what it raised. `RuntimeError` when its process was killed."""
        if self._answer is None:
            return self._work()
        try:
            done, result = self._answer.recv()
        except EOFError:
            raise RuntimeError("den andra processen avbröts") from None
        finally:
            self._process.join()
        if done:
            return result
        raise result


def _can_fork() -> bool:
    enough = (os.cpu_count() or 1) > 1 and threading.active_count() == 1
    return enough and FORK in multiprocessing.get_all_start_methods()


def _do(work: Callable[[], Result], receiver: Connection, sender: Connection) -> None:
    # With this end open, an answer to a process that has been killed would wait for ever.
    receiver.close()
    try:
        answer = True, work()
    except Exception as error:
        answer = False, error
    with suppress(BrokenPipeError):
        sender.send(answer)
    sender.close()
