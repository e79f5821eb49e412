"""The made-up project has something of everything, or the golden output would not show when it breaks."""

from typing import get_args

from fake_site import ROOT, fake_derived, fake_draft, fake_pages, inspection, rendered
from vagar.derive.level import LEVELS
from vagar.pages.page import Redirect
from vagar.shape.claim import Claim
from vagar.shape.terms import BaseKind, ClaimKind, ClaimStatus, ContradictionStatus
from vagar.shape.value import Value


def claims() -> list[Claim]:
    return [claim for entry in fake_draft().projects.values() for claim in entry.model.claims]


def test_nothing_is_wrong_with_it():
    # One source that nobody can check is part of it.
    found = [(problem.rule, problem.file, problem.severity.value) for problem in inspection().problems]
    assert found == [("checkable-sources", "projects/snigel.yml", "warning")]


def test_every_type_of_value():
    assert {type(claim.value) for claim in claims()} == set(get_args(get_args(Value)[0]))


def test_every_kind_and_status():
    assert {claim.kind for claim in claims()} == set(ClaimKind)
    assert {claim.status for claim in claims()} == set(ClaimStatus)
    assert len({claim.base.kind for claim in claims()}) >= len(BaseKind) - 3


def test_every_level():
    assert {rated.level.number for rated in fake_derived().all_claims} == set(LEVELS)


def test_figures_together_and_apart():
    groups, apart = fake_derived().figures
    assert {group.grade for group in groups} == {"A", "B"}
    assert apart


def test_a_contradiction_and_a_link_that_was_only_planned():
    records = [record for entry in fake_draft().projects.values() for record in entry.model.contradictions]
    assert [record.status for record in records] == [ContradictionStatus.ASKED]
    assert any(rated.disputed for rated in fake_derived().all_claims)
    planned = fake_derived().catalogue.methods["langbordsfika"].uses
    assert [use.carried_out for use in planned] == [False, False]


def test_every_template_of_a_page():
    # A category of methods has a page of its own only where the matrix is too large to look at.
    assert {page.template for page in fake_pages().values()} | {"category"} == {
        path.stem for path in (ROOT / "templates" / "pages").glob("*.html")
    }


def test_former_addresses():
    redirects = {item.address: item.target for item in rendered(fake_derived()) if isinstance(item, Redirect)}
    assert redirects == {
        "projekt/vaffla/": "projekt/pannkaka/",
        "projekt/vaffla/utskrift/": "projekt/pannkaka/utskrift/",
        "metoder/paraplylagning/": "metoder/paraplyverkstad/",
        "metoder/paraplylagning/utskrift/": "metoder/paraplyverkstad/utskrift/",
        "metoder/paraplylagning/bredvid/": "metoder/paraplyverkstad/bredvid/",
        "forskning/regn/": "forskning/regn-i-allmanhet/",
    }
