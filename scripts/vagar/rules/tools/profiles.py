"""Addresses and names of a person's own page in a social network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vagar.rules.tools.plain import plain

# Pages that only people have.
_ALWAYS = re.compile(
    r"\b(?:linkedin\.com/(?:in|pub)/|facebook\.com/(?:profile\.php\?id=|people/)|m\.me/|wa\.me/|snapchat\.com/add/"
    r"|researchgate\.net/profile/|skype:|join\.skype\.com/)[^\s,;)»]+",
    re.IGNORECASE,
)
# A page of anyone: a person's, where it is named as people are, with a first name and a last.
_NAMED = re.compile(
    r"\b(?:facebook|fb|instagram|twitter|x|tiktok|threads|t|youtube|vk|bsky\.app/profile|telegram)"
    r"\.?(?:com|net|me)?/@?(?P<name>[a-zåäöé]{2,}[._][a-zåäöé]{2,}[\d._]*)(?![\w/])",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w/.@])@(?P<name>[a-zåäöé]{2,}[._][a-zåäöé]{2,}\d*)(?![\w.@])", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"kommun|stad|region|projekt|foren|fören|forbund|förbund|sverige|sweden|lan(?:et)?\b|län|stift|kafe|cafe|skola"
    r"|info|hej|official|redaktion|mynd|museum|bibliotek|kyrka|integration|musik|arbets|vagar",
    re.IGNORECASE,
)


def profiles(text: str) -> Iterator[str]:
    """Everything that leads to one person's page."""
    whole = plain(text)
    yield from (match.group() for match in _ALWAYS.finditer(whole))
    for pattern in (_NAMED, _HANDLE):
        for match in pattern.finditer(whole):
            if not _ORGANISATION.search(match["name"]):
                yield match.group()
