"""The project folder: which files are read, and what may not lie there."""

import os

import pytest

from vagar.problem import Mark
from vagar.read.folder import read_folder

GOOD = "id: a\n"


@pytest.fixture
def root(tmp_path):
    """A project folder with one good file in each of its folders."""
    for folder in ("methods", "projects", "research", "vocabulary"):
        (tmp_path / folder).mkdir()
    (tmp_path / "methods" / "a.yml").write_text(GOOD)
    (tmp_path / "projects" / "b.yml").write_text(GOOD)
    (tmp_path / "vocabulary" / "units.yml").write_text(GOOD)
    return tmp_path


def found(root):
    _, problems = read_folder(root)
    return [(problem.file, problem.message) for problem in problems]


def test_good_files(root):
    files, problems = read_folder(root)
    assert problems == []
    assert [(file.path, file.kind, file.stem) for file in files] == [
        ("methods/a.yml", "method", "a"),
        ("projects/b.yml", "project", "b"),
        ("vocabulary/units.yml", "vocabulary", "units"),
    ]
    assert files[0].data == {"id": "a"}
    assert files[0].marks[("id",)] == Mark(1, 5)


def test_files_come_in_the_order_of_their_names(root):
    for name in ("ö", "å", "z", "b"):
        (root / "methods" / f"{name}.yml").write_text(GOOD)
    files, _ = read_folder(root)
    assert [file.stem for file in files if file.kind == "method"] == ["a", "b", "z", "å", "ö"]


def test_a_broken_file_is_left_out_and_the_others_are_read(root):
    (root / "projects" / "broken.yml").write_text("summary: a: b\n")
    files, problems = read_folder(root)
    assert [file.stem for file in files] == ["a", "b", "units"]
    assert [(problem.file, problem.line, problem.column) for problem in problems] == [("projects/broken.yml", 1, 11)]


@pytest.mark.parametrize(
    ("name", "message", "suggestion"),
    [
        ("c.yaml", "Filens namn ska sluta på .yml, inte på .yaml", "c.yml"),
        ("c.YML", "Filens namn ska sluta på .yml, inte på .YML", "c.yml"),
        ("c.Yaml", "Filens namn ska sluta på .yml, inte på .Yaml", "c.yml"),
        ("notes.txt", "I projects/ får det bara ligga filer som slutar på .yml", None),
        ("c", "I projects/ får det bara ligga filer som slutar på .yml", None),
        ("B.yml", "Filens namn skiljer sig bara i stora och små bokstäver från b.yml", None),
    ],
)
def test_files_that_should_not_be_there(root, name, message, suggestion):
    if name == "B.yml" and (root / "projects" / name).exists():
        pytest.skip("this disk cannot hold two names that differ only in case")
    (root / "projects" / name).write_text(GOOD)
    files, (problem,) = read_folder(root)
    assert (problem.file, problem.rule, problem.suggestion) == (f"projects/{name}", "file", suggestion) or (
        problem.file == "projects/b.yml" and name == "B.yml"
    )
    assert problem.message.replace("från B.yml", "från b.yml") == message
    assert len(files) == 3


def test_hidden_files_are_left_alone(root):
    for name in (".gitkeep", ".DS_Store", ".b.yml.swp", ".#b.yml"):
        (root / "projects" / name).write_text("\0")
    assert found(root) == []


def test_a_folder_in_a_folder(root):
    (root / "projects" / "old.yml").mkdir()
    assert found(root) == [("projects/old.yml", "I projects/ får det inte ligga mappar")]


@pytest.mark.parametrize("target", ["/etc/passwd", "b.yml", "missing.yml", "../.."])
def test_links_are_not_followed(root, target):
    (root / "projects" / "link.yml").symlink_to(target)
    assert found(root) == [("projects/link.yml", "Filen är en länk till en annan plats")]


def test_a_linked_folder_is_not_followed(root, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "secret.yml").write_text(GOOD)
    (root / "projects" / "b.yml").unlink()
    (root / "projects").rmdir()
    (root / "projects").symlink_to(elsewhere)
    files, problems = read_folder(root)
    assert [file.path for file in files] == ["methods/a.yml", "vocabulary/units.yml"]
    assert [(problem.file, problem.message) for problem in problems] == [
        ("projects", "Mappen projects/ är en länk till en annan plats")
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_does_not_make_us_wait(root):
    os.mkfifo(root / "projects" / "pipe.yml")
    assert found(root) == [("projects/pipe.yml", "Detta är ingen vanlig fil")]


def test_a_missing_folder(root):
    (root / "methods" / "a.yml").unlink()
    (root / "methods").rmdir()
    assert found(root) == [("methods", "Mappen methods/ saknas")]


def test_a_file_in_place_of_a_folder(root):
    (root / "methods" / "a.yml").unlink()
    (root / "methods").rmdir()
    (root / "methods").write_text(GOOD)
    assert found(root) == [("methods", "Det går inte att läsa: methods/ är ingen mapp")]


def test_a_file_that_may_not_be_read(root, monkeypatch):
    real = os.open

    def refuse(path, *rest, **more):
        if str(path).endswith("b.yml"):
            raise PermissionError(13, "Permission denied")
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "open", refuse)
    files, _ = read_folder(root)
    assert found(root) == [("projects/b.yml", "Det går inte att läsa: rättigheterna tillåter det inte")]
    assert [file.stem for file in files] == ["a", "units"]


def test_only_the_start_of_a_huge_file_is_read(root):
    with open(root / "projects" / "huge.yml", "wb") as file:
        file.truncate(1 << 40)
    assert found(root) == [("projects/huge.yml", "Filen är större än 64 kB")]


def test_a_name_that_is_no_text(root):
    try:
        with open(os.fsencode(root / "projects") + b"/\xff.txt", "wb"):
            pass
    except OSError:
        pytest.skip("this disk keeps no such names")
    (problem,) = read_folder(root)[1]
    assert problem.file == "projects/?.txt"
    problem.file.encode()


@pytest.mark.parametrize("name", ["c.yml~", "#c.yml#", ".#c.yml", "c.yml.swp", "4913", "c.yml.tmp", "~$c.yml"])
def test_what_an_editor_puts_beside_a_file_is_no_mistake(root, name):
    (root / "projects" / name).write_text("halvskrivet: [")
    assert read_folder(root)[1] == []
