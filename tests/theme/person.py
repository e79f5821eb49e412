"""Someone who fills in the guided form by the keyboard alone, and counts what it took."""

from __future__ import annotations

import json
from collections.abc import Mapping

from playwright.sync_api import Page, expect

# How many times Tab may be pressed before what was looked for is held to be out of reach.
PATIENCE = 400
# Whether what is looked for stands before the focus, so that Shift+Tab is the shorter way.
BEFORE = """([id, value]) => {
    const part = document.querySelector(`[data-question='${id}']`);
    const wanted = [...part.querySelectorAll('input, textarea')].find((at) => !value || at.value === value) ?? part;
    return Boolean(wanted.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);
}"""
AT = """([id, value]) => {
    const at = document.activeElement;
    const own = at.closest('[data-question]')?.dataset.question;
    return value === null ? own === id && at.matches('input[type=text], textarea')
        : own === id && at.name === id && (at.type === 'checkbox' ? at.value === value : true);
}"""


class Person:
    """`choices` counts answers that were chosen, buttons and steps; `keys` the letters that were written."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys = 0
        self.choices = 0
        self.tabs = 0

    def fill(self, steps: list[Mapping[str, object]]) -> None:
        """Answers step by step and goes on from each."""
        for answers in steps:
            for question, answer in answers.items():
                self.answer(question, answer)
            self.next()

    def answer(self, question: str, answer: object) -> None:
        """Answers one question; a list is several answers."""
        kind = self.page.locator(f"[data-question='{question}']").get_attribute("data-kind")
        answers = [str(one) for one in answer] if isinstance(answer, list) else [str(answer)]
        if kind == "choices":
            for one in answers:
                self._reach(question, one)
                self._choose("Space")
        elif kind == "choice":
            self._pick(question, answers[0])
        else:
            self._reach(question, None)
            for number, one in enumerate(answers):
                if kind == "lines" and number:
                    self._type_key("Enter")
                self._write(one)
                if kind in ("organisations", "places", "methods"):
                    self._choose("Enter")

    def next(self) -> None:
        """Goes on from a field or from where the focus is."""
        self._reach_button("[data-tell-next]")
        self._choose("Enter")

    def _pick(self, question: str, value: str) -> None:
        self._reach(question, "")
        self.page.keyboard.press("Space")
        for _ in range(40):
            if self.page.evaluate("document.activeElement.value") == value:
                break
            self.page.keyboard.press("ArrowDown")
        assert self.page.evaluate("[document.activeElement.value, document.activeElement.checked]") == [value, True]
        self.choices += 1

    def _reach(self, question: str, value: str | None) -> None:
        back = self.page.evaluate(BEFORE, [question, value])
        for _ in range(PATIENCE):
            if self.page.evaluate(AT, [question, value]):
                return
            self._tab(back)
        raise AssertionError(f"{question} går inte att nå med Tab")

    def _reach_button(self, selector: str) -> None:
        for _ in range(PATIENCE):
            if self.page.evaluate(f"document.activeElement.matches({json.dumps(selector)})"):
                return
            self._tab()
        raise AssertionError(f"{selector} går inte att nå med Tab")

    def _tab(self, back: bool = False) -> None:
        self.page.keyboard.press("Shift+Tab" if back else "Tab")
        self.tabs += 1

    def _choose(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.choices += 1

    def _type_key(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.keys += 1

    def _write(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.keys += len(text)


def settled(page: Page) -> None:
    """Waits until what was written has been looked through and kept."""
    expect(page.locator("[data-tell]:not([data-waiting])")).to_be_visible()


def sent(page: Page) -> dict[str, str]:
    """The files that are sent, by path."""
    settled(page)
    text = page.locator("[data-tell-text]").text_content()
    parts = text.split("# fil: ")[1:]
    return {part.partition("\n")[0]: part.partition("\n")[2] for part in parts}
