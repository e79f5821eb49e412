"""The words of our lists as concepts: every name of a thing leads to one number, and the number is indexed.

So «FK», «Försäkringskassan» and «Social Insurance Agency» find the same entries, and no entry repeats the names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from vagar.link.catalogue import Catalogue
from vagar.search.findable import Ref
from vagar.search.words import NOT, WITHOUT, key, keys, words
from vagar.shape.vocabulary import Area, EverydayWord, Municipality, Term

# These lists are said of figures, in words that mean something else elsewhere.
NOT_SEARCHED = ("units", "groups")
# How surely a name leads to its concept, to another whose name is the everyday word for it, and from a
# municipality to its county. An everyday word means nearly what its concept means, and is used as if it did.
SURE, ALIKE, SAME_LABEL, WHOLE_COUNTY = 1.0, 0.99, 0.7, 0.3
# How much someone who asks for a county or an area wants what lies in it.
WITHIN = 0.8
COUNTY = " län"
MOST_MARKS = 6
Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Concepts:
    """All concepts of a catalogue. A concept is known by its `Ref` and by its number."""

    catalogue: Catalogue

    @cached_property
    def numbers(self) -> dict[Ref, int]:
        """The number of each concept, in the order of the lists."""
        vocabulary = self.catalogue.vocabulary
        lists = [name for name in sorted(vocabulary) if name not in NOT_SEARCHED]
        refs: list[Ref] = [("methods", id) for id in self.catalogue.methods]
        refs += [("projects", id) for id in self.catalogue.projects]
        refs += [(name, id) for name in lists for id in vocabulary[name]]
        return {ref: number for number, ref in enumerate(refs)}

    @cached_property
    def labels(self) -> dict[Phrase, dict[int, float]]:
        """The keys of each name, and the concepts it leads to, each with how surely."""
        found: dict[Phrase, dict[int, float]] = {
            phrase: {number: self._sureness(number, phrase) for number in numbers}
            for phrase, numbers in self._named.items()
        }
        for ref in self.numbers:
            others, weight = self._leads_on(ref)
            for phrase in self._phrases(ref):
                for other in others:
                    found[phrase].setdefault(other, weight)
        return found

    @property
    def print(self) -> object:
        """All that decides what a text names, and what a concept lies in: the same for two that find alike."""
        return (list(self.numbers), self.labels, self.around)

    @cached_property
    def _everyday(self) -> dict[int, frozenset[Phrase]]:
        """The names in Swedish of each concept that is an everyday word."""
        return {
            number: frozenset(tuple(keys(name)) for name in (term.label, *term.other_names))
            for ref, number in self.numbers.items()
            if isinstance(term := self._term(ref), EverydayWord)
        }

    def _sureness(self, number: int, phrase: Phrase) -> float:
        return ALIKE if phrase in self._everyday.get(number, ()) else SURE

    def _leads_on(self, ref: Ref) -> tuple[list[int], float]:
        """The other concepts that the names of one lead to, and how surely."""
        term = self._term(ref)
        if isinstance(term, Municipality):
            return [self.numbers["counties", term.county]], WHOLE_COUNTY
        if isinstance(term, EverydayWord):
            return self._named.get(tuple(keys(term.label)), []), SAME_LABEL
        return [], 0

    @cached_property
    def _named(self) -> dict[Phrase, list[int]]:
        """The keys of each name, and the concepts that have it."""
        found: dict[Phrase, list[int]] = defaultdict(list)
        for ref, number in self.numbers.items():
            for phrase in self._phrases(ref):
                found[phrase].append(number)
        return dict(found)

    def _phrases(self, ref: Ref) -> list[Phrase]:
        """The names of a concept as keys, each once."""
        phrases = (tuple(keys(name)) for name in self._names(ref))
        # What is left of «gick inte» says nothing.
        return list(dict.fromkeys(phrase for phrase in phrases if set(phrase) - {NOT, WITHOUT}))

    @cached_property
    def marks(self) -> dict[int, tuple[str, ...]]:
        """The keys that mark a concept in a text: those of its names of one word, or else of its label."""
        found = {}
        for ref, number in self.numbers.items():
            names = [keys(name) for name in self._names(ref)]
            single = [name[0] for name in names if len(name) == 1]
            found[number] = tuple(dict.fromkeys(single or (names[0] if names else ())))[:MOST_MARKS]
        return found

    def shown(self, said: Container[str]) -> dict[int, str]:
        """What to call the concepts that a word may be near, an everyday word or a county: by the first of its names
        whose words are all among the keys that are `said`, or by its label when there is none."""
        found = {}
        for ref, number in self.numbers.items():
            term = self._term(ref)
            if isinstance(term, EverydayWord):
                names = (term.label, *term.other_names)
                found[number] = next((name for name in names if all(one in said for one in keys(name))), term.label)
            elif term and ref[0] == "counties":
                found[number] = term.label
        return found

    @cached_property
    def around(self) -> dict[Ref, list[tuple[Ref, float]]]:
        """For each municipality and county, the areas it is in."""
        found: dict[Ref, list[tuple[Ref, float]]] = defaultdict(list)
        for area in self.catalogue.vocabulary["areas"].values():
            if isinstance(area, Area):
                ref = ("areas", area.id)
                for code in area.municipalities:
                    found["municipalities", code].append((ref, WITHIN))
                for code in area.counties:
                    found["counties", code].append((ref, WITHIN))
        return dict(found)

    @cached_property
    def _longest(self) -> dict[str, int]:
        """How many words the longest name that begins with a key has."""
        longest: dict[str, int] = {}
        for first, *rest in self.labels:
            longest[first] = max(longest.get(first, 0), len(rest) + 1)
        return longest

    @cached_property
    def _explained(self) -> frozenset[int]:
        """The words of the glossary: a text that uses one is found by the word, and is not about its explanation."""
        return frozenset(number for ref, number in self.numbers.items() if ref[0] == "glossary")

    def within(self, found: Sequence[str]) -> Iterator[int]:
        """The concepts that a text names, given its keys in order; a longer name wins over a shorter one in it."""
        longest, labels, explained, after = self._longest, self.labels, self._explained, 0
        for at in [at for at, one in enumerate(found) if one in longest]:
            if at < after:
                continue
            for length in range(min(longest[found[at]], len(found) - at), 0, -1):
                numbers = labels.get(tuple(found[at : at + length]))
                if numbers:
                    yield from (
                        number for number, weight in numbers.items() if weight >= ALIKE and number not in explained
                    )
                    after = at + length
                    break

    @property
    def everyday_words(self) -> Iterator[str]:
        """The everyday words of one word, in Swedish."""
        terms = (
            term for term in self.catalogue.vocabulary["everyday_words"].values() if isinstance(term, EverydayWord)
        )
        return (
            name.lower() for term in terms for name in (term.label, *term.other_names) if words(name) == [name.lower()]
        )

    def single_words(self, leading: Container[str]) -> Iterator[str]:
        """The names of one word whose key is among those `leading` somewhere, in lower case."""
        names = (name.lower() for ref in self.numbers for name in self._names(ref))
        return (name for name in names if words(name) == [name] and key(name) in leading)

    def with_surroundings(self, ref: Ref, weight: float) -> Iterator[tuple[int, float]]:
        """The concept itself, and the areas it lies in."""
        if ref in self.numbers:
            yield self.numbers[ref], weight
        for area, share in self.around.get(ref, ()):
            yield self.numbers[area], weight * share

    def _term(self, ref: Ref) -> Term | None:
        return self.catalogue.vocabulary.get(ref[0], {}).get(ref[1])

    def _names(self, ref: Ref) -> list[str]:
        if ref[0] == "methods":
            entry = self.catalogue.methods[ref[1]].entry
            return [entry.name, *entry.other_names, entry.english_name]
        if ref[0] == "projects":
            return [self.catalogue.projects[ref[1]].entry.name]
        term = self._term(ref)
        if term is None:
            return []
        names = [term.label, *term.other_names, *((term.english,) if term.english else ())]
        if isinstance(term, EverydayWord):
            names += term.other_english
        # Vara is a weak word: «Vara kommun» would be any municipality.
        if isinstance(term, Municipality) and keys(term.label):
            names.append(f"{term.label} kommun")
        if ref[0] == "counties":
            # «Kronobergs län» is asked for as «Kronoberg»; the genitive goes with the other endings.
            names += [term.label.removesuffix(COUNTY), f"länsstyrelsen {term.label.removesuffix(COUNTY)}"]
        return names
