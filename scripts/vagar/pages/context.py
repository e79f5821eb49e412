"""What every template can ask for: labels, addresses, source numbers, figures in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from vagar.derive.derived import Derived
from vagar.derive.unknowns import Unknown, reason_missing, unknowns
from vagar.link.catalogue import Catalogue, Citing, Linked, LinkedConcern, LinkedMethod, LinkedProject, LinkedStudy
from vagar.noted import Memory, compared, recall, remembered
from vagar.pages.glossary import Glossary
from vagar.pages.headings import headings
from vagar.pages.page import Page
from vagar.pages.pencils import PencilOf, nowhere, pencils
from vagar.sentence import Sentence
from vagar.shape.settings import Settings
from vagar.shape.shared import Entry
from vagar.shape.source import Source
from vagar.shape.terms import MissingReason, Topic
from vagar.words.figures import Figures
from vagar.words.languages import FIRST, words

FOLDERS = {LinkedProject: "projekt", LinkedMethod: "metoder", LinkedStudy: "forskning"}
BEFORE = "innan-ni-bestammer-er/"
ENGLISH_FOLDERS = {LinkedProject: "en/projects", LinkedMethod: "en/methods"}


@dataclass
class SourceNumbers:
    """The sources of one page, numbered in the order they are cited."""

    order: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, sources: Iterable[str]) -> SourceNumbers:
        """Number sources in the order they come, each once."""
        return cls({source: number for number, source in enumerate(dict.fromkeys(sources), start=1)})

    def number(self, source: str) -> int:
        """The number of a source on this page; a new one if it has not been cited before."""
        return self.order.setdefault(source, len(self.order) + 1)


@dataclass(frozen=True)
class Context:
    """Everything a page is made of. Shared by all pages of a build."""

    derived: Derived
    settings: Settings
    environments: Mapping[str, Environment]
    _parts: Memory[Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def environment(self) -> Environment:
        """The Swedish one, for what is in Swedish alone."""
        return self.environments[FIRST]

    @property
    def catalogue(self) -> Catalogue:
        """The linked catalogue."""
        return self.derived.catalogue

    @remembered
    def glossary(self) -> Glossary:
        """The words that explain themselves."""
        return Glossary(self.catalogue.vocabulary["glossary"].values())

    def say(self, sentence: Sentence) -> str:
        """A sentence in Swedish."""
        return words().say(sentence)

    def figures(self, language: str = FIRST) -> Figures:
        """What puts figures in the words of a language."""
        groups = self.catalogue.vocabulary["groups"]
        if language == FIRST:
            return Figures(words(), lambda group: groups[group].label)
        return Figures(words(language), lambda group: groups[group].english or groups[group].label)

    def label(self, vocabulary: str, term: str) -> str:
        """The Swedish label of a term."""
        return self.catalogue.label(vocabulary, term)

    def source(self, source: str) -> Source:
        """A source by its id."""
        return self.catalogue.sources[source].source

    def edit_address(self, file: str) -> str:
        """Where a reader can propose a change of a file."""
        return f"{self.settings.forge}{file}"

    @compared
    def year(self) -> int:
        """The year of the latest change in the base: what is overdue is counted from it, so that two builds agree."""
        return max((int(linked.entry.changed[:4]) for linked in self.catalogue.entries()), default=0)

    def unknowns(self, entry: Entry) -> tuple[Unknown, ...]:
        """What an entry leaves open, by reason."""
        return unknowns(entry, studied=entry.id in self.catalogue.studied)

    def page(
        self,
        address: str,
        template: str,
        title: str | None = None,
        description: str = "",
        said: Mapping[str, object] | None = None,
        edit: str | None = None,
        changed: str = "",
        script: str = "",
        language: str = FIRST,
        alternate: str | None = None,
        feed: bool = False,
        **values: object,
    ) -> Page:
        """Render `templates/pages/<template>.html` as the page at `address`. One without a title of its own has the
        title and the description of its template, with `said` in them."""
        if title is None:
            title, description = own_words(template, said or {}, language)
        helpers = {**self._helpers(address, language), "title": title, "pencil_of": self._pencils(template, values)}
        content = self.environments[language].get_template(f"pages/{template}.html").render({**helpers, **values})
        # The environment escapes; its output is what the theme may print as it is.
        return Page(
            address,
            title,
            description,
            Markup(content),
            headings(content),
            edit,
            template,
            changed,
            script,
            language,
            alternate,
            feed,
        )

    def part(self, template: str, address: str, **values: object) -> Any:
        """The macros of a template, for the page at `address`: what a script puts together there.

        Read once: `values` are the same whenever the same template is asked for.
        """

        def made() -> Any:
            helpers = {**self._helpers(address, FIRST), "pencil_of": nowhere}
            return self.environment.get_template(template).make_module({**helpers, **values})

        return recall(self._parts, f"{template} {address}", made)

    def _helpers(self, address: str, language: str) -> dict[str, object]:
        """What every template can ask for."""
        return {
            "site": self,
            "catalogue": self.catalogue,
            "derived": self.derived,
            "figures": self.figures(language),
            "label": self.label,
            "unknowns": self.unknowns,
            "year": self.year,
            "reason_missing": reason_missing,
            "looked": _looked,
            "root": "../" * address.count("/"),
            "address": address,
            "glossary": self.glossary.reader(),
        }

    @staticmethod
    def _pencils(template: str, values: Mapping[str, object]) -> PencilOf:
        """The pencils of an entry's own page: its template and its entry go by the same name."""
        linked = values.get(template)
        return pencils(linked.entry) if isinstance(linked, LinkedProject | LinkedMethod | LinkedStudy) else nowhere


def own_words(template: str, said: Mapping[str, object], language: str = FIRST) -> tuple[str, str]:
    """The title and the description that go with a template: `page-<name>` and `page-<name>-about` in
    words/<language>/pages.ftl."""
    message = f"page-{template.rpartition('/')[2].replace('_', '-')}"
    return words(language)(message, **said), words(language)(f"{message}-about", **said)


def _looked(entry: Entry, topic: Topic) -> bool:
    """Whether we have looked for an answer: what we have not read yet is no answer and is left out."""
    return reason_missing(entry, topic) is not MissingReason.NOT_LOOKED


def entry_address(linked: Citing, key: str | None = None) -> str:
    """`projekt/<id>/`, `metoder/<id>/` or `forskning/<id>/`, and of a concern its place on the page they share; with
    `key`, the address that id would give."""
    if isinstance(linked, LinkedConcern):
        return f"{BEFORE}#{key or linked.entry.id}"
    return f"{FOLDERS[type(linked)]}/{key or linked.entry.id}/"


def english_address(linked: Linked, key: str | None = None) -> str | None:
    """`en/projects/<id>/` or `en/methods/<id>/`; None when there is no text in English, and for studies. With `key`,
    the address that id would give."""
    if isinstance(linked, LinkedStudy) or not linked.entry.english:
        return None
    return f"{ENGLISH_FOLDERS[type(linked)]}/{key or linked.entry.id}/"


def former_names(catalogue: Catalogue) -> dict[str, str]:
    """Names that entries have had, like `projekt/vaffla`, and what each is called now."""
    return {
        entry_address(linked, old).rstrip("/"): entry_address(linked).rstrip("/")
        for linked in catalogue.entries()
        for old in linked.entry.former_ids
    }
