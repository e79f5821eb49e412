"""The link check: asks each address once, and tells what is gone from what only did not answer."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from factory import make_draft, make_project, make_source
from outlets.small_project import ROOT
from vagar.link.catalogue import link
from vagar.outlets import link_check
from vagar.outlets.link_check import NOT_PUBLIC, State, addresses, ask_all, is_public
from vagar.pages.environment import environment

WAYS = {
    "/finns": (State.THERE, ""),
    "/snedstreck": (State.THERE, ""),
    "/bara-get": (State.THERE, ""),
    "/borta": (State.GONE, "svar 404"),
    "/borta-for-head": (State.THERE, ""),
    "/tagen": (State.GONE, "svar 410"),
    "/flyttad": (State.MOVED, "{home}/finns"),
    "/nekad": (State.UNSURE, "svar 403"),
    "/trasig": (State.UNSURE, "svar 500"),
    "/ring": (State.UNSURE, None),
}


# An address must be public, so a public name leads to this machine while the tests run.
HOST = "norra.example"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def found(host, *more, **options):
        return real("127.0.0.1" if host == HOST else host, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", found)


def ask(found, say=lambda line: None, public=lambda host: host == HOST):
    return ask_all(addresses(found), "https://prov.example/", say, pause=0, public=public)


class Server(BaseHTTPRequestHandler):
    asked: list[str]

    def do_HEAD(self) -> None:
        self.answer()

    def do_GET(self) -> None:
        self.answer()

    def answer(self) -> None:
        self.server.asked.append((self.command, self.path, self.headers["User-Agent"]))
        moves = {"/inat": "http://127.0.0.1:9/", "/flyttad": "/finns", "/snedstreck": "/snedstreck/", "/ring": "/ring"}
        codes = {"/borta": 404, "/tagen": 410, "/nekad": 403, "/trasig": 500}
        only_get = {"/bara-get": 405, "/borta-for-head": 404}
        if self.path in moves:
            self.send_response(301)
            self.send_header("Location", moves[self.path])
        else:
            refused = only_get.get(self.path) if self.command == "HEAD" else None
            self.send_response(refused or codes.get(self.path, 200))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[ThreadingHTTPServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as found:
        found.asked = []
        threading.Thread(target=found.serve_forever, daemon=True).start()
        yield found
        found.shutdown()


def catalogue(urls: dict[str, str]):
    sources = [
        make_source(id=key, url=url, archive={"url": f"https://arkiv.example/{key}"}) for key, url in urls.items()
    ]
    return link(make_draft(make_project(sources=[make_source(url=None), *sources])))


def test_each_address_is_told_apart(server: ThreadingHTTPServer) -> None:
    home = f"http://{HOST}:{server.server_port}"
    said: list[str] = []
    known = catalogue({path[1:]: home + path for path in WAYS})
    answers = {asked.id: asked for asked in ask(known, said.append)}
    assert sorted(answers) == sorted(path[1:] for path in WAYS)
    for path, (state, words) in WAYS.items():
        asked = answers[path[1:]]
        assert asked.state is state, path
        assert words is None or asked.said == words.format(home=home), path
        assert (asked.file, asked.archive) == ("projects/kafe-norr.yml", f"https://arkiv.example/{path[1:]}")
    assert len(said) == len(WAYS)
    assert {agent for _, _, agent in server.asked} == {"Vagar-in-lankkontroll/1.0 (+https://prov.example/)"}


def test_no_server_is_not_the_same_as_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_check, "SECONDS", 1)
    [asked] = ask(catalogue({"a": f"http://{HOST}:9/"}))
    assert asked.state is State.UNSURE
    assert asked.said == "servern tar inte emot"


def test_the_report_says_what_to_do(server: ThreadingHTTPServer) -> None:
    home = f"http://{HOST}:{server.server_port}"
    known = catalogue({name: f"{home}/{name}" for name in ("finns", "borta", "flyttad", "trasig")})
    answers = ask(known)
    by_state = {state.name.lower(): [asked for asked in answers if asked.state is state] for state in State}
    text = (
        environment(ROOT)
        .get_template("outlets/links/report.md")
        .render(**by_state, count=len(answers), day=date(2026, 1, 5).isoformat())
    )
    assert "Kontrollerade 4 adresser 5 januari 2026." in text.replace("\xa0", " ")
    gone, moved, unsure = (text.index(heading) for heading in ("## Borta", "## Har flyttat", "## Svarade inte säkert"))
    assert gone < text.index("`borta`") < moved < text.index("`flyttad`") < unsure < text.index("`trasig`")
    assert "`finns`" not in text
    assert "https://arkiv.example/borta" in text


def test_addresses_with_swedish_letters_can_be_asked_for(server: ThreadingHTTPServer) -> None:
    url = f"http://{HOST}:{server.server_port}/integration/möte%20ett?ort=Åmål"
    [asked] = ask(catalogue({"a": url}))
    assert asked.state is State.THERE
    assert server.asked[-1][1] == "/integration/m%C3%B6te%20ett?ort=%C3%85m%C3%A5l"


def test_a_private_machine_is_never_asked(server: ThreadingHTTPServer) -> None:
    before = len(server.asked)
    [asked] = ask(catalogue({"a": f"http://{HOST}:{server.server_port}/finns"}), public=is_public)
    assert (asked.state, asked.said) == (State.UNSURE, NOT_PUBLIC)
    assert len(server.asked) == before


def test_nor_when_a_server_sends_us_there(server: ThreadingHTTPServer) -> None:
    [asked] = ask(catalogue({"a": f"http://{HOST}:{server.server_port}/inat"}))
    assert (asked.state, asked.said) == (State.UNSURE, NOT_PUBLIC)


@pytest.mark.parametrize("host", ["127.0.0.1", "10.0.0.1", "192.168.1.1", "localhost", "nas.local", "169.254.169.254"])
def test_not_public(host: str) -> None:
    assert not is_public(host)
