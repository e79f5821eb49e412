"""Steps: what is said, and when."""

from __future__ import annotations

import pytest

from vagar.outlets.steps import Steps, count, seconds


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
