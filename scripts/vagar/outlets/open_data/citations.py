"""All sources of the base in the forms that reference managers import."""

from __future__ import annotations

import json
from collections.abc import Collection

from vagar.pages.citation.ris import LINE_END
from vagar.pages.entry_data import NamedData

RIS = "data/kallor.ris"
BIBTEX = "data/kallor.bib"
CSL = "data/kallor.csl.json"


def citation_files(entries: Collection[NamedData]) -> dict[str, bytes]:
    """Each source once, in the order of their ids. The browser joins the same records of the entries it has."""
    sources = {id: source["cite"] for _, data in entries for id, source in data["sources"].items()}
    found = [sources[id] for id in sorted(sources)]
    csl = json.dumps([item["csl"] for item in found], ensure_ascii=False, indent=1)
    return {
        RIS: LINE_END.join(item["ris"] for item in found).encode(),
        BIBTEX: "\n".join(item["bibtex"] for item in found).encode(),
        CSL: f"{csl}\n".encode(),
    }
