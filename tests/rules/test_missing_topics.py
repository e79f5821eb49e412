"""Missing topics: a reason for not knowing disappears when we know."""

from factory import METHOD, PROJECT, findings, make_draft, make_method, make_project
from vagar.rules import missing_topics


def test_needed():
    draft = make_draft(
        make_project(missing={"partners": "not-in-source", "outcome": "not-measured"}, claims=[]),
        make_method(missing={"staff": "not-looked", "materials": "not-in-source"}),
    )
    assert findings(missing_topics, draft) == []


def test_answered():
    message = (
        "Posten svarar på «vem som ägde projektet» men anger också ett skäl till att det saknas (står inte i källan)"
    )
    draft = make_draft(make_project(missing={"owner": "not-in-source"}))
    assert findings(missing_topics, draft) == [("warning", f"{PROJECT} missing.owner", message)]


def test_not_for_methods():
    message = "«vem som ägde projektet» hör inte till det som en metod ska svara på"
    draft = make_draft(methods=make_method(missing={"owner": "not-in-source"}))
    assert findings(missing_topics, draft) == [("warning", f"{METHOD} missing.owner", message)]
