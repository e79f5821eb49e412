"""What a file holds, in few letters: two files with the same are the same."""

from __future__ import annotations

from hashlib import blake2b

SIZE = 16


def digest(raw: bytes) -> str:
    """A hash of some content."""
    return blake2b(raw, digest_size=SIZE).hexdigest()
