"""What the start page tells: chosen by rule, never by an outcome, and alike in two builds."""

from vagar.derive.worth import worth_knowing


def test_three_of_the_real_base_each_by_its_own_rule(derived):
    found = worth_knowing(derived)
    assert [worth.code for worth in found] == ["longest", "largest", "figures"]
    assert len({worth.method.entry.id for worth in found}) == len(found)
    assert worth_knowing(derived) == found


def test_the_longest_followed_is_longer_than_any_other(derived):
    longest = worth_knowing(derived)[0].method.entry.id
    months = {
        key: max((vote.shown.months for verdict in found.home for vote in verdict.votes), default=0)
        for key, found in derived.verdicts.items()
    }
    assert months[longest] == max(months.values())
