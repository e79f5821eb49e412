"""A small project folder in memory: one good project, one good method, one list of each kind."""

import pytest

from vagar.read.document import read_document
from vagar.read.folder import ReadFile
from vagar.shape.intake import shape
from vagar.shape.vocabulary import LISTS

KINDS = {"projects": "project", "methods": "method", "vocabulary": "vocabulary"}
ENTRY = """\
id: example
name: Exempel
summary: En mening på vanlig svenska.
created: 2024-01-01
changed: 2024-01-01
reviewed: 2024-01-01
"""
PROJECT = f"""\
{ENTRY}\
kind: implementation
names:
  - {{name: Exempel, use: short, source: report, place: rubrik}}
"""
METHOD = f"{ENTRY}category: support\nenglish_name: Example\n"
TERM = "terms:\n  - {id: %s, label: %s}\n"
VOCABULARY = {
    "categories": "terms:\n  - {id: support, label: stöd, group: participants}\n",
    "counties": TERM % ('"13"', "Hallands län"),
    "groups": TERM % ("all", "alla"),
    "municipalities": 'terms:\n  - {id: "1381", label: Laholm, county: "13"}\n',
    "organisations": "terms:\n  - {id: socialfonden, label: Europeiska socialfonden, other_names: [ESF], kind: fund}\n",
    "outcomes": "terms:\n  - {id: any-job, label: arbete av något slag, family: work, wanted: more}\n",
    "units": TERM % ("people", "personer"),
}


def read(path, text):
    """A file that can be read, from its text."""
    folder, name = path.split("/")
    document, problems = read_document(text.encode(), path)
    assert problems == []
    return ReadFile(path, KINDS[folder], name.removesuffix(".yml"), document.data, document.marks)


@pytest.fixture
def folder():
    """Shapes the small project folder with some files replaced, added or (with None) taken away."""

    def shaped(seen=(), **files):
        texts = {f"vocabulary/{name}.yml": VOCABULARY.get(name, TERM % ("word", "ord")) for name in LISTS}
        texts |= {"projects/example.yml": PROJECT, "methods/example.yml": METHOD}
        texts |= {path.replace("__", "/") + ".yml": text for path, text in files.items()}
        return shape([read(path, text) for path, text in texts.items() if text is not None], seen)

    return shaped


@pytest.fixture
def project_problems(folder):
    """What is wrong with the small project when `more` is added to it. Its own lines are 1 to 9."""

    def problems(more, text=PROJECT):
        draft, found = folder(projects__example=text + more)
        assert bool(found) == ("example" not in draft.projects)
        assert {problem.file for problem in found} <= {"projects/example.yml"}
        return found

    return problems
