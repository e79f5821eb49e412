"""Linked data as rdflib reads it and SHACL judges it: whole graphs, and real dates."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.compare import graph_diff, to_isomorphic
from rdflib.namespace import DCTERMS, FOAF, SKOS

from factory import make_draft, make_project
from outlets.small_project import SETTINGS
from readers.made import made, made_of
from vagar.outlets.licence import CC0

SHAPES = Path(__file__).with_name("dcat_shapes.ttl")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
EU = Namespace("http://publications.europa.eu/resource/authority/")
TURTLE, JSON_LD, CATALOGUE = "data/vocabulary.ttl", "data/vocabulary.jsonld", "data/dcat.rdf"
TERM = {
    "id": "wide",
    "label": "vitt",
    "other_names": ["brett", "stort"],
    "english": "Wide",
    "definition": "40 % brett.",
}


def graph(content: bytes | str, form: str) -> Graph:
    return Graph().parse(data=content, format=form)


def assert_same(left: Graph, right: Graph) -> None:
    both, only_left, only_right = graph_diff(to_isomorphic(left), to_isomorphic(right))
    assert len(both) > 20
    assert not list(only_left)
    assert not list(only_right)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return made_of(make_draft(make_project(), vocabulary={"settings": [TERM]}))


@pytest.fixture(scope="module")
def catalogue(files: dict[str, bytes]) -> Graph:
    return graph(files[CATALOGUE], "xml")


def test_turtle_and_json_ld_are_the_same_graph(files: dict[str, bytes], data: Path) -> None:
    assert_same(graph(files[TURTLE], "turtle"), graph(files[JSON_LD], "json-ld"))
    assert_same(Graph().parse(data / "vocabulary.ttl"), Graph().parse(data / "vocabulary.jsonld"))


def test_skos_has_no_name_twice_and_leads_both_ways(data: Path) -> None:
    skos = Graph().parse(data / "vocabulary.ttl")
    concepts = set(skos.subjects(SKOS.inScheme))
    assert concepts
    for concept in concepts:
        preferred = list(skos.objects(concept, SKOS.prefLabel))
        languages = [label.language for label in preferred]
        assert "sv" in languages
        assert len(languages) == len(set(languages))
        names = [
            (str(name).casefold(), name.language) for name in (*preferred, *skos.objects(concept, SKOS.hiddenLabel))
        ]
        assert len(names) == len(set(names)), concept
    up, down = set(skos.subject_objects(SKOS.topConceptOf)), set(skos.subject_objects(SKOS.hasTopConcept))
    assert up == {(concept, scheme) for scheme, concept in down} == set(skos.subject_objects(SKOS.inScheme))
    schemes = set(skos.objects(None, SKOS.inScheme))
    assert {label.language for scheme in schemes for label in skos.objects(scheme, SKOS.prefLabel)} == {"sv", "en"}
    assert {str(licence) for licence in skos.objects(None, DCTERMS.license)} == {CC0}


def test_the_catalogue_has_what_is_demanded_and_what_is_recommended(catalogue: Graph) -> None:
    conforms, _, report = validate(catalogue, shacl_graph=str(SHAPES))
    assert conforms, report


@pytest.mark.parametrize(
    "missing",
    [
        *(DCTERMS.format, DCTERMS.description, DCTERMS.spatial, DCTERMS.temporal, DCTERMS.issued, DCTERMS.modified),
        *(DCTERMS.type, DCTERMS.language, DCAT.keyword, FOAF.name, URIRef("http://data.europa.eu/r5r/availability")),
    ],
    ids=lambda found: found.rpartition("/")[2].rpartition("#")[2],
)
def test_what_is_missing_is_noticed(catalogue: Graph, missing: URIRef) -> None:
    without = Graph()
    for triple in catalogue:
        if triple[1] != missing:
            without.add(triple)
    assert not validate(without, shacl_graph=str(SHAPES))[0]


def test_every_date_is_a_whole_day_of_the_calendar() -> None:
    # SHACL lets any text pass as a year, so the values themselves are read.
    draft = make_draft(make_project(period={"start": "1999", "source": "slutrapport", "place": "s. 4"}))
    found = graph(made_of(draft)[CATALOGUE], "xml")
    dates = {value for value in found.objects() if isinstance(value, Literal) and value.datatype and not value.language}
    assert {value.datatype for value in dates} == {XSD.date}
    assert all(isinstance(value.toPython(), date) for value in dates)
    assert Literal("1999-01-01", datatype=XSD.date) in dates
    assert set(found.objects(None, DCTERMS.modified)) == {Literal("2025-05-01", datatype=XSD.date)}


def test_formats_and_languages_are_addresses(catalogue: Graph) -> None:
    formats = {str(value) for value in catalogue.objects(None, DCTERMS.format)}
    assert {str(EU["file-type/CSV"]), str(EU["file-type/JSON_LD"]), str(EU["file-type/XLSX"])} <= formats
    assert all(isinstance(value, URIRef) for value in catalogue.objects(None, DCTERMS.format))
    assert set(catalogue.objects(None, DCTERMS.language)) == {EU["language/SWE"], EU["language/ENG"]}
    assert {str(value) for value in catalogue.objects(None, DCTERMS.license)} == {CC0}
    for text in (DCTERMS.title, DCTERMS.description, DCAT.keyword):
        for thing in set(catalogue.subjects(text)):
            assert {label.language for label in catalogue.objects(thing, text)} == {"sv", "en"}, thing


def test_every_file_is_there(files: dict[str, bytes], catalogue: Graph) -> None:
    published = {str(address).removeprefix(SETTINGS.site_url) for address in catalogue.objects(None, DCAT.downloadURL)}
    assert published - {"data/catalogue.json"} <= set(files)
    assert {address for address in files if address.startswith("data/csv/")} <= published


def test_a_text_stands_as_it_is() -> None:
    found = graph(made(name='Kafé "40 %" & <co>\\')["data/vocabulary.ttl"], "turtle")
    assert found
