"""Questions whose answers are noted, so that it can be seen later whether they would still be the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

# The name of a method, and what it was asked about.
Question = tuple[str, ...]
Answers = Mapping[Question, object]
Who = TypeVar("Who", bound="Asked")
About = ParamSpec("About")
Answer = TypeVar("Answer")


class Asked:
    """What can be asked. `noted` has what has been answered since it was last emptied."""

    def __init__(self) -> None:
        self.noted: dict[Question, object] = {}
        self._questions: dict[Question, Question] = {}
        self._again: dict[Question, object] = {}

    def note(self, question: Question, answer: object) -> None:
        """The question was asked, and got this answer."""
        # One object for each question, however many ask it: it is kept for all of them.
        self.noted[self._questions.setdefault(question, question)] = answer

    def answers(self, questions: Iterable[Question]) -> dict[Question, object]:
        """The answers to them."""
        return {self._questions.setdefault(asked, asked): self._answer(asked) for asked in questions}

    def otherwise(self, answers: Answers) -> set[Question]:
        """Those of these questions that would be answered otherwise."""
        return {question for question, answer in answers.items() if self._answer(question) != answer}

    def _answer(self, question: Question) -> Any:
        if question not in self._again:
            self._again[question] = getattr(self, question[0])(*question[1:])
        return self._again[question]


def question(work: Callable[Concatenate[Who, About], Answer]) -> Callable[Concatenate[Who, About], Answer]:
    """A method whose answers are noted. It is asked about texts, and answers with a value that can be compared."""
    name = work.__name__

    @wraps(work)
    def ask(self: Who, /, *about: About.args, **named: About.kwargs) -> Answer:
        answer = work(self, *about, **named)
        self.note((name, *map(str, about)), answer)
        return answer

    return ask
