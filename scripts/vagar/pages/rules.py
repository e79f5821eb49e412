"""«Så bedömer vi uppgifter»: the rules with every threshold, from the same constants the code uses."""

from __future__ import annotations

from collections import defaultdict

from vagar.derive import RULES_VERSION, comparability, level, span, study_sentences, verdict
from vagar.derive.estimate_examples import worked_estimates
from vagar.derive.examples import worked_examples
from vagar.evidence import estimates
from vagar.evidence import vague_words as words
from vagar.evidence.designs import COUNTING, DESCRIBED, OVERDUE_YEARS
from vagar.evidence.interval import approx_people, share_interval, width
from vagar.evidence.sources import CEILINGS
from vagar.pages.context import Context
from vagar.pages.page import Page
from vagar.shape.terms import Bearing, ContradictionKind, Design, Family, MissingReason, SourceKind

WORKED_WIDTHS = (30, 200, 320, 18_000)
WORKED_WORDS = ("närmare", "drygt", "omkring", "minst", "över", "högst")
WORKED_NUMBER = 200
WORKED_SHARES = ("över hälften", "hälften", "närmare hälften", "nästan alla")
ADDRESS, OLD_ADDRESS = "sa-bedomer-vi/", "sa-bedomer-vi/version-1/"


def rules_page(context: Context) -> Page:
    """The rules as a page that anyone can hold against the site."""
    figures = context.figures()
    ceilings: dict[int, list[SourceKind]] = defaultdict(list)
    for kind, ceiling in CEILINGS.items():
        ceilings[ceiling].append(kind)
    return context.page(
        ADDRESS,
        "rules",
        version=RULES_VERSION,
        levels=level.LEVELS,
        widest=level.WIDEST_POINTS,
        asked_for=[condition.lacking for condition in (level.WHAT, *level.ASKED_FOR)],
        at_most=[condition.lacking for condition in level.AT_MOST_FIGURE],
        steps=[condition.lacking for condition in (*level.STEPS_DOWN, level.DISPUTED)],
        ceilings=sorted(ceilings.items()),
        counting=[design for design in Design if design in COUNTING],
        described=[design for design in Design if design in DESCRIBED],
        bearings=tuple(Bearing),
        families=tuple(Family),
        estimates=estimates,
        sizes=study_sentences,
        verdict=verdict,
        agreement=round(verdict.AGREEMENT * 100),
        overdue_years=OVERDUE_YEARS,
        widths=[(n, width(n)) for n in WORKED_WIDTHS],
        word_examples=[
            (word, figures.people_range(approx_people(WORKED_NUMBER, words.APPROX[word], None)))
            for word in WORKED_WORDS
        ],
        worked_number=WORKED_NUMBER,
        approx_words=sorted(words.APPROX),
        share_examples=[(text, _share(context, text)) for text in WORKED_SHARES],
        unquantified=words.UNQUANTIFIED,
        examples=worked_examples(),
        worked_estimates=worked_estimates(),
        comparability=comparability,
        small=span,
        contradiction_kinds=[kind.label for kind in ContradictionKind],
        missing_reasons=[reason.label for reason in MissingReason if reason is not MissingReason.NOT_LOOKED],
        old_address=OLD_ADDRESS,
    )


def old_rules_page(context: Context) -> Page:
    """The rules that came before, as they stood: what was judged by them can still be understood."""
    return context.page(
        OLD_ADDRESS,
        "rules_1",
        address_now=ADDRESS,
    )


def _share(context: Context, text: str) -> str:
    parsed = words.parse_share(text)
    assert parsed is not None
    return context.figures().share_range(share_interval(parsed))
