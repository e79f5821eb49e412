"""«Det här vet vi»: the first sentence, word by word (evidence rules 3c)."""

import pytest

from derive.samples import among, claim_data, derived
from derive.test_verdict import BETTER, NONE, UNCLEAR, WORSE, trial
from factory import SAID, make_project, make_source
from vagar.derive.knowledge import Strength
from vagar.words.languages import words

FIRST_YEAR = {"since": "exit", "from_months": 0, "to_months": 12}
COMPARED = {"compared": {"treated": 30, "control": 15, "word": "omkring"}, "value": 15}
CAUGHT_UP = {**NONE, "time": {"since": "exit", "months": 36}}
SMALL = "Ett litet lottat försök i Norra (140 nya i landet, 2016–2018)"
LARGE = {"size": {"n": 6000, "word": "över"}, "place": "16 orter"}


def known(*studies: dict, projects=(), language="sv") -> tuple[Strength, str]:
    found = derived(*(projects or [make_project()]), studies=studies).knowledge["oppet-kafe"]
    return found.strength, words(language).tell(found.sentences)


STUDIES = {
    "a trial, a horizon and what is not known": (
        [trial("ett", {**BETTER, **COMPARED, "time": FIRST_YEAR, "reservations": ["subsidy-unknown"]}, CAUGHT_UP)],
        Strength.TRIAL,
        f"{SMALL}: första året efteråt var omkring 30 av 100 i arbete, mot omkring 15 av 100 med det vanliga stödet. "
        "Omkring tre år efteråt hade de andra hunnit ikapp. Om jobben hade lönestöd vet vi inte.",
    ),
    "a large trial in several places, all of it subsidised": (
        [trial("ett", {**BETTER, "time": {}, "reservations": ["all-subsidised"]}, **LARGE)],
        Strength.TRIAL,
        "Ett stort lottat försök (16 orter, över 6\u00a0000 nya i landet, 2016–2018): 8 fler av 100 i arbete än med "
        "det vanliga stödet. Hela skillnaden var jobb med lönestöd.",
    ),
    "harm reaches the first sentence": (
        [trial("ett", BETTER, {**WORSE, "outcome": "studies", "measure": "direction", "value": ...})],
        Strength.TRIAL,
        f"{SMALL}: sex månader efteråt var 8 fler av 100 i arbete än med det vanliga stödet. Samtidigt "
        "sämre (studier) än med det vanliga stödet, hur mycket vet vi inte.",
    ),
    "two that differ": (
        [trial("ett", BETTER), trial("tva", UNCLEAR, size={"n": 90})],
        Strength.TRIAL,
        "Två studier säger olika: fler i arbete och ingen säker skillnad. "
        f"{SMALL}: sex månader efteråt var 8 fler av 100 i arbete än med det vanliga stödet.",
    ),
    "a similar group": (
        [trial("ett", BETTER, design="similar-group")],
        Strength.SIMILAR,
        "En jämförelse i Norra med en liknande grupp (140 nya i landet, 2016–2018): sex månader efteråt var 8 "
        "fler av 100 i arbete än med det vanliga stödet.",
    ),
    "a package": (
        [trial("ett", BETTER, bearing="package")],
        Strength.PACKAGE,
        f"Bara hela upplägg har jämförts. {SMALL}: sex månader efteråt var 8 fler av 100 i arbete än med det "
        "vanliga stödet. Vad just den här delen betydde går inte att säga.",
    ),
    "abroad": (
        [trial("ett", BETTER, country="DK", place=...)],
        Strength.ABROAD,
        "I övriga Norden har någon jämfört. Ett litet lottat försök i Danmark (140 nya i landet, 2016–2018): "
        "sex månader efteråt var 8 fler av 100 i arbete än med det vanliga stödet. Regler och arbetsmarknad "
        "skiljer sig.",
    ),
    "a review, and somebody abroad": (
        [
            trial("ett", BETTER, design="systematic-review", country="several", place=...),
            trial("tva", BETTER, country="DK", place=...),
        ],
        Strength.REVIEW,
        "En systematisk översikt från flera länder (140 nya i landet, 2016–2018): sex månader efteråt var 8 fler av "
        "100 i arbete än med det vanliga stödet. I Sverige har vi inte hittat någon jämförelse av just detta med en "
        "liknande grupp.",
    ),
    "the largest says something else": (
        [
            trial("ett", {**UNCLEAR, "time": {}}, size={"n": 900}),
            trial("tva", {**BETTER, "time": {}}),
            trial("tre", {**BETTER, "time": {}}, size={"n": 90}),
        ],
        Strength.TRIAL,
        "2 av 3 studier: fler i arbete. Alla tre har vi läst i sammanfattning. Den största av dem säger något annat. "
        "Ett lottat försök i Norra (900 nya i landet, 2016–2018): ingen säker skillnad i hur många som var i arbete, "
        "mätt mot hur det gick med det vanliga "
        "stödet; studien kan ha missat en skillnad.",
    ),
    "no more exact than the people are many": (
        [trial("ett", {**UNCLEAR, "compared": {"treated": 80.2, "control": 79.1}})],
        Strength.TRIAL,
        f"{SMALL}: sex månader efteråt var 80 av 100 i arbete, mot 79 av 100 med det vanliga stödet. Skillnaden "
        "kan vara slump.",
    ),
    "what went on as before needs no sentence of its own": (
        [trial("ett", {**BETTER, "time": FIRST_YEAR}, {**BETTER, "time": CAUGHT_UP["time"]})],
        Strength.TRIAL,
        f"{SMALL}: första året efteråt var 8 fler av 100 i arbete än med det vanliga stödet.",
    ),
    "another group": (
        [trial("ett", BETTER, design="other-group", size={})],
        Strength.DIFFERENT,
        "En jämförelse i Norra med en grupp som kan skilja sig (nya i landet, 2016–2018): sex månader efteråt var 8 "
        "fler av 100 i arbete än med det vanliga stödet. De som deltog kan ha skilt sig från de andra redan från "
        "början.",
    ),
}


def project(key: str, *claims: dict, **changes) -> dict:
    own = f"{key}-rapport"
    sources = [make_source(id=own), *([make_source()] if key == "kafe-norr" else [])]
    return make_project(
        id=key, name=key.title(), sources=sources, claims=[{**claim, "source": own} for claim in claims], **changes
    )


PLANNED = [{"method": "oppet-kafe", "text": "Kaféet skulle öppna.", "status": "planned", **SAID}]
NO_COMPARISON = "Vi har inte hittat någon jämförelse med en liknande grupp."
PROJECTS = {
    "the lowest and the highest": (
        [project("kafe-norr", claim_data()), project("kafe-sor", claim_data(value="62", time={})), project("kafe-ost")],
        Strength.FIGURE,
        f"{NO_COMPARISON} Två av tre projekt säger hur det gick, räknat på olika sätt: lägst 30\u00a0% i arbete "
        "(Kafe-Norr), högst 62\u00a0% i arbete (Kafe-Sor).",
    ),
    "one figure": (
        [project("kafe-norr", claim_data(value="över hälften")), project("kafe-ost")],
        Strength.FIGURE,
        f"{NO_COMPARISON} Ett av två projekt säger hur det gick: minst 51\u00a0% i arbete (Kafe-Norr).",
    ),
    "a count": (
        [project("kafe-norr", claim_data(value="180", base=among("unknown")))],
        Strength.FIGURE,
        f"{NO_COMPARISON} Det enda projektet säger hur det gick: 180 personer i arbete (Kafe-Norr). "
        "Hur stor andel det är vet vi inte.",
    ),
    "followed up": (
        [project("kafe-norr", claim_data(collected_by="register"))],
        Strength.FIGURE,
        f"{NO_COMPARISON} Det enda projektet säger hur det gick: 30\u00a0% i arbete (Kafe-Norr).",
    ),
    "described": (
        [project("kafe-norr"), project("kafe-sor")],
        Strength.DESCRIBED,
        "En projektägare har arbetat så. Vi har inte hittat någon siffra på hur det gick.",
    ),
    "planned": (
        [project("kafe-norr", methods=PLANNED)],
        Strength.PLANNED,
        "Finns bara i planer. Vi vet inte om någon har gjort det.",
    ),
    "what came after a project": (
        [project("kafe-norr", claim_data(), methods=[{**PLANNED[0], "status": "afterwards"}])],
        Strength.PLANNED,
        "Inget projekt har arbetat så, men någon började efter ett projekt. "
        "Vi har inte hittat någon siffra på hur det gick.",
    ),
    "nobody": (
        [project("kafe-norr", methods=[])],
        Strength.NOBODY,
        "Vi känner inget projekt som har arbetat så.",
    ),
}


@pytest.mark.parametrize(("studies", "strength", "text"), STUDIES.values(), ids=STUDIES.keys())
def test_from_studies(studies, strength, text):
    assert known(*studies) == (strength, text)


@pytest.mark.parametrize(("projects", "strength", "text"), PROJECTS.values(), ids=PROJECTS.keys())
def test_from_projects(projects, strength, text):
    assert known(projects=projects) == (strength, text)


def test_a_comparison_stands_before_any_figure():
    strength, _ = known(trial("ett", UNCLEAR), projects=[project("kafe-norr", claim_data(collected_by="register"))])
    assert strength is Strength.TRIAL


@pytest.mark.parametrize("found", [*STUDIES.values()], ids=STUDIES.keys())
def test_every_sentence_can_be_said_in_english(found):
    studies, _, _ = found
    _, text = known(*studies, language="en")
    assert text
    assert not set("åäö") & set(text)


@pytest.mark.parametrize(("status", "waits"), [("under-way", True), ("registered", True), ("unread", False)])
def test_only_what_has_no_results_is_under_way(status, waits):
    strength, text = known(trial("ett", status=status), projects=[project("kafe-norr")])
    assert strength is Strength.DESCRIBED
    assert ("En jämförelse pågår." in text) is waits
