"""Files that an editor puts beside the one it saves, and takes away again. They are nobody's mistake."""

from __future__ import annotations

STARTS = (".", "#", "~$")
ENDS = ("~", ".swp", ".swo", ".swx", ".tmp", ".temp", ".part", ".crswap", ".kate-swp", "___jb_tmp___", "___jb_old___")
# What Vim writes to see whether it may write.
TRIED = "4913"


def is_passing(name: str) -> bool:
    """Whether a file is named as only editors name theirs."""
    return name.startswith(STARTS) or name.endswith(ENDS) or name == TRIED
