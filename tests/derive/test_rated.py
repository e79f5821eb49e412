"""A project's claims with everything worked out about them, and how they are counted."""

from derive.samples import among, claim_data, derived
from factory import make_project
from vagar.derive.level import BACKED, FIGURE
from vagar.derive.rated import level_counts, outcome_claims
from vagar.words.languages import words

TIMELESS = {"time": {}}


def rated(*claims):
    return derived(make_project(claims=list(claims))).claims["kafe-norr"]


def test_everything_about_a_claim():
    (found,) = rated(claim_data(value="närmare 40"))
    assert (found.level.code, found.anchor) == ("U3", "uppgift-i-arbete")
    assert words().say(found.phrase) == "Projektet redovisar att"
    assert (found.interval.low, found.interval.high) == (36, 39)
    assert (float(found.share.low), float(found.share.high)) == (0.36, 0.39)
    assert found.span.low < 0.36 < 0.39 < found.span.high
    assert found.source.id == "slutrapport"
    assert found.is_outcome_figure


def test_an_outcome_that_does_not_say_what_is_counted():
    (found,) = rated(claim_data(outcome="work"))
    assert (found.definite, found.level.code) == (False, "U2")
    (found,) = rated(claim_data(outcome=...))
    assert (found.definite, found.level.code) == (False, "U2")


def test_levels_are_counted_and_never_one_grade():
    claims = [claim_data(), *(claim_data(id=f"uppges-{index}", cohort=str(index), **TIMELESS) for index in range(3))]
    count, levels = level_counts(rated(*claims, claim_data(id="traffar", kind="output")))
    assert count == 4
    assert levels == ((1, BACKED), (3, FIGURE))


def test_a_target_and_a_part_of_another_figure_are_not_counted_as_what_happened():
    part = claim_data(id="kvinnor", group="women", base={"kind": "whole"}, part_of="i-arbete")
    found = rated(claim_data(), claim_data(id="mal", status="target"), part)
    assert [each.claim.id for each in outcome_claims(found)] == ["i-arbete"]
    assert level_counts(found)[0] == 1


def test_nothing_to_count():
    assert level_counts(rated(claim_data(kind="output"))) == (0, ())


def test_only_what_happened_is_a_figure():
    claims = [
        claim_data(id="utfall"),
        claim_data(id="mal", status="target"),
        claim_data(id="aktivitet", kind="output"),
        claim_data(id="ord", value="många"),
    ]
    assert [each.claim.id for each in rated(*claims) if each.is_outcome_figure] == ["utfall"]


def test_figures_without_a_base_have_no_share():
    (found,) = rated(claim_data(base=among("started")))
    assert (found.share, found.span) == (None, None)
