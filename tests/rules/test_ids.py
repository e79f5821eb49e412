"""Ids: an id means one thing."""

import pytest

from factory import PROJECT, SAID, findings, make_claim, make_draft, make_method, make_project, make_source
from vagar.rules import ids

RECORD = {
    "id": "antalet",
    "kind": "values",
    "text": "Två olika tal",
    "values": [{"text": "30", **SAID}, {"text": "31", **SAID}],
    "handling": "show-both",
    "status": "open",
    "date": "2025-05-01",
}
NORTH, SOUTH = make_project(), make_project(id="kafe-sor", sources=[])
SOUTH_FILE = "projects/kafe-sor.yml"


def at(draft, file, *path):
    """«fil rad n» as the message has it."""
    shaped = next(entry for entry in draft.entries() if entry.file == file)
    return f"{file} rad {shaped.mark(path).line}"


BROKEN = {
    "a source, anywhere in the base": (
        make_draft([NORTH, {**SOUTH, "sources": [make_source()]}]),
        f"{SOUTH_FILE} sources.0.id",
        "Källans id «slutrapport» används redan i {first}",
        (PROJECT, "sources", 0, "id"),
    ),
    "a claim": (
        make_draft(make_project(claims=[make_claim(), make_claim()])),
        f"{PROJECT} claims.1.id",
        "Uppgiftens id «i-arbete» används redan i {first}",
        (PROJECT, "claims", 0, "id"),
    ),
    "a contradiction": (
        make_draft(make_project(contradictions=[RECORD, RECORD])),
        f"{PROJECT} contradictions.1.id",
        "Motsägelsens id «antalet» används redan i {first}",
        (PROJECT, "contradictions", 0, "id"),
    ),
    "a former id that another project has": (
        make_draft([NORTH, {**SOUTH, "former_ids": ["kafe-norr"]}]),
        f"{SOUTH_FILE} former_ids.0",
        "Det tidigare id:t «kafe-norr» är redan taget i {first}",
        (PROJECT, "id"),
    ),
    "a former id that another project had": (
        make_draft([{**NORTH, "former_ids": ["kafe"]}, {**SOUTH, "former_ids": ["kafe"]}]),
        f"{SOUTH_FILE} former_ids.0",
        "Det tidigare id:t «kafe» är redan taget i {first}",
        (PROJECT, "former_ids", 0),
    ),
    "a former id that is the present one": (
        make_draft({**NORTH, "former_ids": ["kafe-norr"]}),
        f"{PROJECT} former_ids.0",
        "Det tidigare id:t «kafe-norr» är redan taget i {first}",
        (PROJECT, "id"),
    ),
}


@pytest.mark.parametrize(("draft", "where", "message", "first"), BROKEN.values(), ids=BROKEN.keys())
def test_taken(draft, where, message, first):
    assert findings(ids, draft) == [("error", where, message.format(first=at(draft, *first)))]


def test_same_id_in_two_files_or_kinds():
    method = make_method(id="kafe-norr", former_ids=["kafe-sor"])
    assert findings(ids, make_draft([NORTH, SOUTH], method)) == []


@pytest.mark.parametrize("reserved", ["sida-2", "sida-31", "i-projekten"])
def test_an_address_of_the_sites_own_is_nobodys_id(reserved):
    draft = make_draft(make_project(id=reserved))
    message = f"«{reserved}» är adressen till en av webbplatsens egna sidor"
    assert findings(ids, draft) == [("error", f"projects/{reserved}.yml id", message)]


@pytest.mark.parametrize("name", ["aux", "con", "nul", "prn", "com1", "lpt9"])
@pytest.mark.parametrize("field", ["id", "former_ids.0"])
def test_a_name_that_no_file_can_have_in_windows_is_nobodys_id(name, field):
    project = make_project(id=name) if field == "id" else make_project(former_ids=[name])
    message = f"«{name}» är ett namn som ingen fil kan ha i Windows"
    file = f"projects/{project['id']}.yml"
    assert findings(ids, make_draft(project)) == [("error", f"{file} {field}", message)]


def test_an_address_of_the_sites_own_is_nobodys_former_id():
    found = findings(ids, make_draft(make_project(former_ids=["sida-2"])))
    assert [where for _, where, _ in found] == [f"{PROJECT} former_ids.0"]


@pytest.mark.parametrize("free", ["con-amore", "auxilium", "com10", "nulla"])
def test_a_name_that_only_begins_like_one_of_windows_is_free(free):
    assert findings(ids, make_draft(make_project(id=free))) == []


def test_an_id_that_only_begins_like_one_is_free():
    assert findings(ids, make_draft(make_project(id="sida-vid-sida"))) == []
