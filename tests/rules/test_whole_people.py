"""A span of percent fits so many people when a whole number of them lies in it, rounded as it is written."""

import pytest

from vagar.rules.whole_people import fits
from vagar.shape.value import PercentRange


@pytest.mark.parametrize(
    ("low", "high", "n", "is_whole"),
    [
        (33, 33, 3, True),
        # 33.5 per cent of three is just over one person, and 32.5 just under.
        (34, 34, 3, False),
        (32, 32, 3, False),
        (33.3, 33.3, 3, True),
        (33.4, 33.4, 3, False),
        (34, 66, 3, False),
        (34, 67, 3, True),
    ],
)
def test_fits(low: float, high: float, n: int, is_whole: bool) -> None:
    assert fits(PercentRange(type="percent-range", low=low, high=high), n) is is_whole
