"""The words for the closed lists. In Swedish they are the labels of the form, which stand with the codes in
`vagar.shape.terms`; the other languages have theirs in `words/<language>/terms.ftl`."""

from __future__ import annotations

from collections.abc import Mapping

from vagar.sentence import label_id
from vagar.shape import terms

# What is said outside the form: in sentences and on pages in other languages.
SAID = (
    *(terms.BaseKind, terms.ClaimStatus, terms.Direction, terms.MissingReason),
    *(terms.Phase, terms.ProjectKind, terms.TimeFrom, terms.Usage),
    *(terms.Bearing, terms.Country, terms.Design, terms.Family, terms.Reservation, terms.StudyStatus),
)
FILE = "scripts/vagar/shape/terms.py"


def swedish_labels() -> Mapping[str, str]:
    """The label of each term by the id that it has as a message."""
    return {label_id(term): term.label for kind in SAID for term in kind}
