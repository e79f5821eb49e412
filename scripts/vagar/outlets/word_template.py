"""The questions of the guided form as a Word document, for those who would rather write there."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

from vagar.pages.context import Context
from vagar.pages.contribute import answers
from vagar.shape.draft import Shaped
from vagar.shape.questions import Kind, Question, Questions

if TYPE_CHECKING:
    from docx.document import Document as Written

ADDRESS = "bidra/mall.docx"
# The same questions always give the same bytes.
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
CREATED = datetime(2000, 1, 1)
MUTED = (0x55, 0x60, 0x5A)
BOX = "☐ "
LONG = (Kind.SENTENCE, Kind.LINES, Kind.ORGANISATIONS, Kind.PLACES, Kind.METHODS)
ROWS = 3
MOST_BOXES = 20


def word_template(context: Context, words: Shaped[Questions] | None) -> dict[str, bytes]:
    """The document by its address; nothing without the questions."""
    if words is None:
        return {}
    # Slow to load, and only a build needs it.
    from docx import Document

    document = Document()
    _set_up(document, context)
    document.add_heading("Berätta om ert projekt", 0)
    _note(
        document,
        f"Skriv under frågorna och mejla filen till {context.settings.contact}. Bifoga gärna dokumentet du har läst. "
        "Bara ett namn, en mening och ett dokument måste finnas (märkt *). Skriv inga namn på privatpersoner.",
    )
    for number, step in enumerate(words.model.steps, start=1):
        document.add_heading(f"{number}. {step.title}", 1)
        if step.intro:
            _note(document, step.intro)
        for question in step.questions:
            _ask(document, context, question)
    return {ADDRESS: _repacked(document)}


def _set_up(document: Written, context: Context) -> None:
    from docx.shared import Cm, Pt

    properties = document.core_properties
    properties.title, properties.author = "Berätta om ert projekt", context.settings.site_name
    properties.language, properties.comments = "sv-SE", ""
    properties.created = properties.modified = CREATED
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Calibri", Pt(11)
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2.3)


def _ask(document: Written, context: Context, question: Question) -> None:
    from docx.shared import Pt

    document.add_heading(question.label + (" *" if question.required and not question.when else ""), 2)
    hint = question.paper_hint or question.hint
    if hint:
        _note(document, hint)
    choices = answers(context, question)
    # Nobody reads a page of boxes; a sentence of their own says more.
    choices = choices if len(choices) <= MOST_BOXES else []
    for _, label in choices:
        document.add_paragraph(BOX + label).paragraph_format.space_after = Pt(0)
    if not choices:
        cell = document.add_table(rows=1, cols=1, style="Table Grid").cell(0, 0)
        for _ in range(ROWS - 1 if question.kind in LONG else 0):
            cell.add_paragraph()
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _note(document: Written, text: str) -> None:
    from docx.shared import RGBColor

    document.add_paragraph().add_run(text).font.color.rgb = RGBColor(*MUTED)


def _repacked(document: Written) -> bytes:
    """The document without the time of its making."""
    first, last = io.BytesIO(), io.BytesIO()
    document.save(first)
    with zipfile.ZipFile(first) as made, zipfile.ZipFile(last, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), made.read(name), zipfile.ZIP_DEFLATED)
    return last.getvalue()
