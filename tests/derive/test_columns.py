"""Side by side: what stands in the rows of the real base's columns, and when two of them differ."""

import pytest

from vagar.derive.columns import ROOM, Row, column, differs, shown_rows
from vagar.shape.terms import LessonKind


@pytest.fixture(scope="module")
def methods(derived):
    return {key: column(method, derived) for key, method in derived.catalogue.methods.items()}


@pytest.fixture(scope="module")
def projects(derived):
    return {key: column(project, derived) for key, project in derived.catalogue.projects.items()}


def texts(cell):
    return [one.text for one in cell.said]


def test_at_most_ten_rows():
    assert len(Row) == 10


def test_what_is_known_is_the_first_sentence_of_the_method(methods, derived):
    for key, found in methods.items():
        assert texts(found.cells[Row.KNOWN]) == list(derived.knowledge[key].sentences)


def test_how_a_project_is_known_is_never_empty(projects, derived):
    levels = studied = 0
    for key, found in projects.items():
        said = [sentence.id for sentence in texts(found.cells[Row.KNOWN])]
        assert said
        assert None not in said
        levels += said == ["column-levels"]
        studied += "column-levels" not in said
        assert said == ["column-levels"] or derived.catalogue.projects[key].studies
    assert min(levels, studied) > 0


def test_every_row_is_there_for_everyone(methods, projects):
    for found in (*methods.values(), *projects.values()):
        assert set(found.cells) == set(Row)


def test_statements_are_whole_and_go_in_two_lines(methods, derived):
    for key, found in methods.items():
        steps = derived.catalogue.methods[key].entry.steps
        cell = found.cells[Row.HOW]
        assert texts(cell) == [step.text for step in steps[: len(cell.said)]]
        assert len(cell.said) + cell.more == len(steps)
        assert len(cell.said) == 1 or sum(map(len, texts(cell))) <= ROOM


def test_it_may_fit_by_preconditions_and_lessons_alone_and_each_has_its_source(methods, derived):
    for key, found in methods.items():
        entry = derived.catalogue.methods[key].entry
        kinds = (LessonKind.SUCCESS, LessonKind.NEED)
        allowed = {item.text for item in entry.preconditions}
        allowed |= {lesson.text for lesson in entry.lessons if lesson.kind in kinds}
        cell = found.cells[Row.FITS]
        assert set(texts(cell)) <= allowed
        assert bool(cell.said) == bool(allowed)
        assert all(one.where is not None for one in cell.said)


def test_a_row_where_nobody_says_anything_is_left_out(methods):
    silent = [found for found in methods.values() if not found.cells[Row.FITS].said]
    assert Row.FITS not in shown_rows(silent[:2])
    speaking = next(found for found in methods.values() if found.cells[Row.FITS].said)
    assert Row.FITS in shown_rows([silent[0], speaking])


def test_the_same_does_not_differ_and_the_unknown_is_no_difference(methods):
    one = methods["kvinnogrupper"]
    assert not any(differs([one, one], row) for row in Row)
    assert differs([one, methods["intensiv-sprak-praktik-matchning"]], Row.KNOWN)
    untimed = next(found for found in methods.values() if found.cells[Row.TIME].key is None)
    assert not differs([one, untimed], Row.TIME)


def test_no_amount_and_no_figure_is_held_against_another(methods, projects):
    for found in (*methods.values(), *projects.values()):
        assert found.cells[Row.WENT].key is None
        assert found.cells[Row.MONEY].key is None


def test_money_is_the_lowest_and_the_highest_with_their_projects(methods):
    lowest, highest, called = methods["kvinnogrupper"].cells[Row.MONEY].said
    assert [dict(end.text.values)["end"] for end in (lowest, highest)] == ["lowest", "highest"]
    assert called.text.id == "money-each-is"
    (only, _) = methods["halsa-och-natur"].cells[Row.MONEY].said
    assert dict(only.text.values)["end"] == "only"


def test_a_study_of_a_project_keeps_its_doubt(projects):
    told = [sentence.id for sentence in texts(projects["mirjam"].cells[Row.KNOWN])]
    assert told[:2] == ["knowledge-study", "knowledge-selection"]


def test_every_source_of_the_cells_is_in_the_list_once(methods, projects):
    for found in (*methods.values(), *projects.values()):
        cited = {one.where.source for cell in found.cells.values() for one in cell.said if one.where}
        assert sorted(found.sources) == sorted(cited)
