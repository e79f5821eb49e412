"""The day it is where the site's readers are, wherever the computer stands."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

HOME = ZoneInfo("Europe/Stockholm")


def today() -> date:
    """Today's date in Sweden. A runner in UTC has yesterday's for an hour or two after midnight."""
    return datetime.now(HOME).date()
