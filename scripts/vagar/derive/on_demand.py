"""Values that are worked out one by one, when somebody asks: a page needs its own entry's and not all the others'."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar, overload

from vagar.noted import Memory, recall

Other = TypeVar("Other")
Value = TypeVar("Value", covariant=True)


class OnDemand(Mapping[str, Value]):
    """For each of `keys` what `work` gives, worked out once; in the order of the keys. Whoever asks later has read what
    was read then."""

    def __init__(self, keys: Mapping[str, object], work: Callable[[str], Value]) -> None:
        self._keys, self._work = keys, work
        self._known: Memory[Value] = {}

    def __getitem__(self, key: str) -> Value:
        if key not in self._keys:
            raise KeyError(key)
        return recall(self._known, key, lambda: self._work(key))

    def __contains__(self, key: object) -> bool:
        # Mapping's own would do the work to find out, and take an error in it for a no.
        return key in self._keys

    @overload
    def get(self, key: str, /) -> Value | None: ...
    @overload
    def get(self, key: str, default: Value | Other, /) -> Value | Other: ...
    def get(self, key: str, default: Value | Other | None = None, /) -> Value | Other | None:
        """The value, or `default` for what is not a key."""
        return self[key] if key in self._keys else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
