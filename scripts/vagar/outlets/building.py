"""The site on disk: made beside the one that is there, and put in its place only when all went well."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from vagar.link.catalogue import Catalogue, link
from vagar.noted import Node
from vagar.outlets.changes import changed_nodes
from vagar.outlets.crash import DISK, StopError
from vagar.outlets.engine import Engine
from vagar.outlets.filled_tree import FilledTree
from vagar.outlets.inspection import Inspection, inspect
from vagar.outlets.known import Known
from vagar.outlets.mkdocs_site import run_mkdocs
from vagar.outlets.pipeline import produce
from vagar.outlets.readiness import examples, unready
from vagar.outlets.state import Inputs, forget, inputs, load, save
from vagar.outlets.steps import Steps, count, megabytes
from vagar.outlets.today import today
from vagar.outlets.tree import LOCK, SITE, alone, rescue, swap
from vagar.pages.environment import TEMPLATES
from vagar.problem import Problem, errors
from vagar.shape.intake import Kept, shape

# In the folder that a build works in: the site before this one, which the next is made of; a file that is there while
# it is being filled; what stands in its place for a moment where two folders cannot change places in one step; what
# MkDocs makes.
SPARE, OPEN, ASIDE, MKDOCS = "spare", "open", "previous", "mkdocs"
WAITING = "Ett annat bygge pågår i samma mapp; väntar på att det blir klart."


@dataclass(frozen=True)
class Place:
    """Where a site is put, the folder that is worked in meanwhile, and the address it is for if not its own."""

    site: Path
    work: Path
    address: str | None = None


@dataclass(frozen=True)
class Before:
    """The last build: what came of each file, what is known of each unit, and what the files were."""

    kept: Mapping[str, Kept]
    known: Known
    files: Mapping[str, str]


def build_site(
    root: Path,
    place: Place,
    steps: Steps,
    say: Callable[[str], None],
    *,
    publish: bool = False,
    plain: bool = False,
    fresh: bool = False,
) -> tuple[Inspection, list[Problem]]:
    """Builds the site of what is in `root`, and returns what was read and all findings; when any of them is an error,
    the site is as it was.

    With `publish`, settings that are still placeholders are errors. With `plain`, nothing is done to be quick, for
    comparison; with `fresh`, everything is made. Raises `StopError` when the finished site cannot be put in place.
    """
    _may_be_replaced(place.site)
    with alone(place.work / LOCK, lambda: say(WAITING)):
        rescue(place.site, place.work / ASIDE)
        # Taken before anything is read: what changes while we build is built next time.
        now = inputs(root, publish, plain, place.address)
        before = None if plain or fresh else _before(place, now)
        same = {path for path, digest in now.nodes.items() if before and before.files.get(path) == digest}
        inspection = inspect(root, today(), steps, before.kept if before else {}, same)
        problems = [*inspection.problems, *(_for_others(inspection) if publish else [])]
        if inspection.failed or errors(problems):
            return inspection, problems
        problems += _build(inspection, place, steps, now, before, plain)
        return inspection, problems


def _before(place: Place, now: Inputs) -> Before | None:
    found = load(place.site, place.work, now)
    if found is None:
        return None
    (kept, known), files = found
    return Before(kept, known, files)


def _build(
    inspection: Inspection, place: Place, steps: Steps, now: Inputs, before: Before | None, plain: bool
) -> list[Problem]:
    production = produce(inspection, steps)
    # What a build that died has left may say anything, at any address.
    open_mark = place.work / OPEN
    late = before.known.late if before and not open_mark.exists() else None
    open_mark.touch()
    tree = FilledTree(place.work / SPARE, place.site, late)
    address = place.address or production.settings.site_url
    with steps.step("Byggde") as details:
        changed = _changed(before, production.catalogue, now) if before else ()
        engine = Engine(production, tree, steps, address, before.known if before else None, changed)
        theme = partial(run_mkdocs, folder=place.work / MKDOCS, address=address, plain=plain)
        known, problems = engine.run(theme)
        if known is None:
            return problems
        tree.finish()
        forget(place.work)
        _put_in_place(place.work / SPARE, place.site, place.work / ASIDE)
        save(place.site, place.work, now, None if plain else (inspection.kept, known))
        open_mark.unlink()
        details += [count(len(known.files()), "fil", "filer"), megabytes(sum(known.files().values()))]
    return problems


def _changed(before: Before, new: Catalogue | None, now: Inputs) -> set[Node]:
    """The nodes that are others than in the last build."""
    draft, _ = shape((), kept=before.kept)
    differing = {path for path in {*now.nodes, *before.files} if now.nodes.get(path) != before.files.get(path)}
    templates = {(TEMPLATES, path.removeprefix(f"{TEMPLATES}/")) for path in differing if path.startswith(TEMPLATES)}
    return templates | (changed_nodes(link(draft), new, before.known.nodes) if new else set())


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
