"""What can honestly be said. Pure functions of linked entries; the published rules live here."""

RULES_VERSION = "2.0"
