"""Whether the documents that the base leans on are still where they were: asked once each, and not too fast."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from vagar.link.catalogue import Catalogue, CitedSource
from vagar.shape.address import host_fault

SECONDS = 20
HOSTS_AT_ONCE = 8
PAUSE = 1.0
GONE = frozenset({404, 410})
# Some servers answer only to a whole question.
NOT_BY_HEAD = frozenset({400, 403, 405, 406, 501})
# What may stand in an address as it is.
KEPT = "%/:?#[]@!$&'()*+,;=~-._"
REASONS = (
    (TimeoutError, "servern svarade inte i tid"),
    (ConnectionRefusedError, "servern tar inte emot"),
    (socket.gaierror, "servern hittas inte"),
    (ssl.SSLError, "serverns certifikat går inte att lita på"),
)
NOT_PUBLIC = "adressen leder till en dator som inte är offentlig, och frågas inte"
AGENT = "Vagar-in-lankkontroll/1.0 (+{site})"


class State(Enum):
    """What became of an address. `UNSURE` is a server that did not answer, or did not want to."""

    THERE = "finns"
    MOVED = "har flyttat"
    GONE = "borta"
    UNSURE = "svarade inte säkert"


@dataclass(frozen=True)
class Asked:
    """A source's address, what became of it and what the server said. `file` is where to mend it."""

    id: str
    title: str
    file: str
    url: str
    archive: str | None
    state: State
    said: str


def addresses(catalogue: Catalogue) -> list[CitedSource]:
    """Everything in the base that has an address of its own to ask for, in the order of ids."""
    return [cited for cited in catalogue.sources.values() if cited.source.url]


def is_public(host: str) -> bool:
    """Whether a name is one that anyone may ask, and leads to nothing but machines that everyone can reach."""
    if host_fault(host):
        return False
    try:
        found = {str(info[4][0]) for info in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)}
    except OSError:
        # Nobody there: asking tells why.
        return True
    return all(ipaddress.ip_address(address.partition("%")[0]).is_global for address in found)


def ask_all(
    found: Iterable[CitedSource],
    site: str,
    say: Callable[[str], None],
    pause: float = PAUSE,
    public: Callable[[str], bool] = is_public,
) -> list[Asked]:
    """Asks for every address, one at a time from each server, and says how far it has come.

    A host that is not `public` is never asked, also where a server sends us on to it.
    """
    opener = build_opener(_OnlyPublic(public))
    found = list(found)
    by_host: dict[str, list[CitedSource]] = defaultdict(list)
    for item in found:
        by_host[_host(item.source.url or "")].append(item)

    def ask_host(items: list[CitedSource]) -> list[Asked]:
        answers = []
        for number, item in enumerate(items):
            if number:
                time.sleep(pause)
            answers.append(_ask(item, site, opener, public))
            say(f"{answers[-1].state.value}: {answers[-1].url}")
        return answers

    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        answers = [asked for host in pool.map(ask_host, by_host.values()) for asked in host]
    return sorted(answers, key=lambda asked: asked.id)


class _OnlyPublic(HTTPRedirectHandler):
    def __init__(self, public: Callable[[str], bool]) -> None:
        self._public = public

    def redirect_request(self, *arguments: Any) -> Request | None:
        following = super().redirect_request(*arguments)
        if following is not None and not self._public(urlsplit(following.full_url).hostname or ""):
            raise URLError(NOT_PUBLIC)
        return following


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _ask(item: CitedSource, site: str, opener: OpenerDirector, public: Callable[[str], bool]) -> Asked:
    source = item.source
    url = source.url or ""
    if public(_host(url)):
        state, said = _state(url, site, opener)
    else:
        state, said = State.UNSURE, NOT_PUBLIC
    return Asked(
        id=source.id,
        title=source.title,
        file=item.home.file,
        url=url,
        archive=source.archive.url if source.archive else None,
        state=state,
        said=said,
    )


def _state(url: str, site: str, opener: OpenerDirector) -> tuple[State, str]:
    for method in ("HEAD", "GET"):
        try:
            request = Request(
                _sendable(url), method=method, headers={"User-Agent": AGENT.format(site=site), "Accept": "*/*"}
            )
            with opener.open(request, timeout=SECONDS) as answer:
                landed = answer.geturl()
        except HTTPError as error:
            if method == "HEAD" and (error.code in NOT_BY_HEAD or error.code in GONE):
                continue
            return (State.GONE if error.code in GONE else State.UNSURE), f"svar {error.code}"
        except (URLError, HTTPException, OSError, ValueError) as error:
            return State.UNSURE, _in_words(getattr(error, "reason", error))
        return (State.THERE, "") if _same(_sendable(url), landed) else (State.MOVED, landed)
    return State.UNSURE, "inget svar"


def _sendable(url: str) -> str:
    """The address as servers are asked: å, ä and ö in it written in the way that every server reads."""
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode()
    return parts._replace(
        netloc=f"{host}:{parts.port}" if parts.port else host,
        path=quote(parts.path, safe=KEPT),
        query=quote(parts.query, safe=KEPT),
    ).geturl()


def _in_words(reason: object) -> str:
    if reason == NOT_PUBLIC:
        return NOT_PUBLIC
    return next((words for kind, words in REASONS if isinstance(reason, kind)), "servern gick inte att nå")


def _same(asked: str, landed: str) -> bool:
    """A move from http to https, or to a slash at the end, is the same address."""
    one, other = (urlsplit(url)._replace(scheme="", fragment="") for url in (asked, landed))
    return one._replace(path=one.path.rstrip("/")) == other._replace(path=other.path.rstrip("/"))
