"""Work that waits for nothing, done in a second process while the first goes on. Nearly every machine has two cores."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final, Generic, TypeVar

Result = TypeVar("Result")
FORK: Final = "fork"


class Alongside(Generic[Result]):
    """Begins `work` at once where that can be done safely, otherwise when its result is asked for.

    The work sees everything as it is when it begins, and only its result comes back, so it may be anything that can
    be pickled. Where there is one core, another system than Linux, or other threads that could hold a lock, it is
    simply called.
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
        """What the work gave; raises what it raises.

        When the second process could not do it, for whatever reason, the work is done here: then an error has its
        own place and kind.
        """
        if self._answer is None:
            return self._work()
        done: list[Result] = []
        try:
            with suppress(EOFError):
                done.append(self._answer.recv())
        finally:
            # A process that is still sending, to one that no longer listens, gets a broken pipe and ends.
            self._answer.close()
            if not done:
                self._process.terminate()
            self._process.join()
        return done[0] if done else self._work()


class Shares:
    """As many numbers as there are parts of a work, below `MOST`, each for one of the processes that take from them:
    whoever is free takes the next. Made before there are two."""

    MOST = 256

    def __init__(self, count: int) -> None:
        # A pipe is read by one process at a time, and is left empty by one that dies.
        self._left, numbers = os.pipe()
        os.write(numbers, bytes(range(count)))
        os.close(numbers)

    def __iter__(self) -> Iterator[int]:
        """Those that this process gets."""
        while taken := os.read(self._left, 1):
            yield taken[0]

    def close(self) -> None:
        """There is nothing left to take."""
        os.close(self._left)


def _can_fork() -> bool:
    # Elsewhere the system's own libraries may have threads that do not survive a fork.
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1 and threading.active_count() == 1


def _do(work: Callable[[], Result], receiver: Connection, sender: Connection) -> None:
    # Whoever interrupts the command means the first process; that one ends this.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # With this end open, an answer to a process that has been killed would wait for ever.
    receiver.close()
    with suppress(Exception):
        sender.send(work())
    sender.close()
