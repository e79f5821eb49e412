"""python -m vagar COMMAND: the one way in for all commands; `make` types them."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module

from vagar.outlets.command import MISUSED, run, speak_utf8

COMMANDS = {
    "site": "bygg webbplatsen i mappen site",
    "serve": "visa webbplatsen på den egna datorn medan du skriver",
    "check": "granska alla poster utan att bygga",
    "new": "börja på en ny post",
    "tidy": "ställ fälten i ordning i alla poster",
    "changes": "skriv vad läsarna kommer att se ändras, som Markdown",
    "pages": "skriv varje sida som en fil i build/pages/, för en annan generator",
    "compressed": "packa filerna i site/ för en egen server",
    "links": "fråga om källorna ligger kvar på sina adresser",
    "release": "spara dagens version av uppgifterna",
    "schemas": "gör om schemana för editorer",
    "forms": "gör om sökningens tabell över ordformer",
    "bless": "godkänn dagens utskrift som facit för proven",
}
USAGE = "Skriv ett kommando: python -m vagar {}\n"
UNKNOWN = "Kommandot «{}» finns inte. {}"


def main(words: Sequence[str]) -> int:
    """The exit code of the command that `words` begin with. Only that command is loaded: to see that nothing has
    changed must take no longer than it takes to look."""
    name, *rest = words or [""]
    if name not in COMMANDS:
        speak_utf8()
        return _listed(name)
    command = import_module(f"vagar.commands.{name}")
    parser = ArgumentParser(prog=f"vagar {name}", description=f"{COMMANDS[name].capitalize()}.")
    command.options(parser)
    return run(command.work, parser, rest, f"make {name}", lasting=getattr(command, "LASTING", False))


def _listed(name: str) -> int:
    """All commands, for who asked for help, named none, or named one that there is not."""
    asked = name in ("", "-h", "--help")
    if not asked:
        near = get_close_matches(name, COMMANDS, 1)
        print(UNKNOWN.format(name, f"Menade du «{near[0]}»?" if near else "De här finns:"), file=sys.stderr)
    width = max(map(len, COMMANDS))
    lines = "".join(f"  {command:{width}}  {told}\n" for command, told in COMMANDS.items())
    print(USAGE.format("KOMMANDO") + lines, end="", file=sys.stdout if asked else sys.stderr)
    return 0 if asked and name else MISUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
