"""«Så bedömer vi uppgifter»: the rules with every threshold, from the same constants the code uses."""

from __future__ import annotations

from collections import defaultdict

from vagar.derive import RULES_VERSION, comparability, level, span, verdict
from vagar.derive.examples import worked_examples
from vagar.evidence import vague_words as words
from vagar.evidence.interval import STEP_MUST_DIVIDE, approx_people, share_interval, step
from vagar.pages.context import Context
from vagar.pages.page import Page
from vagar.shape.terms import Comparison, ContradictionKind, MissingReason, SourceKind

WORKED_STEPS = (30, 40, 100, 200, 1000)
WORKED_WORDS = ("nästan", "knappt", "drygt", "cirka", "minst", "över", "högst")
WORKED_NUMBER = 200
WORKED_SHARES = ("över hälften", "hälften", "närmare hälften", "en tredjedel", "de flesta", "nästan alla", "alla")


def rules_page(context: Context) -> Page:
    """The rules as a page that anyone can hold against the site."""
    ceilings: dict[int, list[SourceKind]] = defaultdict(list)
    for kind, ceiling in level.CEILINGS.items():
        ceilings[ceiling].append(kind)
    return context.page(
        "sa-bedomer-vi/",
        "rules",
        "Så bedömer vi uppgifter",
        "Reglerna för vad en siffra kan betyda, hur den är känd och vad den kan jämföras med.",
        version=RULES_VERSION,
        level_names=level.NAMES,
        widest=level.WIDEST_POINTS,
        reported=[condition.lacking for condition in level.reported_conditions(definite=True)],
        at_most_two=[condition.lacking for condition in level.AT_MOST_TWO],
        one_step=[condition.lacking for condition in level.ONE_STEP_DOWN],
        ceilings=sorted(ceilings.items()),
        similar_group=[term.label for term in Comparison if term in level.SIMILAR_GROUP],
        steps=[(n, step(n)) for n in WORKED_STEPS],
        step_divides=STEP_MUST_DIVIDE,
        word_examples=[(word, _people(context, word)) for word in WORKED_WORDS],
        worked_number=WORKED_NUMBER,
        approx_words=sorted(words.APPROX),
        share_examples=[(text, _share(context, text)) for text in WORKED_SHARES],
        unquantified=words.UNQUANTIFIED,
        examples=worked_examples(),
        comparability=comparability,
        small=span,
        verdict=verdict,
        agreement=round(verdict.AGREEMENT * 100),
        contradiction_kinds=[kind.label for kind in ContradictionKind],
        missing_reasons=[reason.label for reason in MissingReason],
    )


def _people(context: Context, word: str) -> str:
    return context.figures().people_range(approx_people(WORKED_NUMBER, words.APPROX[word], None))


def _share(context: Context, text: str) -> str:
    parsed = words.parse_share(text)
    assert parsed is not None
    return context.figures().share_range(share_interval(parsed))
