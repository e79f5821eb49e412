"""Topics: what an entry has an answer to."""

import pytest

from derive.samples import UNITS
from factory import SAID, make_claim, make_draft, make_method, make_project
from vagar.evidence.topics import METHOD_TOPICS, PROJECT_TOPICS, answered, relevant
from vagar.shape.terms import Topic

ORGANISATION = {"organisation": "norra-kommun", **SAID}
SENTENCE = {"text": "Så gick det till.", **SAID}
NUMBER, NO_NUMBER = {"type": "exact", "n": 30}, {"type": "unquantified", "word": "många"}
MISSING = {"type": "missing", "reason": "not-in-source"}
LATER = {"since": "exit", "months": 6}
NOTHING = {"owner": [], "funding": [], "period": ..., "claims": []}


def project(**changes):
    return make_draft(make_project(**NOTHING | changes), vocabulary=UNITS).projects["kafe-norr"].model


def method(**changes):
    return make_draft(methods=make_method(**changes)).methods["oppet-kafe"].model


def outcome(**changes):
    return {"claims": [make_claim(**changes)]}


def output(**changes):
    return outcome(kind="output", outcome=..., **changes)


def money(kind):
    return {"money": [{"kind": kind, "label": "stöd", "amount": 1000, **SAID}]}


ANSWERS = {
    "owner": ({"owner": [ORGANISATION]}, {Topic.OWNER}),
    "partners": ({"partners": [ORGANISATION]}, {Topic.PARTNERS}),
    "funder": ({"funding": [ORGANISATION]}, {Topic.FUNDER}),
    "case number": ({"case_numbers": [{"number": "2017–4801", "label": "nr", **SAID}]}, {Topic.CASE_NUMBER}),
    "period": ({"period": {"end": "2020", **SAID}}, {Topic.PERIOD}),
    "period in words": ({"period": {"written": "tre år", **SAID}}, {Topic.PERIOD}),
    "empty period": ({"period": SAID}, set()),
    "participants": (output(unit="participants"), {Topic.PARTICIPANTS}),
    "people who came to a meeting": (output(), set()),
    "hoped-for participants": (output(unit="participants", status="target"), set()),
    "number of participants missing": (output(unit="participants", value=MISSING), set()),
    "what remains": ({"remains": [{"what": "ended", **SENTENCE}]}, {Topic.AFTERWARDS}),
    "outcome": (outcome(), {Topic.OUTCOME}),
    "outcome as a target": (outcome(status="target"), set()),
    "outcome without a number": (outcome(value=NO_NUMBER), set()),
    "outcome missing": (outcome(value=MISSING), set()),
    "follow-up": (outcome(time=LATER), {Topic.OUTCOME, Topic.FOLLOW_UP}),
    "a later target": (outcome(time=LATER, status="target"), set()),
    "money": (money("grant"), {Topic.BUDGET}),
    "unpaid work is no money": (money("unpaid-work"), set()),
    "afterwards": ({"afterwards": [SENTENCE]}, {Topic.AFTERWARDS}),
    "lessons": ({"lessons": [{"kind": "lesson", **SENTENCE}]}, {Topic.LESSONS}),
    "staff": ({"takes": {"staff": [{"role": "samordnare", **SENTENCE}]}}, {Topic.STAFF}),
    "hours": ({"takes": {"hours_per_week": [SENTENCE]}}, {Topic.HOURS}),
    "contact": ({"contact": [{"organisation": "norra-kommun", "role": "växeln"}]}, {Topic.CONTACT}),
    "nothing": ({}, set()),
}


@pytest.mark.parametrize(("changes", "topics"), ANSWERS.values(), ids=ANSWERS.keys())
def test_project_answers(changes, topics):
    assert answered(project(**changes)) == topics


def test_method_answers():
    material = {"title": "Handbok", "kind": "guide", "language": "svenska", "url": "https://norra.example/"}
    takes = {"weeks": [SENTENCE], "cost_items": [SENTENCE]}
    assert answered(method(takes=takes, materials=[material])) == {Topic.WEEKS, Topic.COST_ITEMS, Topic.MATERIALS}


def test_relevant():
    assert relevant(project()) == PROJECT_TOPICS == tuple(Topic)
    assert relevant(method()) == METHOD_TOPICS
    assert Topic.STAFF in METHOD_TOPICS
    assert Topic.OWNER not in METHOD_TOPICS


def test_every_topic_can_be_answered():
    assert all(topic in answered(project(**changes)) for changes, topics in ANSWERS.values() for topic in topics)
    covered = {topic for _, topics in ANSWERS.values() for topic in topics}
    same_way = {Topic.WEEKS, Topic.GROUP_SIZE, Topic.PREPARATION, Topic.PREMISES, Topic.TRANSPORT}
    assert covered | same_way | {Topic.COMPARISON} | {Topic.LANGUAGE_SUPPORT, Topic.COST_ITEMS, Topic.MATERIALS} == set(
        Topic
    )


def test_a_comparison_is_a_study_of_the_project():
    assert Topic.COMPARISON not in answered(project())
    assert Topic.COMPARISON in answered(project(), studied=True)
