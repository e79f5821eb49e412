"""What we calculated ourselves can be calculated again.

`ours` is whole numbers, + − × / and brackets, and its result is the claim's value. Everyone can
then see what the figure was made of.

Good:
    project: {claims: [{ours: 10 + 20}]}
Bad:
    project: {claims: [{ours: 10 + 21}]}
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from vagar.problem import Problem
from vagar.rules.rule import Rule
from vagar.rules.tools.rest import Rest
from vagar.shape.draft import Shaped
from vagar.shape.project import Project
from vagar.shape.value import Approx, ApproxPercent, Exact, Percent, Value

NAME = "own-calculations"

LONGEST = 120
ALLOWED = re.compile(r"[\d\s+*/()-]+")
THOUSANDS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "·": "*", "÷": "/"})
OPERATIONS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def look(entry: Shaped[Project], rest: Rest) -> Iterator[Problem]:
    """Findings at `ours`."""
    for index, claim in enumerate(entry.model.claims):
        message = _fault(claim.ours, claim.value) if claim.ours is not None else None
        if message:
            yield entry.problem(NAME, ("claims", index, "ours"), message, value=claim.ours)


def _fault(formula: str, value: Value) -> str | None:
    result = calculate(formula)
    if result is None:
        return f"«{formula}» är ingen beräkning med hela tal, + - * / och parenteser"
    stated = _stated(value)
    if stated is None:
        return f"En egen beräkning ger ett tal, och det kan inte ett värde av slaget {value.type} vara"
    if _rounded(result, stated) != stated:
        return f"«{formula}» blir {_printed(result)}, men värdet är {_printed(stated)}"
    return None


def calculate(formula: str) -> Fraction | None:
    """The exact result of a plain formula, or None when it is something else."""
    plain = THOUSANDS.sub("", formula.translate(SIGNS))
    if len(plain) > LONGEST or not ALLOWED.fullmatch(plain):
        return None
    try:
        return _value(ast.parse(plain.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError):
        return None


def _value(node: ast.expr) -> Fraction:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return Fraction(node.value)
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        return OPERATIONS[type(node.op)](_value(node.left), _value(node.right))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    raise ValueError("inte en beräkning")


def _stated(value: Value) -> Fraction | None:
    if isinstance(value, Exact | Approx):
        return Fraction(value.n)
    if isinstance(value, Percent | ApproxPercent):
        return Fraction(str(value.p))
    return None


def _rounded(result: Fraction, stated: Fraction) -> Fraction:
    """The result with as many decimals as the stated value has; people are whole."""
    decimals = len(str(float(stated)).rstrip("0").partition(".")[2])
    return result if stated.denominator == 1 and result.denominator == 1 else round(result, decimals)


def _printed(number: Fraction) -> str:
    return f"{float(number):.10g}".replace(".", ",")


RULE = Rule(NAME, __doc__, each=look, kinds=(Project,))
