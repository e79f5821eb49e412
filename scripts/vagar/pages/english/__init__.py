"""English summary pages: names, plain summaries, facts and figures, by the same rules. An entry that nobody has
written an English summary for has no English page."""
