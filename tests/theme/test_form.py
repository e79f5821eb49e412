"""The form: an entry from nothing with mistakes on the way, what it writes, what it says, and what it lets in."""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Locator, Page, expect

from rules.people_strings import DECOYS, TRACES
from theme.accessibility import bring_axe, too_wide, violations
from theme.conftest import DESKTOP, PHONE, Open
from vagar.problem import Problem
from vagar.read.characters import refused
from vagar.read.document import read_document
from vagar.read.folder import ReadFile, read_folder
from vagar.rules.registry import check_all
from vagar.rules.tools import people
from vagar.shape.intake import shape
from whole.built_site import BuiltSite
from whole.workshop import ROOT

FORM = "bidra/formular/"
FIRST_LOAD = 150_000
DATES = ("date", "start", "end", "as_of", "checked")
TODAY = date.today()
NAME = "Språkcafé: i Exempelby"
SOURCE = {
    "title": "Slutrapport för språkcaféet",
    "publisher": "Arbetsförmedlingen",
    "sender": "kommunen",
    "kind": "final-report",
    "relation": "self",
    "date": "2019",
    "url": "https://exempelby.example/slutrapport",
}
CLAIM = {
    "kind": "outcome",
    "text": "30 av de 100 som började hade arbete utan stöd när de slutade",
    "status": "final",
    "source": "slutrapport-for-sprakcafeet",
    "place": "sidan 12, tabell 3",
}


def ready(open_page: Open, query: str = "", **options: object) -> Page:
    page = open_page(FORM + query, **options)
    expect(page.locator("[data-form]")).to_be_visible()
    return page


def control(within: Page | Locator, key: str) -> Locator:
    return within.locator(f":is(input, select, textarea)[data-key='{key}']").first


def fill(within: Page | Locator, values: dict[str, object]) -> None:
    for key, value in values.items():
        found = control(within, key)
        if found.evaluate("at => at.tagName") == "SELECT":
            found.select_option(str(value))
        else:
            found.fill(str(value))
            found.dispatch_event("change")


def another(page: Page, key: str) -> Locator:
    """A new item of a list."""
    part = page.locator(f"fieldset.form-part[data-key='{key}']").first
    part.get_by_role("button", name="Lägg till:").last.click()
    return part.locator("fieldset.form-item").last


def settled(page: Page) -> None:
    """Waits until what was written has been looked through."""
    expect(page.locator("[data-form]:not([data-waiting])")).to_be_visible()


def left(page: Page) -> list[str]:
    settled(page)
    return page.locator("[data-form-problems] .form-goto").all_inner_texts()


def text_of(page: Page) -> str:
    settled(page)
    return page.locator("[data-form-yaml]").text_content()


def values_of(text: str) -> dict:
    document, problems = read_document(text.encode(), "projects/prov.yml")
    assert problems == []
    return document.data


@cache
def real_files() -> tuple[ReadFile, ...]:
    files, problems = read_folder(ROOT)
    assert problems == []
    return tuple(files)


def checked(entries: dict[str, dict]) -> list[Problem]:
    """What `make check` says of new project files beside those there are."""
    new = [ReadFile(f"projects/{key}.yml", "project", key, values, {}) for key, values in entries.items()]
    draft, problems = shape([*real_files(), *new])
    paths = {file.path for file in new}
    return [problem for problem in (*problems, *check_all(draft, TODAY)) if problem.file in paths]


def test_a_project_from_nothing_with_three_mistakes_on_the_way(open_page: Open) -> None:
    page = ready(open_page)
    # The first: a summary without a full stop, with a word that promises too much.
    fill(page, {"name": NAME, "summary": "Språkcaféet fick god effekt för den som var ny", "kind": "implementation"})
    assert control(page, "id").input_value() == "sprakcafe-i-exempelby"
    said = left(page)
    assert "«effekt» får bara stå i en uppgift som är jämförd med en liknande grupp." in said
    assert "Meningen slutar utan punkt: «… god effekt för den som var ny»." in said
    assert "Skriv «utfall», «resultat» eller «följd»" in page.locator("[data-form-problems]").inner_text()
    fill(page, {"summary": "En kommun ordnade språkcafé varje vecka för den som är ny i Sverige."})
    # The second: a name and an address of a person, in the source.
    source = another(page, "sources")
    fill(source, {**SOURCE, "sender": "Kim, kim.exempelsson@exempelby.example"})
    assert control(source, "publisher").input_value() == "arbetsformedlingen"
    mail = "E-postadressen «kim.exempelsson@exempelby.example» får inte stå här."
    assert f"Dokument som uppgifterna kommer från nr 1: {mail}" in left(page)
    fill(source, {"sender": SOURCE["sender"]})
    name = another(page, "names")
    assert control(name, "source").input_value() == "slutrapport-for-sprakcafeet"
    fill(name, {"name": NAME, "use": "short", "place": "rubriken"})
    # The third: a number in words and no group it is counted among.
    claim = another(page, "claims")
    fill(claim, CLAIM)
    control(claim, "type").select_option("exact")
    fill(claim, {"n": "trettio", "outcome": "unsubsidised-job"})
    assert any(said.endswith("nr 1: «Antal» ska vara ett heltal, inte text.") for said in left(page))
    error = claim.locator(".form-error:visible")
    assert error.inner_text() == "«Antal» ska vara ett heltal, inte text. Skriv bara siffror."
    fill(claim, {"n": "30"})
    base = claim.locator("fieldset[data-key=base]")
    fill(base, {"kind": "started", "n": "100"})
    fill(claim.locator("fieldset[data-key=time]"), {"since": "exit", "months": "0"})
    assert left(page) == []
    values = values_of(text_of(page))
    assert values["name"] == NAME
    assert values["sources"][0]["date"] == "2019"
    assert values["claims"][0]["value"] == {"type": "exact", "n": 30}
    assert [problem for problem in checked({values["id"]: values}) if problem.severity == "error"] == []
    expect(page.locator("[data-form-preview]")).to_contain_text("Kommunen uppger att 30 av de 100")
    # Nothing is lost on reload, and the file brings it all back.
    kept = text_of(page)
    page.reload()
    expect(page.locator("[data-form-kept]")).to_have_text(
        "Du fortsätter på ett utkast som finns i den här webbläsaren."
    )
    assert text_of(page) == kept
    with page.expect_download() as saved:
        page.click("[data-form-download]")
    assert saved.value.suggested_filename == "sprakcafe-i-exempelby.yml"
    letter = page.get_attribute("[data-form-mail]", "href")
    assert letter.startswith("mailto:info@")
    assert "kind%3A%20implementation" in letter
    page.on("dialog", lambda dialog: dialog.accept())
    page.click("[data-form-clear]")
    expect(control(page, "name")).to_have_value("")
    upload(page, "sprakcafe-i-exempelby.yml", kept)
    expect(page.locator("[data-form-message]")).to_have_text("sprakcafe-i-exempelby.yml är öppnad.")
    assert text_of(page) == kept
    page.click("text=Jag har ett konto")
    assert "/new/main?filename=projects%2Fsprakcafe" in page.get_attribute("[data-form-forge]", "href")


def upload(page: Page, name: str, text: str) -> None:
    page.set_input_files("[data-form-upload]", {"name": name, "mimeType": "text/yaml", "buffer": text.encode()})


LINE_BREAKS = re.compile("[\r\n\u0085\u2028\u2029]")
TEXTS = st.one_of(
    # What the reader refuses in any file is not the form's to write.
    st.text(max_size=30).filter(
        lambda text: refused(text) is None and not re.search(r"[\r\n\u0085\u2028\u2029]", text)
    ),
    st.sampled_from(
        [
            *("0113", "1440", "no", "Ja: nej", "- lista", "2018-02-01", "2018", "null", "~", "", " ", "# ej", "a #b"),
            *("a: b", "{a: 1}", "[x]", "&ankare", "*alias", "!!str x", "%TAG", "'", '"', "\\", "1e5", ".inf", "12:30"),
            *("0x1F", "true", "rad ett\nrad två", "@x", "`x`", "a,", "ä", "y", "Off", "<<", "---", "...", "? x", "| x"),
            *("> x", "1_000"),
        ]
    ),
)
KEYS = st.text("abcdefghij_", min_size=1, max_size=6)
VALUES = st.recursive(
    st.one_of(
        TEXTS, st.booleans(), st.integers(-(10**14), 10**14), st.floats(0, 1e6).map(lambda value: round(value, 3))
    ),
    lambda inner: st.one_of(
        st.lists(inner.filter(lambda item: not isinstance(item, list)), max_size=3),
        st.dictionaries(KEYS, inner, max_size=3),
    ),
    max_leaves=12,
)


ROUND_TRIP = """async (all) => {
    const form = new URL(document.querySelector('script[src*="form/form.js"]').src);
    const { write } = await import(new URL('yaml.js', form));
    const { parse } = await import(new URL('reading.js', form));
    const both = async (text) => [text, await parse(text, 'prov.yml')];
    return Promise.all(all.map((values) => both(write(values, 'project'))));
}"""


def test_what_the_form_writes_is_read_as_it_was_meant(open_page: Open) -> None:
    page = open_page(FORM)
    batches: list[dict] = []

    @settings(
        max_examples=150, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )
    @given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4))
    def collect(values: dict) -> None:
        batches.append(values)

    collect()
    wrong = []
    for values, (text, again) in zip(batches, page.evaluate(ROUND_TRIP, batches), strict=True):
        meant = json.loads(json.dumps(values), parse_float=lambda word: float(word))
        document, problems = read_document(text.encode(), "projects/prov.yml")
        if problems or normal(document.data) != normal(meant) or normal(again) != normal(meant):
            wrong.append((values, text, [problem.message for problem in problems]))
    assert wrong == []


def normal(value: object) -> object:
    """In the composed form, which is what both write and read."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [normal(item) for item in value]
    if isinstance(value, dict):
        return {key: normal(item) for key, item in value.items()}
    return value


def valid() -> dict:
    """A project without a fault."""
    return {
        "id": "prov",
        "name": "Språkcafé i Exempelby",
        "summary": "En kommun ordnade språkcafé varje vecka.",
        "kind": "implementation",
        "created": "2026-11-01",
        "changed": "2026-11-01",
        "reviewed": "2026-11-01",
        "sources": [{"id": "prov-rapport", **SOURCE, "publisher": "arbetsformedlingen", "checked": "2026-11-01"}],
        "names": [{"name": "Språkcafé", "use": "short", "source": "prov-rapport", "place": "rubriken"}],
        "claims": [{**CLAIM, "id": "arbete", "source": "prov-rapport", "value": {"type": "exact", "n": 30}}],
    }


def broken() -> Iterator[tuple[str, dict]]:
    """One change each, and what it changes."""
    changes: dict[str, tuple[tuple[str | int, ...], object]] = {
        "no-name": (("name",), ...),
        "long-name": (("name",), "x" * 130),
        "bad-kind": (("kind",), "projekt"),
        "bad-date": (("changed",), "1 november"),
        "no-such-day": (("changed",), "2026-02-30"),
        "no-such-month": (("changed",), "2026-13"),
        "future": (("changed",), f"{TODAY.year + 2}-01-01"),
        "order": (("created",), "2026-11-20"),
        "full-stop": (("summary",), "En kommun ordnade språkcafé varje vecka"),
        "effect": (("summary",), "Språkcaféet hade god effekt."),
        "effective": (("summary",), "Språkcaféet var effektivt."),
        "unique": (("summary",), "Språkcaféet var unikt."),
        "mail": (("summary",), "Fråga kim@exempelby.example om det."),
        "phone": (("summary",), "Ring 070-123 45 67 om det."),
        "identity": (("summary",), "Här står 811228-9874 i texten."),
        "place": (("names", 0, "place"), "okänd"),
        "publisher": (("sources", 0, "publisher"), "exempelby-kommun"),
        "address": (("sources", 0, "url"), "exempelby.example"),
        "port": (("sources", 0, "url"), "https://exempelby.example:0/"),
        "label": (("sources", 0, "url"), "https://-exempelby.example/"),
        "own-network": (("sources", 0, "url"), "https://10.0.0.1/rapport"),
        "own-computer": (("sources", 0, "url"), "https://localhost/rapport"),
        "born": (("summary",), "Hon som började är född 1981-12-28 i byn."),
        "own-page": (("summary",), "Se linkedin.com/in/kim-exempelsson för mer."),
        "source-id": (("sources", 0, "id"), "Prov Rapport"),
        "that": (("claims", 0, "text"), "att 30 fick arbete"),
        "claim-stop": (("claims", 0, "text"), "30 fick arbete."),
        "wording": (("claims", 0, "wording"), "ett två tre fyra fem sex sju åtta nio"),
        "type": (("claims", 0, "value"), {"type": "precis", "n": 3}),
        "no-type": (("claims", 0, "value"), {"type": "exact"}),
        "number": (("claims", 0, "value"), {"type": "exact", "n": "trettio"}),
        "decimal": (("claims", 0, "value"), {"type": "exact", "n": 3.5}),
        "negative": (("claims", 0, "value"), {"type": "exact", "n": -3}),
        "percent": (("claims", 0, "value"), {"type": "percent", "p": 140}),
        "vague": (("claims", 0, "value"), {"type": "approx", "n": 30, "word": "typ"}),
        "share": (("claims", 0, "value"), {"type": "share", "words": "en massa"}),
        "part-of": (("claims", 0, "part_of"), "alla"),
    }
    for key, (path, value) in changes.items():
        values = json.loads(json.dumps(valid()).replace("prov-rapport", f"{key}-rapport"))
        values |= {"id": key, "name": f"{NAME} {key}"}
        at = values
        for step in path[:-1]:
            at = at[step]
        if value is ...:
            del at[path[-1]]
        else:
            at[path[-1]] = value
        yield key, values


SAYS = """async ([all, today]) => {
    const home = document.querySelector('script[src*="form/form.js"]').src.replace('assets/form/form.js', '');
    const { checker } = await import(home + 'assets/form/check.js');
    const get = async (name) => (await fetch(home + 'data/form/' + name + '.json')).json();
    const words = await get('rules');
    const checks = {};
    for (const kind of ['project', 'method', 'study']) checks[kind] = checker(await get(kind), words, kind);
    return all.map(([kind, values]) => checks[kind](values, today).map((problem) => problem.message));
}"""


def test_the_form_says_the_same_as_make_check(open_page: Open) -> None:
    page = open_page(FORM)
    examples = dict(broken())
    by_file: dict[str, list[str]] = {}
    for problem in checked(examples):
        by_file.setdefault(problem.file.removeprefix("projects/").removesuffix(".yml"), []).append(problem.message)
    said = page.evaluate(SAYS, [[["project", values] for values in examples.values()], TODAY.isoformat()])
    differ = {}
    for key, found in zip(examples, said, strict=True):
        expected = [
            message for message in by_file.get(key, []) if "ingen post" not in message and "används" not in message
        ]
        if not expected or not set(expected) & set(found) or set(found) - set(expected):
            differ[key] = (expected, found)
    assert differ == {}


def test_the_form_has_nothing_against_the_entries_there_are(open_page: Open) -> None:
    page = open_page(FORM)
    # The lists and what is to be thought of before have no form.
    files = [file for file in real_files() if file.kind in ("project", "method", "study")]
    found = page.evaluate(SAYS, [[[file.kind, file.data] for file in files], TODAY.isoformat()])
    assert {file.path: said for file, said in zip(files, found, strict=True) if said} == {}


@pytest.mark.parametrize(
    "post", ["projekt/steget-fore", "metoder/brobyggare", "forskning/mentorskap-svenskt-forsok-2015"]
)
def test_an_entry_opens_and_comes_out_as_it_went_in(open_page: Open, post: str) -> None:
    page = ready(open_page, f"?post={post}")
    folder = {"projekt": "projects", "metoder": "methods", "forskning": "research"}[post.partition("/")[0]]
    file = next(file for file in real_files() if file.path == f"{folder}/{post.partition('/')[2]}.yml")
    text = text_of(page)
    assert left(page) == []
    found = values_of(text)
    found["changed"] = file.data["changed"]
    assert as_dates(found) == as_dates(without_defaults(file.data))


def as_dates(value: object) -> object:
    """A bare year is a number in some files and text in others, and means the same."""
    if isinstance(value, dict):
        return {key: str(item) if key in DATES and type(item) is int else as_dates(item) for key, item in value.items()}
    return [as_dates(item) for item in value] if isinstance(value, list) else value


def without_defaults(value: object) -> object:
    """False and an empty list are what a missing answer means."""
    if isinstance(value, dict):
        return {key: without_defaults(item) for key, item in value.items() if item is not False and item != []}
    return [without_defaults(item) for item in value] if isinstance(value, list) else value


EVIL = "<img src=x onerror=\"document.title='HACKAD'\">"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (f"?slag=rattelse&post=projekt/x{EVIL}", "Adressen nämner en sida som inte finns"),
        (f"?slag={EVIL}", "Adressen nämner ett slag som inte finns"),
        ("?slag=constructor", "Adressen nämner ett slag som inte finns"),
        (f"?slag=rattelse&post=projekt/steget-fore&om=svar&uppgift={EVIL}#{EVIL}", ""),
    ],
)
def test_an_address_runs_nothing(open_page: Open, query: str, words: str) -> None:
    page = ready(open_page, query)
    page.wait_for_timeout(400)
    assert "HACKAD" not in page.title()
    assert page.locator("article img").count() == 0
    expect(page.locator("[data-form-message]")).to_contain_text(words)


IN_BROWSER = """async (texts) => {
  const home = document.querySelector('script[src*="form/form.js"]').src.replace("assets/form/form.js", "");
  const people = await import(home + "assets/form/people.js");
  const kinds = ["emails", "phones", "identityNumbers", "births", "profiles"];
  return texts.map((text) => kinds.map((kind) => people[kind](text)));
}"""


def test_the_browser_finds_the_same_traces_of_people(open_page: Open) -> None:
    page = ready(open_page)
    texts = [around.format(text) for text in (*TRACES, *DECOYS) for around in ("{}", "Skriv eller ring {} i dag.")]
    kinds = (people.emails, people.phones, people.identity_numbers, people.births, people.profiles)
    here = [[list(kind(text)) for kind in kinds] for text in texts]
    there = page.evaluate(IN_BROWSER, texts)
    assert [(text, one, other) for text, one, other in zip(texts, here, there, strict=True) if one != other] == []


FILES = [
    ("bild.png", "x", "bild.png är inte en fil härifrån"),
    ("stor.yml", "a: " + "x" * 70_000, "större än 64 kB"),
    ("trasig.yml", "a: b: c\n", "går inte att läsa på rad 1"),
    ("klippt.yml", "name: a\nsummary: Slutrapport #2 för kaféet\n", "på rad 2 slutar texten vid #"),
    ("lista.yml", "- a\n", "har inga fält"),
    ("kod.yml", "name: !!js/function 'x'\n", "går inte att läsa"),
    (
        "bomb.yml",
        "names: &a [x, x, x, x, x, x, x, x]\nowner: [*a, *a]\n" + "__proto__: {x: 1}\nconstructor: y\n",
        "inte känner till",
    ),
    ("elak.yml", f"name: '{EVIL.replace(chr(39), chr(39) * 2)}'\nfel_nyckel: 1\n", "inte känner till: fel_nyckel"),
]


def test_a_file_runs_nothing_and_wrong_files_get_clear_words(open_page: Open) -> None:
    page = ready(open_page)
    page.on("dialog", lambda dialog: dialog.accept())
    for name, text, words in FILES:
        upload(page, name, text)
        expect(page.locator("[data-form-message]")).to_contain_text(words)
    assert "HACKAD" not in page.title()
    assert page.locator("article img").count() == 0
    assert control(page, "name").input_value() == EVIL
    expect(page.locator(".preview-name")).to_have_text(EVIL)


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "dark"), (DESKTOP, "light")])
def test_everyone_can_fill_it_in(open_page: Open, width: int, scheme: str) -> None:
    page = ready(open_page, width=width, scheme=scheme, reduced_motion="reduce")
    another(page, "sources")
    claim = another(page, "claims")
    control(claim, "type").select_option("approx")
    for box in page.locator("details.form-section, details.form-account").all():
        box.evaluate("at => (at.open = true)")
    control(page, "name").fill("x")
    control(page, "name").blur()
    left(page)
    bring_axe(page)
    assert violations(page, "formuläret") == []
    assert too_wide(page, "formuläret") == []


def kept(page: Page, name: str, values: dict, base: dict | None) -> None:
    """Lays a draft in the browser, as this form keeps one."""
    draft = json.dumps({"shape": 2, "stamp": "x", "values": values, "base": base})
    page.evaluate("([name, draft]) => localStorage.setItem('vagar.form.' + name, draft)", [name, draft])


def real(entry: str) -> dict:
    [file] = [file for file in real_files() if file.path == f"projects/{entry}.yml"]
    return file.data


def test_a_draft_knows_which_version_it_began_from(open_page: Open) -> None:
    page = ready(open_page, "?post=projekt/steget-fore")
    current = page.evaluate("async () => (await fetch('../../data/values/projekt/steget-fore.json')).json()")
    mine = current | {"summary": "Min egen sammanfattning av projektet."}
    before = current | {"name": "Som det hette"}
    kept(page, "projekt.projekt/steget-fore", mine, before)
    page.reload()
    newer = page.locator("[data-form-newer]")
    expect(newer).to_be_visible()
    page.click("[data-form-show-differences]")
    rows = page.locator("[data-form-differences] tbody tr").all_inner_texts()
    assert any(row.startswith("Namn") and "Steget före" in row for row in rows) or any(
        row.startswith("Sammanfattning") and "Min egen" in row for row in rows
    )
    page.click("[data-form-use-mine]")
    expect(newer).to_be_hidden()
    assert control(page, "summary").input_value() == mine["summary"]
    # From now on it began from the version that is there.
    page.reload()
    expect(newer).to_be_hidden()
    kept(page, "projekt.projekt/steget-fore", mine, before)
    page.reload()
    page.click("[data-form-use-new]")
    expect(control(page, "summary")).to_have_value(current["summary"])
    expect(newer).to_be_hidden()


def test_two_tabs_with_the_same_draft_do_not_write_over_each_other(open_page: Open) -> None:
    page = ready(open_page)
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.locator("[data-form]")).to_be_visible()
    fill(page, {"name": "Från första fliken"})
    settled(page)
    expect(other.locator("[data-form-elsewhere]")).to_be_visible()
    fill(other, {"name": "Från andra fliken"})
    settled(other)
    assert "första" in page.evaluate("localStorage.getItem('vagar.form.projekt.ny')")
    other.click("[data-form-theirs]")
    expect(control(other, "name")).to_have_value("Från första fliken")


def test_a_file_asks_before_it_takes_the_place_of_a_draft(open_page: Open) -> None:
    page = ready(open_page)
    fill(page, {"name": "Mitt utkast"})
    settled(page)
    asked: list[str] = []
    page.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    upload(page, "annat.yml", "name: Ett annat\n")
    page.wait_for_timeout(400)
    assert len(asked) == 1
    assert control(page, "name").input_value() == "Mitt utkast"
    page.once("dialog", lambda dialog: dialog.accept())
    upload(page, "annat.yml", "name: Ett annat\n")
    expect(control(page, "name")).to_have_value("Ett annat")


@pytest.mark.parametrize("draft", ["{}", "{", "[]", '{"shape": 7}', '"x"', "null"])
def test_a_draft_of_unknown_shape_never_stops_the_form(open_page: Open, draft: str) -> None:
    page = ready(open_page)
    page.evaluate("draft => localStorage.setItem('vagar.form.projekt.ny', draft)", draft)
    page.reload()
    expect(page.locator("[data-form]")).to_be_visible()
    expect(control(page, "name")).to_have_value("")
    assert page.evaluate("localStorage.getItem('vagar.undan.projekt.ny')") == draft


LARGE = {
    "manga.yml": ("claims:\n" + "  - {id: x}\n" * 300, "300 poster i en lista"),
    "ord.yml": ("summary: " + "a" * 50_000 + "\n", "50000 tecken lång"),
    "djup.yml": ("a:\n" + "".join(" " * depth + "b:\n" for depth in range(1, 60)), "inte känner till"),
}


@pytest.mark.parametrize("name", LARGE)
def test_very_large_input_is_refused_in_time(open_page: Open, name: str) -> None:
    text, words = LARGE[name]
    page = ready(open_page)
    began = page.evaluate("performance.now()")
    upload(page, name, text)
    expect(page.locator("[data-form-message]")).to_contain_text(words)
    assert page.evaluate("performance.now()") - began < 2000


def test_a_very_long_word_in_a_field_does_not_stop_the_page(open_page: Open) -> None:
    page = ready(open_page)
    began = page.evaluate("performance.now()")
    control(page, "summary").evaluate("at => { at.value = 'a'.repeat(50000); }")
    control(page, "summary").dispatch_event("change")
    assert any("är för lång" in said for said in left(page))
    assert page.evaluate("performance.now()") - began < 3000


def test_labels_are_swedish(open_page: Open) -> None:
    page = ready(open_page)
    another(page, "sources")
    another(page, "claims")
    for label in page.locator(".entry-form :is(label, legend)").all_inner_texts():
        assert not re.search(r"\b(?:place|source|claims|summary|kind|outcome|unit|url)\b", label), label
    said = "\n".join(left(page))
    assert "Dokument som uppgifterna kommer från nr 1: «Avsändare» saknas" in said


def test_the_keys_are_enough(open_page: Open) -> None:
    page = ready(open_page)
    part = page.locator("fieldset[data-key=sources]").first
    part.get_by_role("button", name="Lägg till:").last.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.key") == "id"
    page.locator(".form-remove").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Lägg till"
    left(page)
    page.locator(".form-goto").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.key") in ("id", "name")


def test_without_scripts_the_other_ways_are_there(open_page: Open) -> None:
    page = open_page(FORM, java_script_enabled=False)
    text = page.locator("noscript").first.inner_text()
    assert "Formuläret kräver JavaScript" in text
    assert "Skriv till info@" in text
    assert page.locator("[data-form]").is_hidden()


def test_the_form_is_light(open_page: Open, site: BuiltSite) -> None:
    fetched: list[str] = []
    page = open_page("om/")
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(page.url.replace("om/", FORM))
    expect(page.locator("[data-form]")).to_be_visible()
    own = {
        url.split("/", 3)[3].partition("?")[0]
        for url in fetched
        if "/assets/form/" in url or "/vendor/" in url or "/data/" in url
    }
    assert any("rules.json" in path for path in own)
    assert not any("js-yaml" in path for path in own)
    assert sum(len(gzip.compress((site.folder / path).read_bytes())) for path in own) < FIRST_LOAD
