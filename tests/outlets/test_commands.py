"""One way in for all commands, and only the one that is asked for is loaded."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from vagar.__main__ import COMMANDS, main
from vagar.outlets.command import MISUSED

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _own_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    # The test's own streams are not files that can change their encoding.
    monkeypatch.setattr("vagar.__main__.speak_utf8", lambda: None)


def test_every_command_has_a_module_and_every_module_is_a_command() -> None:
    folder = ROOT / "scripts/vagar/commands"
    assert set(COMMANDS) == {path.stem for path in folder.glob("*.py")} - {"__init__"}
    for name in COMMANDS:
        command = import_module(f"vagar.commands.{name}")
        assert command.__doc__.startswith(f"make {name}")
        assert callable(command.options)
        assert callable(command.work)


def test_make_has_them_all_under_the_same_names() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    typed = set(re.findall(r"^([a-z]+):[^\n]*\n\t@\$\(vagar\) \1\b", makefile, re.M))
    assert typed == set(COMMANDS)


def test_they_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(f"  {name} " in said for name in COMMANDS)
    assert main([]) == MISUSED


def test_a_misspelt_command_gets_the_one_it_is_like(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chek"]) == MISUSED
    assert "Menade du «check»?" in capsys.readouterr().err


def test_a_command_loads_no_other() -> None:
    loaded = "import sys; from vagar.__main__ import main; main(['--help']); print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", loaded],
        env={"PYTHONPATH": str(ROOT / "scripts")},
        capture_output=True,
        text=True,
        check=True,
    )
    modules = set(found.stdout.split())
    assert "vagar.outlets.command" in modules
    assert not {"vagar.commands.site", "mkdocs", "jinja2", "pydantic"} & modules
