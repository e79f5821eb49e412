"""Preview, server and watch together."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from vagar.outlets.crash import StopError
from vagar.outlets.preview import Preview
from vagar.outlets.preview_server import HOST, PreviewServer
from vagar.outlets.watching import watch

FOLDER = "build/preview"


def serve(root: Path, port: int, say: Callable[[str], None], stopped: threading.Event | None = None) -> int:
    """Shows the site in `root` until `stopped` is set or the command is interrupted; returns 0.

    Raises `StopError` when the port is taken.
    """
    stopped = stopped or threading.Event()
    address = f"http://{HOST}:{port}/"
    # A folder for each port: two previews do not get in each other's way.
    preview = Preview(root, root / FOLDER / str(port), address, say)
    try:
        server = PreviewServer(preview, port)
    except OSError as error:
        raise StopError(f"Port {port} används redan; välj en annan med --port {port + 1}") from error
    with _stoppable():
        threading.Thread(target=server.serve_forever, daemon=True).start()
        observer = watch(root, preview.changed)
        try:
            say(f"Öppna {address} (avsluta med Ctrl+C)")
            preview.run(stopped)
        except KeyboardInterrupt:
            say("Avslutad.")
        finally:
            observer.stop()
            server.shutdown()
            server.server_close()
    return 0


@contextmanager
def _stoppable() -> Iterator[None]:
    """SIGTERM ends the preview as Ctrl+C does, and so does SIGINT where a shell told a background job to ignore it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        # It came before there was anything to end.
        pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
