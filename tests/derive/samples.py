"""Claims, sources and projects written in a line, so that the tests read as the rules do.

`value("närmare 200")`, `value("över 60 %")`: the form tells which type of value it is.
"""

from __future__ import annotations

import json
import re

from factory import make_claim, make_draft, make_project, make_source
from vagar.derive.derived import Derived, derive
from vagar.derive.level import Level, level
from vagar.evidence.vague_words import UNQUANTIFIED
from vagar.link.catalogue import link
from vagar.shape.claim import Claim
from vagar.shape.project import Project
from vagar.shape.source import Source
from vagar.shape.terms import MissingReason

REASONS = {reason.label: reason.value for reason in MissingReason}
NUMBER = r"(?P<n>\d+(?:\.\d+)?)"
GROUPS = {"groups": [{"id": "women", "label": "kvinnor"}, {"id": "men", "label": "män"}]}
UNITS = {"units": [{"id": "meetings", "label": "träffar"}, {"id": "participants", "label": "deltagare"}]}
OUTCOMES = {
    "outcomes": [
        {"id": "studies", "label": "studier", "english": "studies", "family": "studies", "wanted": "more"},
        {
            "id": "work",
            "label": "arbete, slaget inte angivet",
            "definite": False,
            "family": "work",
            "wanted": "more",
        },
    ]
}
VOCABULARY = {**GROUPS, **UNITS, **OUTCOMES}


def value(text: str) -> dict:
    """The value that `text` stands for: 30 · 40–50 · närmare 200 · 43 % · över 60 % · 80–85 % · hälften · många ·
    a reason for missing."""
    if text in REASONS:
        return {"type": "missing", "reason": REASONS[text]}
    if text in UNQUANTIFIED:
        return {"type": "unquantified", "word": text}
    if match := re.fullmatch(r"(\d+)–(\d+) %", text):
        return {"type": "percent-range", "low": int(match[1]), "high": int(match[2])}
    if match := re.fullmatch(r"(\d+)–(\d+)", text):
        return {"type": "range", "low": int(match[1]), "high": int(match[2])}
    if match := re.fullmatch(rf"(?P<word>\D+ )?{NUMBER}(?P<percent> %)?", text):
        word = {"word": match["word"].strip()} if match["word"] else {}
        if match["percent"]:
            return {"type": "approx-percent" if word else "percent", "p": float(match["n"]), **word}
        return {"type": "approx" if word else "exact", "n": int(match["n"]), **word}
    return {"type": "share", "words": text}


def among(kind: str, n: int | None = None, started_n: int | None = None) -> dict:
    """A base."""
    return {"kind": kind, "n": n, "started_n": started_n}


def _plain(changes: dict) -> dict:
    return {**changes, "value": value(changes["value"])} if isinstance(changes.get("value"), str) else changes


def claim_data(**changes) -> dict:
    """«30 av 100 som började hade arbete vid avslut» with some fields changed, as in a file."""
    return make_claim(**_plain(changes))


def claim(**changes) -> Claim:
    """The same as a model."""
    return Claim.model_validate_json(json.dumps(claim_data(**changes)))


def figure(text: str, n: int | None = None, kind: str = "started") -> Claim:
    """A value among `n`."""
    return claim(value=text, base=among(kind, n))


def source(**changes) -> Source:
    """A project's own final report with some fields changed."""
    return Source.model_validate_json(json.dumps(make_source(**changes)))


def rated(claim_changes: dict, source_changes: dict | None = None, *, definite=True, disputed=False) -> Level:
    """The level of a claim in a source."""
    return level(claim(**claim_changes), source(**source_changes or {}), definite=definite, disputed=disputed)


def project(*claims: dict, **changes) -> Project:
    """A project with these claims."""
    data = make_project(claims=list(claims), **changes)
    return make_draft(data, vocabulary=VOCABULARY).projects[data["id"]].model


def derived(*projects: dict, methods=None, studies=()) -> Derived:
    """Everything worked out for some projects, methods and studies."""
    return derive(link(make_draft(projects, methods, vocabulary=VOCABULARY, studies=studies)))
