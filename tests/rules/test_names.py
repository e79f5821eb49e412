"""A name that two entries share is told in both."""

from factory import TODAY, findings, make_draft, make_method, make_project
from vagar.rules import names


def test_two_are_enough() -> None:
    draft = make_draft([make_project(), make_project(id="kafe-soder")])
    assert len(draft.projects) == 2
    assert sorted(text for _, _, text in findings(names, draft, TODAY)) == [
        f"Namnet har också projektet «{name}»" for name in ("kafe-norr", "kafe-soder")
    ]


def test_a_method_may_be_called_what_a_project_is() -> None:
    project = make_project()
    assert findings(names, make_draft(project, [make_method(name=project["name"])]), TODAY) == []
