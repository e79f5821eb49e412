"""Method by project: one table per category, so that each stays readable however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from vagar.link.catalogue import LinkedMethod, LinkedProject, Use
from vagar.pages.context import Context
from vagar.pages.lists import by_category, by_name
from vagar.pages.page import Page
from vagar.shape.vocabulary import Term


@dataclass(frozen=True)
class Matrix:
    """The methods of one category and the projects that used or planned any of them."""

    category: Term
    methods: tuple[LinkedMethod, ...]
    projects: tuple[LinkedProject, ...]
    cells: Mapping[tuple[str, str], list[Use]]


def matrix_page(context: Context) -> Page:
    """Each cell is the link's own sentence; an empty one is a finding too."""
    matrices = [_matrix(category, methods) for category, methods in by_category(context)]
    return context.page(
        "metoder/i-projekten/",
        "matrix",
        "Metoderna i projekten",
        "Vilka projekt som använt eller planerat vilka metoder, med varje projekts egen mening.",
        matrices=[matrix for matrix in matrices if matrix.projects],
        unused=[method for _, methods in by_category(context) for method in methods if not method.uses],
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
