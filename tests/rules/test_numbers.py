"""Number words stand for their numbers."""

import pytest

from vagar.rules.tools.numbers import WORDS

ONES = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra"


@pytest.mark.parametrize(("n", "word"), [*enumerate(ONES.split()), *zip(range(20, 101, 10), TENS.split(), strict=True)])
def test_a_word_is_its_number(n: int, word: str) -> None:
    assert WORDS[word] == n
