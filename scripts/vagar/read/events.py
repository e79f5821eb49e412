"""The YAML parser we read through: PyYAML's stream of events, from C where that was built in."""

from __future__ import annotations

from typing import Protocol

from yaml import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

try:
    from yaml.cyaml import CParser  # type: ignore[attr-defined]  # compiled, and taken in with a star
except ImportError:
    CParser = None


class Events(Protocol):
    """Gives one event at a time. Neither parser recurses, so whoever listens may stop at any depth."""

    def get_event(self) -> Event: ...


class PureEvents(Reader, Scanner, Parser):
    """PyYAML's parser in Python, without the parts that make objects. Some 30 times slower than C."""

    def __init__(self, text: str):
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def events(text: str) -> Events:
    """A parser over `text`. Raises `yaml.YAMLError` from `get_event` when the text is no YAML."""
    return PureEvents(text) if CParser is None else CParser(text)
