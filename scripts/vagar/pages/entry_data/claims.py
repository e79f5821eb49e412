"""A claim as data for the tools in the reader's browser: put in words here, so that nothing is phrased twice."""

from __future__ import annotations

from typing import Any

from vagar.derive.rated import RatedClaim
from vagar.pages.context import Context, entry_address
from vagar.pages.entry_data.ends import ends
from vagar.pages.entry_data.parts import name_of
from vagar.shape.terms import BaseKind, ClaimKind, TimeFrom
from vagar.words.languages import words
from vagar.words.places import place_text


def claim_data(context: Context, rated: RatedClaim) -> dict[str, Any]:
    """One rated claim: its sentence, its figure in words, and how it is known."""
    claim, level, figures, say = rated.claim, rated.level, context.figures(), words().say
    outcome = rated.outcome
    return {
        "id": claim.id,
        "project": name_of(entry_address(rated.project)),
        "project_name": rated.project.entry.name,
        "anchor": rated.anchor,
        "kind": claim.kind.value,
        "status": claim.status.value,
        "status_label": claim.status.label,
        "outcome": claim.outcome,
        "outcome_label": outcome.label if outcome else None,
        "family": outcome.family.value if outcome else None,
        "family_label": outcome.family.label if outcome else None,
        "is_outcome_figure": rated.is_outcome_figure,
        "phrase": say(rated.phrase),
        "text": claim.text,
        "words": figures.words(claim),
        **ends(rated),
        "unit": claim.unit,
        "unit_label": context.label("units", claim.unit),
        "wording": claim.wording,
        "meaning": figures.meaning(rated),
        "share": figures.share_text(rated),
        "chance": figures.chance_text(rated),
        "base": figures.base_text(claim) if claim.kind is ClaimKind.OUTCOME else None,
        "base_kind": claim.base.kind.value,
        "base_label": claim.base.kind.label,
        "among": figures.among_text(claim),
        "base_n": claim.base.n,
        "base_known": claim.base.kind is not BaseKind.UNKNOWN or claim.base.n is not None,
        "time": figures.time_text(claim),
        "time_known": claim.time.since is not TimeFrom.UNKNOWN,
        "as_of": words().formats.date(claim.as_of) if claim.as_of else None,
        "group": claim.group,
        "group_label": context.label("groups", claim.group),
        "cohort": claim.cohort,
        "note": claim.note,
        "ours": claim.ours,
        "level": level.number,
        "level_name": say(level.name),
        "why": [say(reason) for reason in level.why],
        "would_raise": [say(remedy) for remedy in level.raise_it],
        "caveats": [say(caveat) for caveat in level.caveats],
        "disputed": rated.disputed,
        "source": claim.source,
        "place": place_text(claim.place, words()),
    }
