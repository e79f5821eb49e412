"""The first steps in order: read → shape → rules. Nothing is loaded here that only pages need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from vagar.outlets.docs_file import read_docs_files
from vagar.outlets.site_settings import read_settings
from vagar.outlets.steps import Steps, count
from vagar.problem import Problem, errors
from vagar.read.folder import SUFFIX, read_folder
from vagar.read.outside import links
from vagar.read.remarks import docs_lines
from vagar.report import ordered
from vagar.rules.registry import look_through
from vagar.shape.docs_files import NO_DOCS, DocsFiles
from vagar.shape.draft import Draft, Shaped
from vagar.shape.intake import VOCABULARY, Kept, kept_of, shape
from vagar.shape.settings import Settings

KINDS = {
    "project": ("projekt", "projekt"),
    "method": ("metod", "metoder"),
    "study": ("studie", "studier"),
    "concern": ("sak att tänka på", "saker att tänka på"),
    "vocabulary": ("ordlista", "ordlistor"),
}


@dataclass(frozen=True)
class Inspection:
    """What was read, and everything that is wrong with it, sorted. Warnings do not make it fail. `kept` is what need
    not be read again while it is the same, by its path."""

    root: Path
    draft: Draft
    settings: Shaped[Settings] | None
    problems: tuple[Problem, ...]
    docs: DocsFiles = NO_DOCS
    kept: Mapping[str, Kept] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether something must be mended before there can be pages."""
        return self.settings is None or bool(errors(self.problems))


def inspect(
    root: Path,
    today: date,
    steps: Steps,
    kept: Mapping[str, Kept] = MappingProxyType({}),
    same: Collection[str] = (),
) -> Inspection:
    """Everything in `root` read and checked. Reports all that is wrong at once and raises nothing for bad input.

    `kept` is what came of the files when they were read before, by the same code and with the same sentences; those
    that are the `same` are not read again.
    """
    same = {path for path in same if path in kept}
    with steps.step("Läste") as details:
        files, unread = read_folder(root, same)
        settings, unset = read_settings(root)
        docs, misread = read_docs_files(root)
        told = {problem.file for problem in unread}
        still = {path: kept[path] for path in sorted(same - told)}
        kinds = Counter([*(file.kind for file in files), *(file.kind for file in still.values())])
        details += [count(kinds[kind], *words) for kind, words in KINDS.items() if kind in kinds]
    with steps.step("Granskade") as details:
        draft, misshapen = shape(files, told, docs_lines(root), still)
        if _lacks(draft, kept):
            # What was right when a term was there may be wrong now.
            return inspect(root, today, steps)
        known = {path: kept[path].looked for path in still}
        against, looked = look_through(draft, today, {path: each for path, each in known.items() if each})
        # What was kept was kept with the sentences as they are, and they were right.
        said = [] if kept else _said()
        found = ordered([*said, *unread, *unset, *misread, *links(root), *misshapen, *against])
        wrong = len(errors(found))
        details += [f"{wrong} fel", count(len(found) - wrong, "varning", "varningar")]
    faulty = {problem.file for problem in (*unread, *misshapen)}
    sound = (file for file in files if file.path not in faulty)
    now = {**still, **kept_of(sound, draft)}
    now = {
        path: each if each.looked is looked[path] else replace(each, looked=looked[path]) for path, each in now.items()
    }
    return Inspection(root, draft, settings, tuple(found), docs, now)


def _said() -> list[Problem]:
    # Loaded only for who needs it: that takes a tenth of the time of a check.
    from vagar.words.languages import check_words

    return check_words()


def _lacks(draft: Draft, kept: Mapping[str, Kept]) -> bool:
    """Whether a term that there was is there no more."""
    before = (found.shaped for found in kept.values() if found.kind == VOCABULARY)
    known = {name: set(terms) for name, terms in draft.vocabulary.items()}
    return any(
        term.id not in known.get(shaped.file.rpartition("/")[2].removesuffix(SUFFIX), ())
        for shaped in before
        for term in shaped.model.terms
    )
