"""Method by project: one table per category, so that each stays readable however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vagar.link.catalogue import LinkedMethod, LinkedProject, Use
from vagar.pages.context import Context
from vagar.pages.lists import by_category, by_name
from vagar.pages.page import Page
from vagar.pages.paging import PER_PAGE, page_of, parts
from vagar.shape.vocabulary import Term

MATRIX = "metoder/i-projekten/"
MOST_CELLS = 10_000


@dataclass(frozen=True)
class Matrix:
    """The methods of one category and the projects that used or planned any of them."""

    category: Term
    methods: tuple[LinkedMethod, ...]
    projects: tuple[LinkedProject, ...]
    cells: Mapping[tuple[str, str], list[Use]]


def matrix_pages(context: Context) -> Iterator[Page]:
    """Each cell is the link's own sentence; an empty one is a finding too.

    Past `MOST_CELLS` a table is no longer something to look at: then each category has a page of its own, where the
    same sentences stand method by method.
    """
    categories = by_category(context)
    matrices = [matrix for category, methods in categories if (matrix := _matrix(category, methods)).projects]
    unused = [method for _, methods in categories for method in methods if not method.uses]
    together = sum(len(matrix.methods) * len(matrix.projects) for matrix in matrices) <= MOST_CELLS
    yield context.page(
        MATRIX,
        "matrix",
        matrices=matrices,
        together=together,
        unused=unused[:PER_PAGE],
        unused_count=len(unused),
    )
    if not together:
        for matrix in matrices:
            yield from _category_pages(context, matrix)


def _category_pages(context: Context, matrix: Matrix) -> Iterator[Page]:
    first = f"{MATRIX}{matrix.category.id}/"
    for part in parts(matrix.methods):
        yield page_of(
            context,
            part,
            first,
            "category",
            said={"category": matrix.category.label},
            matrix=matrix,
        )


def _matrix(category: Term, methods: list[LinkedMethod]) -> Matrix:
    cells: dict[tuple[str, str], list[Use]] = defaultdict(list)
    projects: dict[str, LinkedProject] = {}
    for method in methods:
        for use in method.uses:
            cells[method.entry.id, use.project.entry.id].append(use)
            projects[use.project.entry.id] = use.project
    in_use = tuple(method for method in methods if method.uses)
    return Matrix(category, in_use, tuple(sorted(projects.values(), key=by_name)), cells)
