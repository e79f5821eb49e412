"""The vague words that the rules know (evidence rules 2)."""

import pytest

from vagar.evidence.vague_words import is_approx_word, is_share, is_unquantified

BEFORE_A_NUMBER = [
    *("nästan", "närmare", "knappt", "drygt", "cirka", "ungefär", "runt", "omkring"),
    *("minst", "över", "mer än", "högst", "upp till", "bara"),
]
SHARES = [
    *("över hälften", "mer än hälften", "hälften", "varannan", "en tredjedel", "majoriteten", "de flesta"),
    *("närmare hälften", "nästan hälften", "nästan alla", "alla", "samtliga"),
    *("Över hälften", "en  tredjedel", "drygt två tredjedelar", "minst var femte", "upp till nio tiondelar"),
]
NO_SHARE = ["halva", "nästan de flesta", "över majoriteten", "30", "fyra sjundedelar", "hälften hälften", "över", ""]
NO_NUMBER = ["många", "flera", "ett antal"]


@pytest.mark.parametrize("word", BEFORE_A_NUMBER)
def test_words_before_a_number(word):
    assert is_approx_word(word)


@pytest.mark.parametrize("word", ["typ", "ca", "", "hälften", "nästan alla"])
def test_other_words_before_a_number(word):
    assert not is_approx_word(word)


@pytest.mark.parametrize("words", SHARES)
def test_shares(words):
    assert is_share(words)


@pytest.mark.parametrize("words", NO_SHARE)
def test_no_shares(words):
    assert not is_share(words)


@pytest.mark.parametrize("word", NO_NUMBER)
def test_words_without_a_number(word):
    assert is_unquantified(word)
    assert not is_share(word)


def test_a_number_of_people_is_not_a_word_without_one():
    assert not is_unquantified("hälften")
