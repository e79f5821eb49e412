"""The parts that projects and methods share as data: statements with their sources, tags, needs, money."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vagar.derive.money import total
from vagar.derive.unknowns import reason_missing
from vagar.link.catalogue import LinkedProject, Use
from vagar.pages.context import Context, SourceNumbers, entry_address
from vagar.pages.entry_data.sources import source_data
from vagar.pages.takes import TakesRow
from vagar.shape.fields import Sourced
from vagar.shape.method import Method
from vagar.shape.project import Project
from vagar.shape.shared import Entry, Need, Setting, TargetGroup
from vagar.shape.terms import Topic
from vagar.words.languages import words
from vagar.words.places import place_text

Data = dict[str, Any]


def common(context: Context, entry: Method | Project, numbers: SourceNumbers) -> Data:
    """What both have, with the sources that `numbers` cite."""
    return {
        "id": entry.id,
        "name": entry.name,
        "summary": entry.summary,
        "changed": entry.changed,
        "reviewed": entry.reviewed,
        "target_groups": [tagged(context, "target_groups", tag) for tag in entry.target_groups],
        "lessons": [{**statement(lesson), "kind": lesson.kind.value, "kind_label": lesson.kind.label}
                    for lesson in entry.lessons],
        "materials": [{"title": item.title, "kind_label": item.kind.label, "language": item.language, "url": item.url}
                      for item in entry.materials],
        "unknown": [{"code": found.reason.value, "reason": found.reason.label,
                     "topics": [topic.label for topic in found.topics]}
                    for found in context.unknowns(entry)],
        "missing": {topic.value: found.reason.label for found in context.unknowns(entry) for topic in found.topics},
        "open_questions": statements(entry.open_questions),
        "sources": {key: source_data(context, key) for key in numbers.order},
    }  # fmt: skip


def said(item: Sourced) -> Data:
    """Where something is said."""
    return {"source": item.source, "place": place_text(item.place, words())}


def statement(item: Any) -> Data:
    """A sentence with its place, and the project it is about where a method's file says one."""
    project = getattr(item, "project", None)
    return {**said(item), "text": item.text, **({"project": f"projekt/{project}"} if project else {})}


def statements(items: Iterable[Any]) -> list[Data]:
    """The same for several."""
    return [statement(item) for item in items]


def party_of(context: Context, party: Any) -> Data:
    """An organisation with a part in a project: owner, partner or funder."""
    programme = getattr(party, "programme", None)
    return {
        **said(party),
        "id": party.organisation,
        "label": context.label("organisations", party.organisation),
        "role": party.role,
        "programme": context.label("programmes", programme) if programme else None,
        "status": getattr(party, "status", None) and party.status.value,
    }


def tagged(context: Context, vocabulary: str, tag: TargetGroup | Setting) -> Data:
    """A term with its label."""
    return {**said(tag), "id": tag.id, "label": context.label(vocabulary, tag.id), "ours": tag.ours}


def use_of(use: Use, address: str, name: str) -> Data:
    """A project's use of a method, seen from either side; `address` and `name` are those of the other one."""
    link = use.link
    return {
        **statement(link),
        "name": name_of(address),
        "title": name,
        "carried_out": use.carried_out,
        "status_label": link.status.label,
    }


def or_reason(entry: Entry, topic: Topic, value: str | None) -> Data:
    """A value, or why there is none."""
    return {"text": value} if value else {"missing": reason_missing(entry, topic).label}


def takes_row(row: TakesRow) -> Data:
    """One row of what it takes."""
    needs = [(need, project, False) for need, project in row.needs]
    needs += [(need, project, True) for need, project in row.whole_projects]
    return {
        "id": row.id,
        "label": words().say(row.label),
        "needs": [{**_need(need, project), "whole_project": whole} for need, project, whole in needs],
        "missing": [{"reason": gap.reason.label, "topics": [topic.label for topic in gap.topics]} for gap in row.gaps],
    }


def _need(need: Need, project: LinkedProject | None) -> Data:
    amount = getattr(need, "amount", None)
    return {
        **said(need),
        "text": need.text,
        "role": getattr(need, "role", None),
        "full_time": getattr(need, "full_time", None),
        "low": need.low,
        "high": need.high,
        "amount": amount,
        "project": name_of(entry_address(project)) if project else None,
        "project_name": project.entry.name if project else None,
    }


def total_of(context: Context, project: LinkedProject) -> Data | None:
    """A project's money in all; `ours` when the source prints no total, `differs` when sources print different ones."""
    found, say = total(project.entry), context.figures()
    if found is None:
        return None
    return {
        "amount": found.amount,
        "text": say.total_text(found),
        "note": say.total_note(found),
        "ours": found.ours,
        "differs": bool(found.others),
    }


def name_of(address: str) -> str:
    """An entry's name in the tools: its page's address without the slash at the end."""
    return address.rstrip("/")
