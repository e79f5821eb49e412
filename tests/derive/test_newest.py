"""What is news: the day of change first, and never the alphabet while something else tells."""

from __future__ import annotations

from factory import make_draft, make_method, make_project, make_publication, make_source, make_study
from vagar.derive.newest import newest
from vagar.link.catalogue import link


def order(*, project=None, method=None, study=None, most=3):
    draft = make_draft(
        make_project(**(project or {})),
        methods=make_method(**(method or {})),
        studies=make_study(**(study or {})),
    )
    return [linked.entry.id for linked in newest(link(draft), most)]


def test_what_changed_last_is_first():
    assert order(method={"changed": "2025-05-03"}, study={"changed": "2025-05-02"}) == [
        "oppet-kafe",
        "kafeer-och-sprak",
        "kafe-norr",
    ]


def test_of_one_day_what_is_new_stands_before_what_was_changed():
    day = "2025-05-09"
    found = order(
        project={"changed": day}, method={"changed": day, "created": "2025-05-08"}, study={"changed": day}, most=1
    )
    assert found == ["oppet-kafe"]


def test_of_equals_the_latest_source_decides_and_then_the_id():
    sources = {"sources": [make_source(date="2021-03")]}
    late = order(project=sources, study={"publications": [make_publication(date="2021-02-28")]}, most=2)
    # The method's own step is from the project's source.
    assert late == ["kafe-norr", "oppet-kafe"]
    assert order(project=sources, study={"publications": [make_publication(date="2022")]}, most=1) == [
        "kafeer-och-sprak"
    ]
