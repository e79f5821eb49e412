"""The table of cases that Python and the browser both pass: a form, what it is given, what each language writes."""

from __future__ import annotations

import json
from pathlib import Path

CASES = json.loads(Path(__file__).with_name("formats.json").read_text("utf-8"))
