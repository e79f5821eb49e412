"""All sources of the base in the forms that reference managers import."""

from __future__ import annotations

import json

from vagar.link.catalogue import CitedSource, LinkedConcern
from vagar.pages.citation import citation
from vagar.pages.citation.reference import reference
from vagar.pages.citation.ris import LINE_END
from vagar.pages.context import Context
from vagar.pages.entry_data.plain import plain

RIS = "data/kallor.ris"
BIBTEX = "data/kallor.bib"
CSL = "data/kallor.csl.json"


def _by_an_entry(found: CitedSource) -> bool:
    return any(not isinstance(linked, LinkedConcern) for linked in found.cited_by)


def citation_files(context: Context) -> dict[str, bytes]:
    """Each source that is cited once, in the order of their ids. The browser joins the same records of the entries it
    has."""
    cited = (found.source for found in context.catalogue.sources.values() if _by_an_entry(found))
    found = [plain(citation(reference(context, source))) for source in cited]
    csl = json.dumps([item["csl"] for item in found], ensure_ascii=False, indent=1)
    return {
        RIS: LINE_END.join(item["ris"] for item in found).encode(),
        BIBTEX: "\n".join(item["bibtex"] for item in found).encode(),
        CSL: f"{csl}\n".encode(),
    }
