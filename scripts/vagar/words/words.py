"""One language: its sentences, ready to be said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any

from babel import Locale

from vagar.sentence import Named, Sentence, label_id
from vagar.shape.terms import Term
from vagar.words.formats import Formats, is_number
from vagar.words.patterns import Parts

Said = Callable[[Mapping[str, Any]], str]


class Words:
    """The sentences of a language by their ids. `words("money-or", first=…, second=…)` says one;
    `words.formats` are its forms.

    A value is a text, a number (only inside a form of ours or as what a choice is made on), a sentence, a term whose
    label is said or on whose code a choice is made, or a list of these for LIST. Raises KeyError for a sentence or
    value that is not there, and TypeError for a number without a form: other languages would write it otherwise.
    """

    def __init__(self, language: str, patterns: Mapping[str, Parts]) -> None:
        self.language = language
        self.patterns = patterns
        self._said: dict[str, Said] = {}
        self._plural = Locale.parse(language).plural_form
        self._functions: Mapping[str, Callable[..., str]] = {}
        self.formats = Formats(self)
        self._functions = self.formats.functions

    def __call__(self, message: str, /, **values: Any) -> str:
        """The sentence with this id."""
        # Most sentences are never asked for in a build, so each is prepared when it is.
        said = self._said.get(message)
        if said is None:
            said = self._said[message] = self._pattern(self.patterns[message], message)
        return said(values)

    def say(self, sentence: Sentence | Term) -> str:
        """A sentence that an earlier room has decided on, or the label of a term."""
        if isinstance(sentence, Term):
            return self.label(sentence)
        return self(sentence.id, **dict(sentence.values))

    def label(self, term: Term) -> str:
        """The word for a code of a closed list."""
        return self(label_id(term))

    def tell(self, sentences: Iterable[Sentence]) -> str:
        """Several sentences after each other."""
        return " ".join(self.say(sentence) for sentence in sentences)

    def _pattern(self, pattern: Parts, message: str) -> Said:
        if isinstance(pattern, str):
            return lambda values: pattern
        parts = [self._part(part, message) for part in pattern]
        if len(parts) == 1:
            return parts[0]
        return lambda values: "".join([part(values) for part in parts])

    def _part(self, part: str | dict[str, Any], message: str) -> Said:
        if isinstance(part, str):
            return lambda values: part
        if "v" in part:
            name = part["v"]
            return lambda values: self._text(values[name], name, message)
        if "f" in part:
            return self._call(part)
        return self._choice(part, message)

    def _call(self, part: dict[str, Any]) -> Said:
        name = part["f"]
        arguments = [self._raw(argument) for argument in part["a"]]
        return lambda values: self._functions[name](*[argument(values) for argument in arguments])

    def _raw(self, part: str | dict[str, Any]) -> Said:
        """What a form is made of: a value as it was given, or the text of anything else."""
        if isinstance(part, dict) and "v" in part:
            name = part["v"]
            return lambda values: self._resolved(values[name])
        return self._part(part, "")

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, tuple | list):
            return [self._text(item, "", "") for item in value]
        return self._text(value, "", "") if isinstance(value, Sentence | Named | Term) else value

    def _choice(self, part: dict[str, Any], message: str) -> Said:
        name, default = part["s"]["v"], part["d"]
        cases = {key: self._pattern(case, message) for key, case in part["c"].items()}

        def chosen(values: Mapping[str, Any]) -> str:
            value = values[name]
            found = cases.get(value.value if isinstance(value, Enum) else str(value))
            if found is None and is_number(value):
                found = cases.get(self._plural(abs(value)))
            return (found or cases[default])(values)

        return chosen

    def _text(self, value: Any, name: str, message: str) -> str:
        if type(value) is str:
            return value
        if isinstance(value, Sentence):
            return self.say(value)
        if isinstance(value, Named):
            return value.text(self.language)
        if isinstance(value, Term):
            return self.label(value)
        if isinstance(value, str) and not isinstance(value, Enum):
            return value
        raise TypeError(f"{message}: ${name} is {value!r}, which needs a form such as NUM, or a sentence of its own")
