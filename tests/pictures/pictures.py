"""Pictures of pages, and what differs between two of the same page."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops
from playwright.sync_api import Browser, Route

# A page of each shape: cards, rows with charts, a long entry, a study, one to print, and a tool.
PAGES = {
    "start": "",
    "metoder": "metoder/",
    "projekt": "projekt/pannkaka/",
    "studie": "forskning/forsok-med-paraplyer/",
    "utskrift": "metoder/paraplyverkstad/utskrift/",
    "vart-lage": "vart-lage/",
}
WIDTHS = (390, 1280)
# Tall enough for what a reader meets first, and small enough to be kept.
HEIGHT = 1600
COLOURS = 32
# How far apart two colours must be (of 255) to count, and how large a part of the page may be so: what a letter's edge
# does between two builds of the same browser.
APART = 64
PART = 0.002
TAKEN_BY = "browser.txt"
STYLE = "**/assets/vagar.css"


def take(browser: Browser, home: str) -> dict[str, Image.Image]:
    """A picture of each page at each width, by its name: `projekt-390`."""
    taken = {}
    for width in WIDTHS:
        page = browser.new_page(
            viewport={"width": width, "height": HEIGHT}, locale="sv-SE", color_scheme="light", reduced_motion="reduce"
        )
        page.route(STYLE, _with_our_letters)
        for name, address in PAGES.items():
            page.goto(home + address)
            page.evaluate("document.fonts.ready")
            taken[f"{name}-{width}"] = _opened(page.screenshot())
        page.close()
    return taken


def _with_our_letters(route: Route) -> None:
    """A reader who waits for our letters on the first page reads it in others; a picture of it waits."""
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace("font-display: optional", "font-display: block"))


def _opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)


def differing(before: Image.Image, after: Image.Image) -> tuple[float, Image.Image]:
    """Which part of the page differs, 0 to 1, and the new picture with what differs in red."""
    old, new = before.convert("RGB"), after.convert("RGB")
    if old.size != new.size:
        return 1.0, new
    red, green, blue = ImageChops.difference(old, new).split()
    # The largest of the three: dark green and dark red are equally light.
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    mask = most.point(lambda value: 255 if value > APART else 0)
    shown = new.copy()
    shown.paste((200, 0, 0), mask=mask)
    return mask.histogram()[255] / (mask.width * mask.height), shown


def keep(pictures: Mapping[str, Image.Image], folder: Path, version: str) -> None:
    """Writes the pictures as what is expected, with the browser that took them."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.png"):
        path.unlink()
    for name, picture in pictures.items():
        picture.save(folder / f"{name}.png", optimize=True)
    (folder / TAKEN_BY).write_text(f"{version}\n", "utf-8")
