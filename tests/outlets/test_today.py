"""Today is in Sweden."""

from datetime import UTC, date, datetime

import pytest

from vagar.outlets import today as module


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 12, 31, 23, 1, tzinfo=UTC), date(2027, 1, 1)),
        (datetime(2026, 7, 31, 22, 1, tzinfo=UTC), date(2026, 8, 1)),
    ],
)
def test_it_is_the_day_in_sweden(moment: datetime, day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock:
        @staticmethod
        def now(zone):
            return moment.astimezone(zone)

    monkeypatch.setattr(module, "datetime", Clock)
    assert module.today() == day
