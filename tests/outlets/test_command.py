"""How every command ends, whatever happens."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from vagar.outlets.command import run
from vagar.outlets.crash import StopError
from vagar.report import as_json


def command(work: Callable[[], int], *options: str, monkeypatch: pytest.MonkeyPatch, form: object = None) -> int:
    # The test's own streams are not files that can change their encoding.
    monkeypatch.setattr("vagar.outlets.command.speak_utf8", lambda: None)
    parser = ArgumentParser()
    if form:
        parser.set_defaults(show=form)
    return run(lambda root, found: work(), parser, options, "make prov")


def failing(error: BaseException) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


def test_the_code_is_the_works_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [command(lambda code=code: code, monkeypatch=monkeypatch) for code in (0, 1)] == [0, 1]


def test_an_unknown_option_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(lambda: 0, "--hej", monkeypatch=monkeypatch) == 2
    assert "Okänt tillval: --hej" in capsys.readouterr().err


def test_an_error_nobody_foresaw_is_a_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(failing(KeyError("nyckel")), monkeypatch=monkeypatch) == 1
    out, err = capsys.readouterr()
    assert "Oväntat fel i programmet: KeyError: 'nyckel'" in out
    assert "kör om med --debug" in out
    assert "kör igen: make prov" in out
    assert "Traceback" not in out + err


def test_debug_shows_where_it_was(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(failing(KeyError("nyckel")), "--debug", monkeypatch=monkeypatch) == 1
    assert "Traceback" in capsys.readouterr().err


def test_programs_get_the_error_in_their_own_form(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(failing(StopError("Det går inte")), monkeypatch=monkeypatch, form=as_json) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["message"] == "Det går inte"


def test_an_interruption_is_no_error(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(failing(KeyboardInterrupt()), monkeypatch=monkeypatch) == 130
    assert capsys.readouterr().err == "Avbrutet.\n"


def test_work_is_done_in_the_folder_the_command_was_given_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("vagar.outlets.command.speak_utf8", lambda: None)
    roots: list[tuple[Path, Namespace]] = []
    run(lambda root, options: len(roots.append((root, options)) or ""), ArgumentParser(), [], "make prov")
    assert roots[0][0] == tmp_path
