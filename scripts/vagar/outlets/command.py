"""What all commands have in common: options, and an end in plain words whatever happens."""

from __future__ import annotations

import gc
import sys
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from vagar.outlets.crash import crash
from vagar.report import as_text

INTERRUPTED = 130
MISUSED = 2


def run(work: Callable[[Path, Namespace], int], parser: ArgumentParser, name: str, *, lasting: bool = False) -> int:
    """Does `work` in the folder the command was given in, and returns its exit code. `name` is what people type.

    `lasting` is whether it goes on until somebody stops it.

    An error nobody foresaw becomes a finding, in the form `options.show` gives findings, and code 1.
    """
    speak_utf8()
    parser.add_argument("--debug", action="store_true", help="visa var i programmet ett oväntat fel uppstod")
    options, unknown = parser.parse_known_args()
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
    except Exception as error:
        if options.debug:
            traceback.print_exc()
        show = getattr(options, "show", as_text)
        found = [crash(error, root)]
        print(show(found, again=name) if show is as_text else show(found), end="")
        return 1
    finally:
        # Python looks for garbage once more before it ends, in everything there is: half a second for a large site.
        gc.freeze()


def speak_utf8() -> None:
    """Makes output UTF-8 whatever the terminal calls itself; what cannot be written is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
