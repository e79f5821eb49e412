"""Personal data: nobody can be reached or recognised through the base."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory import PROJECT, TODAY, findings, make_claim, make_draft, make_project, make_source
from rules.people_strings import DECOYS, TRACES
from vagar.read.remarks import Remark, comments, docs_lines
from vagar.rules import personal_data
from vagar.rules.tools import people

PHONES = [
    "0430-150 00",
    "070-123 45 67",
    "0701234567",
    "070 123 45 67",
    "070\u00a0123\u202f45 67",
    "070.123.45.67",
    "070 – 123 45 67",
    "070\u2011123 45 67",
    "(0176) 710 00",
    "0176/71 00 00",
    "08-123 456 78",
    "08-12 34 56",
    "+46 70 123 45 67",
    "+46 (0)70-123 45 67",
    "+46701234567",
    "(+46) 430 150 00",
    "0046 430 150 00",
]
MAILS = [
    "anna.svensson@norra.example",
    "info@norra.example",
    "Anna_S+x@mail.norra.example",
    "anna @ norra.se",
    "anna(at)norra.se",
    "anna [snabel-a] norra.se",
    "anna＠norra.se",
]
IDENTITIES = ["811228-9874", "8112289874", "19811228-9874", "198112289874", "811228+9874", "811228−9874", "701063-2391"]
INNOCENT = [
    "dnr 2017–4801",
    "dnr 2014-01234567",
    "journalnummer 2016/00123-4567",
    "10.1007/s00148-020-00808-z",
    "10.1017/S004727942100043X",
    "försöket NCT03461640",
    "Af-2017/0012 3456",
    "1 339 994 kr och 1\u00a0999\u00a0992 kr",
    "från 01-02-2018 till 2018-12-31",
    "den 01.02.2018 och 01/02 2018",
    "öppet 08.00–16.00 och 0900-1600",
    "kommunerna 0180, 0181 och 0184",
    "organisationsnummer 769626-3115 och 5560125790",
    "811228-9875",
    "815228-9872",
    "se https://norra.example/artikel/8112289874 och https://norra.example/?id=0701234567",
    "https://norra.example/19811228987400",
    "53 + 7 + 21 av 123, alltså 42",
    "mejla oss @ norra",
    "1,070 123 45 67",
]


def note(text):
    return make_draft(make_project(claims=[make_claim(note=text)]))


NOTE = f"{PROJECT} claims.0.note"


@pytest.mark.parametrize("number", PHONES)
@pytest.mark.parametrize("around", ["{}", "Ring {} i dag", "Tel:{}.", "telefon {}, vardagar"])
def test_phone(number, around):
    plain = number.translate({0xA0: " ", 0x202F: " ", ord("–"): "-", 0x2011: "-"})
    message = f"«{plain}» ser ut som ett telefonnummer"
    assert findings(personal_data, note(around.format(number))) == [("error", NOTE, message)]


@pytest.mark.parametrize("mail", MAILS)
def test_mail(mail):
    message = f"E-postadressen «{mail.replace('＠', '@')}» får inte stå här"
    assert findings(personal_data, note(f"Skriv till {mail}.")) == [("error", NOTE, message)]


@pytest.mark.parametrize("number", IDENTITIES)
def test_identity_number(number):
    message = "Här står något som ser ut som ett personnummer eller samordningsnummer"
    assert findings(personal_data, note(f"född {number} i Norra")) == [("error", NOTE, message)]


@pytest.mark.parametrize("text", INNOCENT)
def test_innocent(text):
    assert findings(personal_data, note(text)) == []


@pytest.mark.parametrize("mail", ["anna@norra.example", "anna%40norra.example"])
def test_mail_inside_an_address(mail):
    draft = make_draft(make_project(sources=[make_source(url=f"https://norra.example/?till={mail}")]))
    ((severity, where, message),) = findings(personal_data, draft)
    assert (severity, where) == ("error", f"{PROJECT} sources.0.url")
    assert message.endswith("anna@norra.example» får inte stå här")


def test_vocabulary():
    draft = make_draft(vocabulary={"units": [{"id": "calls", "label": "samtal till 070-123 45 67"}]})
    message = "«070-123 45 67» ser ut som ett telefonnummer"
    assert findings(personal_data, draft) == [("error", "vocabulary/units.yml terms.1.label", message)]


def contact(mail):
    return make_draft(make_project(contact=[{"organisation": "norra-kommun", "role": "växeln", "mail": mail}]))


@pytest.mark.parametrize("mail", ["info@norra.example", "registrator@norra.example", "kommun@norra.example"])
def test_function_address(mail):
    assert findings(personal_data, contact(mail)) == []


def test_other_address_as_contact():
    message = "«anna@norra.example» är inte en känd funktionsadress och kan tillhöra en person"
    assert findings(personal_data, contact("anna@norra.example")) == [("error", f"{PROJECT} contact.0.mail", message)]


def test_identity_number_is_not_repeated():
    (problem,) = personal_data.RULE.check(note("811228-9874"), TODAY)
    assert "9874" not in f"{problem.message}{problem.value}{problem.action}"


PIECES = st.sampled_from(
    [*PHONES, *MAILS, *IDENTITIES, "www.x.se", " ", "070-12", "34 567", "dnr", "ring", "８１１２２８", "％40"]
)


@given(st.lists(PIECES, max_size=6).map(" ".join))
def test_what_could_be_found_is_never_passed_over(text):
    if any((*people.emails(text), *people.phones(text), *people.identity_numbers(text))):
        assert people.may_point_out(text)


MISSED = frozenset()


def traced(text):
    return bool(findings(personal_data, note(text)))


@pytest.mark.parametrize("around", ["{}", "Skriv eller ring {} i dag."])
def test_every_trace_is_found(around):
    assert len(TRACES) >= 100
    assert {text for text in TRACES if not traced(around.format(text))} == MISSED


@pytest.mark.parametrize("around", ["{}", "Det var {} i Norra."])
def test_no_decoy_is_taken_for_one(around):
    assert len(DECOYS) >= 50
    assert [text for text in DECOYS if traced(around.format(text))] == []


@pytest.mark.parametrize("text", TRACES)
def test_nothing_is_passed_over_for_speed(text):
    assert people.may_point_out(text)


@pytest.mark.parametrize("file", ["projects/kafe-norr.yml", "docs/om.md"])
def test_comments_and_pages(file):
    remark = Remark(file, 7, 3, "# ring 070-123 45 67")
    (problem,) = personal_data.RULE.check(replace(make_draft(), remarks=(remark,)), TODAY)
    assert (problem.file, problem.line, problem.column) == (file, 7, 3)
    assert problem.message == "«070-123 45 67» ser ut som ett telefonnummer"


@pytest.mark.parametrize("text", ["Skriv till info@norra.se.", "kim@exempelby.example", "Ring 070-174 06 55"])
def test_a_page_may_say_whom_to_write_to_and_show_what_nobody_has(text):
    assert not list(personal_data.RULE.check(replace(make_draft(), remarks=(Remark("docs/om.md", 1, 1, text),)), TODAY))


def test_file_names():
    (problem,) = personal_data.RULE.check(make_draft(also_seen=["projects/811228-9874.yml"]), TODAY)
    assert (problem.file, problem.line) == ("projects/811228-9874.yml", 1)


def test_read_from_disk(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "om.md").write_text("# Om\n\nRing 070-123 45 67.\n", "utf-8")
    remarks = tuple(docs_lines(tmp_path))
    (problem,) = personal_data.RULE.check(replace(make_draft(), remarks=remarks), TODAY)
    assert (problem.file, problem.line) == ("docs/om.md", 3)
    (comment,) = comments(b"id: a # tel. 123 45 67\nurl: https://a.se/#b\n", "projects/a.yml")
    assert (comment.line, comment.column, comment.text) == (1, 7, "# tel. 123 45 67")
