"""What the base covers, and what it does not: what is zero is a finding."""

from derive.samples import claim_data, derived
from factory import SAID, make_method, make_project
from vagar.derive.level import BACKED, DESCRIBED, FIGURE, FOLLOWED_UP

LINK = {"text": "Kaféet var öppet.", **SAID}


def coverage(project=None, *, methods=None):
    return derived(project or make_project(), methods=methods).coverage


def place(**codes):
    return make_project(places=[{**codes, **SAID}])


def counties(found):
    return {row.county.id: ([p.entry.id for p in row.projects], row.municipalities) for row in found.counties}


def test_a_county_without_projects_is_there_all_the_same():
    assert counties(coverage()) == {"01": (["kafe-norr"], 1), "02": ([], 0)}


def test_a_municipality_names_its_county():
    assert counties(coverage(place(municipalities=["0101"])))["01"] == (["kafe-norr"], 1)


def test_a_county_names_no_municipality():
    assert counties(coverage(place(counties=["02"]))) == {"01": ([], 0), "02": (["kafe-norr"], 0)}


def test_municipalities_are_counted_by_the_projects_that_name_them():
    assert coverage().municipalities == (("0101", 1),)
    assert coverage(place(counties=["02"])).municipalities == ()
    assert [row.of for row in coverage().counties] == [1, 0]


def test_no_place():
    assert counties(coverage(make_project(places=[]))) == {"01": ([], 0), "02": ([], 0)}


def test_levels_count_outcomes_from_the_lowest_up():
    claims = [claim_data(), claim_data(id="mal", status="target"), claim_data(id="traffar", kind="output")]
    found = coverage(make_project(claims=claims))
    assert found.levels == ((DESCRIBED, 0), (FIGURE, 0), (BACKED, 1), (FOLLOWED_UP, 0))
    # A target is no outcome, and is counted apart.
    assert found.targets == 1


def test_fields():
    two = [make_method(), make_method(id="tomt-kafe", steps=[])]
    (field,) = coverage(methods=two).fields
    assert [method.entry.id for method in field.methods] == ["oppet-kafe", "tomt-kafe"]
    assert field.projects == 1


def test_methods_without_an_outcome():
    def without(**changes):
        return [method.entry.id for method in coverage(make_project(**changes)).methods_without_outcome]

    assert without() == []
    assert without(claims=[claim_data(value="många")]) == ["oppet-kafe"]
    assert without(claims=[claim_data(status="target")]) == ["oppet-kafe"]
    assert without(methods=[{"method": "oppet-kafe", "status": "planned", **LINK}]) == ["oppet-kafe"]
