"""Tests of the outlets: MkDocs, the built folder, the preview, the data files, the commands."""
