"""Levels and verdicts in English, until the rules say them as codes."""

from __future__ import annotations

import re

from vagar.derive import verdict
from vagar.shape.terms import Direction

LEVELS = ("Planned", "Described", "Stated", "Reported", "Externally followed up", "Compared with a similar group")
FINDINGS = {
    verdict.FINDINGS[Direction.HIGHER]: "the outcome was higher than in the comparison group",
    verdict.FINDINGS[Direction.LOWER]: "the outcome was lower than in the comparison group",
    verdict.FINDINGS[Direction.NONE]: "no difference from the comparison group",
    verdict.FINDINGS[Direction.UNCLEAR]: "the study gives no clear answer",
}
VERDICTS = {
    verdict.NOT_USED: "No project in the base uses it",
    verdict.ONLY_PLANNED: "Only planned; not known to have been carried out",
    verdict.COMPARED_BELOW: "Someone has compared, but what we have read is not enough to judge the finding",
    verdict.COMPARED_ELSEWHERE: "Nobody has compared this very method, only whole projects that it was a part of",
    verdict.NOBODY_COMPARED: "Nobody has compared; we do not know whether it makes a difference",
    verdict.STUDIES_DISAGREE: "The studies point in different directions",
}
_TRIED = re.compile(
    r"Prövad av (\d+) projektägare"
    r"(?:, (\d+) redovisar resultat|\. (Inget utfall redovisat|Färre än tre redovisar resultat))"
)
_STUDIES = re.compile(r"(?:En jämförande studie|(\d+) jämförande studier): (.+)")


def verdict_text(line: str) -> str:
    """One of a method's two lines in English. Raises KeyError for a line that is none of them."""
    if line in VERDICTS:
        return VERDICTS[line]
    if line.startswith(verdict.MIXED):
        return "One comparing study with differing findings"
    if found := _TRIED.fullmatch(line):
        owners = "1 project owner" if found[1] == "1" else f"{found[1]} project owners"
        if found[2]:
            return f"Tried by {owners}, {found[2]} report results"
        return f"Tried by {owners}. " + (
            "No outcome reported" if found[3].startswith("Inget") else "Fewer than three report results"
        )
    if found := _STUDIES.fullmatch(line):
        studies = f"{found[1]} comparing studies" if found[1] else "One comparing study"
        return f"{studies}: {FINDINGS[found[2]]}"
    raise KeyError(line)
