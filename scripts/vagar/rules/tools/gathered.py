"""What all documents of a draft tell, put together; each thing the first time that somebody wants it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from datetime import date
from functools import cached_property

from vagar.rules.tools.days import clock_is_behind
from vagar.rules.tools.known import left_out
from vagar.rules.tools.known_names import capitalised, known_names
from vagar.shape.draft import Draft
from vagar.shape.terms import ProjectRelation
from vagar.shape.told import ToldSource


class Gathered:
    """Of a draft, as it is on a `day`."""

    def __init__(self, draft: Draft, day: date) -> None:
        self._draft, self._day = draft, day

    @cached_property
    def behind(self) -> bool:
        """Whether it is the clock that is wrong, and not the documents."""
        return clock_is_behind(self._draft, self._day)

    @cached_property
    def left_out(self) -> Mapping[str, Set[str]]:
        """The ids of each kind whose files could not be used."""
        return left_out(self._draft)

    @cached_property
    def sources(self) -> dict[str, ToldSource]:
        """Every source, by its id."""
        return {found.id: found for document in self._draft.describing() for found in document.told.sources}

    @cached_property
    def ids(self) -> Mapping[str, Set[str]]:
        """All that an id can be of."""
        draft = self._draft
        files = {"project": draft.projects, "method": draft.methods, "concern": draft.concerns}
        return {"source": self.sources.keys(), **{kind: found.keys() for kind, found in files.items()}}

    @cached_property
    def renamed(self) -> Mapping[str, Mapping[str, str]]:
        """Former id → the id that it has now, by kind."""
        draft = self._draft
        files = {"project": draft.projects, "method": draft.methods, "concern": draft.concerns}
        return {
            kind: {former: each.told.id for each in found.values() for former in each.told.former_ids}
            for kind, found in files.items()
        }

    @cached_property
    def words_of_names(self) -> frozenset[str]:
        """Every word with a capital letter in a name that the base knows."""
        return capitalised(known_names(self._draft))

    @cached_property
    def names(self) -> str:
        """The names themselves, in small letters."""
        return " | ".join(known_names(self._draft)).casefold()

    @cached_property
    def methods_by_name(self) -> Mapping[str, str]:
        """The method that has a name, by the name in small letters."""
        methods = self._draft.methods
        return {methods[key].told.name.casefold(): key for key in sorted(methods)}

    @cached_property
    def users(self) -> Mapping[str, Set[str]]:
        """The projects that link to each method."""
        users: dict[str, set[str]] = defaultdict(set)
        for key, project in self._draft.projects.items():
            for method in project.told.uses:
                users[method].add(key)
        return users

    @cached_property
    def looked_at(self) -> Set[str]:
        """The methods that a study is about."""
        return {method for study in self._draft.studies.values() for method in study.told.uses}

    @cached_property
    def concerns(self) -> Set[str]:
        """Those that a method names."""
        told = (method.told for method in self._draft.methods.values())
        return {key for each in told for target, key in each.refers_to if target == "concern"}

    @cached_property
    def relations(self) -> Mapping[tuple[str, str], ProjectRelation]:
        """What a project says that another is to it; the last word where it says several."""
        return {
            (key, other): relation
            for key, project in self._draft.projects.items()
            for other, relation in project.told.relations
        }
