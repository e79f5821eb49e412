"""What may have changed can be looked up, and what nobody names is told of."""

from factory import findings, make_concern, make_draft, make_fact, make_method
from vagar.rules import concerns

FILE = "concerns/oppettider.yml"


def found(method=None, also_seen=(), **changes):
    draft = make_draft(None, method, concerns=make_concern(**changes), also_seen=also_seen)
    return findings(concerns, draft)


def test_nothing_wrong():
    assert found() == []


def test_what_has_ended_says_since_when():
    message = "Det finns inte längre, men det står inte sedan när"
    assert found(facts=[make_fact(standing="ended")]) == [("error", f"{FILE} facts.0.standing", message)]
    # That the source does not show it is no date.
    assert found(facts=[make_fact(standing="ended", period="visas inte")])
    assert found(facts=[make_fact(standing="ended", since="2024")]) == []


def test_what_has_changed_says_when_or_that_it_is_not_shown():
    assert found(facts=[make_fact(standing="changed")])
    assert found(facts=[make_fact(standing="changed", period="tidpunkten visas inte")]) == []


def test_a_source_without_an_address_cannot_be_looked_up():
    source = {key: value for key, value in make_concern()["sources"][0].items() if key != "url"}
    message = "Källan «ordningsregler» har ingen adress, så ingen kan slå upp om det gäller än"
    assert found(sources=[source]) == [("error", f"{FILE} facts.0.source", message)]
    assert found(sources=[{**source, "archive": {"url": "https://arkiv.example/regler"}}]) == []


def test_nobody_sees_it():
    message = "Ingen metod rör «oppettider», så ingen läsare ser det"
    assert found(every=...) == [("warning", f"{FILE} id", message)]
    assert found(every=..., method=make_method(concerns=["oppettider"])) == []
    # A method that could not be read may name it.
    assert found(every=..., also_seen=["methods/trasig.yml"]) == []


def test_an_empty_file_says_nothing():
    assert [place for _, place, _ in found(facts=[], checklist=[], sources=[])] == [f"{FILE} id"]
