"""Tests of the project as a whole: the built site, the documents, the locks, the commands."""
