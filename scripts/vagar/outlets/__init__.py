"""Where the pages go: MkDocs and its theme, a live preview, data files."""

import os

# Material prints a banner about MkDocs 2 when it is imported; the README has the facts.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
