"""What a failing test prints: short, though everything in a catalogue leads to everything else."""

from collections.abc import Callable

import pytest

from fake_site import fake_derived, inspection
from vagar.derive.derived import Derived
from vagar.derive.overview import overview_row

# A claim with all that was written about it is some 500 characters.
LONGEST = 3000

THINGS: dict[str, Callable[[Derived], object]] = {
    "draft": lambda derived: inspection().draft,
    "derived": lambda derived: derived,
    "catalogue": lambda derived: derived.catalogue,
    "project": lambda derived: derived.catalogue.projects["pannkaka"],
    "method": lambda derived: derived.catalogue.methods["langbordsfika"],
    "study": lambda derived: next(iter(derived.catalogue.studies.values())),
    "use": lambda derived: derived.catalogue.projects["pannkaka"].uses[0],
    "source": lambda derived: next(iter(derived.catalogue.sources.values())),
    "rated": lambda derived: derived.all_claims[0],
    "finding": lambda derived: next(found[0] for found in derived.findings.values() if found),
    "verdict": lambda derived: derived.verdicts["langbordsfika"],
    "knowledge": lambda derived: derived.knowledge["langbordsfika"],
    "row": lambda derived: overview_row(derived.catalogue.methods["langbordsfika"], derived),
    "coverage": lambda derived: derived.coverage.counties[0],
}


@pytest.mark.parametrize("name", THINGS)
def test_printed_in_short(name):
    printed = repr(THINGS[name](fake_derived()))
    assert 0 < len(printed) < LONGEST, f"{name}: {len(printed)}"
