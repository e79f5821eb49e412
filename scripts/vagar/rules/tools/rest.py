"""The rest of the base, for whoever looks at one document: it answers questions, and the answers are noted.

A rule that looks at one document sees nothing of the others but through here. So nothing that it depends on can be
forgotten, and nothing has to be declared: the document is looked at again when it has changed itself, or when one of
its questions gets another answer.
"""

from __future__ import annotations

from datetime import date

from vagar.problem import closest
from vagar.rules.tools.asking import Asked, question
from vagar.rules.tools.days import is_ahead
from vagar.rules.tools.gathered import Gathered
from vagar.rules.tools.known_names import LISTS_OF_NAMES
from vagar.shape.draft import Draft
from vagar.shape.terms import ProjectRelation
from vagar.shape.told import ToldSource
from vagar.shape.vocabulary import Term


class Rest(Asked):
    """All documents of `draft`, and the day it is. A kind is «project», «method», «concern», «study» or «source»."""

    def __init__(self, draft: Draft, day: date) -> None:
        super().__init__()
        self._draft, self._day, self._all = draft, day, Gathered(draft, day)

    @question
    def has(self, kind: str, key: str) -> bool:
        """Whether there is one of this kind with this id."""
        return key in self._all.ids[kind]

    @question
    def nearest(self, kind: str, key: str, *more: str) -> str | None:
        """The id of this kind that is most like `key`, or one of `more`."""
        return closest(key, {*more, *self._all.ids[kind]})

    @question
    def renamed(self, kind: str, key: str) -> str | None:
        """The id that one with this former id has now."""
        return self._all.renamed[kind].get(key) if kind in self._all.renamed else None

    @question
    def is_left_out(self, kind: str, key: str) -> bool:
        """Whether there is a file with this id that could not be used."""
        return key in self._all.left_out[kind]

    @question
    def lacks(self, kind: str) -> bool:
        """Whether some file of this kind could not be used."""
        return bool(self._all.left_out[kind])

    @question
    def is_whole(self) -> bool:
        """Whether every document that was seen can be used."""
        return not any(self._all.left_out.values())

    @question
    def source(self, key: str) -> ToldSource | None:
        """The source with this id, whichever document describes it."""
        return self._all.sources.get(key)

    @question
    def has_list(self, name: str) -> bool:
        """Whether a list of the vocabulary could be used."""
        return name in self._draft.vocabulary

    @question
    def term(self, name: str, key: str) -> Term | None:
        """A term of the list called `name`."""
        return self._draft.vocabulary.get(name, {}).get(key)

    @question
    def nearest_term(self, name: str, key: str) -> str | None:
        """The id in a list that is most like `key`."""
        return closest(key, self._draft.vocabulary.get(name, {}))

    @question
    def has_all_names(self) -> bool:
        """Whether every list of names could be used."""
        return all(name in self._draft.vocabulary for name in LISTS_OF_NAMES)

    @question
    def is_in_a_name(self, word: str) -> bool:
        """Whether a word, bare, stands with a capital letter in the name of an organisation, a place or a project."""
        return word in self._all.words_of_names

    @question
    def is_named(self, words: str) -> bool:
        """Whether these words, in small letters, stand beside each other in such a name."""
        return words in self._all.names

    @question
    def method_called(self, name: str) -> str | None:
        """The method whose own name is this one, in small letters."""
        return self._all.methods_by_name.get(name)

    @question
    def users(self, method: str) -> tuple[str, ...]:
        """The projects that link to a method."""
        return tuple(sorted(self._all.users.get(method, ())))

    @question
    def is_looked_at(self, method: str) -> bool:
        """Whether a study is about a method."""
        return method in self._all.looked_at

    @question
    def is_compared(self, project: str) -> bool:
        """Whether a study compares a project with somebody."""
        return project in self._draft.studied

    @question
    def is_of_a_method(self, concern: str) -> bool:
        """Whether a method names a concern."""
        return concern in self._all.concerns

    @question
    def relation(self, project: str, other: str) -> ProjectRelation | None:
        """What a project says that another is to it."""
        return self._all.relations.get((project, other))

    @question
    def today(self) -> date:
        """The day it is. Whoever asks for it is looked at again every day."""
        return self._day

    @question
    def is_ahead(self, text: str) -> bool:
        """Whether a date lies in the future."""
        return is_ahead(text, self._day)

    @question
    def has_passed(self, day: str) -> bool:
        """Whether a day, «2026-12-01», lies before today."""
        return date.fromisoformat(day) < self._day

    @question
    def is_later(self, day: str) -> bool:
        """Whether a day, «2026-12-01», comes after today."""
        return date.fromisoformat(day) > self._day

    @question
    def clock_is_behind(self) -> bool:
        """Whether it is the clock that is wrong, and not the documents."""
        return self._all.behind
