"""Steps: what is said, and when."""

from __future__ import annotations

import pytest

from vagar.outlets import steps as module
from vagar.outlets.steps import Steps, count, on_terminal, seconds


def test_each_step_is_said_with_its_time_when_it_is_done() -> None:
    lines: list[str] = []
    with Steps(lines.append).step("Läste") as details:
        assert lines == []
        details += ["2 projekt", "1 metod"]
    assert lines[0].startswith("Läste             2 projekt, 1 metod ")
    assert lines[0].endswith(" s")


def test_a_step_that_fails_says_nothing_and_leaves_its_name_on_the_error() -> None:
    lines: list[str] = []
    with pytest.raises(ValueError, match="fel") as caught, Steps(lines.append).step("Länkade"):
        raise ValueError("fel")
    assert caught.value.__notes__ == ["Länkade"]
    assert lines == []


@pytest.mark.parametrize(("value", "words"), [(0, "0,00 s"), (1.254, "1,25 s"), (61, "61,00 s")])
def test_seconds_are_written_in_swedish(value: float, words: str) -> None:
    assert seconds(value) == words


@pytest.mark.parametrize(("number", "words"), [(0, "0 sidor"), (1, "1 sida"), (2, "2 sidor")])
def test_counts_agree_with_their_noun(number: int, words: str) -> None:
    assert count(number, "sida", "sidor") == words


def test_long_work_tells_a_terminal_how_far_it_has_come(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(100))
    monkeypatch.setattr(module, "perf_counter", lambda: float(next(clock)))
    live: list[str] = []
    steps = Steps(live=live.append)
    assert list(steps.each("Skriver sidor", "abc", 4)) == ["a", "b", "c"]
    assert live == [
        "Skriver sidor     1 av ungefär 4, 3 s kvar",
        "Skriver sidor     2 av ungefär 4, 2 s kvar",
        "Skriver sidor     3 av ungefär 4, 1 s kvar",
        "",
    ]


def test_elsewhere_nothing_is_said_in_between(capsys: pytest.CaptureFixture[str]) -> None:
    assert on_terminal() is None
    assert list(Steps().each("Skriver sidor", "abc", 2)) == ["a", "b", "c"]
    assert capsys.readouterr().out == ""
