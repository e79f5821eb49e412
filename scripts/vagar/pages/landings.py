"""Ways in by county, target group, funder and type of place, in words and lists; and the glossary."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vagar.derive.coverage import counties_of
from vagar.link.catalogue import Catalogue, LinkedMethod, LinkedProject
from vagar.pages.context import Context
from vagar.pages.lists import by_name, outcome_summary
from vagar.pages.page import Page
from vagar.pages.paging import PER_PAGE, page_of, parts
from vagar.pages.swedish import sort_key
from vagar.sentence import Sentence, sentence
from vagar.shape.vocabulary import Term


@dataclass(frozen=True)
class Way:
    """A way in: its part of the address, the list its terms are in, which terms a project has, and whether each
    term has a feed to follow."""

    address: str
    vocabulary: str
    terms_of: Callable[[LinkedProject, Catalogue], set[str]]
    followed: bool = False

    @property
    def heading(self) -> Sentence:
        """What its terms are called, all of them."""
        return sentence("landing-heading", way=self.address)

    @property
    def kicker(self) -> Sentence:
        """What one of its terms is."""
        return sentence("landing-kicker", way=self.address)


COUNTIES = Way("lan", "counties", counties_of)
WAYS = (
    COUNTIES,
    Way(
        "malgrupper",
        "target_groups",
        lambda project, _: {tag.id for tag in project.entry.target_groups},
        followed=True,
    ),
    Way(
        "finansiarer",
        "organisations",
        lambda project, _: {funding.organisation for funding in project.entry.funding},
    ),
    Way("platser", "settings", lambda project, _: {tag.id for tag in project.entry.settings}),
)


@dataclass(frozen=True)
class Landing:
    """One term of a way in, with the projects that have it and the methods they used."""

    way: Way
    term: Term
    projects: tuple[LinkedProject, ...]
    methods: tuple[LinkedMethod, ...]

    @property
    def address(self) -> str:
        """`lan/jamtlands-lan/`."""
        return f"{self.way.address}/{slug(self.term.label)}/"


def slug(label: str) -> str:
    """A label as part of an address: `Jämtlands län` → `jamtlands-lan`."""
    plain = unicodedata.normalize("NFKD", label.casefold()).encode("ascii", "ignore").decode()
    return "-".join("".join(char if char.isalnum() else " " for char in plain).split())


def landings(way: Way, catalogue: Catalogue) -> list[Landing]:
    """Every term of a way in that some project has."""
    having: dict[str, list[LinkedProject]] = {}
    for project in sorted(catalogue.projects.values(), key=by_name):
        for term in way.terms_of(project, catalogue):
            having.setdefault(term, []).append(project)
    terms = catalogue.vocabulary[way.vocabulary]
    found = [Landing(way, terms[key], tuple(projects), _methods(projects)) for key, projects in having.items()]
    return sorted(found, key=lambda landing: sort_key(landing.term.label))


def _methods(projects: list[LinkedProject]) -> tuple[LinkedMethod, ...]:
    used = {use.method.entry.id: use.method for project in projects for use in project.uses if use.carried_out}
    return tuple(sorted(used.values(), key=by_name))


def landing_pages(context: Context) -> Iterator[Page]:
    """A page per term, and one that leads to them all."""
    ways = [(way, landings(way, context.catalogue)) for way in WAYS]
    yield context.page(
        "ingangar/",
        "ways",
        ways=ways,
    )
    for _, found in ways:
        for landing in found:
            yield from _landing(context, landing)


def _landing(context: Context, landing: Landing) -> Iterator[Page]:
    way = landing.way
    for part in parts(landing.projects):
        yield page_of(
            context,
            part,
            landing.address,
            "landing",
            said={"way": way.address, "term": landing.term.label},
            feed=way.followed and part.number == 1,
            landing=landing,
            # The methods stand on the first page only.
            methods=landing.methods[:PER_PAGE] if part.number == 1 else (),
            outcome_summary=outcome_summary(context),
        )


def glossary_page(context: Context) -> Page:
    """All words that explain themselves."""
    terms = sorted(context.catalogue.vocabulary["glossary"].values(), key=lambda term: sort_key(term.label))
    return context.page("ord/", "glossary", terms=terms)
