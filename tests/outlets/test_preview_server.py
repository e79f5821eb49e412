"""What a browser gets from the preview."""

from __future__ import annotations

import http.client
import mimetypes
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import pytest

from outlets.small_project import ATTACK, ROOT
from vagar.outlets.preview import Preview
from vagar.outlets.preview_server import PreviewServer, find, with_notice
from vagar.problem import Problem

WRONG = Problem("projects/a.yml", 3, 1, "rule", f"Fel {ATTACK}", value="nada", suggestion="nado", action="Ändra")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, text in {
        "index.html": "<body>start</body>",
        "projekt/index.html": "<body>projekt</body>",
        "404.html": "<body>finns inte</body>",
        "a/å.css": "p{}",
        "data/all.json": "{}",
    }.items():
        file = tmp_path / "site" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (tmp_path / "secret").write_text("hemligt")
    (tmp_path / "site/link").symlink_to(tmp_path / "secret")
    return tmp_path / "site"


@pytest.fixture
def preview(site: Path) -> Preview:
    found = Preview(ROOT, site.parent, "", lambda line: None)
    found.site, found.version = site, 1
    return found


@pytest.fixture
def server(preview: Preview) -> Iterator[PreviewServer]:
    found = PreviewServer(preview, 0)
    threading.Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield found
    found.shutdown()
    found.server_close()


def get(server: PreviewServer, path: str, method: str = "GET") -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection("localhost", server.server_port, timeout=10)
    connection.request(method, path)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, dict(answer.getheaders()), text


@pytest.mark.parametrize(
    ("path", "status", "kind", "text"),
    [
        ("/", 200, "text/html; charset=utf-8", "start"),
        ("/projekt/", 200, "text/html; charset=utf-8", "projekt"),
        ("/projekt/?fråga#plats", 200, "text/html; charset=utf-8", "projekt"),
        ("/a/%C3%A5.css", 200, "text/css; charset=utf-8", "p{}"),
        ("/data/all.json", 200, "application/json; charset=utf-8", "{}"),
        ("/nada/", 404, "text/html; charset=utf-8", "finns inte"),
        ("/a/", 404, "text/html; charset=utf-8", "finns inte"),
        ("/../secret", 404, "text/html; charset=utf-8", "finns inte"),
        ("/%2e%2e/secret", 404, "text/html; charset=utf-8", "finns inte"),
        ("//etc/passwd", 404, "text/html; charset=utf-8", "finns inte"),
        ("/link", 404, "text/html; charset=utf-8", "finns inte"),
        ("/x%00y", 404, "text/html; charset=utf-8", "finns inte"),
    ],
)
def test_files_are_shown_and_nothing_outside(
    server: PreviewServer, path: str, status: int, kind: str, text: str
) -> None:
    found = get(server, path.replace("å", "%C3%A5"))
    assert (found[0], found[1]["Content-Type"]) == (status, kind)
    assert text in found[2]
    assert found[1]["Cache-Control"] == "no-store"


def test_a_missing_slash_is_added(server: PreviewServer) -> None:
    status, headers, _ = get(server, "/projekt")
    assert (status, headers["Location"]) == (302, "/projekt/")


def test_only_the_head_when_only_that_is_asked_for(server: PreviewServer) -> None:
    status, headers, text = get(server, "/data/all.json", "HEAD")
    assert (status, headers["Content-Length"], text) == (200, "2", "")


def test_a_problem_is_on_every_page_in_plain_text(server: PreviewServer, preview: Preview) -> None:
    preview.problems = (WRONG,)
    for path in ("/", "/projekt/", "/nada/"):
        text = get(server, path)[2]
        assert "projects/a.yml, rad 3" in text
        assert "(nada). Menade du «nado»? Ändra." in text
        assert ATTACK not in text


@pytest.mark.parametrize(("path", "kind"), [("/-/preview.css", "text/css"), ("/-/preview.js", "text/javascript")])
def test_the_notice_brings_no_style_or_script_inside_the_page(server: PreviewServer, path: str, kind: str) -> None:
    status, headers, _ = get(server, path)
    assert (status, headers["Content-Type"]) == (200, f"{kind}; charset=utf-8")


def test_a_file_that_is_no_page_stays_as_it_is(server: PreviewServer, preview: Preview) -> None:
    preview.problems = (WRONG,)
    assert get(server, "/data/all.json")[2] == "{}"


def test_without_problems_only_the_renewal_is_added(server: PreviewServer) -> None:
    text = get(server, "/")[2]
    assert "role=" not in text
    assert 'data-version="1" data-poll="/-/version/"' in text


def test_without_a_site_every_page_tells_why(server: PreviewServer, preview: Preview) -> None:
    preview.site, preview.problems = None, (WRONG,)
    status, _, text = get(server, "/projekt/")
    assert status == 503
    assert "projects/a.yml, rad 3" in text
    assert 'data-version="1" data-poll="/-/version/"' in text


def test_a_page_learns_of_a_newer_version(server: PreviewServer, preview: Preview) -> None:
    preview.version = 7
    assert get(server, "/-/version/6")[2] == "7"


def test_a_broken_notice_does_not_hide_the_problem(server: PreviewServer, preview: Preview, fresh: Path) -> None:
    (fresh / "templates/outlets/notice.html").write_text("{% hoppsan %}")
    preview.root, preview.problems = fresh, (WRONG,)
    status, _, text = get(server, "/")
    assert status == 200
    assert "Fel &#34;&gt;&lt;script&gt;" in text


def test_a_taken_port_is_an_error(server: PreviewServer, preview: Preview) -> None:
    with pytest.raises(OSError, match="in use"):
        PreviewServer(preview, server.server_port)


def test_it_listens_on_this_computer_only(server: PreviewServer) -> None:
    assert server.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("path", "file"),
    [("/", "index.html"), ("/projekt/", "projekt/index.html"), ("/projekt", "projekt"), ("/a", None), ("/b/", None)],
)
def test_find(site: Path, path: str, file: str | None) -> None:
    assert find(site, path) == (site / file if file else None)


@pytest.mark.parametrize(
    ("page", "whole"),
    [(b"<body>a</body></html>", b"<body>a!</body></html>"), (b"a</body>b</body>", b"a</body>b!</body>"), (b"a", b"a!")],
)
def test_the_notice_is_last_in_the_body(page: bytes, whole: bytes) -> None:
    assert with_notice(page, b"!") == whole


def raw(server: PreviewServer, request: str) -> str:
    """What a browser gets for exactly these lines."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        connection.sendall(request.replace("\n", "\r\n").encode())
        answer = b""
        while part := connection.recv(65536):
            answer += part
    return answer.decode()


@pytest.mark.parametrize("host", ["localhost:{port}", "127.0.0.1:{port}", "LOCALHOST:{port}"])
def test_it_answers_to_its_own_names(server: PreviewServer, host: str) -> None:
    lines = f"GET / HTTP/1.1\nHost: {host.format(port=server.server_port)}\nConnection: close\n\n"
    assert raw(server, lines).startswith("HTTP/1.1 200 ")


@pytest.mark.parametrize(
    "lines",
    [
        *("Host: norra.example\n", "Host: norra.example:{port}\n", "Host: localhost\n", "Host: localhost:1\n", ""),
        *("Host: 127.0.0.1.norra.example:{port}\n", "Host: localhost:{port}\nHost: norra.example\n", "Host: \n"),
        "Host: localhost.:{port}\n",
    ],
)
def test_and_to_no_other(server: PreviewServer, lines: str) -> None:
    head = lines.format(port=server.server_port)
    answer = raw(server, f"GET / HTTP/1.1\n{head}Connection: close\n\n")
    assert answer.startswith("HTTP/1.1 421 ")
    assert "start" not in answer
    assert f"svarar bara på http://localhost:{server.server_port}/" in answer


def test_types_are_ours_and_not_the_machines(
    server: PreviewServer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only here: other tests' servers ask the same table.
    monkeypatch.setitem(mimetypes.types_map, ".js", "text/plain")
    (site / "a/b.js").write_text("1")
    (site / "a/b.okand").write_text("1")
    assert get(server, "/a/b.js")[1]["Content-Type"] == "text/javascript; charset=utf-8"
    assert get(server, "/a/b.okand")[1]["Content-Type"] == "application/octet-stream"
    assert get(server, "/a/b.js")[1]["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/" + "a" * 300, 404),
        ("/" + "a/" * 3000, 404),
        ("/" + "a" * 70_000, 414),
        ("//[x", 404),
        ("/%ff%fe", 404),
        ("/?" + "a" * 5000, 200),
    ],
)
def test_every_address_gets_an_answer(server: PreviewServer, path: str, status: int) -> None:
    host = f"Host: localhost:{server.server_port}"
    assert raw(server, f"GET {path} HTTP/1.1\n{host}\nConnection: close\n\n").startswith(f"HTTP/1.1 {status} ")


@pytest.mark.parametrize("seen", ["9" * 5000, "٣", "-1", "x", "1.5", ""])
def test_a_version_that_is_none_gets_the_one_there_is(server: PreviewServer, seen: str) -> None:
    assert get(server, quote(f"/-/version/{seen}"))[2] == "1"


def test_two_hundred_at_once(server: PreviewServer) -> None:
    began = time.monotonic()
    with ThreadPoolExecutor(200) as pool:
        answers = list(pool.map(lambda _: get(server, "/projekt/")[0], range(200)))
    assert answers == [200] * 200
    # Under a second on an idle machine; with a short queue some wait for seconds or get no answer.
    assert time.monotonic() - began < 15


def test_what_is_not_filled_in_is_said_in_a_banner(server: PreviewServer, preview: Preview) -> None:
    preview.unready = (Problem("mkdocs.yml", 7, 1, "publish", "Ingen ansvarig utgivare är angiven (publisher)"),)
    text = get(server, "/projekt/")[2]
    assert "Ingen ansvarig utgivare är angiven (publisher), rad 7" in text
    assert 'role="alert"' not in text
    preview.unready = ()
    assert "utgivare" not in get(server, "/projekt/")[2]
