"""How a source is cited: one reference, and the same facts of it in words, CSL, RIS and BibTeX.

The browser joins what is made here and words nothing of its own.
"""

from __future__ import annotations

from typing import Any

from vagar.pages.citation.bibtex import bibtex
from vagar.pages.citation.csl import csl
from vagar.pages.citation.reference import Reference
from vagar.pages.citation.ris import ris
from vagar.pages.citation.words import in_words


def citation(reference: Reference) -> dict[str, Any]:
    """The reference in every form, for the data of an entry."""
    return {
        "text": in_words(reference),
        "csl": csl(reference),
        "ris": ris(reference),
        "bibtex": bibtex(reference),
    }
