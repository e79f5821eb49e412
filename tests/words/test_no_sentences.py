"""What is worked out is codes and numbers: no sentence stands in the code of `derive/` or `pages/`, and no message
lacks a use."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from vagar.sentence import label_id
from vagar.words.browser import for_browser
from vagar.words.files import HOME
from vagar.words.labels import SAID
from vagar.words.languages import FIRST, read_words, words

ROOT = Path(__file__).parents[2]
DERIVE = sorted((ROOT / "scripts/vagar/derive").glob("*.py"))
# The tables of open data say what their columns are where the columns are, as the models do; and three files hold
# words that are looked for or sorted by, and not said. One writes code.
DESCRIBED, LOOKED_FOR = "open_data", {"rules.py", "swedish.py", "journal.py", "lean_code.py"}
PAGES = sorted(
    path
    for path in (ROOT / "scripts/vagar/pages").rglob("*.py")
    if path.parent.name != DESCRIBED and path.name not in LOOKED_FOR
)
# Two words, or one that only Swedish has letters for. A code, an id or a format has neither.
SENTENCE = re.compile(r"\w[ \u00a0]+\w|[åäöÅÄÖ]")
FOLDERS = ("pages", "parts", "charts")
TEMPLATES = sorted(path for folder in FOLDERS for path in (ROOT / "templates" / folder).rglob("*.html"))
# A word; what is no text but a tag or an address; and what goes on with a sentence begun outside the condition.
WORDS, MARKUP, ADDED = re.compile(r"[a-zåäö]{2,}"), re.compile(r"[<&/]"), re.compile(r" ?[;,(]")
# How messages are asked for: by id in Python, templates and scripts.
NAMED = re.compile(r"""["'`]([a-z]+(?:-[a-z0-9]+)+)["'`]""")
CALLED = re.compile(r"""(?:(?<![#.\w])(?:t|sentence)|(?<!#)\b_?say)\(\s*["'`]([a-z]+(?:-[a-z0-9]+)+)["'`]""")
# Put together from a code where they are asked for.
BUILT = (
    *(
        "format-month-",
        "format-count-",
        "amount-before-",
        "level-lacks-",
        "level-remedy-",
        "level-question-",
        "level-is-",
    ),
    *("collector-", "source-kind-", "unit-", "result-", "told-", "knowledge-", "compared-", "bearing-section-"),
    *("page-", "facet-", "field-"),
    *("horizon-", "uncounted-", "situation-other-", "example-", "worth-", "column-row-", "column-nothing-"),
)


def sentences(tree: ast.AST) -> Iterator[str]:
    """Every text in the code that is no docstring nor error of ours and reads like words."""
    raised = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Raise) for part in ast.walk(node)}
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        text = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings | raised
        if text and SENTENCE.search(node.value):
            yield node.value


@pytest.mark.parametrize("path", [*DERIVE, *PAGES], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_sentence_is_worked_out(path: Path) -> None:
    found = list(sentences(ast.parse(path.read_text("utf-8"))))
    assert not found, f"flytta till words/: {found}"


def test_a_sentence_is_seen() -> None:
    code = '"""Docs here."""\ndef f(x):\n    """Docs here."""\n    return f"det är {x} av många", "kod-x", "över"'
    assert set(sentences(ast.parse(code))) == {"det är ", " av många", "över"}


def test_every_message_is_asked_for_and_every_one_asked_for_is_there() -> None:
    messages = set(read_words(HOME)[0][FIRST])
    asked, called = set(), set()
    for folder, suffixes in (("scripts/vagar", {".py"}), ("templates", {".html", ".md"}), ("docs/assets", {".js"})):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in suffixes and "vendor" not in path.parts:
                asked |= set(NAMED.findall(path.read_text("utf-8")))
                called |= set(CALLED.findall(path.read_text("utf-8")))
    labels = {label_id(term) for kind in SAID for term in kind}
    inside = _referred_to()
    unused = {key for key in messages - asked - labels - inside if not key.startswith(BUILT)}
    assert not unused, sorted(unused)
    said_there = set(for_browser(words())["messages"])
    scripts = [path for path in (ROOT / "docs/assets").rglob("*.js") if "vendor" not in path.parts]
    assert {key for path in scripts for key in CALLED.findall(path.read_text("utf-8"))} <= said_there
    assert called <= messages, sorted(called - messages)


def test_a_page_that_has_words_has_a_template() -> None:
    told = {key for key in read_words(HOME)[0][FIRST] if key.startswith("page-")} - {"page-part", "page-in-english"}
    templates = {path.stem.replace("_", "-") for path in (ROOT / "templates/pages").glob("*.html")}
    named = {key.removeprefix("page-").removesuffix("-about") for key in told}
    assert named <= templates, sorted(named - templates)
    assert told == {f"page-{name}{part}" for name in named for part in ("", "-about")}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_template_chooses_its_words(path: Path) -> None:
    found = list(choices(path.read_text("utf-8")))
    assert not found, f"välj i words/: {found}"


@pytest.mark.parametrize(
    "template",
    [
        '{{ "inga än" if not n else n }}',
        "{% if n %}Ett ord{% else %}ett annat{% endif %}",
        "Början{% if n %}; och slutet{% endif %}",
        "Början{% if n %} ({{ n }} till){% endif %}",
    ],
)
def test_a_choice_of_words_is_seen(template: str) -> None:
    assert list(choices(template))


@pytest.mark.parametrize("template", ['<p{% if n %} class="a b"{% endif %}>', "{% if n %}<p>En mening.</p>{% endif %}"])
def test_a_choice_of_something_else_is_none(template: str) -> None:
    assert not list(choices(template))


def choices(template: str) -> Iterator[str]:
    """The words that a template chooses between, or adds to a sentence, with conditions of its own."""
    tree = Environment().parse(template)
    for choice in tree.find_all(nodes.CondExpr):
        texts = [part.value for part in (choice.expr1, choice.expr2) if isinstance(part, nodes.Const)]
        yield from (text for text in texts if isinstance(text, str) and SENTENCE.search(text))
    for condition in tree.find_all(nodes.If):
        then = _text(condition.body)
        otherwise = _text(condition.elif_[0].body if condition.elif_ else condition.else_)
        both = all(WORDS.search(text) and not MARKUP.search(text) for text in (then, otherwise))
        if both or (ADDED.match(then) and WORDS.search(then) and not MARKUP.search(then)):
            yield then


def _text(body: list[nodes.Node]) -> str:
    return "".join(data.data for node in body for data in node.find_all(nodes.TemplateData))


def _referred_to() -> set[str]:
    """Messages that stand inside others."""
    text = "\n".join(path.read_text("utf-8") for path in (HOME / FIRST).glob("*.ftl"))
    return set(re.findall(r"\{ ([a-z]+(?:-[a-z0-9]+)+) \}", text))
