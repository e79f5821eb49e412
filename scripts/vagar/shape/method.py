"""A method: a way of working that one or more projects have used or planned."""

from __future__ import annotations

from pydantic import Field

from vagar.shape.fields import (
    CategoryId,
    ConcernId,
    Line,
    MethodId,
    Name,
    ProjectId,
    RichText,
    Sentence,
    Shape,
    Statement,
)
from vagar.shape.shared import Entry, Lesson, TargetGroup
from vagar.shape.terms import MethodRelation


class MethodStatement(Statement):
    """A sentence about the method, from one project's source."""

    project: ProjectId | None = Field(None, description="Projektet uppgiften kommer från")


class Variant(MethodStatement):
    name: Line = Field(description="Vad varianten kan kallas")


class RelatedMethod(Shape):
    method: MethodId = Field(description="Den andra metodens id")
    relation: MethodRelation = Field(description="Kombineras med, eller alternativ till")
    text: Sentence = Field(description="Hur de hänger ihop, eller hur denna skiljer sig från den andra")


class Method(Entry):
    """One method, `methods/<id>.yml`."""

    category: CategoryId = Field(description="Ur vocabulary/categories.yml")
    other_names: tuple[Line, ...] = Field((), description="Andra ord för samma arbetssätt")
    english_name: Name = Field(description="Engelskt namn")
    about: RichText | None = Field(None, description="Längre text i Markdown, om det behövs")
    problem: tuple[MethodStatement, ...] = Field((), description="Vilket problem metoden svarar på")
    target_groups: tuple[TargetGroup, ...] = Field((), description="Målgrupper den är prövad med")
    steps: tuple[MethodStatement, ...] = Field((), description="Hur man gör, steg för steg")
    who: tuple[MethodStatement, ...] = Field((), description="Vilka som behövs")
    preconditions: tuple[MethodStatement, ...] = Field((), description="Vad som måste finnas")
    lessons: tuple[Lesson, ...] = Field((), description="Fallgropar och lärdomar")
    assumption: tuple[MethodStatement, ...] = Field((), description="Varför den antas fungera; ett antagande")
    variants: tuple[Variant, ...] = Field((), description="Varianter")
    concerns: tuple[ConcernId, ...] = Field((), description="Det den vilar på eller rör vid, ur mappen concerns")
    related: tuple[RelatedMethod, ...] = Field((), description="Besläktade metoder")
