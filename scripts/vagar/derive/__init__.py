"""What can honestly be said. Pure functions of linked entries; the published rules live here."""

RULES_VERSION = "2.0"
# The day that the rules last changed.
RULES_CHANGED = "2026-11-30"
