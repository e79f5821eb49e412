"""The files of sentences, read: one folder a language, Fluent files in it, each message with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Comment, GroupComment, Junk, Message, ResourceComment, Term

from vagar.problem import Problem
from vagar.read.characters import position

# Beside templates/: whoever translates finds them without going through code.
FOLDER = "words"
HOME = Path(__file__).resolve().parents[3] / FOLDER
SUFFIX = ".ftl"
RULE = "words"
LINES = "Ett meddelande skrivs «id = text»; rader som fortsätter det börjar med mellanslag"
# The parser's codes, in the words of whoever sits with the file.
FAULTS = {
    "E0003": "Här saknas ett tecken, ofta = efter id eller en klammer som avslutar",
    "E0004": "Här står ett tecken som inte får stå där",
    "E0005": "Meddelandet har ingen text",
    "E0010": "Ett val ( -> ) behöver ett förval, märkt med *",
    "E0011": "Ett val ( -> ) behöver minst ett fall",
    "E0012": "Här ska ett värde stå",
    "E0015": "Ett val ( -> ) kan bara ha ett förval, märkt med *",
    "E0020": 'En sträng är inte avslutad med "',
    "E0025": "Efter \\ står ett tecken som inte betyder något",
    "E0027": "En avslutande klammer } har ingen som börjar",
    "E0028": "En klammer { är inte avslutad, eller tom",
}


@dataclass(frozen=True)
class Entry:
    """A message or term as it was parsed, and where it stands. A term's id begins with a hyphen."""

    id: str
    ast: Message | Term
    file: str
    line: int

    def problem(self, message: str, action: str | None = None) -> Problem:
        """Something that is wrong with it."""
        return Problem(self.file, self.line, 1, RULE, message, value=self.id, action=action)


def read_files(home: Path) -> tuple[Mapping[str, Mapping[str, Entry]], list[Problem]]:
    """The entries of each language in `home` by their ids, and all that could not be read. Raises nothing."""
    languages: dict[str, dict[str, Entry]] = {}
    problems: list[Problem] = []
    for folder in sorted(path for path in home.iterdir() if path.is_dir()):
        found = languages.setdefault(folder.name, {})
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            for item in _read(path, f"{FOLDER}/{folder.name}/{path.name}"):
                if isinstance(item, Problem):
                    problems.append(item)
                elif item.id in found:
                    first = found[item.id]
                    problems.append(item.problem(f"«{item.id}» finns redan i {first.file}:{first.line}"))
                else:
                    found[item.id] = item
    return languages, problems


def _read(path: Path, file: str) -> Iterator[Entry | Problem]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        yield Problem(file, 1, 1, RULE, f"{file} går inte att läsa; den ska vara text i UTF-8")
        return
    for item in FluentParser().parse(text).body:
        # Where the message begins: what it lacks is often noticed a line too late.
        line, column = position(text, item.span.start if item.span else 0)
        match item:
            case Message() | Term():
                sign = "-" if isinstance(item, Term) else ""
                yield Entry(f"{sign}{item.id.name}", item, file, line)
            case Junk():
                fault, lines = item.annotations[0], (item.content or "").split("\n")
                said = FAULTS.get(fault.code, f"Meddelandet går inte att läsa (Fluents fel {fault.code})")
                yield Problem(file, line, column, RULE, said, value=lines[0].strip(), action=LINES)
            case Comment() | GroupComment() | ResourceComment():
                pass
