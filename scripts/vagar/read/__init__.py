"""Bytes to plain values that remember their line and column. Knows YAML, and nothing of methods or projects."""
