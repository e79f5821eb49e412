"""Keeps the data as it is now as a version."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from vagar.outlets.data import VERSION, data_files
from vagar.outlets.entry_files import compact
from vagar.outlets.inspection import inspect
from vagar.outlets.seen_changes import context_of
from vagar.outlets.steps import Steps
from vagar.outlets.versions import FOLDER, record
from vagar.problem import Problem


def keep_version(root: Path, today: date) -> tuple[str | None, list[Problem]]:
    """The file that holds the version, from `root`, and everything that is wrong; no file where something is."""
    inspection = inspect(root, today, Steps())
    if inspection.failed or inspection.settings is None:
        return None, list(inspection.problems)
    context = context_of(inspection, root)
    version = json.loads(data_files(context.derived, context.settings)[VERSION])
    file = f"{FOLDER}/{version['version']}.json"
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    (root / file).write_bytes(compact(record(context, version)))
    return file, []
