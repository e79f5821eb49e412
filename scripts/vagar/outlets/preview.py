"""A preview that never falls: the last good build, and what is wrong with the files as they are now."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from time import perf_counter

from vagar.outlets.crash import crash
from vagar.outlets.docs_file import FOLDER as DOCS
from vagar.outlets.finished import Finished
from vagar.outlets.mkdocs_site import write_site
from vagar.outlets.pipeline import Inspection, inspect, produce
from vagar.outlets.production import Production
from vagar.outlets.readiness import unready
from vagar.outlets.renewal import Renewal, renew
from vagar.outlets.site_settings import FILE as SETTINGS
from vagar.outlets.steps import Steps, seconds
from vagar.outlets.today import today
from vagar.outlets.tree import files_in
from vagar.problem import Problem, errors
from vagar.read.folder import KINDS
from vagar.read.passing import is_passing
from vagar.shape.docs_files import DocsFiles

# What entries are read from, what pages are made of besides, and all that is looked at.
ENTRIES = (SETTINGS, *(f"{DOCS}/{each.name}.yml" for each in fields(DocsFiles)), *KINDS)
FRAME = (SETTINGS, "templates", "words")
WATCHED = (*ENTRIES, "templates", "words", DOCS)
Stamps = dict[Path, tuple[int, int]]
QUIET = 0.04
FOLDERS = ("a", "b")


class Preview:
    """Builds again when told that something changed. Threads read `site`, `problems` and `version` through `settled`;
    `unready` is what must be filled in before the site is shown to others.

    `folder` is the preview's own; the build in use and the one being made take turns in it.
    """

    def __init__(self, root: Path, folder: Path, address: str, say: Callable[[str], None]) -> None:
        self.root = root
        self.site: Path | None = None
        self.problems: tuple[Problem, ...] = ()
        self.unready: tuple[Problem, ...] = ()
        self.version = 0
        self._folder = folder
        self._address = address
        self._say = say
        self._condition = threading.Condition()
        # The first build is wanted from the beginning, so that the first reader waits for it.
        self._wanted = 1
        self._inspection: Inspection | None = None
        self._production: Production | None = None
        self._finished = Finished()
        self._built: dict[str, Stamps] = {}
        self._entries: Stamps = {}
        self._frame: Stamps = {}

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
        began, steps = perf_counter(), Steps()
        now = {name: _stamps(self.root / name) for name in WATCHED}
        if self.site is not None and not self.problems and now == self._built:
            # An editor may tell twice of one and the same save.
            return self._settle(version)
        target = self._folder / FOLDERS[self.site == self._folder / FOLDERS[0]]
        entries, frame, early = _of(now, ENTRIES), _of(now, FRAME), Renewal()
        try:
            early = self._renew(entries)
            if early.before:
                self._settle(version)
                self._say(f"Sidan är skriven på {seconds(perf_counter() - began)}; resten byggs")
            problems = self._build_into(target, steps, entries, frame)
        except Exception as error:
            problems = [crash(error, self.root)]
        wrong = errors(problems)
        if wrong:
            early.take_back()
        with self._condition:
            if early.before and self._wanted == version:
                # Readers have seen the entry's own page; the rest is one more thing to show them.
                version = self._wanted = version + 1
            self.site = self.site if wrong else target
            self.problems = tuple(wrong)
        self._built = now
        self._settle(version)
        self._say(_line(wrong, seconds(perf_counter() - began)))

    def _settle(self, version: int) -> None:
        with self._condition:
            self.version = version
            self._condition.notify_all()

    def _renew(self, entries: Stamps) -> Renewal:
        """If the change was of one entry, its own pages are written into the site that is shown."""
        changed = {path for path, _ in entries.items() ^ self._entries.items()}
        known = self._inspection
        if self.site is None or known is None or known.failed or known.settings is None or len(changed) != 1:
            return Renewal()
        # A look through the whole base for garbage would come in the middle of it.
        gc.disable()
        try:
            (file,) = changed
            return renew(self.root, file, known.draft, known.settings.model, self._finished, self.site)
        except KeyError:
            # It leads to something that is not there: the rules tell of that in the whole build.
            return Renewal()
        finally:
            gc.enable()

    def _build_into(self, target: Path, steps: Steps, entries: Stamps, frame: Stamps) -> list[Problem]:
        """Does again what depends on the files that are others than last time, and nothing else."""
        if self._inspection is None or entries != self._entries:
            self._inspection, self._production = inspect(self.root, today(), steps), None
            self._entries = entries
            self.unready = tuple(unready(self._inspection.settings))
        if self._inspection.failed:
            return list(self._inspection.problems)
        if frame != self._frame:
            self._finished, self._production = Finished(), None
            self._frame = frame
        if self._production is None:
            self._production = produce(self._inspection, steps)
        with steps.step("Byggde"):
            return write_site(self._production, target, steps, address=self._address, finished=self._finished)


def _stamps(place: Path) -> Stamps:
    """When each file at or under `place` was last written, and how long it is."""
    found: Stamps = {}
    for file in (place,) if place.is_file() else files_in(place):
        # What an editor puts beside a file may be gone before it has been looked at.
        if is_passing(file.name):
            continue
        with suppress(FileNotFoundError):
            stat = file.stat()
            found[Path(file)] = (stat.st_mtime_ns, stat.st_size)
    return found


def _of(stamps: Mapping[str, Stamps], names: Iterable[str]) -> Stamps:
    return {path: stamp for name in names for path, stamp in stamps[name].items()}


def _line(wrong: list[Problem], time: str) -> str:
    if not wrong:
        return f"Byggd på {time}"
    first = wrong[0]
    more = f" (och {len(wrong) - 1} till)" if len(wrong) > 1 else ""
    return f"Inte byggd, {time}: {first.file}:{first.line}: {first.message}{more}"
