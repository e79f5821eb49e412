"""How long an entry may stand before somebody reads it against its sources again."""

YEARS = 2
