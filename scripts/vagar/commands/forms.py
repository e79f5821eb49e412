"""make forms: writes the forms of Swedish words that no rule leads to their stem, after changes in `stem.py`.

They come from SAOL 14 (Svenska Akademien, through Språkbanken Text; CC BY 4.0) as the package `saol` has it.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from vagar.search.forms import FORMS
from vagar.search.saol import HEAD, irregular, lemma_groups


def options(parser: ArgumentParser) -> None:
    """Nothing can be asked of it."""


def work(root: Path, options: Namespace) -> int:
    """Writes the table and says how long it is."""
    from saol.wordlist import saol14  # type: ignore[attr-defined]  # read from its file when asked for

    groups = lemma_groups((entry.word, entry.upos, entry.conj) for entry in saol14)
    table = irregular(groups)
    lines = [f"{key} {' '.join(forms)}" for key, forms in sorted(table.items())]
    Path(FORMS).write_text("\n".join((*HEAD, *lines, "")), "utf-8")
    print(f"{sum(map(len, table.values()))} former till {len(table)} nycklar: {FORMS.name}")
    return 0
