"""The site's fixed words in English: levels, verdicts, bases, times, reasons. Nothing else is translated."""

from __future__ import annotations

import re

from vagar.derive import verdict
from vagar.shape.claim import Claim, Time
from vagar.shape.terms import BaseKind, ClaimStatus, Direction, MissingReason, Phase, ProjectKind, TimeFrom, Usage

# The words that may stand before an amount, by rule V1.
BEFORE_AMOUNTS = {
    "nästan": "almost",
    "närmare": "close to",
    "knappt": "just under",
    "drygt": "just over",
    "cirka": "about",
    "ungefär": "about",
    "runt": "about",
    "omkring": "about",
    "minst": "at least",
    "över": "over",
    "mer än": "more than",
    "högst": "at most",
    "upp till": "up to",
    "bara": "only",
}
LEVELS = ("Planned", "Described", "Stated", "Reported", "Externally followed up", "Compared with a similar group")
KINDS = {
    ProjectKind.IMPLEMENTATION: "implementation project",
    ProjectKind.PRE_STUDY: "pre-study",
    ProjectKind.PREDECESSOR: "predecessor",
    ProjectKind.OPERATION: "running activity",
    ProjectKind.PROGRAMME: "national programme",
}
PHASES = {Phase.PLANNED: "planned", Phase.RUNNING: "running", Phase.FINISHED: "finished"}
USAGES = {Usage.PLANNED: "only planned", Usage.AFTERWARDS: "came after the project"}
STATUSES = {
    ClaimStatus.TARGET: "target, not an outcome",
    ClaimStatus.INTERIM: "interim result",
    ClaimStatus.FINAL: "final",
    ClaimStatus.UNCLEAR: "unclear whether final",
}
BASES = {
    BaseKind.STARTED: "who started",
    BaseKind.ASSIGNED: "who were assigned by lot or offered a place",
    BaseKind.COMPLETED: "who completed",
    BaseKind.LEFT: "who left",
    BaseKind.RESPONDENTS: "who answered",
    BaseKind.PARTICIPANTS: "of the participants; whether that is everyone who started is not stated",
    BaseKind.TARGET_GROUP: "in the target group",
    BaseKind.WHOLE: "in the figure that this is a part of",
    BaseKind.UNKNOWN: "in an unknown group",
}
AT_ONCE = {
    TimeFrom.START: "at the start",
    TimeFrom.EXIT: "at exit",
    TimeFrom.DECISION: "at the decision",
    TimeFrom.ARRIVAL: "on arrival",
}
AFTER = {
    TimeFrom.START: "after the start",
    TimeFrom.EXIT: "after exit",
    TimeFrom.DECISION: "after the decision",
    TimeFrom.ARRIVAL: "after arrival in Sweden",
}
OTHER_TIMES = {
    TimeFrom.AFTER_PROJECT: "after the end of the project",
    TimeFrom.PROJECT_END: "at the end of the project",
    TimeFrom.DURING: "during the project",
}
NOT_STATED = "not stated"
REASONS = {
    MissingReason.NOT_IN_SOURCE: "not in the source",
    MissingReason.NOT_MEASURED: "not measured",
    MissingReason.RUNNING: "the project is running",
    MissingReason.NOT_APPLICABLE: "does not apply here",
    MissingReason.TOO_FEW: "not shown, too few people",
    MissingReason.SOURCE_GONE: "the source is gone",
    MissingReason.NOT_LOOKED: "we have not looked for it yet",
}
DIRECTIONS = {
    Direction.HIGHER: "higher than in the comparison group",
    Direction.LOWER: "lower than in the comparison group",
    Direction.NONE: "no difference from the comparison group",
    Direction.UNCLEAR: "unclear difference from the comparison group",
}
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


def time_text(time: Time) -> str:
    """`at exit`, `6 months after exit`, or that it is not stated."""
    if time.since is TimeFrom.UNKNOWN:
        return NOT_STATED
    if time.since in OTHER_TIMES:
        return OTHER_TIMES[time.since]
    if time.months is None:
        return f"{AFTER[time.since]}, how long is not stated"
    if time.months == 0:
        return AT_ONCE[time.since]
    return f"{time.months:g} {'month' if time.months == 1 else 'months'} {AFTER[time.since]}"


def base_text(claim: Claim, group: str | None) -> str:
    """Among whom a figure is counted; `group` is the English label of a part of the participants."""
    base = claim.base
    part = f" ({group})" if group else ""
    if base.kind is BaseKind.UNKNOWN and base.n is None:
        return f"{NOT_STATED}{part}"
    count = f"{base.n:,} " if base.n is not None else ""
    unknown = "" if base.n is not None or base.kind is BaseKind.WHOLE else ", how many is not stated"
    return f"{count}{BASES[base.kind]}{part}{unknown}"
