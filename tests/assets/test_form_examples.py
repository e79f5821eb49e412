"""The form and make check say the same: of every example that the rules have, and of every character there is."""

from __future__ import annotations

import re

import pytest

from assets.broken import whole
from assets.conftest import Scripts
from assets.test_form import SHARED, by_form
from factory import TODAY, make_draft, make_method, make_project, make_study
from rules.test_examples import EXAMPLE, changed
from vagar.outlets.form_words import rule_words
from vagar.read.characters import refused
from vagar.read.tree import build
from vagar.rules.registry import RULES

# The rules that only the check has, and why the form leaves each to it. A new rule must be put here or above.
OTHER_ENTRIES = "needs the other entries, the vocabulary's use or the files"
WORKED_OUT = "compares what is worked out of the figures; the check says it when the file comes"
WARNS = "warns about what a contributor cannot mend"
ONLY_CHECKED = {
    **dict.fromkeys(
        (
            *(
                "both-ways",
                "concerns",
                "copies",
                "freshness",
                "missing-topics",
                "names",
                "records",
                "relations",
                "self-links",
            ),
            *(
                "self-links",
                "silenced",
                "twice",
                "unused-sources",
                "unused-terms",
                "left-texts",
                "clock",
                "named-people",
            ),
        ),
        OTHER_ENTRIES,
    ),
    **dict.fromkeys(
        (
            *(
                "amounts",
                "bases",
                "claim-dates",
                "contradictions",
                "counties",
                "estimates",
                "figures",
                "figures-in-text",
            ),
            *("formulas", "needs", "own-calculations", "parts", "periods", "study-figures", "times", "whole-people"),
        ),
        WORKED_OUT,
    ),
    **dict.fromkeys(("checkable-sources", "languages"), WARNS),
    **dict.fromkeys(("deep-markdown", "html", "markdown"), "is about Markdown, which few write in the form"),
}
# Examples where the two differ, and why.
EXCEPTIONS = {
    "clock Bad 1 project": "the check suspects the clock; the form says which day is wrong",
    "clock Bad 1 method": "the check suspects the clock; the form says which day is wrong",
    "relations Bad 1 project": "which projects there are is known to the check alone",
}
EXAMPLES = [
    (rule.name, kind, number, text)
    for rule in RULES
    for number, (kind, text) in enumerate(EXAMPLE.findall(f"{rule.text}\n"))
]
REFUSED = """(_, kinds) => {
    const patterns = kinds.map(({ characters }) => new RegExp(`[${characters}]`, 'u'));
    const found = [];
    for (let code = 0; code <= 0x10ffff; code++) {
        const text = String.fromCodePoint(code);
        if (patterns.some((pattern) => pattern.test(text))) found.push(code);
    }
    return found;
}"""
CHANGED_BY_THE_EXAMPLE = ("project", "method", "study")


def example(text: str) -> tuple[dict[str, dict], object]:
    """The entries of an example, by kind, and the draft they make."""
    changes, _, problems = build("\n".join(line[4:] for line in text.splitlines()), "example")
    assert not problems
    flawless = {"project": make_project(), "method": make_method(), "study": make_study()}
    made = {kind: changed(values, changes.get(kind, {})) for kind, values in flawless.items()}
    lists = changes.get("vocabulary", {})
    draft = make_draft(made["project"], made["method"], lists, studies=made["study"] if "study" in changes else ())
    return {kind: made[kind] for kind in CHANGED_BY_THE_EXAMPLE if kind in changes}, draft


def told(message: str) -> str:
    """A message without the place of the other one: a form has no lines."""
    return re.sub(r" (?:används redan|är redan taget).*", "", message)


def test_every_rule_is_shared_or_has_a_reason_not_to_be() -> None:
    names = {rule.name for rule in RULES}
    assert SHARED | set(ONLY_CHECKED) == names
    assert not SHARED & set(ONLY_CHECKED)
    assert all(ONLY_CHECKED.values())


def test_they_say_the_same_of_every_example(scripts: Scripts) -> None:
    asked, expected = [], []
    for name, kind, number, text in EXAMPLES:
        entries, draft = example(text)
        if not entries:
            continue
        for entry, values in entries.items():
            asked.append(whole(entry, values))
            file = {"project": "projects", "method": "methods", "study": "research"}[entry]
            expected.append(
                (
                    f"{name} {kind} {number} {entry}",
                    {
                        told(problem.message)
                        for rule in RULES
                        if rule.name in SHARED
                        for problem in rule.check(draft, TODAY)
                        if problem.file.startswith(file)
                    },
                )
            )
    said = by_form(scripts, asked)
    differ = {}
    for (key, wanted), (_, found) in zip(expected, said, strict=True):
        messages = {told(message) for _, message in found}
        if messages != wanted:
            differ[key] = {"bara make check": sorted(wanted - messages), "bara formuläret": sorted(messages - wanted)}
    # An exception that is no longer needed is a fault too.
    assert set(differ) == set(EXCEPTIONS), differ


def test_they_refuse_the_same_characters(scripts: Scripts) -> None:
    found = set(scripts.ask("form/rules.js", REFUSED, rule_words()["characters"]))
    # A line break ends a line in a file, and a text in the form may have several lines.
    every = (code for code in range(0x110000) if code != 0x0A)
    expected = {code for code in every if refused(chr(code)) is not None}
    assert sorted(found ^ expected)[:20] == []


@pytest.mark.parametrize("bullet", ["\uf0b7", "\ue000", "\u00ad", "\u200b"])
def test_what_word_leaves_behind_is_refused_by_name(scripts: Scripts, bullet: str) -> None:
    [(shape, _)] = by_form(scripts, [whole("project", make_project(summary=f"{bullet} Kaféet öppnade."))])
    assert any(message.startswith("Här står ") for _, message in shape)
