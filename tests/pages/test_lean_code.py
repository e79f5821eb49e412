"""Templates compiled our way say, byte for byte, what they say compiled Jinja's way, and fail in the same places."""

import os
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.compiler import CodeGenerator
from markupsafe import Markup

from fake_site import ROOT, fake_derived, fake_settings, inspection
from vagar.pages.context import Context
from vagar.pages.environment import NotedEnvironment, environment, environments
from vagar.pages.site import entry_pages, site_pages

PARTS = {
    "part": """{% macro link(item, text=none) %}
<a href="{{ root }}{{ item.id }}">{{ text or item.name }}</a>{% endmacro %}
{% macro box(title) %}<b>{{ title }}</b>{{ caller("<i>") }}{% endmacro %}
{% macro all() %}{{ varargs | join(", ") }}{{ kwargs.get("more") }}{% endmacro %}""",
    "second": """{% from "part" import link with context %}{% macro two(item) %}
{{ link(item) }}{{ link(item, "2") }}{% endmacro %}""",
    "alone": """{% macro bar(n) %}<rect width="{{ n }}"/>{% endmacro %}""",
    "included": """{{ root }}{{ outer | default("none") }}""",
    "layout": """<main>{% block body %}{{ root }}{% endblock %}</main>""",
}
LINK = '{% from "part" import link with context %}'
TEMPLATES = {
    "text": "{{ text }} {{ 'a & b' }} {{ '3 625 kr' }} {{ item.name }}",
    "markup": "{{ markup }} {{ markup ~ text }} {{ text | safe }} {{ text | e }} {{ text | upper }}",
    "numbers": "{{ 3 }} {{ number }} {{ half }} {{ true }} {{ none }} {{ number + half }} {{ flag }}",
    "attribute": "<a title=\"{{ text }}\" data-x='{{ quoted }}'>",
    "own html": "{{ drawn }} {{ drawn | string }} {{ kind }}",
    "macro": LINK
    + '{{ link(item) }}{{ link(item, text) }}{{ link(item, text="<b>") }}{{ link(text=markup, item=item) }}',
    "macro in a macro": '{% from "second" import two with context %}' + LINK + "{{ two(item) }}{{ link(item) }}",
    "macro without context": '{% from "alone" import bar %}{{ bar(3) }}{{ bar("<") }}',
    "module": '{% import "part" as parts with context %}{{ parts.link(item) | upper }}',
    "import in a loop": "{% for n in [1, 2] %}{% set root = n %}" + LINK + "{{ link(item) }}{% endfor %}",
    "own macro": (
        "{% macro twice(a, b='&') %}{{ a }}{{ b }}{{ a }}{% endmacro %}{{ twice(text) }}{{ twice('<', markup) }}"
    ),
    "caller": '{% from "part" import box with context %}{% call(x) box(text) %}{{ x }}{{ item.name }}{% endcall %}',
    "varargs": '{% from "part" import all with context %}{{ all(1, text, more="<") }}{{ all(*[1, 2]) }}',
    "spread": "{{ said(*[1, 2]) }}{{ said(1, **{'b': '<'}) }}{{ said(1, class='<') }}{{ said(b=2, a=1) }}",
    "calls": (
        "{{ item.title() }} {{ said(1) }} {% for n in range(3) %}{{ said(n, loop.index) }}{% endfor %} {{ html() }}"
    ),
    "loop": (
        "{% for n in things %}"
        "{{ loop.index }}{{ n }}{{ ', ' if not loop.last }}{{ loop.cycle('<', '>') }}{% else %}{% endfor %}"
    ),
    "recursive": "{% for n in tree recursive %}{{ n.id }}[{{ loop(n.more) }}]{% endfor %}",
    "namespace": "{% set ns = namespace(n=0) %}{% for x in things %}{% set ns.n = ns.n + 1 %}{% endfor %}{{ ns.n }}",
    "set block": (
        "{% set said %}{{ text }}<br>{% endset %}{{ said }}{{ said | length }}{% set up | upper %}"
        "{{ text }}{% endset %}{{ up }}"
    ),
    "set": "{% set x = text %}{{ x }}{% with y = markup %}{{ y }}{% endwith %}",
    "filters": (
        "{{ things | map('upper') | join('; ') }} {{ things | join(markup) }} {% filter upper %}"
        "{{ text }}{% endfilter %}"
    ),
    "tests": (
        "{{ 1 if item.lacks is defined else 2 }}{{ nobody is defined }}"
        "{{ item.lacks | default('<') }}{{ text is string }}"
    ),
    "items": "{{ data.key }} {{ data['key'] }} {{ things[0] }} {{ things[:1] }} {{ data.get('none', '<') }}",
    "include": (
        '{% set outer = text %}{% include "included" %}{% for outer in things %}{% include "included" %}{% endfor %}'
    ),
    "extends": (
        '{% extends "layout" %}{% block body %}{{ super() }}{{ said(text) }}{{ self.body is defined }}{% endblock %}'
    ),
    "not escaped": (
        "{% autoescape false %}{{ text }}{{ said(text) }}{% macro m(a) %}{{ a }}{% endmacro %}"
        "{{ m(text) }}{% endautoescape %}{{ text }}"
    ),
    "conditional": "{{ text if flag }}{{ 'x' if not flag }}|",
}
# What is wrong, and the line it is told at; in `part`, where that is said.
FAULTS = {
    "a name": ("one\n{{ nobody }}", "2"),
    "an attribute": ("one\n\n{{ item.lacks }}", "3"),
    "in an attribute": ('<a\nhref="{{ item.lacks }}">', "2"),
    "of what is not there": ("\n{{ item.lacks.more }}", "2"),
    "called": ("\n\n{{ nobody(1) }}", "3"),
    "a method that is not there": ("\n{{ item.lacks(text) }}", "2"),
    "as a condition": ("text\n{% if nobody %}{% endif %}", "2"),
    "in a loop": ("{% for n in things %}\n{{ n.lacks }}{% endfor %}", "2"),
    "looped over": ("text\n{% for n in item.lacks %}{% endfor %}", "2"),
    "an argument that was left out": (LINK + "\n{{ link() }}", "part 2"),
    "a macro that is not there": ('\n{% from "part" import lacks with context %}\n{{ lacks(1) }}', "3"),
    "a part that is not there": ('text\n{% from "lacks" import link with context %}', "2"),
    "too many arguments": (LINK + "\n\n{{ link(item, 1, 2, 3) }}", "3"),
    "a strange word": (LINK + "\n{{ link(item, strange=1) }}", "2"),
    "a fault in a function": ("\n{{ said() }}", "2"),
    "in a set block": ("{% set x %}\n{{ nobody }}{% endset %}", "2"),
}


@dataclass
class Item:
    id: str
    name: str
    more: tuple["Item", ...] = ()

    def title(self) -> str:
        return f"<{self.name}>"


class Drawn:
    def __html__(self) -> str:
        return "<svg/>"

    def __str__(self) -> str:
        return "<text>"


class Word(str):
    """A text of a kind of its own."""


def said(a: object, b: object = "&", **more: object) -> str:
    return f"{a} 40 % {b} {more}"


VALUES = {
    **{"text": 'Ö & <b> "3 625 kr" 40 %', "quoted": "it's", "markup": Markup("<em>40 %</em>"), "number": 1234567},
    **{"half": 0.5, "flag": True, "drawn": Drawn(), "kind": Word("<40 %>"), "things": ["a", "<b>", "40 %"]},
    **{"item": Item("i-d", "Ett & 40 %"), "data": {"key": "<v>"}, "root": "../", "said": said},
    **{"tree": [Item("1", "a", (Item("2", "b"), Item("3", "c")))], "html": lambda: Markup("<hr>")},
}


class PlainEnvironment(NotedEnvironment):
    """The same, with Jinja's own code."""

    code_generator_class = CodeGenerator


def both(folder: Path, name: str, template: str) -> list[Environment]:
    """One that writes code our way and one that does it Jinja's, for the parts and this template."""
    for file, text in {**PARTS, name: template}.items():
        (folder / file).write_text(text, encoding="utf-8")
    own = {"autoescape": True, "undefined": StrictUndefined, "finalize": environment(ROOT).finalize}
    return [kind(loader=FileSystemLoader(folder), **own) for kind in (NotedEnvironment, PlainEnvironment)]


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_construct_says_the_same(name: str, tmp_path: Path) -> None:
    lean, plain = (each.get_template(name).render(VALUES) for each in both(tmp_path, name, TEMPLATES[name]))
    assert lean == plain
    assert lean.strip()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_at_the_same_place(name: str, tmp_path: Path) -> None:
    template, place = FAULTS[name]
    lean, plain = (fault(each, name) for each in both(tmp_path, name, template))
    assert lean == plain
    assert lean[:2] == (str(tmp_path / ("part" if " " in place else name)), int(place.split()[-1]))


def fault(found: Environment, name: str) -> tuple[str, int, str, type]:
    """The file and line of a template that it is told at, and what is said."""
    with pytest.raises(Exception) as caught:  # noqa: PT011, what it is is compared
        found.get_template(name).render(VALUES)
    frames = traceback.extract_tb(caught.tb)
    file, line = [(frame.filename, frame.lineno) for frame in frames if not frame.filename.endswith(".py")][-1]
    return file, line, str(caught.value), caught.type


def test_escaping_is_done_once_for_texts_that_are_the_same(tmp_path: Path) -> None:
    lean, _ = both(tmp_path, "page", "{{ text }}{{ text }}")
    assert lean.get_template("page").render(text="<40 %>") == "&lt;40\u00a0%&gt;" * 2


def test_every_page_of_the_made_up_project_says_the_same() -> None:
    def pages(found: Mapping[str, Environment]) -> dict[str, str]:
        context = Context(fake_derived(), fake_settings(), found)
        made = (page.make() for linked in context.catalogue.entries() for page in entry_pages(context, linked))
        return {page.address: str(page.content) for page in (*site_pages(context, inspection().docs), *made)}

    ours = environments(ROOT)
    lean, plain = pages(ours), pages({language: as_jinja_writes(found) for language, found in ours.items()})
    assert lean.keys() == plain.keys()
    assert [address for address in lean if lean[address] != plain[address]] == []


def as_jinja_writes(found: NotedEnvironment) -> Environment:
    plain = found.overlay(bytecode_cache=None)
    plain.code_generator_class = CodeGenerator
    return plain


def test_a_part_is_run_once_for_a_page_and_again_for_the_next(tmp_path: Path) -> None:
    lean, _ = both(tmp_path, "page", LINK + "{{ link(item) }}" + LINK + "{{ link(item) }}")
    template = lean.get_template("page")
    runs: list[str] = []
    (tmp_path / "part").write_text("{{ run() }}" + PARTS["part"], encoding="utf-8")
    for root in ("one/", "two/"):
        assert template.render({**VALUES, "root": root, "run": lambda: runs.append("run")}).count(root) == 2
    assert runs == ["run", "run"]


def test_an_edited_template_is_used_when_the_environments_are_asked_for_again(tmp_path: Path) -> None:
    for folder in ("templates", "docs/assets"):
        (tmp_path / folder).mkdir(parents=True)
    page, part = tmp_path / "templates/page.html", tmp_path / "templates/part.html"
    page.write_text('{% from "part.html" import said %}{{ said() }}', encoding="utf-8")
    for moment, text in enumerate(("before", "after"), start=1):
        part.write_text(f"{{% macro said() %}}{text}{{% endmacro %}}", encoding="utf-8")
        os.utime(part, (moment, moment))
        for found in environments(tmp_path).values():
            assert found.get_template("page.html").render() == text
