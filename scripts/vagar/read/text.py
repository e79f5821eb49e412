"""Bytes to text: size, encoding, line ends, Unicode form."""

from __future__ import annotations

import unicodedata

from vagar.problem import Problem
from vagar.read.characters import unwanted

MAX_BYTES = 64 * 1024
_BOM = "\ufeff"


def shorten(text: str, most: int = 60) -> str:
    """`text` on one line and no longer than `most`, for a message."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def decode(raw: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """The text of a file, with plain line ends and in Unicode's composed form (NFC).

    A byte order mark at the start is dropped: Windows editors add it and it does no harm.
    Returns None and the problems when the bytes cannot be trusted as text. Never raises.
    """
    if len(raw) > MAX_BYTES:
        return None, [_too_big(file)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(raw, error, file)]
    text = text.removeprefix(_BOM).replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", text)
    problems = unwanted(text, file)
    return (None if problems else text), problems


def _too_big(file: str) -> Problem:
    return Problem(
        file,
        1,
        1,
        "size",
        f"Filen är större än {MAX_BYTES // 1024} kB",
        action="Dela upp innehållet i flera filer, eller korta texterna",
    )


def _not_utf8(raw: bytes, error: UnicodeDecodeError, file: str) -> Problem:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        message, value = "Filen är sparad som UTF-16, inte som UTF-8", None
    else:
        byte = raw[error.start]
        # Swedish files that are not UTF-8 are nearly always from an old Windows program.
        guess = bytes([byte]).decode("cp1252", "replace")
        likely = f", troligen «{guess}»" if guess.isalpha() else ""
        message, value = f"Filen är inte sparad som UTF-8: ett tecken går inte att läsa{likely}", f"0x{byte:02X}"
    before = raw[: error.start]
    line_start = before.rfind(b"\n") + 1
    return Problem(
        file,
        before.count(b"\n") + 1,
        len(before[line_start:].decode("utf-8", "replace")) + 1,
        "encoding",
        message,
        value=value,
        action="Öppna filen i redigeraren och spara den med kodningen UTF-8",
    )
