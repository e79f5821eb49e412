"""The list of sources: each stands once, under who gave it out, the latest first."""

from __future__ import annotations

from fake_site import ROOT, fake_derived, fake_settings
from vagar.pages.context import Context
from vagar.pages.environment import environments
from vagar.pages.source_list import by_kind, by_publisher
from vagar.pages.swedish import sort_key


def test_every_source_stands_once_under_its_publisher() -> None:
    context = Context(fake_derived(), fake_settings(), environments(ROOT))
    organisations = context.catalogue.vocabulary["organisations"]
    seen = []
    for kind, sources in by_kind(context):
        groups = by_publisher(sources)
        names = [organisations[publisher].label for publisher, _ in groups]
        assert names == sorted(set(names), key=sort_key)
        for publisher, found in groups:
            assert organisations[publisher].kind is kind
            assert {cited.source.publisher for cited in found} == {publisher}
            dates = [cited.source.date or "" for cited in found]
            assert dates == sorted(dates, reverse=True)
            seen += [cited.source.id for cited in found]
    assert sorted(seen) == sorted(context.catalogue.sources)
    assert len(seen) > 5
