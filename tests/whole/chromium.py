"""Finds a Chromium that starts, and installs one when there is none.

`python tests/whole/chromium.py` makes sure that the tests have a browser and exits with 1 and a reason
when none can be had. The tests call `launch()`, which never installs anything.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

from playwright.sync_api import Browser, Error, Playwright, sync_playwright

# The shell is the same browser without windows, and a third quicker.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = (
    # A container seldom lets the browser build its own sandbox; only our own pages are opened.
    "--no-sandbox",
    "--disable-dev-shm-usage",
    # Only this machine can be reached, so a page that asks for more is seen and gets nothing.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    # The shell otherwise draws letters as no reader's browser does.
    "--font-render-hinting=slight",
    # The browser's own errands would look like requests from the pages.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
)
APT = ("apt-get", "install", "--yes", "--no-install-recommends", "chromium")
APT_UPDATE = ("apt-get", "update")
PLAYWRIGHT = (sys.executable, "-m", "playwright", "install", "chromium")
START_MILLISECONDS = 60_000
INSTALL_SECONDS = 400
NONE_STARTS = (
    "Ingen Chromium som går att starta. Installera Chromium eller ange var den finns: "
    "make test CHROMIUM=/sökväg/till/chromium"
)

Command = tuple[str, ...]


def candidates() -> Iterator[str | None]:
    """Browsers to try, best first. CHROMIUM names one and rules out the others; None is Playwright's own."""
    if named := os.environ.get("CHROMIUM"):
        yield named
        return
    for name in NAMES:
        if path := shutil.which(name):
            yield path
    yield None


def launch(playwright: Playwright) -> Browser:
    """The first browser that starts. Raises LookupError when none does.

    Finding a command is not enough: a package may leave one that only says where to find the real browser.
    """
    for executable in candidates():
        try:
            return playwright.chromium.launch(
                executable_path=executable, args=list(ARGUMENTS), timeout=START_MILLISECONDS
            )
        except Error:
            continue
    raise LookupError(NONE_STARTS)


def as_root() -> Command | None:
    """What to put before a command that only root may run; None when we may not run it."""
    if os.geteuid() == 0:
        return ("env", "DEBIAN_FRONTEND=noninteractive")
    if shutil.which("sudo") and run(("sudo", "-n", "true")):
        return ("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive")
    return None


def run(command: Command) -> bool:
    """Runs a command that must not ask anything. Tells whether it succeeded; what it prints goes to standard error."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=sys.stderr, timeout=INSTALL_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def ways(apt: Command | None) -> list[list[Command]]:
    """Ways of installing a browser, each a series of commands. `apt` is None when apt-get may not be used."""
    own = [[PLAYWRIGHT]]
    if apt is None:
        return own
    # A fresh image has no package lists; the browser from Playwright may lack libraries that apt has.
    debian = [[apt + APT], [apt + APT_UPDATE, apt + APT]]
    return [*debian, *own, [[*PLAYWRIGHT, "--with-deps"]]]


def version() -> str | None:
    """The version of the browser the tests will use, or None without one."""
    try:
        with sync_playwright() as playwright, launch(playwright) as browser:
            return browser.version
    except LookupError:
        return None


def ensure() -> str:
    """The browser's version, after installing one when needed. Raises LookupError when nothing helped."""
    if found := version():
        return found
    if os.environ.get("CHROMIUM"):
        raise LookupError(NONE_STARTS)
    for commands in ways(as_root() if shutil.which("apt-get") else None):
        print("Ingen Chromium hittades. Provar:", " && ".join(map(" ".join, commands)), file=sys.stderr, flush=True)
        if all(run(command) for command in commands) and (found := version()):
            return found
    raise LookupError(NONE_STARTS)


if __name__ == "__main__":
    try:
        print("Chromium", ensure())
    except LookupError as error:
        sys.exit(str(error))
