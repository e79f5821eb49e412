"""Writes the forms of Swedish words that no rule leads to their stem: `make forms`, after changes in `stem.py`.

They come from SAOL 14 (Svenska Akademien, through Språkbanken Text; CC BY 4.0) as the package `saol` has it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from vagar.search.forms import FORMS
from vagar.search.saol import HEAD, irregular, lemma_groups


def main() -> int:
    """Writes the table and says how long it is."""
    from saol import saol14

    groups = lemma_groups((entry.word, entry.upos, entry.conj) for entry in saol14)
    table = irregular(groups)
    lines = [f"{key} {' '.join(forms)}" for key, forms in sorted(table.items())]
    Path(FORMS).write_text("\n".join((*HEAD, *lines, "")), "utf-8")
    print(f"{sum(map(len, table.values()))} former till {len(table)} nycklar: {FORMS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
