"""What runs on the forge: with read rights, pinned, and the same commands as on one's own computer."""

from __future__ import annotations

import json
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
    return {"on" if key is True else key: value for key, value in yaml.safe_load(path.read_text("utf-8")).items()}


def steps(path: Path) -> list[dict]:
    return [step for job in workflow(path)["jobs"].values() for step in job.get("steps", ())]


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


def test_nothing_is_published_before_the_tests_have_passed() -> None:
    jobs = workflow(FOLDER / "workflows/publish.yml")["jobs"]
    assert jobs["checks"]["uses"] == "./.github/workflows/check.yml"
    assert jobs["build"]["needs"] == "checks"
    assert jobs["deploy"]["needs"] == "build"
    assert "workflow_call" in workflow(FOLDER / "workflows/check.yml")["on"]


def test_the_tests_run_on_the_oldest_python_and_the_newest() -> None:
    tests = workflow(FOLDER / "workflows/check.yml")["jobs"]["tests"]
    oldest = re.search(r'requires-python = ">=([\d.]+)"', Path(ROOT, "pyproject.toml").read_text("utf-8"))[1]
    assert tests["strategy"]["matrix"]["python"] == [oldest, "3.x"]


def test_everything_has_an_owner() -> None:
    lines = [line.split() for line in Path(FOLDER, "CODEOWNERS").read_text("utf-8").splitlines()]
    rules = [line for line in lines if line and line[0] != "#"]
    assert rules[0][0] == "*"
    for pattern, *owners in rules:
        assert owners
        assert pattern == "*" or Path(ROOT, pattern.strip("/")).exists(), pattern


def test_new_versions_are_proposed_for_all_that_is_pinned() -> None:
    updates = yaml.safe_load(Path(FOLDER, "dependabot.yml").read_text("utf-8"))["updates"]
    assert {update["package-ecosystem"]: update["directory"] for update in updates} == {
        "github-actions": "/",
        "pip": "/requirements",
    }


def test_what_checks_before_a_commit_are_commands_that_exist() -> None:
    hooks = yaml.safe_load(Path(ROOT, ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
    targets = set(re.findall(r"^([a-z-]+):", Path(ROOT, "Makefile").read_text("utf-8"), re.M))
    assert {hook["entry"].split()[1] for hook in hooks} <= targets
    assert any(hook["entry"] == "make check" for hook in hooks)


def test_editors_know_the_schema_of_every_list() -> None:
    known = json.loads(Path(ROOT, ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    for path in sorted(Path(ROOT, "vocabulary").glob("*.yml")):
        schema = f"./schemas/vocabulary/{path.stem}.schema.json"
        assert known[schema] == f"vocabulary/{path.name}"
        assert Path(ROOT, schema).is_file()


def test_the_commands_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", Path(ROOT, "Makefile").read_text("utf-8"), re.M))
    commands = "\n".join(step.get("run", "") for path in WORKFLOWS for step in steps(path))
    called = set(re.findall(r"make ([a-z-]+)", commands))
    assert called <= targets
    assert {"check", "changes", "site", "tidy"} <= called


def test_every_week_there_is_a_program_for_each_reader_and_a_look_at_every_page() -> None:
    advised = re.findall(r"apt install ([a-z -]+)", Path(ROOT, "tests/readers/outside.py").read_text("utf-8"))
    commands = "\n".join(step.get("run", "") for step in steps(FOLDER / "workflows/readers.yml"))
    installed = {name for line in re.findall(r"apt-get install (.*)", commands) for name in line.split()}
    assert len(advised) == 2
    assert {name for line in advised for name in line.split()} <= installed
    assert "make test-readers" in commands
    assert "-m every_page" in commands


def test_the_forms_ask_for_a_source() -> None:
    for path in FORMS:
        form = yaml.safe_load(path.read_text("utf-8"))
        assert form["name"]
        assert form["body"]
        assert any(part.get("validations", {}).get("required") for part in form["body"])
    assert len(FORMS) == 3


def test_the_link_check_tells_what_is_gone_from_what_went_wrong() -> None:
    script = Path(ROOT, "scripts/vagar/commands/links.py").read_text("utf-8")
    [code] = re.findall(r"^GONE = (\d+)$", script, re.M)
    commands = "\n".join(step.get("run", "") for step in steps(Path(FOLDER, "workflows/links.yml")))
    assert code not in ("0", "1", "2")
    assert f'"$FOUND" != {code}' in commands
    # Make ends with 2 whatever the script ended with.
    assert not re.search(r"if make |make links", commands)
