"""The start page on a phone: what is written in the field is seen whole, and the squares stand in lines."""

from __future__ import annotations

import pytest

from theme.conftest import DESKTOP, PHONE, Open

# How much wider the field's own text is than the room there is for it.
CUT = """field => {
  const style = getComputedStyle(field);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return pen.measureText(field.placeholder).width - room;
}"""
TOPS = """lists => lists.map(list => {
  const { top } = list.getBoundingClientRect();
  return [Math.round(list.parentElement.getBoundingClientRect().top), Math.round(top)];
})"""


def test_the_example_in_the_search_field_is_not_cut(open_page: Open) -> None:
    assert open_page("", width=PHONE).locator("#start-sok").evaluate(CUT) <= 0


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_squares_beside_each_other_begin_on_one_line(open_page: Open, width: int) -> None:
    tops = open_page("", width=width).eval_on_selector_all(".base-picture ul", TOPS)
    lines: dict[int, set[int]] = {}
    for section, squares in tops:
        lines.setdefault(section, set()).add(squares)
    assert len(lines) < len(tops)
    assert all(len(found) == 1 for found in lines.values())
