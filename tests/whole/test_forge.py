"""What runs on the forge: with read rights, pinned, and the same commands as on one's own computer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from whole.workshop import ROOT

FOLDER = Path(ROOT, ".github")
WORKFLOWS = sorted(FOLDER.glob("workflows/*.yml"))
FORMS = sorted(FOLDER.glob("ISSUE_TEMPLATE/*.yml"))
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40}")


def workflow(path: Path) -> dict:
    # YAML 1.1 takes the key «on» for truth.
    return {str(key): value for key, value in yaml.safe_load(path.read_text("utf-8")).items()}


def steps(path: Path) -> list[dict]:
    return [step for job in workflow(path)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_has_read_rights_and_no_more_than_it_needs(path: Path) -> None:
    content = workflow(path)
    assert content["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in path.read_text("utf-8")
    more = [job.get("permissions", {}) for job in content["jobs"].values()]
    assert all(rights.get("contents", "read") == "read" for rights in more)
    if path.stem == "check":
        assert not any(more)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_leave_no_credentials(path: Path) -> None:
    used = [step["uses"] for step in steps(path) if "uses" in step]
    assert used
    assert [name for name in used if not PINNED.fullmatch(name)] == []
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_nothing_from_a_proposal_is_put_into_a_command(path: Path) -> None:
    assert not [step["run"] for step in steps(path) if "${{" in step.get("run", "")]


def test_the_commands_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", Path(ROOT, "Makefile").read_text("utf-8"), re.M))
    commands = "\n".join(step.get("run", "") for path in WORKFLOWS for step in steps(path))
    called = set(re.findall(r"make ([a-z-]+)", commands))
    assert called <= targets
    assert {"check", "changes", "site", "tidy"} <= called


def test_the_forms_ask_for_a_source() -> None:
    for path in FORMS:
        form = yaml.safe_load(path.read_text("utf-8"))
        assert form["name"]
        assert form["body"]
        assert any(part.get("validations", {}).get("required") for part in form["body"])
    assert len(FORMS) == 3


def test_the_link_check_tells_what_is_gone_from_what_went_wrong() -> None:
    script = Path(ROOT, "scripts/links.py").read_text("utf-8")
    [code] = re.findall(r"^GONE = (\d+)$", script, re.M)
    commands = "\n".join(step.get("run", "") for step in steps(Path(FOLDER, "workflows/links.yml")))
    assert code not in ("0", "1", "2")
    assert f'"$FOUND" != {code}' in commands
    # Make ends with 2 whatever the script ended with.
    assert not re.search(r"if make |make links", commands)
