"""What the script of Sök och jämför gets: facets that sort something out have a box, the others only an address."""

import pytest

from factory import SAID, make_draft, make_method, make_project
from fake_site import fake_settings
from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.pages.context import Context
from vagar.pages.explore.data import explore_data


def hidden(*projects: dict) -> dict[str, bool]:
    draft = make_draft(list(projects), methods=make_method())
    index, _ = explore_data(Context(derive(link(draft)), fake_settings(), {}))
    return {facet["id"]: facet["hidden"] for facet in index["facets"]}


STAFF = {"staff": [{"role": "ledare", "text": "En ledare.", "full_time": 1, **SAID}]}


@pytest.mark.parametrize(("takes", "gone"), [({}, True), (STAFF, False)])
def test_a_facet_that_is_nearly_all_unknown_has_no_box(takes, gone):
    found = hidden(make_project(takes=takes))
    assert found["staff"] is gone
    assert not found["kind"]
    assert found["municipality"]
