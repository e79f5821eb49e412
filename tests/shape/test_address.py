"""Web addresses: what can be opened by anyone is let in, and what cannot is not."""

import pytest

from vagar.shape.address import FORM, LABELS, LOGIN, PORT, PRIVATE, fault

GOOD = [
    "https://norra.example",
    "http://www.norra.example/sida?a=1#del",
    "https://norra.example:8443/",
    "https://lagen.nu/sou/2023:7",
    "https://åmål.example/möte",
    "https://xn--ml-yia6b.example/",
    "https://8.8.8.8/",
    "https://a.b.c.d.example/",
    "https://" + "a" * 63 + ".example/",
    "https://norra.example./",
]
BAD = {
    "": FORM,
    "norra.example": FORM,
    "ftp://norra.example/": FORM,
    "https://norra/": FORM,
    "https://": FORM,
    "https://norra.example/en sida": FORM,
    "https://[norra": FORM,
    "https:\\\\norra.example": FORM,
    "https://a:b@norra.example/": LOGIN,
    "https://a@norra.example/": LOGIN,
    "https://norra.example:0/": PORT,
    "https://norra.example:65536/": PORT,
    "https://norra.example:http/": PORT,
    "https://norra.example:/": PORT,
    "https://norra..example/": LABELS,
    "https://-norra.example/": LABELS,
    "https://norra-.example/": LABELS,
    "https://nor_ra.example/": LABELS,
    "https://" + "a" * 64 + ".example/": LABELS,
    "https://" + "a." * 130 + "example/": LABELS,
    "https://norra.e/": LABELS,
    "https://norra.123/": LABELS,
    "https://127.1/": LABELS,
    "https://999.1.1.1/": LABELS,
    "https://127.0.0.1/": PRIVATE,
    "https://10.1.2.3/": PRIVATE,
    "https://172.16.0.1/": PRIVATE,
    "https://192.168.0.1/": PRIVATE,
    "https://169.254.169.254/": PRIVATE,
    "https://0.0.0.0/": PRIVATE,
    "https://[::1]/": PRIVATE,
    "https://[fe80::1]/": PRIVATE,
    "https://localhost/": PRIVATE,
    "https://localhost.localdomain/": PRIVATE,
    "https://nas.local/": PRIVATE,
    "https://intra.norra.internal/": PRIVATE,
    "https://2130706433/": LABELS,
}


@pytest.mark.parametrize("address", GOOD)
def test_good(address):
    assert fault(address) is None


@pytest.mark.parametrize(("address", "words"), BAD.items())
def test_bad(address, words):
    assert fault(address) == words
