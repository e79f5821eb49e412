"""An empty page that can import the scripts in docs/assets, and fetch the data files that Python makes for them."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route

from vagar.outlets.word_files import word_files

DOCS = Path(__file__).parents[2] / "docs"
HOST = "http://assets.test/"
EMPTY = "<!doctype html><title>Prov</title>"


class Scripts:
    """Runs the scripts. `ask` calls a JavaScript function with the module at `path` in docs/assets and the cases, and
    gives what it answers; cases and answer are JSON."""

    def __init__(self, page: Page, files: dict[str, bytes]) -> None:
        self._page = page
        self._files = files
        page.route("**/*", self._answer)
        page.goto(HOST)

    def ask(self, path: str, function: str, cases: Any) -> Any:
        # As texts: the browser's driver takes a minute to hand over what JSON does in a second.
        answer = self._page.evaluate(
            f"async ([path, cases]) => JSON.stringify(await ({function})(await import(path), JSON.parse(cases)))",
            [f"/assets/{path}", json.dumps(cases)],
        )
        return json.loads(answer)

    def _answer(self, route: Route) -> None:
        address = urlsplit(route.request.url).path.removeprefix("/")
        if not address:
            route.fulfill(body=EMPTY, content_type="text/html")
        elif address in self._files:
            route.fulfill(body=self._files[address], content_type="application/json")
        elif (file := DOCS / address).is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(file.name)[0])
        else:
            route.fulfill(status=404)


@pytest.fixture(scope="package")
def scripts(browser: Browser) -> Iterator[Scripts]:
    page = browser.new_page(locale="sv-SE")
    yield Scripts(page, word_files())
    page.close()
