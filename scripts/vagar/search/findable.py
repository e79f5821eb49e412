"""What search can find: a page, an entry or an explained word, with what it is looked up by."""

from __future__ import annotations

from dataclasses import dataclass

# A word in a list of ours: the list and the word's id.
Ref = tuple[str, str]


@dataclass(frozen=True)
class Findable:
    """One thing to find. `kind`, `known` and `place` are shown with it: what it is, how its figures are known and
    where it was. `names` are what it is called besides its title, `facets` labels it has, `text` what it says.
    `concepts` are the words of our lists that it is about, each with how much; `prior` is how likely it is to be
    what is looked for, other things equal; `twin` the address of the page that this one is another version of."""

    address: str
    title: str
    kind: str
    summary: str
    names: tuple[str, ...] = ()
    facets: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    concepts: tuple[tuple[Ref, float], ...] = ()
    known: str = ""
    place: str = ""
    twin: str = ""
    prior: float = 1.0
