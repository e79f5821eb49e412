"""The real site, built once in a copy of the project, and a browser to open it with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, sync_playwright

from whole import chromium
from whole.built_site import BuiltSite
from whole.served import served
from whole.windows import Windows
from whole.workshop import copy_project, run


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what opens a browser, so that `make quick` can do without one."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with its site built. Tests that change something copy the project themselves."""
    folder = copy_project(tmp_path_factory.mktemp("first") / "project")
    built = run(folder, "site")
    if built.returncode:
        # Every test that needs the site repeats this; without the trace it stays readable.
        pytest.fail("Webbplatsen gick inte att bygga.\n" + built.stdout + built.stderr, pytrace=False)
    return folder


@pytest.fixture(scope="session")
def site(project: Path) -> BuiltSite:
    settings = yaml.safe_load((project / "mkdocs.yml").read_text("utf-8"))
    return BuiltSite(project / "site", settings["site_url"])


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Where the site is served."""
    with served(site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests. Without one they fail; they are never skipped."""
    with sync_playwright() as playwright, chromium.launch(playwright) as browser:
        yield browser


@pytest.fixture(scope="session")
def windows(browser: Browser, address: str) -> Windows:
    return Windows(browser, address)
