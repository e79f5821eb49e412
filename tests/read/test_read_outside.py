"""What lies outside the project is never copied into the site."""

import pytest

from vagar.read.outside import links


@pytest.fixture
def root(tmp_path):
    for folder in ("docs/assets", "templates", "data/versions", "projects"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "docs/om.md").write_text("# Om")
    (tmp_path / "hemligt").write_text("hemligt")
    return tmp_path


def test_no_links(root):
    assert links(root) == []


@pytest.mark.parametrize("target", ["/etc/hostname", "../../hemligt", "finns-inte", "../om.md"])
@pytest.mark.parametrize("place", ["docs/assets/x", "docs/x.md", "templates/x.html", "data/versions/x"])
def test_a_link_is_refused_in_every_folder_that_is_published(root, place, target):
    (root / place).symlink_to(target)
    (problem,) = links(root)
    assert (problem.file, problem.message) == (place, "Filen är en länk till en annan plats")
    assert problem.action


def test_a_folder_that_is_a_link(root):
    (root / "docs/assets/mer").symlink_to(root / "projects")
    assert [problem.file for problem in links(root)] == ["docs/assets/mer"]
