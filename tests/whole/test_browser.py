"""Every page in a real Chromium: nothing breaks, nothing is fetched elsewhere, nothing needs JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

from whole.built_site import BuiltSite
from whole.shares import SHARES, Share
from whole.test_addresses import STANDING

VISIBLE = "article"
ENGLISH = "en/"
SITUATIONS = "vart-lage"
# What only a script can do has a button or a form that stays away without it.
CONTROLS = (
    "article :is(form, button.action, .filter, [data-explore], [data-side], [data-tool], [data-overview-order], "
    "[data-situation-status])"
)
# What the browser drops when it leaves a page. A file that is missing shows by its status instead.
LEFT = "net::ERR_ABORTED"


class Watched:
    """A page that writes down everything odd."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.complaints: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"skriptfel: {error}"))
        page.on("websocket", lambda socket: self.complaints.append(f"öppnar {socket.url}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def open(self, path: str) -> list[str]:
        """Opens a page of the site and returns what was odd about it."""
        self.complaints.clear()
        self.page.goto(self.address + path, wait_until="load")
        # Workers and late scripts get a moment to complain.
        self.page.wait_for_timeout(60)
        return list(self.complaints)

    def lines(self) -> list[str]:
        """What can be read in the page's own content, besides what controls are called."""
        controls = _lines("\n".join(self.page.locator(CONTROLS).all_inner_texts()))
        return [line for line in _lines(self.page.inner_text(VISIBLE)) if line not in controls]

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"konsolen: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.complaints.append(f"hämtar {request.url}")

    def _failed(self, request: Request) -> None:
        if request.failure != LEFT:
            self.complaints.append(f"kom inte fram: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.complaints.append(f"{response.status} för {response.url}")


def _lines(text: str) -> list[str]:
    # Cells of a row are a tab apart, unless something in them, like a button, begins a line of its own.
    return [stripped for line in re.split(r"[\n\t]", text) if (stripped := " ".join(line.split()))]


def watched(browser: Browser, address: str, java_script: bool) -> Watched:
    """A fresh page. Only our own server can be reached from it."""
    context = browser.new_context(
        java_script_enabled=java_script, locale="sv-SE", viewport={"width": 1280, "height": 900}
    )
    return Watched(context.new_page(), address)


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Iterator[Watched]:
    page = watched(browser, address, java_script=True)
    yield page
    page.page.context.close()


@pytest.fixture(scope="module")
def plain_page(browser: Browser, address: str) -> Iterator[Watched]:
    page = watched(browser, address, java_script=False)
    yield page
    page.page.context.close()


def one_of_each_kind(site: BuiltSite) -> list[str]:
    """The standing pages, and the first page in each folder: entries beside each other share a template.

    In English the folders lie one step down. Below an entry are other pages of it; all below «Vårt läge» are one kind.
    """
    kinds: dict[tuple[bool, str, int, str], str] = {}
    for path in sorted(site.pages):
        first, *rest = path.removeprefix(ENGLISH).split("/")
        below = rest[1] if len(rest) > 2 and first != SITUATIONS else ""
        kind = (path.startswith(ENGLISH), first, len(rest), below)
        kinds.setdefault(kind, path)
    return sorted({*STANDING, *kinds.values()})


@SHARES
def test_one_page_of_each_kind_opens_quietly(site: BuiltSite, page: Watched, share: Share) -> None:
    assert noisy(page, share([*one_of_each_kind(site), "404.html"])) == []


@pytest.mark.every_page
@SHARES
def test_every_page_opens_quietly(site: BuiltSite, page: Watched, share: Share) -> None:
    assert noisy(page, share([*site.pages, "404.html"])) == []


def noisy(page: Watched, paths: list[str]) -> list[str]:
    return [f"/{path}: {complaint}" for path in paths for complaint in page.open(path)]


@SHARES
def test_pages_read_the_same_without_javascript(
    site: BuiltSite, page: Watched, plain_page: Watched, share: Share
) -> None:
    lost = []
    for path in share(one_of_each_kind(site)):
        page.open(path)
        plain_page.open(path)
        plain = plain_page.lines()
        assert plain, path
        lost += [f"/{path}: {line}" for line in page.lines() if line not in plain]
    assert not lost, "\n".join(lost)


def test_a_broken_page_is_noticed(page: Watched) -> None:
    page.open("")
    page.page.evaluate("fetch('https://annan.example/x').catch(() => {}); console.error('trasig')")
    page.page.wait_for_timeout(300)
    # The page's own policy stops the request before it is made.
    assert any("https://annan.example/x" in complaint for complaint in page.complaints)
    assert "konsolen: trasig" in page.complaints
    assert "404 för " + page.address + "finns-inte" in page.open("finns-inte")
