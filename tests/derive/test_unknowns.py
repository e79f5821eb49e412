"""What we do not know, and why (evidence rules 7)."""

from derive.samples import project
from factory import SAID, make_draft, make_method, make_source
from vagar.derive.unknowns import reason_missing, unknowns
from vagar.evidence.topics import answered, relevant
from vagar.shape.terms import MissingReason, Topic

MISSING = {"budget": "not-in-source", "partners": "not-applicable", "lessons": "not-in-source"}
REASONS = (
    "står inte i källan · står inte i det vi har läst · mättes inte · projektet pågår · inte aktuellt här · "
    "visas inte, för få personer · källan finns inte kvar · det har vi inte letat efter än"
)


def test_reasons():
    assert [reason.label for reason in MissingReason] == REASONS.split(" · ")


def test_grouped_by_reason():
    found = {
        unknown.reason: unknown.topics
        for unknown in unknowns(project(missing=MISSING, sources=[make_source(read="whole")]))
    }
    assert found[MissingReason.NOT_IN_SOURCE] == (Topic.BUDGET, Topic.LESSONS)
    assert found[MissingReason.NOT_APPLICABLE] == (Topic.PARTNERS,)
    assert Topic.OWNER not in sum(found.values(), ())


def test_what_nobody_gave_a_reason_for_has_not_been_looked_for():
    assert reason_missing(project(), Topic.BUDGET) is MissingReason.NOT_LOOKED


def test_that_it_does_not_stand_in_the_source_is_said_only_of_what_is_read_whole():
    whole, part = make_source(read="whole"), make_source(id="artikel", read="part")
    read = project(missing=MISSING, sources=[whole])
    half_read = project(missing=MISSING, sources=[whole, part])
    assert reason_missing(read, Topic.BUDGET) is MissingReason.NOT_IN_SOURCE
    assert reason_missing(half_read, Topic.BUDGET) is MissingReason.NOT_IN_PART


def test_never_blank():
    # Every topic is either answered or unknown, and never both.
    method = make_draft(methods=make_method(missing={"staff": "not-in-source"})).methods["oppet-kafe"].model
    for entry in (project(), project(missing=MISSING), method):
        unknown = [topic for found in unknowns(entry) for topic in found.topics]
        assert sorted([*unknown, *answered(entry)]) == sorted(relevant(entry))


def test_an_answer_is_stronger_than_a_reason():
    money = [{"kind": "grant", "label": "stöd", "amount": 1000, **SAID}]
    found = unknowns(project(missing=MISSING, money=money))
    assert Topic.BUDGET not in [topic for unknown in found for topic in unknown.topics]


def test_the_same_order_however_it_is_written():
    backwards = dict(reversed(MISSING.items()))
    assert unknowns(project(missing=MISSING)) == unknowns(project(missing=backwards))
