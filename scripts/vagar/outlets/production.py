"""Everything an outlet needs to show the site, made once and then only read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vagar.pages.page import Page, Redirect
from vagar.shape.settings import Settings


@dataclass(frozen=True)
class Production:
    """Pages, redirects and data files. `files` are bytes by address, `date` is the day the site stands for."""

    root: Path
    settings: Settings
    date: date
    pages: tuple[Page, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
