"""Linked catalogue and templates to pages. Knows nothing of MkDocs."""
