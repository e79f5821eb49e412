"""Sök och jämför: the page, and the data that its script sorts out in the reader's browser."""
