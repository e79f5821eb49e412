"""What readers will see change between two states of the base: pages, figures, levels, verdicts, contradictions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from vagar.derive.derived import Derived
from vagar.derive.rated import RatedClaim
from vagar.link.catalogue import LinkedMethod, LinkedProject, LinkedStudy

Linked = LinkedProject | LinkedMethod | LinkedStudy


@dataclass(frozen=True)
class Difference:
    """One thing that differs: what, and how it reads before and after; None where it was not there."""

    what: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class ChangedEntry:
    """An entry on both sides that differs, with its name and every difference a reader can see."""

    kind: str
    id: str
    name: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Changes:
    """All that changes. `new` and `removed` are kind, id and name of entries on one side alone."""

    new: tuple[tuple[str, str, str], ...] = ()
    removed: tuple[tuple[str, str, str], ...] = ()
    changed: tuple[ChangedEntry, ...] = ()
    contradictions: tuple[Difference, ...] = field(default=())

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
        yield Difference("namn", old.entry.name, new.entry.name)
    if old.entry.summary != new.entry.summary:
        yield Difference("sammanfattning", old.entry.summary, new.entry.summary)
    if isinstance(new, LinkedProject):
        yield from _claims(before.claims[old.entry.id], after.claims[new.entry.id])
    if isinstance(new, LinkedMethod):
        ours, theirs = before.verdicts[old.entry.id], after.verdicts[new.entry.id]
        if ours.tried != theirs.tried:
            yield Difference("hur prövad", ours.tried, theirs.tried)
        if ours.compared != theirs.compared:
            yield Difference("om någon jämfört", ours.compared, theirs.compared)
    if old.entry != new.entry and not _seen(old, new):
        yield Difference("annan text på sidan", None, None)


def _seen(old: Linked, new: Linked) -> bool:
    """Whether all that differs has been told already: names, summaries and claims."""
    told = {"name", "summary", "claims", "changed", "reviewed", "former_ids", "id"}
    return old.entry.model_dump(exclude=told) == new.entry.model_dump(exclude=told)


def _claims(before: tuple[RatedClaim, ...], after: tuple[RatedClaim, ...]) -> Iterator[Difference]:
    old, new = ({rated.claim.id: rated for rated in claims} for claims in (before, after))
    for key in [*old, *(key for key in new if key not in old)]:
        ours, theirs = old.get(key), new.get(key)
        if ours is None:
            yield Difference(f"ny uppgift {key}", None, _figure(theirs))
        elif theirs is None:
            yield Difference(f"borttagen uppgift {key}", _figure(ours), None)
        else:
            if _figure(ours) != _figure(theirs):
                yield Difference(f"uppgiften {key}", _figure(ours), _figure(theirs))
            if ours.level.number != theirs.level.number:
                yield Difference(f"nivån för {key}", _level(ours), _level(theirs))


def _figure(rated: RatedClaim) -> str:
    value = rated.claim.value.model_dump(exclude={"type"}, exclude_none=True)
    said = ", ".join(str(part) for part in value.values())
    interval = ""
    if rated.interval is not None and not rated.interval.exact:
        low, high = rated.interval.low, rated.interval.high
        scale = 100 if rated.interval.share else 1
        ends = f"{float(low) * scale:g}–{'' if high is None else f'{float(high) * scale:g}'}"
        interval = f" (intervall {ends}{' %' if rated.interval.share else ''})"
    return f"{rated.claim.text}: {said}{interval}"


def _level(rated: RatedClaim) -> str:
    return f"{rated.level.code} {rated.level.name}"


def _contradictions(before: Derived, after: Derived) -> Iterator[Difference]:
    known = {
        (key, record.id)
        for key, project in before.catalogue.projects.items()
        for record in project.entry.contradictions
    }
    for key, project in after.catalogue.projects.items():
        for record in project.entry.contradictions:
            if (key, record.id) not in known:
                yield Difference(project.entry.name, None, record.text)
