"""make new: begins a new entry. Asks for what it was not told: make new ARGS="projekt mitt-projekt".

With --from it lays out what the guided form sent."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.outlets.crash import StopError
from vagar.outlets.receiving import receive
from vagar.outlets.starting import FOLDERS, start_entry, suggested_id
from vagar.outlets.today import today

EXAMPLE = 'Skriv till exempel: make new ARGS="projekt mitt-projekt"'


def options(parser: ArgumentParser) -> None:
    """What can be asked of it."""
    parser.add_argument("kind", nargs="?", help="projekt eller metod")
    parser.add_argument("id", nargs="?", help="postens id, till exempel mitt-projekt")
    parser.add_argument("--name", help="namnet som läsare ser")
    parser.add_argument("--from", dest="sent", type=Path, help="ett förslag från frågorna på webbplatsen")


def work(root: Path, options: Namespace) -> int:
    """0 when the file is there."""
    if options.sent:
        print("".join(f"{line}\n" for line in receive(root, options.sent)) + "Nästa steg: make check")
        return 0
    kind = options.kind or _asked(f"Vad vill du lägga till ({' eller '.join(FOLDERS)})?", "projekt")
    name = options.name or ("" if options.id else _asked("Vad heter det?", ""))
    entry_id = options.id or _asked("Vilket id ska det ha? Det blir adressen och ändras inte.", suggested_id(name))
    path = start_entry(root, kind, entry_id, name or entry_id, today())
    print(f"{path} är skapad. Öppna den, fyll i, och kör sedan: make check")
    return 0


def _asked(question: str, otherwise: str) -> str:
    if not sys.stdin.isatty() and not sys.stdin.readable():
        raise StopError(f"Här går det inte att svara på frågor. {EXAMPLE}")
    suggestion = f" [{otherwise}]" if otherwise else ""
    try:
        answer = input(f"{question}{suggestion} ").strip()
    except EOFError:
        raise StopError(f"Inget svar. {EXAMPLE}") from None
    return answer or otherwise
