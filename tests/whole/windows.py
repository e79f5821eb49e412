"""Windows that one test after the other borrows."""

from __future__ import annotations

from playwright.sync_api import Browser, BrowserContext, CDPSession

HEIGHT = 844


class Windows:
    """Lends a window of each kind, and takes it back. To make one takes longer than to open a page in it.

    What a page stores is taken away between them. What has been fetched may be kept.
    """

    def __init__(self, browser: Browser, address: str) -> None:
        self._browser = browser
        self._address = address
        self._made: dict[str, tuple[BrowserContext, CDPSession]] = {}
        self._lent: set[str] = set()

    def lend(self, width: int, scheme: str, options: dict[str, object]) -> BrowserContext:
        kind = repr((width, scheme, sorted(options.items())))
        if kind not in self._made:
            context = self._browser.new_context(
                viewport={"width": width, "height": HEIGHT}, color_scheme=scheme, locale="sv-SE", **options
            )
            # It stays open, so that there is something to ask when the others are closed.
            self._made[kind] = context, context.new_cdp_session(context.new_page())
        self._lent.add(kind)
        return self._made[kind][0]

    def hand_back(self) -> None:
        """Makes every borrowed window as if nobody had been there."""
        for kind in self._lent:
            context, session = self._made[kind]
            for page in context.pages[1:]:
                page.close()
            context.set_offline(False)
            context.clear_cookies()
            session.send("Storage.clearDataForOrigin", {"origin": self._address.rstrip("/"), "storageTypes": "all"})
        self._lent.clear()
