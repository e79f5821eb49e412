"""All languages, read and held against each other: what one can say, the others can, about the same things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from vagar.problem import Problem
from vagar.words.files import FOLDER, HOME, RULE, SUFFIX, Entry, read_files
from vagar.words.labels import FILE as LABELS
from vagar.words.labels import swedish_labels
from vagar.words.patterns import Parts, PatternError, pattern_of, variables
from vagar.words.words import Words

# Sentences are written in this language first; a fault is reported in the others.
FIRST = "sv"
NAMES = {"sv": "svenska", "en": "engelska"}
LANGUAGES = tuple(NAMES)
# Where the other languages have the labels that Swedish has in the code.
TERMS = "terms.ftl"
Languages = Mapping[str, Mapping[str, Parts]]
# Every file of sentences, when it was written and how long it is.
Stamp = tuple[tuple[str, int, int], ...]


@cache
def words(language: str = FIRST) -> Words:
    """A language, ready. Raises KeyError when there is no such, ValueError when the files have faults."""
    patterns, problems = _read(_stamp(HOME))
    if problems:
        raise ValueError(problems[0].message)
    return Words(language, patterns[language])


def check_words() -> list[Problem]:
    """All that is wrong with the files of sentences; empty when the site can be made of them.

    A preview lives longer than the files do: what `words` has kept of earlier ones is forgotten here.
    """
    return list(_read(_stamp(HOME))[1])


# A tenth of a second, so once for all who ask while the files are the same.
@lru_cache(maxsize=1)
def _read(stamp: Stamp) -> tuple[Languages, tuple[Problem, ...]]:
    words.cache_clear()
    patterns, problems = read_words(HOME)
    return patterns, tuple(problems)


def _stamp(home: Path) -> Stamp:
    found = ((path, path.stat()) for path in sorted(home.glob(f"*/*{SUFFIX}")))
    return tuple((str(path.relative_to(home)), stat.st_mtime_ns, stat.st_size) for path, stat in found)


def read_words(home: Path, labels: Mapping[str, str] | None = None) -> tuple[Languages, list[Problem]]:
    """The patterns of every message in `home`, by language and id, and all that is wrong with them.

    `labels` are messages that the first language has besides, and the others must have; ours when nothing is said.
    """
    entries, problems = read_files(home)
    labels = swedish_labels() if labels is None else labels
    patterns: dict[str, dict[str, Parts]] = {}
    for language, found in entries.items():
        said = patterns[language] = {}
        for key, entry in found.items():
            try:
                pattern = pattern_of(entry, found)
            except PatternError as error:
                problems.append(entry.problem(str(error)))
                continue
            if not key.startswith("-"):
                said[key] = pattern
    patterns.setdefault(FIRST, {}).update(labels)
    # What could not be read would be missing too, and is told already.
    unread = {problem.file.rpartition("/")[2] for problem in problems}
    problems += [found for found in _disagreements(entries, patterns) if found.file.rpartition("/")[2] not in unread]
    return patterns, problems


def _disagreements(entries: Mapping[str, Mapping[str, Entry]], patterns: Languages) -> Iterator[Problem]:
    first = patterns.get(FIRST, {})
    for language, said in patterns.items():
        if language == FIRST:
            continue
        name, ours = NAMES.get(language, language), NAMES[FIRST]
        for key in first.keys() - said.keys():
            entry = entries[FIRST].get(key)
            place = f"{entry.file}:{entry.line}" if entry else LABELS
            file = f"{FOLDER}/{language}/{entry.file.rpartition('/')[2] if entry else TERMS}"
            lacking = f"«{key}» finns på {ours} ({place}) men inte på {name}"
            yield Problem(file, 1, 1, RULE, lacking, value=key, action=f"Skriv {key} = … i {file}")
        for key in said.keys() - first.keys():
            entry = entries[language][key]
            yield entry.problem(f"«{key}» finns på {name} men inte på {ours}", "Lägg till det, eller ta bort det här")
        for key in first.keys() & said.keys():
            if key in entries[FIRST]:
                yield from _variables(entries[language][key], entries[FIRST][key], said[key], first[key])


def _variables(entry: Entry, other: Entry, pattern: Parts, first: Parts) -> Iterator[Problem]:
    theirs, ours = variables(pattern), variables(first)
    place = f"{other.file}:{other.line}"
    for lacking in sorted(ours - theirs):
        yield entry.problem(f"«{entry.id}» säger inget om ${lacking}, som står i {place}", f"Ta med {{ ${lacking} }}")
    for strange in sorted(theirs - ours):
        known = ", ".join(f"${name}" for name in sorted(ours)) or "inga"
        yield entry.problem(f"«{entry.id}» har ${strange}, som inte finns i {place}", f"Där finns {known}")
