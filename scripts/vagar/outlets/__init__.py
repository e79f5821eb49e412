"""Where the pages go: MkDocs and its theme, a live preview, data files."""

import os
from importlib import import_module
from importlib.util import find_spec

# Material prints a banner about MkDocs 2 when it is imported; docs/drift.md has the facts.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
if find_spec("mkdocs") is None:
    # ProperDocs goes on where MkDocs 1 ends, and from here on it answers to that name too.
    import_module("properdocs.replacement")
