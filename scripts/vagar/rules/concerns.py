"""What a way of working rests on is said so that it can be looked up, and is said of some method.

Laws and support change, so each fact has a source with an address that a reader can open. What has been changed or
has ended says when, or that the source does not show it. A concern that no method names and that is not for every
method of a kind is a warning: nobody sees it. A concern says something.

Good:
    concern: {facts: [{standing: ended, since: 2018-05-01}]}
Bad:
    concern: {facts: [{standing: ended, since: null}]}
Bad:
    concern: {facts: [{standing: changed, since: null}]}
Bad:
    concern: {sources: [{url: null}]}
Bad:
    concern: {facts: null, checklist: null, sources: null}
Bad:
    concern: {every: null}
"""

from __future__ import annotations

from collections.abc import Iterator

from vagar.problem import Problem, Severity
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.concern import Concern
from vagar.shape.draft import Shaped
from vagar.shape.terms import Standing

NAME = "concerns"

NEEDS_DATE = {
    Standing.ENDED: "Det finns inte längre, men det står inte sedan när",
    Standing.CHANGED: "Det har ändrats, men det står inte när",
}


def look(concern: Shaped[Concern], rest: Rest) -> Iterator[Problem]:
    """Findings in a concern's file."""
    key = concern.model.id
    yield from _facts(concern, rest)
    if not concern.model.facts and not concern.model.checklist:
        action = "Skriv vad en källa säger under facts, eller vad ni själva råder till under checklist"
        yield concern.problem(NAME, ("id",), "Filen säger ingenting", value=key, action=action)
    # A method that could not be used may be the one that names it.
    if not concern.model.every and not rest.is_of_a_method(key) and not rest.lacks("method"):
        message = f"Ingen metod rör «{key}», så ingen läsare ser det"
        action = "Lägg till den under concerns i en metod, eller skriv every: om den gäller alla av ett slag"
        yield concern.problem(NAME, ("id",), message, Severity.WARNING, value=key, action=action)


def _facts(concern: Shaped[Concern], rest: Rest) -> Iterator[Problem]:
    for index, fact in enumerate(concern.model.facts):
        at = ("facts", index)
        if fact.standing in NEEDS_DATE and not (fact.since or (fact.period and not fact.ends_it)):
            action = "Skriv datumet i since, eller i period att källan inte visar det"
            if fact.ends_it:
                action = "Skriv datumet i since"
            message = NEEDS_DATE[fact.standing]
            yield concern.problem(NAME, (*at, "standing"), message, value=fact.standing.value, action=action)
        source = rest.source(fact.source)
        # A source that is not there is the finding of the rule references.
        if source and not source.opens:
            message = f"Källan «{source.id}» har ingen adress, så ingen kan slå upp om det gäller än"
            action = "Lägg till url eller archive, eller ta bort raden"
            yield concern.problem(NAME, (*at, "source"), message, value=fact.source, action=action)


RULE = Rule(NAME, __doc__, each=look, kinds=(Concern,))
