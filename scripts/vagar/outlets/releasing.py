"""Keeps the data as it is now as a version."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from vagar.derive.derived import derive
from vagar.link.catalogue import link
from vagar.outlets.data import VERSION, data_files
from vagar.outlets.entry_files import compact
from vagar.outlets.pipeline import inspect
from vagar.outlets.steps import Steps
from vagar.outlets.versions import FOLDER, record
from vagar.pages.context import Context
from vagar.pages.environment import environments
from vagar.problem import Problem


def keep_version(root: Path, today: date) -> tuple[str | None, list[Problem]]:
    """The file that holds the version, from `root`, and everything that is wrong; no file where something is."""
    inspection = inspect(root, today, Steps())
    if inspection.failed or inspection.settings is None:
        return None, list(inspection.problems)
    settings, derived = inspection.settings.model, derive(link(inspection.draft))
    version = json.loads(data_files(derived, settings)[VERSION])
    file = f"{FOLDER}/{version['version']}.json"
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    (root / file).write_bytes(compact(record(Context(derived, settings, environments(root)), version)))
    return file, []
