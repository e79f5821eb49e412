"""Templates as code that does less: the same language and the same bytes as Jinja's own code, in less time.

Jinja writes code for all uses there can be. Here everything is escaped, functions are given what the template says and
nothing more (no `pass_context`), and a part sees the values of the page and not what the template that imports it has
set. A template that turns escaping off keeps Jinja's own code.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from hashlib import sha256
from keyword import iskeyword
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef, optimizeconst
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from markupsafe import Markup, escape

# Code that is kept is right only for what wrote it, which Jinja does not look at.
VERSION = sha256(Path(__file__).read_bytes()).hexdigest()[:8]
# Where a page keeps its parts; nothing in a template can be called this.
PARTS = "parts of the page"


class LeanCode(CodeGenerator):
    """Writes the code of a template; an environment takes it as its `code_generator_class`."""

    _lean = False

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802, Jinja's name
        """The whole template; what its code calls is found in the module it becomes."""
        self._lean = self.environment.autoescape is True and node.find(nodes.ScopedEvalContextModifier) is None
        super().visit_Template(node, frame)
        if self._lean:
            self.writeline(f"from {__name__} import LeanMacro, part, writer")
            self.writeline("written = writer(environment.finalize)")

    @optimizeconst
    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802, as above
        """A call, without looking at what is called."""
        spread = node.dyn_args or node.dyn_kwargs or any(iskeyword(word.key) for word in node.kwargs)
        if not self._lean or forward_caller or spread:
            CodeGenerator.visit_Call(self, node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if self._lean:
            self.write("written(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if self._lean:
            self.write(")")
        else:
            super()._output_child_post(node, frame, finalize)

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        """What a macro is to those who call it."""
        if self._lean:
            # Jinja writes `Macro(…)`.
            self.write("Lean")
        super().macro_def(macro_ref, frame)

    def _import_common(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> None:
        if not (self._lean and node.with_context and frame.toplevel):
            super()._import_common(node, frame)
            return
        self.write("part(environment, context, ")
        self.visit(node.template, frame)
        self.write(")")


class LeanMacro(Macro):
    """A macro that is called straight away when it is given all its arguments in order."""

    def __call__(self, *args: Any, **kwargs: Any) -> str:
        """What the macro writes."""
        if kwargs or len(args) != self._argument_count or self.caller or self.catch_kwargs or self.catch_varargs:
            return super().__call__(*args, **kwargs)
        # Markup(…) would look at what it is given.
        return str.__new__(Markup, self._func(*args))


def part(environment: Environment, context: Context, name: str) -> TemplateModule:
    """The macros of the template called `name`, run once for each page and not for each template that asks."""
    parts: dict[str, TemplateModule] = context.parent.setdefault(PARTS, {})
    if name not in parts:
        parts[name] = environment.get_template(name).make_module(context.parent, shared=True)
    return parts[name]


@cache
def writer(finalize: Callable[[Any], Any] | None) -> Callable[[object], str]:
    """A function from a value to what stands on the page. `finalize` leaves all but texts as they are."""
    finalize = finalize or _as_it_is

    # The same labels, names and sentences stand on page after page.
    @lru_cache(maxsize=1 << 16)
    def text(value: str) -> str:
        return escape(finalize(value))

    def written(value: object) -> str:
        kind = type(value)
        if kind is str:
            return text(cast(str, value))
        if kind is Markup:
            return cast(Markup, value)
        return str(value) if kind is int else escape(finalize(value))

    return written


def _as_it_is(value: object) -> object:
    return value
