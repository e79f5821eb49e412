"""The exports, opened with the programs that people have."""
