"""A folder served on a free port of this machine, as the tests' browser opens it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class _Quiet(SimpleHTTPRequestHandler):
    # Keeps the connection, which saves most of the time.
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: object) -> None:
        """The tests tell what went wrong; a line for each request would drown it."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes to the next page drops what it was fetching."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of `folder` as long as this lasts."""
    server = _Server(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
