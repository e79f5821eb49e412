"""Every source, by who gave it out, and the pages that cite it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from vagar.link.catalogue import CitedSource, Citing
from vagar.pages.context import Context, entry_address
from vagar.pages.lists import by_name
from vagar.pages.page import Page
from vagar.pages.paging import grouped_pages
from vagar.pages.swedish import sort_key
from vagar.shape.terms import OrganisationKind
from vagar.shape.vocabulary import Organisation, listed

SOURCES = "kallor/"
# The filter looks through the page it is on: as long as they fit, all are on one.
ON_A_PAGE = 600


def sources_pages(context: Context) -> Iterator[Page]:
    """The sources by the kind of their publisher, and by publisher; of one publisher the latest first."""

    def used_by(cited: CitedSource) -> list[tuple[Citing, str]]:
        return [(linked, entry_address(linked)) for linked in sorted(cited.cited_by, key=by_name)]

    yield from grouped_pages(
        context,
        by_kind(context),
        SOURCES,
        "sources",
        per_page=ON_A_PAGE,
        count=len(context.catalogue.sources),
        used_by=used_by,
        by_publisher=by_publisher,
    )


def by_kind(context: Context) -> list[tuple[OrganisationKind, list[CitedSource]]]:
    """The sources of each kind of publisher that has any, ordered by publisher, and the latest first."""
    organisations = listed(context.catalogue.vocabulary, "organisations", Organisation)
    found: dict[OrganisationKind, list[CitedSource]] = {kind: [] for kind in OrganisationKind}
    latest_first = sorted(
        sorted(context.catalogue.sources.values(), key=lambda cited: sort_key(cited.source.title)),
        key=lambda cited: cited.source.date or "",
        reverse=True,
    )
    for cited in sorted(latest_first, key=lambda cited: sort_key(organisations[cited.source.publisher].label)):
        found[organisations[cited.source.publisher].kind].append(cited)
    return [(kind, sources) for kind, sources in found.items() if sources]


def by_publisher(sources: Iterable[CitedSource]) -> list[tuple[str, list[CitedSource]]]:
    """Ordered sources by the id of their publisher."""
    return [(key, list(found)) for key, found in groupby(sources, key=lambda cited: cited.source.publisher)]
