"""A preview that never falls: the last good build, and what is wrong with the files as they are now."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from vagar.outlets.building import Place, build_site
from vagar.outlets.crash import crash
from vagar.outlets.readiness import unready
from vagar.outlets.state import Inputs, inputs
from vagar.outlets.steps import Steps, seconds
from vagar.outlets.tree import SITE
from vagar.problem import Problem, errors

QUIET = 0.04


class Preview:
    """Builds again when told that something changed. Threads read `site`, `problems` and `version` through `settled`;
    `unready` is what must be filled in before the site is shown to others.

    `folder` is the preview's own: the site in it, and what is known of its last build.
    """

    def __init__(self, root: Path, folder: Path, address: str, say: Callable[[str], None]) -> None:
        self.root = root
        self.site: Path | None = None
        self.problems: tuple[Problem, ...] = ()
        self.unready: tuple[Problem, ...] = ()
        self.version = 0
        self._place = Place(folder / SITE, folder, address)
        self._say = say
        self._condition = threading.Condition()
        # The first build is wanted from the beginning, so that the first reader waits for it.
        self._wanted = 1
        self._built: Inputs | None = None

    def changed(self) -> None:
        """Something was saved. Returns at once; readers wait until it has been built."""
        with self._condition:
            self._wanted += 1
            self._condition.notify_all()

    def settled(self, timeout: float = 30) -> tuple[Path | None, tuple[Problem, ...], int]:
        """The site, its problems and its version once there is nothing left to build."""
        with self._condition:
            self._condition.wait_for(lambda: self.version == self._wanted, timeout)
            return self.site, self.problems, self.version

    def newer_than(self, version: int, timeout: float) -> int:
        """The version, as soon as it is another one than `version` or when `timeout` has passed."""
        with self._condition:
            self._condition.wait_for(lambda: self.version != version, timeout)
            return self.version

    def run(self, stopped: threading.Event) -> None:
        """Builds, and builds again after each change, until `stopped`."""
        while not stopped.is_set():
            with self._condition:
                if not self._condition.wait_for(lambda: self._wanted > self.version, timeout=0.2):
                    continue
                wanted = self._wanted
                # Editors write in several goes: wait until nothing more comes.
                while self._condition.wait(QUIET):
                    pass
                wanted = self._wanted
            self.build(wanted)

    def build(self, version: int) -> None:
        """One build, good or bad. Raises nothing: an error is one more thing to show."""
        began = perf_counter()
        try:
            now = inputs(self.root)
            if self.site is not None and not self.problems and now == self._built:
                # An editor may tell twice of one and the same save.
                return self._settle(version)
            wrong = self._build()
            self._built = now
        except Exception as error:
            wrong = [crash(error, self.root)]
        with self._condition:
            self.site = self.site if wrong else self._place.site
            self.problems = tuple(wrong)
        self._settle(version)
        self._say(_line(wrong, seconds(perf_counter() - began)))

    def _build(self) -> list[Problem]:
        # A look through the whole base for garbage would come in the middle of it.
        gc.disable()
        try:
            inspection, problems = build_site(self.root, self._place, Steps(), self._say)
        finally:
            gc.enable()
        self.unready = tuple(unready(inspection.settings))
        return errors(problems)

    def _settle(self, version: int) -> None:
        with self._condition:
            self.version = version
            self._condition.notify_all()


def _line(wrong: list[Problem], time: str) -> str:
    if not wrong:
        return f"Byggd på {time}"
    first = wrong[0]
    more = f" (och {len(wrong) - 1} till)" if len(wrong) > 1 else ""
    return f"Inte byggd, {time}: {first.file}:{first.line}: {first.message}{more}"
