"""What an unquoted word means."""

import pytest

from vagar.read.scalar import TooLongError, plain

SPECIAL = {
    "true": True,
    "false": False,
    "null": None,
    "~": None,
    "": None,
    "0": 0,
    "43": 43,
    "-5": -5,
    "1339994": 1339994,
    "12.5": 12.5,
    "-0.5": -0.5,
    "999999999999999": 999999999999999,
}
WORDS = ["no", "NO", "No", "yes", "ja", "nej", "on", "off", "y", "n", "True", "TRUE", "False", "Null", "NULL", "="]
NUMBERS = ["012345670", "0114", "00", "-0", "-01", "12,5", "1_000", "0x1F", "0o17", "1e5", "1.5e3", ".5", "5.", "+5"]
OTHERS = ["0.1.2", "1.339.994", "12:30", "1:2:3", "2024-02-30", "2018-02", "2017–4801", "2017-4801", "43%", "٤٣", "²"]
SIGNS = [".inf", "-.inf", ".nan", "-", "--", "-a", "<<"]
SPACED = ["1 339 994", "1\u00a0339\u00a0994", "1\u202f339\u202f994", "20 kr"]


@pytest.mark.parametrize(("word", "value"), SPECIAL.items())
def test_special(word, value):
    assert plain(word) == value
    assert type(plain(word)) is type(value)


@pytest.mark.parametrize("word", [*WORDS, *NUMBERS, *OTHERS, *SIGNS, *SPACED])
def test_text_stays_as_written(word):
    assert plain(word) is word


@pytest.mark.parametrize("word", ["1234567890123456", "-1234567890123456", "0.1234567890123456"])
def test_numbers_that_programs_would_round_are_refused(word):
    with pytest.raises(TooLongError):
        plain(word)
