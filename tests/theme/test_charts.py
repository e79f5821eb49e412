"""Charts: every mark stands out against what is behind it, and there is a table that says the same."""

from __future__ import annotations

import re

import pytest

from theme.conftest import Open
from whole.built_site import BuiltSite

LEAST = 3.0
# What evidence can look like: a figure, what words can mean, what chance can do, and the scale.
KINDS = {"point", "words", "chance", "axis", "tick"}
# The colour a mark is recognised by: its line where it has one, otherwise its surface.
MARKS = """() => {
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/^(transparent|rgba\\(0, 0, 0, 0\\))$/.test(colour)) return colour;
    }
    return getComputedStyle(document.body).backgroundColor;
  };
  const svg = [...document.querySelectorAll(".chart svg *")].filter((mark) => mark.matches("[class]"));
  const keys = [...document.querySelectorAll(".legend .key")];
  return [
    ...svg.map((mark) => {
      const { stroke, fill } = getComputedStyle(mark);
      return [mark.getAttribute("class"), stroke === "none" ? fill : stroke, behind(mark.closest("svg"))];
    }),
    ...keys.map((key) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(key);
      const colour = parseFloat(borderTopWidth) ? borderTopColor : backgroundColor;
      return [key.className, colour, behind(key.parentElement)];
    }),
  ];
}"""


def luminance(colour: str) -> float:
    """How bright a colour like `rgb(18, 73, 61)` is, as WCAG counts it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def with_chart(site: BuiltSite) -> list[str]:
    return [path for path in sorted(site.pages) if 'class="chart"' in site.text(path)]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [("rgb(0, 0, 0)", "rgb(255, 255, 255)", 21), ("rgb(118, 118, 118)", "rgb(255, 255, 255)", 4.54)],
)
def test_contrast_is_counted_as_wcag_does(one: str, other: str, wanted: float) -> None:
    assert contrast(one, other) == pytest.approx(wanted, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_stand_out(site: BuiltSite, open_page: Open, address: str, scheme: str) -> None:
    charts = with_chart(site)
    assert charts
    page = open_page(charts[0], scheme=scheme)
    faint, seen = set(), set()
    for path in charts:
        # All charts share one stylesheet: it is enough to have met every kind of mark.
        if seen >= KINDS:
            break
        page.goto(address + path)
        for name, colour, behind in page.evaluate(MARKS):
            seen |= set(name.split())
            if contrast(colour, behind) < LEAST:
                faint.add(f"{name}: {colour} på {behind} ({scheme})")
    assert seen >= KINDS
    assert not faint, "\n".join(sorted(faint))


def test_charts_have_names_and_tables(site: BuiltSite, open_page: Open) -> None:
    page = open_page(with_chart(site)[0])
    for figure in page.locator("figure.chart").all():
        assert figure.locator("figcaption").inner_text().strip()
        assert figure.locator("table").count() == 1
        for drawing in figure.locator("svg").all():
            assert drawing.get_attribute("aria-hidden") == "true" or drawing.locator("title").count() == 1
