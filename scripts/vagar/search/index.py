"""The index: for each key and each concept, the things it finds and how strongly."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise

from vagar.noted import piece
from vagar.read.digest import digest
from vagar.search.concepts import Concepts, Phrase
from vagar.search.findable import Findable
from vagar.search.reading import SUMMARY, TEXT, Reading
from vagar.search.splitting import Splitter, known_parts
from vagar.search.tasks import Task, tasks_on
from vagar.search.words import NOT, WITHOUT, key, plain

# What the parts of a long word weigh, by where it stands, and a concept beside the word that names it.
PART_OF_NAME, PART_OF_TEXT = 1.5, 0.4
OF_WORD = 0.5
# «utan arbete» beside the word itself.
TURNED = 1.5
# A long text says each thing with less weight: a share of it stays, the rest falls with the length.
FIXED_SHARE = 0.4
# Strength goes from 1 to 35, one letter in the files; at this weight it is half of that.
HALF_WEIGHT, STRONGEST = 2.2, 35
# A word that more things than this have says little of each; the best of them are kept.
MOST_POSTINGS = 1000
# A name that leads to more than this, as when many projects are called the same, leads to the commonest.
MOST_MEANINGS = 6
# Words that a misspelt one is compared with: on a large site not those that only one thing says.
SHORTEST_SPELLED, MOST_SPELLED = 4, 20_000

Postings = list[tuple[int, int]]


@dataclass(frozen=True)
class Index:
    """What is looked up. Postings are (number of the thing, strength). `phrases` are, for the first key of each
    name in our lists, the rest of the name and the concepts it leads to; `marks` the keys that show a concept in a
    text and `shown` what it is called where a word is near it; `said` the keys that something says as a word, not only
    as a part of one; `spelling` the commonest way to write each key; `tasks` what leads to a page by a question."""

    findables: tuple[Findable, ...]
    by_key: dict[str, Postings]
    by_concept: dict[int, Postings]
    phrases: dict[str, list[tuple[Phrase, dict[int, float]]]]
    marks: dict[int, tuple[str, ...]]
    shown: dict[int, str]
    said: frozenset[str]
    parts: list[str]
    spelling: dict[str, str]
    tasks: list[Task]


def build_index(read: Iterable[Reading], concepts: Concepts) -> Index:
    """The index of what has been `read`, numbered in the order of the addresses. Linear in what it says."""
    readings = sorted(read, key=lambda each: each.findable.address)
    found = tuple(reading.findable for reading in readings)
    seen: Counter[str] = Counter()
    swedish: Counter[str] = Counter()
    for reading in readings:
        seen.update(reading.distinct)
        # A version in another language says nothing of what Swedish words are made of.
        swedish.update(() if reading.findable.twin else reading.distinct)
    splitter = Splitter(frozenset(known_parts(_plain(swedish), map(plain, concepts.everyday_words))))
    # What is said as the last part of a word is said: a språkcafé is a café, and a bostadsbolag no bostad.
    said = frozenset(map(key, seen)) | {parts[-1] for word in seen if (parts := splitter.split(plain(word)))}
    ground = Ground(splitter, concepts, _average(readings))
    by_key: dict[str, Postings] = defaultdict(list)
    by_concept: dict[int, Postings] = defaultdict(list)
    for number, reading in enumerate(readings):
        address = reading.findable.address
        words, named = piece(f"search weighs {address}", partial(_strengths, reading, ground), (ground.print, reading))
        for name, strength in words.items():
            by_key[name].append((number, strength))
        for concept, strength in named.items():
            by_concept[concept].append((number, strength))
    phrases = _phrases(concepts, by_concept)
    return Index(
        found,
        {name: _best(postings) for name, postings in by_key.items()},
        {concept: _best(postings) for concept, postings in by_concept.items()},
        phrases,
        {concept: concepts.marks[concept] for concept in by_concept},
        {concept: name for concept, name in concepts.shown(said).items() if concept in by_concept},
        said,
        sorted(splitter.parts),
        _spelling(seen, concepts.single_words(phrases)),
        tasks_on([findable.address for findable in found]),
    )


@dataclass(frozen=True)
class Ground:
    """What decides how much anything's words weigh: how words are taken apart, what our lists call things, and how
    long a text mostly is."""

    splitter: Splitter
    concepts: Concepts
    average: float

    @cached_property
    def print(self) -> str:
        """The same for two that weigh alike."""
        known = (sorted(self.splitter.parts), self.average, self.concepts.print)
        return digest(repr(known).encode())


def _average(readings: list[Reading]) -> float:
    """In tens of words: one word more in one text moves nothing."""
    return max(10.0, round(sum(len(reading.text) for reading in readings) / max(1, len(readings)), -1))


def _strengths(reading: Reading, ground: Ground) -> tuple[dict[str, int], dict[int, int]]:
    """How strongly its keys and its concepts find a thing."""
    share, prior = _share(reading, ground.average), reading.findable.prior
    words = _word_weights(reading, ground.splitter, share)
    named = _concept_weights(reading, share, ground.concepts)
    return (
        {name: _strength(weight * prior) for name, weight in words.items()},
        {concept: _strength(weight * prior) for concept, weight in named.items()},
    )


def _plain(seen: Counter[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for word, count in seen.items():
        found[plain(word)] += count
    return found


def _word_weights(reading: Reading, splitter: Splitter, share: float) -> dict[str, float]:
    weights: dict[str, float] = defaultdict(float)
    parts: dict[str, float] = defaultdict(float)
    for weight, told in reading.strong:
        for word in told:
            weights[key(word)] += weight
            for part in splitter.split(plain(word)):
                parts[part] = max(parts[part], PART_OF_NAME if weight >= SUMMARY else PART_OF_TEXT)
    for word, count in reading.counts.items():
        weights[key(word)] += count * share
        for part in splitter.split(plain(word)):
            parts[part] = max(parts[part], PART_OF_TEXT)
    for turned in _turned(reading):
        weights[turned] = TURNED
    for negation in (NOT, WITHOUT):
        weights.pop(negation, None)
    for part, weight in parts.items():
        weights[part] += weight
    return weights


def _turned(reading: Reading) -> Iterator[str]:
    """Each word that follows a negation, together with it."""
    for told in (reading.text, *(told for _, told in reading.strong)):
        found = list(map(key, told))
        yield from (f"{one} {other}" for one, other in pairwise(found) if one in (NOT, WITHOUT))


def _concept_weights(reading: Reading, share: float, concepts: Concepts) -> dict[int, float]:
    weights: dict[int, float] = defaultdict(float)
    for weight, told in ((share, reading.text), *reading.strong):
        for concept in concepts.within(list(map(key, told))):
            weights[concept] += OF_WORD * weight
    for ref, weight in reading.findable.concepts:
        for concept, found in concepts.with_surroundings(ref, weight):
            weights[concept] = max(weights[concept], found) + OF_WORD * min(weights[concept], found)
    return weights


def _share(reading: Reading, average: float) -> float:
    """What a word in the text weighs: less, the longer the text is than most."""
    return TEXT / (FIXED_SHARE + (1 - FIXED_SHARE) * max(1, len(reading.text) / average))


def _strength(weight: float) -> int:
    return max(1, round(STRONGEST * weight / (weight + HALF_WEIGHT)))


def _best(postings: Postings) -> Postings:
    if len(postings) <= MOST_POSTINGS:
        return postings
    return sorted(sorted(postings, key=lambda posting: -posting[1])[:MOST_POSTINGS])


def _phrases(concepts: Concepts, having: dict[int, Postings]) -> dict[str, list[tuple[Phrase, dict[int, float]]]]:
    """Names that lead to something, by their first key."""
    found: dict[str, list[tuple[Phrase, dict[int, float]]]] = defaultdict(list)
    for (first, *rest), numbers in sorted(concepts.labels.items()):
        leads = {number: weight for number, weight in numbers.items() if number in having}
        if leads:
            best = sorted(leads, key=lambda number: (-leads[number], -len(having[number]), number))
            found[first].append((tuple(rest), {number: leads[number] for number in best[:MOST_MEANINGS]}))
    return dict(found)


def _spelling(seen: Counter[str], names: Iterable[str]) -> dict[str, str]:
    """The commonest way to write each key that is said; then the names that lead to something without being said."""
    best: dict[str, str] = {}
    for word in sorted(seen, key=lambda word: (-seen[word], word)):
        if len(best) == MOST_SPELLED:
            break
        if word.isalpha() and len(word) >= SHORTEST_SPELLED:
            best.setdefault(key(word), word)
    for word in names:
        if plain(word).isalpha() and key(word):
            best.setdefault(key(word), word)
    return best
