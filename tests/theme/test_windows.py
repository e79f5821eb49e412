"""A window that a test borrows has nothing left of the one before."""

from __future__ import annotations

from theme.conftest import Open
from whole.windows import Windows

WRITE = """() => {
  localStorage.setItem("kvar", "1");
  document.cookie = "kvar=1";
  addEventListener("pagehide", () => localStorage.setItem("kvar", "2"));
  return indexedDB.open("kvar").onsuccess;
}"""
LEFT = "async () => [localStorage.length, document.cookie, (await indexedDB.databases()).length, history.length]"


def test_nothing_is_left_of_who_was_there_before(open_page: Open, windows: Windows) -> None:
    page = open_page("om/")
    before = page.evaluate(LEFT)
    context = page.context
    page.evaluate(WRITE)
    context.set_offline(True)
    assert page.evaluate(LEFT) != before
    windows.hand_back()
    again = open_page("om/")
    assert again.context == context
    assert again.evaluate(LEFT) == before
    assert page.is_closed()
