"""The form's checker says of every broken entry what make check says of it, at the same place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from pydantic import ValidationError

from assets.broken import ENTRIES, Broken, Path, dated, table, whole, worded
from assets.conftest import Scripts
from factory import TODAY, make_concern, make_draft, make_project, make_study, paths
from rules.mutations import VOCABULARY, mutations, other_project
from vagar.outlets.form_words import rule_words
from vagar.problem import Mark, Problem
from vagar.rules.registry import RULES
from vagar.shape.draft import Shaped
from vagar.shape.file_schemas import ENTRIES as MODELS
from vagar.shape.file_schemas import choices, entry_schemas
from vagar.shape.messages import problems_of

# The rules that the form has too, for what stands in one entry.
SHARED = frozenset(
    {"dates", "ids", "personal-data", "protected-words", "references", "source-places", "text-form", "vague-words"}
)
DRAFT = make_draft(
    [make_project(), other_project()], vocabulary=VOCABULARY, studies=make_study(), concerns=make_concern()
)
SCHEMAS = entry_schemas(choices(DRAFT.vocabulary, {"oppet-kafe": "Öppet kafé"}, {"oppettider": "Öppettider"}))
KINDS = {kind: SCHEMAS[kind] for kind in ENTRIES}
LISTS = {"project": "projects", "method": "methods", "study": "studies"}
FOLDERS = {"project": "projects", "method": "methods", "study": "research"}
SAYS = """({ checker }, { schemas, words, entries, today, cases }) => {
  const checks = Object.fromEntries(Object.entries(schemas).map(([kind, one]) => [kind, checker(one, words, kind)]));
  const said = (kind, values) => {
    try {
      return checks[kind](values, today).map(({ path, message, rule }) => [path, message, rule]);
    } catch (error) {
      return [[[], String(error), "crash"]];
    }
  };
  return cases.map(([kind, changes, without]) => {
    const values = { ...entries[kind], ...changes };
    for (const key of without) delete values[key];
    return said(kind, values);
  });
}"""
Said = set[tuple[Path, str]]


class Difference(NamedTuple):
    """What one of them says and the other does not, of the broken ones that `what` fits, and why."""

    who: str
    message: str
    why: str
    what: str = ""


OTHERS = "which other entries there are is known to the check alone"
DIFFERENCES = (
    Difference("check", r"^Källan «.*» finns inte i någon post$", OTHERS),
    Difference("check", r"^Projektet «.*» finns inte$", OTHERS),
    Difference("check", r"börjar därför med liten bokstav, inte «", "the form has no list of what is a name"),
    Difference("form", r" är tomt( \(.*\))?$", "the form leaves out what is empty, and never asks of it", r" None$"),
)


def in_a_form(path: Path, message: str) -> tuple[Path, str]:
    """As a form has it: what is missing is a field that is empty, and not something of its group, and nothing has a
    file and a line."""
    missing = re.match(r"«(\w+)» saknas", message)
    return (*path, missing[1]) if missing else path, re.sub(r" i [a-z]+/\S+\.yml rad \d+$", " här", message)


def by_check(kind: str, values: dict) -> tuple[Said, Said]:
    """What make check says of the shape of an entry, and what its rules say of one that has the right shape."""
    model, _ = MODELS[kind]
    file = f"{FOLDERS[kind]}/{values.get('id')}.yml"
    lines = list(paths(values))
    marks = {path: Mark(line, 1) for line, path in enumerate(lines, start=1)}
    marks[()] = Mark(0, 1)

    def said(found: Iterable[Problem]) -> Said:
        return {in_a_form(lines[one.line - 1] if one.line else (), one.message) for one in found if one.file == file}

    try:
        context = {"vocabulary": DRAFT.vocabulary}
        entry = model.model_validate_json(json.dumps(values), context=context)
    except ValidationError as error:
        return said(problems_of(error, model, file, marks, DRAFT.vocabulary)), set()
    others = {key: other for key, other in getattr(DRAFT, LISTS[kind]).items() if key != ENTRIES[kind]["id"]}
    own = f"{FOLDERS[kind]}/{ENTRIES[kind]['id']}.yml"
    files = (*(each for each in DRAFT.files if each != own), file)
    draft = replace(DRAFT, **{LISTS[kind]: {**others, entry.id: Shaped(file, marks, entry)}}, files=files)
    return set(), said(problem for rule in RULES if rule.name in SHARED for problem in rule.check(draft, TODAY))


def by_form(scripts: Scripts, cases: list[Broken]) -> list[tuple[Said, Said]]:
    asked = {
        "schemas": KINDS,
        "words": rule_words(),
        "entries": ENTRIES,
        "today": TODAY.isoformat(),
        "cases": [
            [
                case.kind,
                {key: value for key, value in case.changes.items() if value is not ...},
                [key for key, value in case.changes.items() if value is ...],
            ]
            for case in cases
        ],
    }
    return [
        (
            {(tuple(path), message) for path, message, rule in found if rule in ("shape", "characters", "crash")},
            {(tuple(path), message) for path, message, rule in found if rule in SHARED},
        )
        for found in scripts.ask("form/check.js", SAYS, asked)
    ]


def test_every_broken_field_is_told_of_alike(scripts: Scripts) -> None:
    cases = [*table(KINDS), *dated(KINDS), *worded()]
    # Each value by itself is in the table already.
    others = (each for each in mutations() if each.kind in ENTRIES and " = " not in each.name)
    cases += [whole(each.kind, each.values, each.name, each.path) for each in others]
    used, differ = set(), []
    for case, (form_shape, form_rules) in zip(cases, by_form(scripts, cases), strict=True):
        shape, rules = by_check(case.kind, case.values)
        # The check reads no further when the shape is wrong; the form says what else it sees at once.
        said = {"check": shape | rules, "form": form_shape | (set() if shape else form_rules)}
        what = f"{'.'.join(map(str, case.path))} {case.what}"
        for who, other in (("check", "form"), ("form", "check")):
            for path, message in said[who] - said[other]:
                reasons = [
                    each
                    for each in DIFFERENCES
                    if each.who == who and re.search(each.message, message) and re.search(each.what, what)
                ]
                used.update(reasons)
                if not reasons:
                    differ.append((case.kind, what, who, path, message))
    assert not differ, differ[:5]
    # One that is no longer needed is a fault too.
    unused = [each.message for each in DIFFERENCES if each not in used]
    assert not unused, unused
    assert len(cases) > 5000
