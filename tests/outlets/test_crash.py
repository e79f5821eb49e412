"""What nobody foresaw becomes one line with a place."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import TemplateError

from outlets.small_project import ROOT
from vagar.outlets.crash import StopError, crash
from vagar.outlets.steps import Steps
from vagar.pages.environment import environment
from vagar.problem import Problem


def caught(work) -> Exception:
    with pytest.raises(Exception) as info:  # noqa: PT011, any error will do
        work()
    return info.value


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("<p>\n{% hoppsan %}", 2, "unknown tag 'hoppsan'"),
        ("<p>\n\n{{ okand }}", 3, "'okand' is undefined"),
        ("{{ 1 / 0 }}", 1, "ZeroDivisionError"),
    ],
)
def test_a_broken_template_is_named_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/sida.html").write_text(text)
    error = caught(lambda: environment(tmp_path).get_template("sida.html").render())
    found = crash(error, tmp_path)
    assert isinstance(error, TemplateError | ZeroDivisionError)
    assert (found.file, found.line) == ("templates/sida.html", line)
    assert words in found.message


def test_broken_code_is_named_with_its_step() -> None:
    def work() -> None:
        with Steps().step("Skrev sidor"):
            environment(5)

    found = crash(caught(work), ROOT)
    assert found.file == "scripts/vagar/pages/environment.py"
    assert found.message.startswith("Oväntat fel i steget «Skrev sidor»: TypeError: ")
    assert found.action == "kör om med --debug för att se var det hände"


def test_an_error_from_elsewhere_has_a_place_all_the_same(tmp_path: Path) -> None:
    found = crash(RuntimeError("två\nrader"), tmp_path)
    assert found == Problem(
        "mkdocs.yml",
        1,
        1,
        "unexpected",
        "Oväntat fel i programmet: RuntimeError: två rader",
        action="kör om med --debug för att se var det hände",
    )


def test_a_known_reason_is_said_as_it_is(tmp_path: Path) -> None:
    assert crash(StopError("Port 8000 används redan"), tmp_path).message == "Port 8000 används redan"
