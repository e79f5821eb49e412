"""A project as data for the tools in the reader's browser."""

from __future__ import annotations

from vagar.derive.coverage import counties_of, municipalities_of
from vagar.derive.per_participant import why_not
from vagar.derive.rated import main_outcomes
from vagar.evidence.participants import participants
from vagar.link.catalogue import LinkedProject
from vagar.pages.context import Context, SourceNumbers, entry_address
from vagar.pages.entry_data.claims import claim_data
from vagar.pages.entry_data.parts import (
    Data,
    common,
    name_of,
    or_reason,
    party_of,
    said,
    statements,
    tagged,
    takes_row,
    total_of,
    use_of,
)
from vagar.pages.takes import project_takes
from vagar.sentence import sentence
from vagar.shape.project import Contradiction, Money, Period, Remains
from vagar.shape.terms import Topic
from vagar.words.languages import words


def project_data(context: Context, project: LinkedProject) -> Data:
    """Everything the tools know of a project."""
    entry, claims = project.entry, context.derived.claims[project.entry.id]
    counties = sorted(counties_of(project, context.catalogue))
    municipalities = sorted(municipalities_of(project))
    return {
        **common(context, entry, SourceNumbers.of(entry.cited)),
        "address": entry_address(project),
        "kind": "project",
        "kind_label": entry.kind.label,
        "project_kind": entry.kind.value,
        "phase": entry.status.code.value if entry.status else None,
        "phase_label": entry.status.code.label if entry.status else None,
        "phase_source": entry.status.source if entry.status else None,
        "start": entry.period.start if entry.period else None,
        "end": entry.period.end if entry.period else None,
        "period": or_reason(entry, Topic.PERIOD, _period(entry.period) if entry.period else None),
        "owners": [party_of(context, party) for party in entry.owner],
        "partners": [party_of(context, party) for party in entry.partners],
        "funders": [party_of(context, party) for party in entry.funding],
        "case_numbers": [{**said(item), "text": f"{item.label} {item.number}"} for item in entry.case_numbers],
        "counties": [{"id": code, "label": context.label("counties", code)} for code in counties],
        "municipalities": [{"id": code, "label": context.label("municipalities", code)} for code in municipalities],
        "settings": [tagged(context, "settings", tag) for tag in entry.settings],
        # What its page says under «Gjorde det skillnad?».
        "studies": [{"name": name_of(entry_address(study)), "text": study.entry.summary} for study in project.studies],
        "methods": [use_of(use, entry_address(use.method), use.method.entry.name) for use in project.uses],
        "background": statements(entry.background),
        "aims": statements(entry.aims),
        "how": statements(entry.how),
        "planned": statements(entry.planned),
        "remains": [_remains(item) for item in entry.remains],
        "afterwards": statements(entry.afterwards),
        "takes": [takes_row(row) for row in project_takes(project)],
        "claims": [claim_data(context, rated) for rated in claims],
        "main_outcomes": [rated.claim.id for rated in main_outcomes(claims)],
        "participants": context.figures().words(counted[0]) if (counted := participants(entry)) else None,
        "contradictions": [_contradiction(record) for record in entry.contradictions],
        "money": [_money(item) for item in entry.money],
        "total": total_of(context, project),
        "per_participant": _per_participant(context, project),
    }


def _contradiction(record: Contradiction) -> Data:
    return {
        "id": record.id,
        "text": record.text,
        "claims": list(record.claims),
        "values": [{**said(value), "text": value.text} for value in record.values],
        "handling": record.handling.label,
        "status": record.status.label,
        "reply": record.reply.text if record.reply else None,
    }


def _remains(item: Remains) -> Data:
    return {
        **said(item),
        "what": item.what.value,
        "what_label": item.what.label,
        "basis": item.basis.value,
        "date": item.date,
        "text": item.text,
    }


def _money(item: Money) -> Data:
    return {
        **said(item),
        "kind": item.kind.value,
        "kind_label": item.kind.label,
        "label": item.label,
        "amount": item.amount,
        "text": words().formats.kronor(item.amount, item.word),
        "activity": item.activity,
    }


def _period(period: Period) -> str | None:
    return words().formats.period(period.start, period.end) or period.written


def _per_participant(context: Context, project: LinkedProject) -> Data:
    key = project.entry.id
    found = context.derived.per_participant[key]
    if found:
        values = [
            {"amount": context.say(each.amount), "is": context.say(each.called), "claim": each.claim.id}
            for each in found
        ]
        return {"text": "; ".join(f"{value['amount']} {value['is']}" for value in values), "values": values}
    reason = why_not(project.entry, context.derived.disputed(key))
    return {"missing": context.say(reason or sentence("money-cost-unknown"))}
