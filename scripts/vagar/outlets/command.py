"""What all commands have in common: options, and an end in plain words whatever happens."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from vagar.outlets.crash import crash
from vagar.report import as_text

INTERRUPTED = 130
# As a shell tells of a program that wrote to a closed pipe.
CLOSED = 141
MISUSED = 2


def run(
    work: Callable[[Path, Namespace], int],
    parser: ArgumentParser,
    words: Sequence[str],
    name: str,
    *,
    lasting: bool = False,
) -> int:
    """Does `work` in the folder the command was given in, with the options in `words`, and returns its exit code.
    `name` is what people type.

    `lasting` is whether it goes on until somebody stops it.

    An error nobody foresaw becomes a finding, in the form `options.show` gives findings, and code 1.
    """
    speak_utf8()
    parser.add_argument("--debug", action="store_true", help="visa var i programmet ett oväntat fel uppstod")
    options, unknown = parser.parse_known_args(words)
    if unknown:
        print(f"Okänt tillval: {' '.join(unknown)}. Lägg till --help för att se vilka som finns.", file=sys.stderr)
        return MISUSED
    root = Path.cwd()
    if not lasting:
        # What a short command makes it keeps to the end; to look for garbage in it takes a third of the time.
        gc.disable()
    try:
        return work(root, options)
    except KeyboardInterrupt:
        print("Avbrutet.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough: make check | head.
        _write_to_nobody()
        return CLOSED
    except Exception as error:
        if options.debug:
            traceback.print_exc()
        show = getattr(options, "show", as_text)
        found = [crash(error, root)]
        print(show(found, again=name) if show is as_text else show(found), end="")
        return 1
    finally:
        if not _is_open(sys.stdout):
            _write_to_nobody()
        # Python looks for garbage once more before it ends, in everything there is: half a second for a large site.
        gc.freeze()


def speak_utf8() -> None:
    """Makes output UTF-8 whatever the terminal calls itself; what cannot be written is shown by its number."""
    if sys.stdout is None or sys.stderr is None:
        # Started without anywhere to write.
        nobody = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, it is for as long as the program runs
        sys.stdout, sys.stderr = sys.stdout or nobody, sys.stderr or nobody
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _is_open(stream: TextIO) -> bool:
    """Whether everything that was written could be sent on."""
    try:
        stream.flush()
    except BrokenPipeError:
        return False
    return True


def _write_to_nobody() -> None:
    """Python writes what is left when it ends, and would say that it could not."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
