"""What readers will see change between two states of the base: pages, figures, levels, verdicts, contradictions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vagar.derive.derived import Derived
from vagar.derive.level import Level
from vagar.derive.rated import RatedClaim
from vagar.link.catalogue import LinkedMethod, LinkedProject, LinkedStudy
from vagar.sentence import Sentence, sentence

Linked = LinkedProject | LinkedMethod | LinkedStudy


# Text of an entry, a figure, or how it is known.
Side = str | RatedClaim | Level | None


@dataclass(frozen=True)
class Difference:
    """One thing that differs: what, and both sides of it; None where it was not there."""

    what: Sentence
    before: Side
    after: Side


@dataclass(frozen=True)
class ChangedEntry:
    """An entry on both sides that differs, with its name and every difference a reader can see."""

    kind: str
    id: str
    name: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Changes:
    """All that changes. `new` and `removed` are kind, id and name of entries on one side alone,
    `contradictions` the name of an entry and what is newly recorded of it."""

    new: tuple[tuple[str, str, str], ...] = ()
    removed: tuple[tuple[str, str, str], ...] = ()
    changed: tuple[ChangedEntry, ...] = ()
    contradictions: tuple[tuple[str, str], ...] = ()

    @property
    def any(self) -> bool:
        """Whether a reader will see anything change."""
        return bool(self.new or self.removed or self.changed or self.contradictions)


def changes(before: Derived, after: Derived) -> Changes:
    """Compare two states of the base. A rename by former id is a changed entry and not one gone and one new."""
    old, new = _entries(before), _entries(after)
    former = {(kind, past): (kind, key) for (kind, key), linked in new.items() for past in linked.entry.former_ids}
    pairs = {former.get(key, key): key for key in old if former.get(key, key) in new}
    return Changes(
        new=tuple((*key, new[key].entry.name) for key in sorted(new) if key not in pairs),
        removed=tuple((*key, old[key].entry.name) for key in sorted(old) if former.get(key, key) not in new),
        changed=tuple(
            ChangedEntry(*key, new[key].entry.name, found)
            for key in sorted(pairs)
            if (found := tuple(_differences(old[pairs[key]], new[key], before, after)))
        ),
        contradictions=tuple(_contradictions(before, after)),
    )


def _entries(derived: Derived) -> Mapping[tuple[str, str], Linked]:
    catalogue = derived.catalogue
    return {
        **{("projekt", key): linked for key, linked in catalogue.projects.items()},
        **{("metoder", key): linked for key, linked in catalogue.methods.items()},
        **{("forskning", key): linked for key, linked in catalogue.studies.items()},
    }


def _differences(old: Linked, new: Linked, before: Derived, after: Derived) -> Iterator[Difference]:
    if old.entry.name != new.entry.name:
        yield Difference(sentence("changes-name"), old.entry.name, new.entry.name)
    if old.entry.summary != new.entry.summary:
        yield Difference(sentence("changes-summary"), old.entry.summary, new.entry.summary)
    if isinstance(new, LinkedProject):
        yield from _claims(before.claims[old.entry.id], after.claims[new.entry.id])
    if isinstance(new, LinkedMethod):
        ours, theirs = before.verdicts[old.entry.id], after.verdicts[new.entry.id]
        if ours.tried != theirs.tried:
            yield Difference(sentence("changes-tried"), ours.tried, theirs.tried)
        if ours.compared != theirs.compared:
            yield Difference(sentence("changes-compared"), ours.compared, theirs.compared)
    if old.entry != new.entry and not _seen(old, new):
        yield Difference(sentence("changes-other-text"), None, None)


def _seen(old: Linked, new: Linked) -> bool:
    """Whether all that differs has been told already: names, summaries and claims."""
    told = {"name", "summary", "claims", "changed", "reviewed", "former_ids", "id"}
    return old.entry.model_dump(exclude=told) == new.entry.model_dump(exclude=told)


def _claims(before: tuple[RatedClaim, ...], after: tuple[RatedClaim, ...]) -> Iterator[Difference]:
    old, new = ({rated.claim.id: rated for rated in claims} for claims in (before, after))
    for key in [*old, *(key for key in new if key not in old)]:
        ours, theirs = old.get(key), new.get(key)
        if ours is None:
            yield Difference(sentence("changes-new-claim", claim=key), None, theirs)
        elif theirs is None:
            yield Difference(sentence("changes-removed-claim", claim=key), ours, None)
        else:
            if _figure(ours) != _figure(theirs):
                yield Difference(sentence("changes-claim", claim=key), ours, theirs)
            if ours.level.number != theirs.level.number:
                yield Difference(sentence("changes-level", claim=key), ours.level, theirs.level)


def _figure(rated: RatedClaim) -> tuple:
    """What of a claim a reader sees as its figure."""
    return rated.claim.text, rated.claim.value, rated.claim.base.n, rated.interval


def _contradictions(before: Derived, after: Derived) -> Iterator[tuple[str, str]]:
    known = {
        (key, record.id)
        for key, project in before.catalogue.projects.items()
        for record in project.entry.contradictions
    }
    for key, project in after.catalogue.projects.items():
        for record in project.entry.contradictions:
            if (key, record.id) not in known:
                yield project.entry.name, record.text
