"""The site on disk: built beside the one that is there, and put in its place only when all went well."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from vagar.outlets.crash import DISK, StopError
from vagar.outlets.manifest import MANIFEST, fingerprint, forget, remember
from vagar.outlets.mkdocs_site import write_site
from vagar.outlets.pipeline import Inspection, inspect, produce
from vagar.outlets.readiness import examples, unready
from vagar.outlets.steps import Steps, count, megabytes
from vagar.outlets.today import today
from vagar.outlets.tree import BUILD, LOCK, SITE, alone, rescue, size, swap
from vagar.problem import Problem, errors

# The site before this one, which the next is made of.
SPARE = "spare"
WAITING = "Ett annat bygge pågår i samma mapp; väntar på att det blir klart."


def build_site(
    root: Path, steps: Steps, say: Callable[[str], None], *, publish: bool = False, plain: bool = False
) -> list[Problem]:
    """Builds `site/` in `root` and returns all findings; when any of them is an error, `site/` is as it was.

    With `publish`, settings that are still placeholders are errors. With `plain`, nothing is done to be quick, for
    comparison. Raises `StopError` when the finished site cannot be put in place.
    """
    site, build = root / SITE, root / BUILD
    _may_be_replaced(site)
    with alone(build / LOCK, lambda: say(WAITING)):
        rescue(site, build / "previous")
        # Taken before anything is read: what changes while we build is built next time.
        now = fingerprint(root, publish, plain)
        inspection = inspect(root, today(), steps)
        problems = [*inspection.problems, *(_for_others(inspection) if publish else [])]
        if inspection.failed or errors(problems):
            return problems
        problems += _build(inspection, build / SPARE, steps, plain)
        if not errors(problems):
            manifest = build / MANIFEST
            forget(manifest)
            _put_in_place(build / SPARE, site, build / "previous")
            remember(manifest, site, now)
        return problems


def _build(inspection: Inspection, folder: Path, steps: Steps, plain: bool) -> list[Problem]:
    production = produce(inspection, steps)
    with steps.step("Byggde") as details:
        found = write_site(production, folder, steps, plain=plain)
        number, weight = size(folder)
        details += [count(number, "fil", "filer"), megabytes(weight)]
        return found


def _for_others(inspection: Inspection) -> list[Problem]:
    return [*unready(inspection.settings), *examples(inspection.draft)]


def _may_be_replaced(site: Path) -> None:
    if site.is_symlink():
        target = os.readlink(site)
        raise StopError(
            f"{SITE} är en länk till {target}, och den skulle försvinna. Ta bort länken, bygg, och kopiera {SITE}/ dit"
        )
    if site.exists() and not site.is_dir():
        raise StopError(f"{SITE} är en fil och ingen mapp. Flytta den och kör igen")
    if site.is_dir() and not os.access(site, os.W_OK):
        raise StopError(f"{SITE}/ går bara att läsa. Ge dig rätt att skriva (chmod -R u+w {SITE}) och kör igen")


def _put_in_place(new: Path, site: Path, aside: Path) -> None:
    try:
        swap(new, site, aside)
    except OSError as error:
        words, action = DISK.get(error.errno or 0, (error.strerror, "kör igen"))
        raise StopError(f"Den nya webbplatsen kunde inte läggas i {SITE}/. {words}: {action}") from error
