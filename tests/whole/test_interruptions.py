"""A build that is killed leaves a whole site, and two at once do not mix."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from outlets.small_project import fill, make_small
from whole.workshop import content

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "vagar", "site")
CHECK = f"PYTHONPATH={ROOT}/scripts {sys.executable} -m vagar check"
# What the build has just said when it is killed, and how many seconds later: before the pages, among them, and while
# the site is put together.
MOMENTS = (("Läste", 0), ("Länkade", 0.05), ("Gjorde listor", 0.1), ("Gjorde listor", 0.2), ("Skrev sidor", 0))
# No file may be longer than this, which fails as a full disk does.
SMALL_DISK = """
import resource, runpy, signal, sys
sys.path.insert(0, sys.argv[1])
sys.argv = ["vagar", "site"]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
runpy.run_module("vagar", run_name="__main__")
"""


def start(project: Path) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "scripts"),
        "PYTHONUTF8": "1",
        "NO_MKDOCS_2_WARNING": "1",
        "SOURCE_DATE_EPOCH": "1700000000",
        "PYTHONUNBUFFERED": "1",
    }
    return subprocess.Popen(
        COMMAND, cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def finished(project: Path) -> dict[str, bytes]:
    """The site after a build that nothing disturbs."""
    process = start(project)
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said
    return content(project / "site")


def rename(project: Path, name: str) -> None:
    entry = project / "projects/kafe-norr.yml"
    entry.write_text(json.dumps(json.loads(entry.read_text("utf-8")) | {"name": name}), "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return fill(make_small(tmp_path / "project"))


def test_a_killed_build_leaves_the_old_site_or_the_new_one(project: Path) -> None:
    known = [finished(project)]
    codes = []
    for number, (moment, seconds) in enumerate(MOMENTS):
        rename(project, "Kafé Norr" if number % 2 else "Kafé Söder")
        process = start(project)
        assert any(line.startswith(moment) for line in process.stdout)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=120)
        codes.append(process.returncode)
        left = content(project / "site")
        after = finished(project)
        assert left in (known[-1], after)
        known.append(after)
    # After the pages there is so little left that it may have come to its end.
    assert codes[:-1] == [-signal.SIGKILL] * (len(MOMENTS) - 1)
    assert known[0] != known[1]
    assert known[0] == known[2]


def test_two_builds_at_once_take_turns(project: Path) -> None:
    alone = finished(project)
    (project / "build/state").unlink()
    both = [start(project), start(project)]
    said = [process.communicate(timeout=120)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert "Ett annat bygge pågår" in "".join(said)
    assert content(project / "site") == alone


def test_a_reader_that_has_had_enough_is_no_error(project: Path) -> None:
    command = f"{CHECK} --json | true"
    found = subprocess.run(command, shell=True, cwd=project, capture_output=True, text=True, timeout=60, check=False)
    assert found.stderr == ""


def test_nowhere_to_write_is_no_error(project: Path) -> None:
    command = f"{CHECK} >&-"
    found = subprocess.run(command, shell=True, cwd=project, capture_output=True, text=True, timeout=60, check=False)
    assert (found.returncode, found.stderr) == (0, "")


def test_a_full_disk_leaves_the_old_site(project: Path) -> None:
    before = finished(project)
    rename(project, "Kafé Söder")
    found = subprocess.run(
        [sys.executable, "-c", SMALL_DISK, str(ROOT / "scripts")],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert found.returncode == 1
    assert "Traceback" not in found.stdout + found.stderr
    assert content(project / "site") == before


def test_files_written_on_windows_build_the_same(project: Path) -> None:
    before = finished(project)
    for file in [*project.glob("projects/*.yml"), *project.glob("vocabulary/*.yml"), *project.glob("methods/*.yml")]:
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert finished(project) == before
