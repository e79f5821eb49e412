"""Ids become objects, and every link is known from both sides (evidence rules 9)."""

import pytest

from factory import SAID, make_draft, make_method, make_project, make_publication, make_source, make_study
from vagar.link.catalogue import link
from vagar.shape.draft import Draft

TIE = {"method": "oppet-kafe", "bearing": "kind", "reason": "Av många slag.", "text": "Kaféer är öppna."}
STUDY = make_study(
    id="en-oversikt",
    design="review",
    estimates=[],
    publications=[make_publication(id="oversikt")],
    methods=[TIE],
    projects=["kafe-norr"],
)
PLANNED = {"method": "tomt-kafe", "text": "Ett tomt kafé skulle prövas.", "status": "planned", **SAID}
OPEN = {"method": "oppet-kafe", "text": "Kaféet var öppet varje kväll.", **SAID}
RELATED = {"method": "tomt-kafe", "relation": "combined", "text": "De passar ihop."}
AFTER = {"project": "kafe-sor", "relation": "successor", "text": "Det fortsatte i söder.", **SAID}


def drafted() -> Draft:
    """Two projects, two methods and a study, in no particular order."""
    return make_draft(
        [
            make_project(id="kafe-sor", methods=[OPEN], sources=[make_source(id="sor")]),
            make_project(methods=[OPEN, PLANNED], related_projects=[AFTER]),
        ],
        [make_method(id="tomt-kafe", steps=[]), make_method(related=[RELATED])],
        studies=STUDY,
    )


@pytest.fixture(scope="module")
def catalogue():
    return link(drafted())


def ends(uses):
    return [(use.project.entry.id, use.method.entry.id, use.carried_out) for use in uses]


def test_everything_in_the_order_of_its_id(catalogue):
    assert list(catalogue.projects) == ["kafe-norr", "kafe-sor"]
    assert list(catalogue.methods) == ["oppet-kafe", "tomt-kafe"]
    assert list(catalogue.sources) == ["oversikt", "slutrapport", "sor"]


def test_a_link_is_the_same_from_both_sides(catalogue):
    norr, sor = catalogue.projects.values()
    oppet, tomt = catalogue.methods.values()
    assert ends(norr.uses) == [("kafe-norr", "oppet-kafe", True), ("kafe-norr", "tomt-kafe", False)]
    assert ends(oppet.uses) == [("kafe-norr", "oppet-kafe", True), ("kafe-sor", "oppet-kafe", True)]
    assert ends(tomt.uses) == [("kafe-norr", "tomt-kafe", False)]
    assert norr.uses[0] is oppet.uses[0]
    assert sor.uses[0] is oppet.uses[1]


def test_a_link_has_its_own_sentence_source_and_place(catalogue):
    (use,) = catalogue.methods["tomt-kafe"].uses
    assert (use.link.text, use.link.source, use.link.place) == (PLANNED["text"], "slutrapport", "s. 4")


def test_related(catalogue):
    ((relation, other),) = catalogue.projects["kafe-norr"].related
    assert (relation.relation.value, other) == ("successor", catalogue.projects["kafe-sor"])
    ((relation, other),) = catalogue.methods["oppet-kafe"].related
    assert (relation.text, other) == (RELATED["text"], catalogue.methods["tomt-kafe"])


def test_studies(catalogue):
    study = catalogue.studies["en-oversikt"]
    ((tie, method),) = study.methods
    assert (tie.text, method) == ("Kaféer är öppna.", catalogue.methods["oppet-kafe"])
    assert catalogue.methods["oppet-kafe"].studies == [(tie, study)]
    assert study.projects == [catalogue.projects["kafe-norr"]]
    assert catalogue.projects["kafe-norr"].studies == [study]
    assert catalogue.projects["kafe-sor"].studies == []


def test_sources_know_who_cites_them(catalogue):
    cited = {key: [linked.entry.id for linked in found.cited_by] for key, found in catalogue.sources.items()}
    assert cited == {
        "oversikt": ["en-oversikt"],
        "slutrapport": ["kafe-norr", "kafe-sor", "oppet-kafe"],
        "sor": [],
    }


def test_an_entry_cites_the_sources_that_stand_anywhere_in_it():
    entry = make_draft(
        make_project(lessons=[{"kind": "lesson", "text": "Så gick det.", "source": "x", "place": "s. 1"}])
    )
    assert sorted(entry.projects["kafe-norr"].model.cited) == ["slutrapport", "x"]


def test_labels(catalogue):
    assert catalogue.label("organisations", "norra-kommun") == "Norra kommun"


def test_files(catalogue):
    assert catalogue.projects["kafe-norr"].file == "projects/kafe-norr.yml"
    assert catalogue.methods["tomt-kafe"].file == "methods/tomt-kafe.yml"


@pytest.mark.parametrize(
    "changes",
    [{"methods": [{**OPEN, "method": "okand"}]}, {"related_projects": [{**AFTER, "project": "okand"}]}],
)
def test_an_unknown_id_is_an_error(changes):
    with pytest.raises(KeyError):
        link(make_draft(make_project(**changes)))
