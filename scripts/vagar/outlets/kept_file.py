"""A file of what saves work the next time: one line that says what it is good for, and then all of it."""

from __future__ import annotations

import os
import pickle
from contextlib import suppress
from pathlib import Path
from typing import Any


def read_line(path: Path) -> bytes:
    """The line, without what loads the rest; empty when there is no such file."""
    with suppress(OSError), path.open("rb") as file:
        return file.readline().rstrip(b"\n")
    return b""


def read_rest(path: Path) -> Any:
    """All that comes after the line; None when it cannot be read, for whatever reason."""
    # A file that was cut off, or written over, can fail in any way.
    with suppress(Exception), path.open("rb") as file:
        file.readline()
        return pickle.load(file)
    return None


def write(path: Path, line: bytes, rest: object) -> None:
    """Keeps it all at once or not at all. Raises OSError where nothing can be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with new.open("wb") as file:
            file.write(line + b"\n")
            pickle.dump(rest, file, protocol=pickle.HIGHEST_PROTOCOL)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
