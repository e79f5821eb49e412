"""Shows a preview on this computer: its files, what is wrong with them, and a page that renews itself."""

from __future__ import annotations

import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jinja2 import TemplateError
from markupsafe import escape

from vagar.outlets.preview import Preview
from vagar.pages.environment import environment
from vagar.problem import Problem

HOST = "localhost"
# Addresses of the preview's own, where the site has none.
OWN = "/-/"
VERSION = f"{OWN}version/"
FILES = {f"{OWN}{name}": name for name in ("preview.css", "preview.js")}
WAIT = 25.0
# The names a browser may know this computer by. Another name that leads here is someone else's page asking.
NAMES = (HOST, "127.0.0.1")
# Whatever the machine has been told that files are: a script sent as plain text does not run.
TYPES = {
    **{".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".mjs": "text/javascript"},
    **{".json": "application/json", ".jsonld": "application/ld+json", ".map": "application/json"},
    **{".xml": "application/xml", ".rdf": "application/rdf+xml", ".ttl": "text/turtle", ".svg": "image/svg+xml"},
    **{".txt": "text/plain", ".md": "text/markdown", ".csv": "text/csv", ".yml": "text/yaml"},
    **{".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".ico": "image/x-icon"},
    **{".woff2": "font/woff2", ".woff": "font/woff", ".pdf": "application/pdf", ".gz": "application/gzip"},
    ".webmanifest": "application/manifest+json",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
UNKNOWN_TYPE = "application/octet-stream"
ELSEWHERE = "Förhandsvisningen svarar bara på {address}"
LONGEST_VERSION = 9


class PreviewServer(ThreadingHTTPServer):
    """Listens on this computer only. Raises OSError when the port is taken."""

    daemon_threads = True
    # A page with all its parts, in many tabs, asks faster than five at a time.
    request_queue_size = 512

    def __init__(self, preview: Preview, port: int) -> None:
        self.preview = preview
        super().__init__((HOST, port), _Request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that leaves before it has its answer is no error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Request(BaseHTTPRequestHandler):
    server: PreviewServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if not self._is_for_us():
            address = f"http://{HOST}:{self.server.server_port}/"
            return self._send(HTTPStatus.MISDIRECTED_REQUEST, "text/plain", ELSEWHERE.format(address=address).encode())
        path = unquote(self._path())
        if path.startswith(VERSION):
            self._version(path.removeprefix(VERSION))
        elif path in FILES:
            self._send_file(self.server.preview.root / "templates" / "outlets" / FILES[path])
        else:
            self._file(path)

    do_HEAD = do_GET  # noqa: N815, the name is the library's

    def _is_for_us(self) -> bool:
        """Whether the request is for this computer by a name of its own, and not by one that leads here."""
        named = self.headers.get_all("Host", [])
        return len(named) == 1 and named[0].lower() in {f"{name}:{self.server.server_port}" for name in NAMES}

    def _path(self) -> str:
        # Taken apart by hand: a library refuses some addresses, and then the browser gets no answer.
        return self.path.partition("#")[0].partition("?")[0]

    def _version(self, seen: str) -> None:
        """Answers when there is something newer than what the page has."""
        version = self.server.preview.newer_than(_number(seen), WAIT)
        self._send(HTTPStatus.OK, "text/plain", str(version).encode())

    def _file(self, path: str) -> None:
        preview = self.server.preview
        site, problems, version = preview.settled()
        if site is None:
            page = _notice(preview.root, "problems.html", problems, version)
            return self._send(HTTPStatus.SERVICE_UNAVAILABLE, "text/html", page)
        file = find(site, path)
        if file and file.is_dir():
            return self._send(HTTPStatus.FOUND, "text/plain", b"", location=self._path() + "/")
        notice = _notice(preview.root, "notice.html", problems, version, preview.unready)
        return self._send_file(file or site / "404.html", HTTPStatus.OK if file else HTTPStatus.NOT_FOUND, notice)

    def _send_file(self, file: Path, status: HTTPStatus = HTTPStatus.OK, notice: bytes = b"") -> None:
        content = file.read_bytes() if file.is_file() else b""
        kind = TYPES.get(file.suffix.lower(), UNKNOWN_TYPE)
        self._send(status, kind, with_notice(content, notice) if kind == "text/html" else content)

    def _send(self, status: HTTPStatus, kind: str, content: bytes, location: str | None = None) -> None:
        self.send_response(status)
        text = kind.startswith("text/") or kind.endswith(("json", "+xml", "/xml"))
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *arguments: object) -> None:
        """A line per picture and stylesheet would hide the lines that matter."""


def find(site: Path, path: str) -> Path | None:
    """The file in `site` for the path of an address, a folder where a slash is missing at the end, or None."""
    try:
        file = (site / path.lstrip("/")).resolve()
        if not file.is_relative_to(site.resolve()):
            return None
        if path.endswith("/"):
            file /= "index.html"
        return file if file.is_file() or (file / "index.html").is_file() else None
    except (OSError, ValueError):
        # No file system has a name that long, or with a zero in it.
        return None


def _number(seen: str) -> int:
    return int(seen) if seen.isascii() and seen.isdecimal() and len(seen) <= LONGEST_VERSION else 0


def with_notice(page: bytes, notice: bytes) -> bytes:
    """The page with the notice as the last thing in its body."""
    head, end, rest = page.rpartition(b"</body>")
    return head + notice + end + rest if end else page + notice


def _notice(
    root: Path, name: str, problems: tuple[Problem, ...], version: int, unready: tuple[Problem, ...] = ()
) -> bytes:
    try:
        template = environment(root).get_template(f"outlets/{name}")
        return template.render(problems=problems, version=version, own=OWN, unready=unready).encode()
    except TemplateError:
        # The template that tells of errors has one itself; the command's own lines must do.
        return escape(f"{name}: {', '.join(problem.message for problem in problems)}").encode()
