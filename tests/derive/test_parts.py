"""People a source leaves unaccounted for: always our own calculation."""

import pytest

from derive.samples import claim_data, project
from vagar.derive.parts import unaccounted

UNACCOUNTED = {
    # 53 + 7 + 21 of the 123 who left
    "some of those who left": ("123", ["53", "7", "21"], False, 42),
    "nobody": ("100", ["40", "60"], False, None),
    "more than there are": ("100", ["60", "70"], False, None),
    "one part is no list": ("100", ["40"], False, None),
    "meant to make it up": ("100", ["40", "50"], True, None),
    "a vague whole": ("närmare 100", ["40", "50"], False, None),
}


@pytest.mark.parametrize(("whole", "parts", "exhaustive", "left"), UNACCOUNTED.values(), ids=UNACCOUNTED.keys())
def test_unaccounted(whole, parts, exhaustive, left):
    claims = [
        claim_data(id=f"del-{index}", value=part, part_of="hela", exhaustive=exhaustive, cohort=str(index))
        for index, part in enumerate(parts)
    ]
    found = unaccounted(project(claim_data(id="hela", value=whole), *claims))
    assert [each.n for each in found] == ([left] if left else [])
    assert all(each.formula == (int(whole), *map(int, parts)) for each in found)


def test_a_vague_part_leaves_nothing_to_subtract():
    parts = [
        claim_data(id=f"del-{index}", value=value, part_of="hela", cohort=str(index))
        for index, value in enumerate(["53", "7", "ett antal"])
    ]
    assert unaccounted(project(claim_data(id="hela", value="123"), *parts)) == []
