"""make new, tidy, check --fix and changes, tried as a contributor would: from the command line, in a copy."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from vagar.outlets.crash import StopError
from vagar.outlets.fixing import fix
from vagar.outlets.receiving import receive
from vagar.outlets.starting import start_entry
from vagar.outlets.tidying import tidied
from vagar.read.document import read_document
from whole.workshop import ROOT, copy_project, run

ENTRY = "projects/sprakcafe-i-exempelby.yml"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("verb") / "project")


LEFT = "Här står fortfarande den text som filen började med"


def filled_in(project: Path, entry: str) -> None:
    """Writes something in place of what a new file starts with, and nothing else."""
    text = (project / entry).read_text("utf-8").replace("www.exempel.se", "www.exempelby.example")
    for start in (
        "Skriv en mening om vad projektet gjorde, var och för vem.",
        "Skriv en mening om vad man gör, med vilka.",
    ):
        text = text.replace(start, "Grannar övade svenska på ett kafé.")
    text = text.replace("Dokumentets rubrik", "Slutrapport").replace("In English", "Trying out")
    (project / entry).write_text(text, "utf-8")


def test_a_new_entry_says_what_is_left_to_fill_in_and_passes_when_it_is(project: Path) -> None:
    made = run(project, "new", "projekt", "sprakcafe-i-exempelby", "--name", "Språkcafé: i Exempelby")
    assert made.returncode == 0, made.stderr
    assert ENTRY in made.stdout
    assert "make check" in made.stdout
    checked = run(project, "check")
    assert checked.stdout.count(LEFT) == 3
    assert "3 fel" in checked.stdout
    filled_in(project, ENTRY)
    checked = run(project, "check")
    assert checked.returncode == 0, checked.stdout
    assert read_document((project / ENTRY).read_bytes(), ENTRY)[0].data["name"] == "Språkcafé: i Exempelby"
    again = run(project, "new", "projekt", "sprakcafe-i-exempelby")
    assert again.returncode == 1
    assert "finns redan" in again.stdout + again.stderr
    (project / ENTRY).unlink()


def test_a_new_method_passes_the_check_when_it_is_filled_in(project: Path) -> None:
    assert run(project, "new", "metod", "prova-pa").returncode == 0
    filled_in(project, "methods/prova-pa.yml")
    assert run(project, "check").returncode == 0
    (project / "methods/prova-pa.yml").unlink()


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["projekt", "Åäö"], "kan inte vara ett id"),
        (["stuga", "x"], "går inte att skapa"),
        (["projekt", "aux"], "är ett namn som ingen fil kan ha i Windows"),
        (["metod", "com1"], "är ett namn som ingen fil kan ha i Windows"),
        (["projekt", "sida-2"], "är adressen till en av webbplatsens egna sidor"),
    ],
)
def test_what_cannot_be_made_gets_a_word(project: Path, arguments: list[str], word: str) -> None:
    done = run(project, "new", *arguments)
    assert done.returncode == 1
    assert word in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_new_entry_has_its_letters_as_they_are_written(tmp_path: Path) -> None:
    path = start_entry(copy_project(tmp_path / "project"), "projekt", "kafe", 'Kafé «Å» 🎉 "x"', date(2026, 11, 30))
    raw = (tmp_path / "project" / path).read_bytes()
    assert 'name: "Kafé «Å» 🎉 \\"x\\""\n'.encode() in raw
    assert read_document(raw, "x")[0].data["name"] == 'Kafé «Å» 🎉 "x"'


def test_an_id_that_another_entry_has_had_is_taken(tmp_path: Path) -> None:
    folder = copy_project(tmp_path / "project")
    file = folder / "projects/steget-fore.yml"
    file.write_text(f"{file.read_text('utf-8')}former_ids: [steget]\n", "utf-8")
    with pytest.raises(StopError, match=r"steget-fore\.yml har haft id:t «steget»"):
        start_entry(folder, "projekt", "steget", "Steget", date(2026, 11, 30))


BROKEN_PROPOSALS = {
    "inget förslag från frågorna": "name: x\n",
    "bara poster och ordlistan": "# fil: scripts/check.py\nprint()\n",
    "vill skriva projects/../": "# fil: projects/../mkdocs.yml\na: 1\n",
    "två delar för samma fil": "# fil: projects/x.yml\na: 1\n# fil: projects/x.yml\na: 2\n",
    "går inte att läsa": "# fil: projects/x.yml\na: b: c\n",
    "finns redan": "# fil: projects/ny-x.yml\na: 1\n# fil: projects/steget-fore.yml\na: 1\n",
}


@pytest.mark.parametrize("words", BROKEN_PROPOSALS)
def test_a_proposal_that_cannot_be_laid_out_writes_nothing(project: Path, tmp_path: Path, words: str) -> None:
    (tmp_path / "forslag.txt").write_text(BROKEN_PROPOSALS[words], "utf-8")
    before = sorted(project.rglob("*.yml"))
    with pytest.raises(StopError, match=words):
        receive(project, tmp_path / "forslag.txt")
    assert sorted(project.rglob("*.yml")) == before


def test_tidy_moves_keys_keeps_comments_and_says_the_same() -> None:
    text = Path(ROOT, "projects/steget-fore.yml").read_text("utf-8")
    lines = text.split("\n")
    name = next(line for line in lines if line.startswith("name:"))
    mixed = "\n".join([*(line for line in lines if line != name), f"{name}  # namnet", ""])
    after = tidied(mixed, "projects").text
    assert read_document(after.encode(), "x")[0].data == read_document(mixed.encode(), "x")[0].data
    keys = [line.partition(":")[0] for line in after.split("\n") if line[:1].isalpha()]
    assert keys.index("name") == keys.index("id") + 1
    assert "# namnet" in after
    assert tidied(after, "projects").text == after
    assert tidied(mixed, "projects").done == ("name",)


def test_tidy_quotes_what_others_would_take_for_something_else() -> None:
    text = 'id: a\nname: Ett namn\nsummary: no\nother: "1440"\n'
    after = tidied(text, "projects").text
    assert 'summary: "no"' in after
    assert 'other: "1440"' in after


def test_fix_mends_what_can_mean_one_thing(tmp_path: Path) -> None:
    folder = copy_project(tmp_path / "project")
    assert run(folder, "new", "projekt", "sprakcafe-i-exempelby").returncode == 0
    filled_in(folder, ENTRY)
    file = folder / ENTRY
    text = file.read_text("utf-8").replace("kind: implementation", "kind: implementaton")
    text = text.replace("publisher: esf-radet", "publisher: esf-rådet").replace("\n", "\r\n")
    file.write_bytes(text.encode())
    assert run(folder, "check").returncode == 1
    done = run(folder, "check", "--fix")
    assert done.returncode == 0, done.stdout
    assert "implementaton → implementation" in done.stdout
    fixed = file.read_bytes()
    assert b"kind: implementation\r\n" in fixed
    assert b"publisher: esf-radet\r\n" in fixed
    # The file keeps its line ends: every one of them.
    assert fixed.count(b"\n") == fixed.count(b"\r\n") == text.count("\n")


def test_fix_leaves_what_is_right(tmp_path: Path) -> None:
    folder = copy_project(tmp_path / "project")
    before = {path: path.read_bytes() for path in folder.glob("projects/*.yml")}
    assert fix(folder, date(2026, 11, 27)) == []
    assert {path: path.read_bytes() for path in folder.glob("projects/*.yml")} == before


def test_changes_on_a_real_change_of_a_figure(tmp_path: Path) -> None:
    folder = copy_project(tmp_path / "project")
    author = ["-c", "user.name=x", "-c", "user.email=x@prov.example"]
    for arguments in (["init", "-q"], ["add", "-A"], [*author, "commit", "-qm", "x"]):
        subprocess.run(["git", "-C", str(folder), *arguments], check=True)
    file = folder / "projects/premiar-primar.yml"
    text = file.read_text("utf-8")
    assert "p: 20}" in text or "p: 20\n" in text
    file.write_text(text.replace("p: 20", "p: 25", 1), "utf-8")
    done = run(folder, "changes", "--base", "HEAD")
    assert done.returncode == 0, done.stderr
    assert "### Premiär Primär (`/projekt/premiar-primar/`)" in done.stdout
    assert "| Hur gick det? | 20\u00a0% studier | 25\u00a0% studier |" in done.stdout
    nowhere = run(folder, "changes", "--base", "finns-inte")
    assert nowhere.returncode == 1
    assert "versionen finns-inte finns inte här" in nowhere.stdout + nowhere.stderr


def test_changes_says_what_to_fetch(tmp_path: Path) -> None:
    folder = copy_project(tmp_path / "project")
    done = run(folder, "changes", GIT_CEILING_DIRECTORIES=str(tmp_path))
    assert done.returncode == 1
    assert "Hämta projektet med git clone" in done.stdout + done.stderr
    author = ["-c", "user.name=x", "-c", "user.email=x@prov.example"]
    for arguments in (["init", "-q"], ["add", "-A"], [*author, "commit", "-qm", "x"], ["remote", "add", "origin", "x"]):
        subprocess.run(["git", "-C", str(folder), *arguments], check=True)
    done = run(folder, "changes")
    assert "Hämta den med git fetch origin main" in done.stdout + done.stderr
    subprocess.run(["git", "clone", "-q", "--depth=1", f"file://{folder}", str(tmp_path / "shallow")], check=True)
    done = run(tmp_path / "shallow", "changes", "--base", "HEAD~1")
    assert "git fetch --unshallow" in done.stdout + done.stderr
    for said in (done.stdout, done.stderr):
        assert "fatal" not in said
