"""The catalogue of data sets that the national data portal can harvest: DCAT-AP-SE 3 in RDF/XML."""

from __future__ import annotations

from vagar.pages.context import Context
from vagar.pages.open_data.described import DataSet

CATALOGUE = "data/dcat.rdf"


def dcat_file(context: Context, data_sets: tuple[DataSet, ...]) -> dict[str, bytes]:
    """The catalogue by its address. All addresses in it are absolute."""
    template = context.environment.get_template("outlets/open_data/dcat.rdf")
    return {CATALOGUE: template.render(site=context.settings, data_sets=data_sets).encode()}
