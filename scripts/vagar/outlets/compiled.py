"""Compiled templates, kept between the builds of a preview: compiling the theme takes longer than filling it in."""

from __future__ import annotations

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """Code by the template's name and what it says, so that an edited template is compiled anew."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Jinja asks: is this template here? It compares what it says for itself."""
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Jinja tells: this one has just been compiled."""
        self._code[bucket.key] = bucket.bytecode_to_string()
