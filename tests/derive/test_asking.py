"""«Fråga dem som gjort det»: contacts before owners, whoever did it before the way of working's own, never a person."""

import pytest

from factory import SAID, make_draft, make_method, make_project
from vagar.derive.asking import of_method, of_project
from vagar.link.catalogue import link

NORTH = {"organisation": "norra-kommun", "role": "kansliet", "page": "https://norra.example/", "read_on": "2025-05-01"}
SOUTH = {"organisation": "sodra-forening", "role": "styrelsen"}
ORGANISATIONS = {"organisations": [{"id": "sodra-forening", "label": "Södra förening", "kind": "association"}]}


def linked(method=None, **changes):
    return link(make_draft(make_project(**changes), method or make_method(), ORGANISATIONS))


def test_a_contact_stands_before_the_owner():
    asked = of_project(linked(contact=[SOUTH]).projects["kafe-norr"])
    assert [contact.organisation for contact in asked.contacts] == ["sodra-forening"]
    assert asked.owners == ()


def test_without_a_contact_the_owner_is_asked():
    asked = of_project(linked().projects["kafe-norr"])
    assert (asked.contacts, asked.owners, asked.known) == ((), ("norra-kommun",), True)


def test_without_either_nobody_is_known():
    assert not of_project(linked(owner=[]).projects["kafe-norr"]).known


@pytest.mark.parametrize(("code", "over"), [("finished", True), ("running", False), ("planned", False)])
def test_a_project_that_is_over_says_so(code, over):
    asked = of_project(linked(status={"code": code, **SAID}).projects["kafe-norr"])
    assert asked.over is over


def test_of_a_method_the_projects_come_first_and_nobody_twice():
    method = make_method(contact=[NORTH, SOUTH])
    found = of_method(linked(method, contact=[NORTH]).methods["oppet-kafe"])
    assert [asked.project is not None for asked in found] == [True, False]
    assert [contact.organisation for contact in found[1].contacts] == ["sodra-forening"]


def test_a_method_that_nobody_carried_out_has_its_own_alone():
    planned = [{"method": "oppet-kafe", "text": "Ett kafé skulle öppnas.", "status": "planned", **SAID}]
    found = of_method(linked(make_method(contact=[SOUTH]), methods=planned).methods["oppet-kafe"])
    assert [(asked.project, len(asked.contacts)) for asked in found] == [(None, 1)]
