"""The browser's own modules, held to Python's on tables of cases: no site is built for it."""
