"""The catalogue of data sets that the national data portal can harvest: DCAT-AP-SE 3 in RDF/XML."""

from __future__ import annotations

from datetime import date

from vagar.outlets.licence import CC0
from vagar.outlets.open_data.templates import Templates
from vagar.pages.context import Context
from vagar.pages.open_data.described import DataSet

CATALOGUE = "data/dcat.rdf"


def dcat_file(context: Context, templates: Templates, data_sets: tuple[DataSet, ...], day: date) -> dict[str, bytes]:
    """The catalogue by its address. All addresses in it are absolute, all days whole; `day` is when the data was last
    changed."""
    issued = min((linked.entry.created for linked in context.catalogue.entries()), default=day.isoformat())
    values = {"data_sets": data_sets, "cc0": CC0, "issued": first_day(issued), "modified": day.isoformat()}
    return {CATALOGUE: templates.filled("dcat.rdf", first_day=first_day, **values)}


def first_day(written: str) -> str:
    """The first day of what may be a year or a month. A bare year would be typed as one, which nobody checks."""
    return "-".join((*written.split("-"), "01", "01")[:3])
