"""make pictures: takes the pictures of the made-up project anew."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from pictures.made_up import write_made_up
from pictures.pictures import keep, take
from whole.chromium import launch
from whole.served import served

EXPECTED = Path(__file__).with_name("expected")


def main() -> None:
    """Writes tests/pictures/expected anew."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright, launch(playwright) as browser:
        with served(write_made_up(Path(folder))) as address:
            pictures = take(browser, address)
        keep(pictures, EXPECTED, browser.version)
    print(f"{len(pictures)} bilder i tests/pictures/expected. Se på dem innan du föreslår dem: git diff --stat")


if __name__ == "__main__":
    main()
