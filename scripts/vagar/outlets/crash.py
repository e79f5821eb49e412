"""What nobody foresaw, as a finding: a reader of the output gets a line, never a traceback."""

from __future__ import annotations

import errno
import traceback
from pathlib import Path

from vagar.problem import Problem

RULE = "unexpected"
STOPPED = "stopped"
AT_TEMPLATE = "En mall i templates/ kan inte användas: {error}"
AT_CODE = "Oväntat fel i {step}: {error}"
DISK = {
    errno.ENOSPC: ("Disken är full", "frigör plats och kör om; det som var klart förut är orört"),
    errno.EDQUOT: ("Utrymmet som du får använda är slut", "frigör plats och kör om; det som var klart förut är orört"),
    errno.EROFS: ("Mappen går bara att läsa", "kör i en mapp där du får skriva"),
    errno.EACCES: ("Du får inte skriva eller läsa här", "ändra rättigheterna eller kör i en egen mapp"),
    errno.EBUSY: ("Mappen används av något annat", "stäng det som använder den och kör igen"),
    errno.EPERM: ("Du får inte skriva eller läsa här", "ändra rättigheterna eller kör i en egen mapp"),
}
RETRY = "kör om med --debug för att se var det hände"


class StopError(Exception):
    """The work cannot go on, for a reason that is known; the text is one plain Swedish sentence."""


def crash(error: Exception, root: Path) -> Problem:
    """A finding at the place in the project's own files that lies nearest to the error.

    The first note on the error is the name of the step it happened in.
    """
    if isinstance(error, StopError):
        return Problem("mkdocs.yml", 1, 1, STOPPED, str(error))
    if isinstance(error, OSError) and error.errno in DISK:
        words, action = DISK[error.errno]
        where = _relative(str(error.filename), root) or error.filename
        return Problem("mkdocs.yml", 1, 1, STOPPED, f"{words}: {where}" if where else words, action=action)
    file, line = _place(error, root)
    words = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    template = file.startswith("templates/")
    message = AT_TEMPLATE.format(error=words) if template else AT_CODE.format(step=_step(error), error=words)
    return Problem(file, line, 1, RULE, " ".join(message.split()), action=None if template else RETRY)


def _step(error: Exception) -> str:
    notes = getattr(error, "__notes__", [])
    return f"steget «{notes[0]}»" if notes else "programmet"


def _place(error: Exception, root: Path) -> tuple[str, int]:
    # Most commands end well, and many without a template: Jinja is loaded when it is needed.
    from jinja2 import TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError) and error.filename:
        places = [(error.filename, error.lineno)]
    else:
        places = [(frame.filename, frame.lineno or 1) for frame in traceback.extract_tb(error.__traceback__)]
    own = [(path, line) for path, line in ((_relative(name, root), line) for name, line in places) if path]
    templates = [place for place in own if place[0].startswith("templates/")]
    return (templates or own or [("mkdocs.yml", 1)])[-1]


def _relative(name: str, root: Path) -> str | None:
    path = Path(name)
    inside = path.is_absolute() and path.is_relative_to(root) and not path.is_relative_to(root / ".venv")
    return path.relative_to(root).as_posix() if inside else None
