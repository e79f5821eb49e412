"""One file per rule about meaning. A rule yields findings; it never prints or raises."""

from vagar.rules.registry import check_all

__all__ = ["check_all"]
