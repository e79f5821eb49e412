"""A small catalogue without a fault, to change one thing in.

`make_project(kind="operation", period=...)` gives the plain values of a project file with some
top-level keys changed, and those that are `...` left out. `make_draft` turns such values into what
the rules look at. Every value has a line of its own, so that `place` can tell which one a finding
points at.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from types import ModuleType

from vagar.problem import Mark, Path, Problem
from vagar.shape.concern import Concern
from vagar.shape.draft import Draft, Shaped
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.research import Study
from vagar.shape.vocabulary import LISTS, list_model

TODAY = date(2025, 6, 1)
PROJECT = "projects/kafe-norr.yml"
METHOD = "methods/oppet-kafe.yml"
# Making a model takes longer than filling it.
SAID = {"source": "slutrapport", "place": "s. 4"}
WRITTEN = {"created": "2025-05-01", "changed": "2025-05-01", "reviewed": "2025-05-01"}

VOCABULARY: dict[str, list[dict]] = {
    "outcomes": [
        {
            "id": "any-job",
            "label": "arbete av något slag",
            "family": "work",
            "wanted": "more",
            "state": "i arbete",
            "state_english": "in work",
        }
    ],
    "target_groups": [{"id": "newly-arrived", "label": "nyanlända"}],
    "settings": [{"id": "town", "label": "småstad"}],
    "units": [{"id": "people", "label": "personer"}],
    "groups": [{"id": "all", "label": "alla"}],
    "comparators": [{"id": "ordinary", "label": "med det vanliga stödet", "english": "with the ordinary support"}],
    "populations": [{"id": "newcomers", "label": "nya i landet", "english": "newcomers"}],
    "categories": [{"id": "meeting-places", "label": "mötesplatser", "group": "participants"}],
    "organisations": [{"id": "norra-kommun", "label": "Norra kommun", "kind": "municipality"}],
    "programmes": [{"id": "leader", "label": "Leader"}],
    "counties": [{"id": "01", "label": "Norra län"}, {"id": "02", "label": "Södra län"}],
    "municipalities": [{"id": "0101", "label": "Norra", "county": "01"}],
    "glossary": [{"id": "sfi", "label": "sfi"}],
    "areas": [{"id": "norden", "label": "Norden", "counties": ["01"]}],
    "everyday_words": [{"id": "job", "label": "arbete", "other_names": ["jobb"], "other_english": ["work"]}],
}

OF_STUDIES = ("comparators", "populations")


def make_source(**changes: object) -> dict:
    """A final report with an address, by the project itself."""
    source = {
        "id": "slutrapport",
        "title": "Slutrapport",
        "publisher": "norra-kommun",
        "sender": "projektet",
        "kind": "final-report",
        "relation": "self",
        "date": "2020-06",
        "url": "https://norra.example/slutrapport",
        "checked": "2025-05-01",
        "read": "part",
    }
    return _changed(source, changes)


def make_claim(**changes: object) -> dict:
    """«30 av 100 som började hade arbete vid avslut», which is U3."""
    claim = {
        "id": "i-arbete",
        "kind": "outcome",
        "text": "30 av de 100 som började hade arbete vid avslut",
        "status": "final",
        "value": {"type": "exact", "n": 30},
        "outcome": "any-job",
        "base": {"kind": "started", "n": 100},
        "time": {"since": "exit", "months": 0},
        "as_of": "2020",
        **SAID,
    }
    return _changed(claim, changes)


def make_project(**changes: object) -> dict:
    """A finished project with one source, one claim and one method."""
    project = {
        "id": "kafe-norr",
        "name": "Kafé Norr",
        "summary": "Ett kafé där nyanlända och grannar träffas.",
        "kind": "implementation",
        "names": [{"name": "Kafé Norr", "use": "short", **SAID}],
        "period": {"start": "2018", "end": "2020-05", **SAID},
        "owner": [{"organisation": "norra-kommun", **SAID}],
        "funding": [{"organisation": "norra-kommun", "programme": "leader", **SAID}],
        "places": [{"municipalities": ["0101"], "counties": ["01"], **SAID}],
        "settings": [{"id": "town", **SAID}],
        "target_groups": [{"id": "newly-arrived", **SAID}],
        "methods": [{"method": "oppet-kafe", "text": "Kaféet var öppet varje kväll.", **SAID}],
        "claims": [make_claim()],
        "sources": [make_source()],
        **WRITTEN,
    }
    return _changed(project, changes)


def make_method(**changes: object) -> dict:
    """A method that the project has used."""
    method = {
        "id": "oppet-kafe",
        "name": "Öppet kafé",
        "english_name": "Open café",
        "summary": "Ett kafé som är öppet för alla.",
        "category": "meeting-places",
        "steps": [{"text": "Öppna dörren.", "project": "kafe-norr", **SAID}],
        **WRITTEN,
    }
    return _changed(method, changes)


def make_publication(**changes: object) -> dict:
    """A report that nobody has read whole."""
    publication = {
        "id": "rapport",
        "title": "Kaféer och språk",
        "publisher": "norra-kommun",
        "sender": "forskarna",
        "kind": "research",
        "relation": "independent",
        "date": "2019",
        "url": "https://norra.example/forskning",
        "read": "part",
    }
    return _changed(publication, changes)


def make_estimate(**changes: object) -> dict:
    """«8 fler av 100 i arbete», with an interval that excludes no difference."""
    estimate = {
        "id": "i-arbete",
        "outcome": "any-job",
        "group": "all",
        "against": "ordinary",
        "measure": "points",
        "value": 8,
        "interval": {"low": 3, "high": 13},
        "direction": "better",
        "ground": "interval",
        "time": {"since": "exit", "months": 6},
        "source": "rapport",
        "place": "s. 4",
    }
    return _changed(estimate, changes)


def make_study(**changes: object) -> dict:
    """A trial of the method, with one estimate."""
    study = {
        "id": "kafeer-och-sprak",
        "name": "Kaféer och språk",
        "summary": "Ett försök med öppna kaféer.",
        "design": "randomised",
        "design_reason": "Slumpen avgjorde vilka som bjöds in.",
        "status": "results",
        "country": "SE",
        "place": "Norra",
        "years": {"start": "2016", "end": "2018"},
        "population": "newcomers",
        "size": {"n": 140},
        "made_by": ["norra-kommun"],
        "publications": [make_publication()],
        "studied": "Tio kaféer.",
        "estimates": [make_estimate()],
        "reading": "Fler var i arbete efteråt.",
        "methods": [
            {
                "method": "oppet-kafe",
                "bearing": "itself",
                "reason": "Bara kaféet skilde grupperna åt.",
                "text": "Fler av dem som bjöds in var i arbete.",
            }
        ],
        **WRITTEN,
    }
    return _changed(study, changes)


def make_fact(**changes: object) -> dict:
    """What a source says that holds."""
    fact = {
        "text": "Kommunen beslutar om ett kafé får ha öppet.",
        "aspect": "control",
        "standing": "in-force",
        "read_on": "2025-05-01",
        "source": "ordningsregler",
        "place": "andra stycket",
    }
    return _changed(fact, changes)


def make_concern(**changes: object) -> dict:
    """A concern of every way of working for participants, with one fact and one line of our own."""
    concern = {
        "id": "oppettider",
        "name": "Öppettider",
        "summary": "När ett kafé får ha öppet.",
        "every": ["participants"],
        "facts": [make_fact()],
        "checklist": [{"text": "Bestäm vem som låser.", "aspect": "first-days"}],
        "sources": [make_source(id="ordningsregler", kind="law", relation="authority", checked=...)],
        **WRITTEN,
    }
    return _changed(concern, changes)


def make_draft(
    projects: Iterable[dict] | dict | None = None,
    methods: Iterable[dict] | dict | None = None,
    vocabulary: dict[str, list[dict]] | None = None,
    also_seen: Iterable[str] = (),
    studies: Iterable[dict] | dict = (),
    concerns: Iterable[dict] | dict = (),
) -> Draft:
    """What the rules look at.

    In: one project or several (by default the flawless one), the same for methods, terms to add to the
    vocabulary, files that were seen but did not pass shape, and studies and concerns (none by default). Raises
    pydantic's error on a wrong shape.
    """
    # What only studies use would be unused without them.
    own = {**VOCABULARY, **({} if studies else {key: [] for key in OF_STUDIES})}
    lists = {name: [*own[name], *(vocabulary or {}).get(name, [])] for name in LISTS}
    terms = {name: _shaped(list_model(name), {"terms": lists[name]}, f"vocabulary/{name}.yml", {}) for name in lists}
    known = {name: {term.id: term for term in shaped.model.terms} for name, shaped in terms.items()}

    def entries(model: type, folder: str, given: Iterable[dict]) -> dict[str, Shaped]:
        return {data["id"]: _shaped(model, data, f"{folder}/{data['id']}.yml", {"vocabulary": known}) for data in given}

    kinds = {
        "projects": entries(Project, "projects", _many([make_project()] if projects is None else projects)),
        "methods": entries(Method, "methods", _many([make_method()] if methods is None else methods)),
        "studies": entries(Study, "research", _many(studies)),
        "concerns": entries(Concern, "concerns", _many(concerns)),
    }
    every = (*(entry for found in kinds.values() for entry in found.values()), *terms.values())
    return Draft(
        **kinds,
        vocabulary=known,
        vocabulary_marks=terms,
        files=(*(each.file for each in every), *also_seen),
    )


def findings(rule: ModuleType, draft: Draft, today: date = TODAY) -> list[tuple[str, str, str]]:
    """What a rule finds: severity, place and message."""
    return [(found.severity.value, place(draft, found), found.message) for found in rule.RULE.check(draft, today)]


def place(draft: Draft, problem: Problem) -> str:
    """The file and the path of the value a finding points at: «projects/kafe-norr.yml claims.0.text»."""
    shaped = next(each for each in (*draft.documents(), *draft.vocabulary_marks.values()) if each.file == problem.file)
    path = next(path for path, mark in shaped.marks.items() if mark.line == problem.line)
    return f"{problem.file} {'.'.join(str(key) for key in path)}"


def _changed(values: dict, changes: dict[str, object]) -> dict:
    return {key: value for key, value in {**values, **changes}.items() if value is not ...}


def _many(given: Iterable[dict] | dict) -> list[dict]:
    return [given] if isinstance(given, dict) else list(given)


def _shaped(model: type, data: dict, file: str, context: dict) -> Shaped:
    marks = {path: Mark(line, 1) for line, path in enumerate(paths(data), start=1)}
    return Shaped(file, marks, model.model_validate_json(json.dumps(data), context=context))


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from paths(item, (*path, key))
