"""How numbers, amounts, percentages, dates and intervals are written in one language.

The signs and the orders are messages (`words/<language>/format.ftl`); what is done with them is here, and once more in
docs/assets/words/formats.js. tests/words/formats.json is the table of cases that both pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from functools import lru_cache
from typing import Any

# No number is written with more decimals than this.
MOST_DECIMALS = 3
NBSP = "\u00a0"
# One has a gender and stands in the sentence itself.
FEWEST_IN_WORDS, MOST_IN_WORDS = 2, 12
Number = int | float | Fraction


class Formats:
    """The forms of one language. `say` gives the text of a message, with values that are texts already."""

    def __init__(self, say: Callable[..., str]) -> None:
        self._say = say
        self._group, self._decimal, self._minus = (say(f"format-{name}") for name in ("group", "decimal", "minus"))
        self._months = [say(f"format-month-{month}") for month in range(1, 13)]
        # The same few thousand numbers and days come again on page after page.
        self.number = lru_cache(maxsize=1 << 14)(self._number)
        self.date = lru_cache(maxsize=1 << 14)(self._date)

    @property
    def functions(self) -> Mapping[str, Callable[..., str]]:
        """The forms by the names that messages have for them."""
        return {
            "NUM": self.number,
            "KR": self.kronor,
            "PERCENT": self.percent,
            "SHARE": self.share,
            "HUNDREDTHS": lambda share, decimals=0: self.number(hundredths(share, int(decimals))),
            "SPAN": self.span,
            "DATE": self.date,
            "PERIOD": self.period,
            "LIST": self.listed,
            "COMMA": ", ".join,
            "COUNT": self.count,
            "UPPER": upper_first,
        }

    def _number(self, value: Number) -> str:
        """`1 339 994`, `−2,5`: at most three decimals, halves away from zero."""
        rounded = half_up(value, MOST_DECIMALS)
        whole, _, part = format(abs(rounded), ",f").partition(".")
        part = part.rstrip("0")
        sign = self._minus if rounded < 0 else ""
        return f"{sign}{whole.replace(',', self._group)}{self._decimal if part else ''}{part}"

    def kronor(self, amount: Number, word: str | None = None) -> str:
        """`1 339 994 kr`, or `drygt 8 700 000 kr` when the source has a word before it."""
        exact = self._say("format-kronor", number=self.number(amount))
        return f"{word} {exact}" if word else exact

    def percent(self, percent: Number) -> str:
        """A number that is a percentage already: `43 %`."""
        return self._say("format-percent", number=self.number(percent))

    def share(self, share: Number, decimals: int | str = 0) -> str:
        """A share of one as `43 %`."""
        return self.percent(hundredths(share, int(decimals)))

    def span(self, low: Number, high: Number) -> str:
        """`151–199`."""
        return self._say("format-span", low=self.number(low), high=self.number(high))

    def _date(self, value: str) -> str:
        """`2018`, `februari 2018` or `1 februari 2018`: never more precise than the date is."""
        year, *rest = value.split("-")
        if not rest:
            return year
        month = self._months[int(rest[0]) - 1]
        if len(rest) == 1:
            return self._say("format-month", month=month, year=year)
        return self._say("format-date", day=str(int(rest[1])), month=month, year=year)

    def period(self, start: str | None, end: str | None) -> str:
        """From and to; one of them, or both, may be missing."""
        if start and end:
            # A line breaks between the days and not inside one: «2012–30» says something else.
            first, last = (self.date(day).replace(" ", NBSP) for day in (start, end))
            return self.date(start) if start == end else self._say("format-period", start=first, end=last)
        if start:
            return self._say("format-from", start=self.date(start))
        return self._say("format-until", end=self.date(end)) if end else ""

    def count(self, n: int) -> str:
        """Two to twelve in words, as in running text; otherwise the number."""
        return self._say(f"format-count-{n}") if FEWEST_IN_WORDS <= n <= MOST_IN_WORDS else self.number(n)

    def listed(self, items: Iterable[str]) -> str:
        """`a, b och c`."""
        items = list(items)
        if len(items) < 2:
            return "".join(items)
        return self._say("format-list", first=", ".join(items[:-1]), last=items[-1])


def half_up(value: Number, decimals: int) -> Decimal:
    """The value with so many decimals, halves away from zero as people round: 2.5 is 3 and −2.5 is −3.

    A float is what it is written as: 0.145 is that, and not the binary fraction nearest to it.
    """
    if isinstance(value, Fraction):
        scaled = abs(value) * 10**decimals + Fraction(1, 2)
        whole = scaled.numerator // scaled.denominator
        return Decimal(whole if value >= 0 else -whole).scaleb(-decimals)
    with localcontext(prec=400):
        return Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def hundredths(share: Number, decimals: int = 0) -> int | float:
    """A share of one in percent: 9 of 40 is 23, not 22."""
    exact = share if isinstance(share, int | Fraction) else Fraction(str(share))
    rounded = half_up(Fraction(exact) * 100, decimals)
    return float(rounded) if decimals else int(rounded)


def upper_first(text: str) -> str:
    """The text with a capital letter."""
    return text[:1].upper() + text[1:]


def is_number(value: Any) -> bool:
    """Whether a value needs a form of ours before it is said."""
    return isinstance(value, int | float | Fraction) and not isinstance(value, bool)
