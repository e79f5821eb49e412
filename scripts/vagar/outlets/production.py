"""Everything an outlet needs to show the site."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vagar.pages.page import Page, PlannedPage, Redirect
from vagar.shape.settings import Settings

# Gives data files, address and bytes, as they are made.
FileMaker = Callable[[], Iterable[tuple[str, bytes]]]


@dataclass(frozen=True)
class Production:
    """Pages, made or planned, and redirects. `files` makes the data files; `date` is the day the site stands for."""

    root: Path
    settings: Settings
    date: date
    pages: tuple[Page | PlannedPage, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    files: FileMaker = tuple
