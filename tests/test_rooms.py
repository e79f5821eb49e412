"""The house has one direction: a room builds on those before it, and knows nothing of those after it."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1] / "scripts"
HOUSE = ROOT / "vagar"
# From the ground up. A room is a folder, or a module that stands beside them.
ROOMS = (
    *("__init__", "problem", "alongside", "noted", "read", "shape", "sentence", "evidence", "rules", "link", "derive"),
    *("words", "pages", "search", "report", "outlets", "commands", "__main__"),
)
FILES = {path.relative_to(ROOT): ast.parse(path.read_text("utf-8")) for path in sorted(HOUSE.rglob("*.py"))}


def room(path: Path) -> str:
    return path.parts[1].removesuffix(".py")


def imported(tree: ast.Module) -> Iterator[tuple[Path, int]]:
    """The files of ours that a module imports, wherever in it that is, and on which line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"rad {node.lineno}: skriv hela vägen till modulen"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            found = module(name.split("."))
            if found:
                yield found, node.lineno


def module(parts: list[str]) -> Path | None:
    """The file of `vagar.shape.claim`, or of `vagar.shape.claim.Claim`."""
    for known in (parts, parts[:-1]):
        for file in (Path(*known).with_suffix(".py"), Path(*known, "__init__.py")) if known else ():
            if file in FILES:
                return file
    return None


@pytest.mark.parametrize("path", FILES, ids=str)
def test_imports_lead_down(path):
    height = ROOMS.index(room(path))
    wrong = [
        f"{path}:{line} hämtar {other}" for other, line in imported(FILES[path]) if ROOMS.index(room(other)) > height
    ]
    assert wrong == []


def test_no_circles():
    """Within a room too: what is imported is done before the one that imports it."""
    leads = {path: {other for other, _ in imported(tree)} - {path} for path, tree in FILES.items()}
    while leads:
        done = {path for path, others in leads.items() if not others & leads.keys()}
        assert done, f"i en ring: {', '.join(map(str, leads))}"
        leads = {path: others for path, others in leads.items() if path not in done}


def test_names_tell():
    """Two files of one name in one room: whoever looks for one finds the other."""
    named = Counter((room(path), path.name) for path in FILES if path.name != "__init__.py")
    assert [found for found, count in named.items() if count > 1] == []


def test_the_test_sees():
    tree = ast.parse("def late():\n    from vagar.pages.context import Context\nimport vagar.shape.claim, json\n")
    assert list(imported(tree)) == [(Path("vagar/shape/claim.py"), 3), (Path("vagar/pages/context.py"), 2)]
