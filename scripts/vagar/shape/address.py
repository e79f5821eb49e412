"""What a web address may be: a page that anyone can open, on a machine that everyone can reach."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

# RFC 1035: how long a name and each of its labels may be.
LONGEST_HOST = 253
_LABEL = re.compile(r"[^\W_](?:[^\W_]|-){0,61}[^\W_]|[^\W_]")
# RFC 6761 and 8375, and what routers and offices call their own networks.
LOCAL = frozenset(
    {"localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "private", "arpa", "test"}
    | {"invalid", "onion"}
)

FORM = "en adress börjar med https:// eller http:// och pekar på en webbplats"
LOGIN = "en adress får inte innehålla användarnamn eller lösenord"
PORT = "porten efter kolon ska vara ett tal mellan 1 och 65535"
LABELS = "namnet före första snedstrecket är inget namn på en webbplats"
PRIVATE = "adressen leder till en egen dator eller ett eget nät, och dit når ingen annan"


def fault(value: str) -> str | None:
    """What is wrong with an address, in a sentence without its full stop; None when nothing is."""
    if any(char.isspace() or char == "\\" for char in value):
        return FORM
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
    except ValueError:
        return FORM
    if parts.scheme not in ("http", "https") or not host:
        return FORM
    if parts.username is not None or parts.password is not None:
        return LOGIN
    return (None if _port_is_right(parts) else PORT) or host_fault(host)


def host_fault(host: str) -> str | None:
    """What is wrong with the name or number of a machine."""
    if host.replace(".", "").isdigit() or ":" in host:
        # A number in another form than the usual one («127.1») is read in different ways by different programs.
        try:
            return None if ipaddress.ip_address(host).is_global else PRIVATE
        except ValueError:
            return LABELS
    labels = host.rstrip(".").lower().split(".")
    if labels[-1] in LOCAL:
        return PRIVATE
    if len(labels) < 2:
        return FORM
    right = all(_LABEL.fullmatch(label) for label in labels) and len(_in_ascii(host)) <= LONGEST_HOST
    return None if right and re.fullmatch(r"[^\W\d_]{2,}|xn--[a-z0-9-]+", labels[-1]) else LABELS


def _port_is_right(parts: SplitResult) -> bool:
    try:
        port = parts.port
    except ValueError:
        return False
    # «https://a.se:/» has a colon and no port.
    return port != 0 and not parts.netloc.endswith(":")


def _in_ascii(host: str) -> str:
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return "x" * (LONGEST_HOST + 1)
