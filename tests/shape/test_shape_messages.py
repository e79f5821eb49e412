"""What a model refuses, in plain Swedish: the place, the sentence, what was meant, what to do."""

import pytest

CLAIM = "id: c, kind: outcome, text: fick arbete, status: final, source: report, place: rubrik"
CHECK_DATE = "Kontrollera datumet mot källan, och skriv bara året eller månaden om dagen inte är känd"
KEYS = ["name", "place", "source", "use"]


def value(yaml):
    return f"claims:\n  - {{{CLAIM}, value: {yaml}}}\n"


def money(amount):
    return f"money:\n  - kind: grant\n    label: stöd\n    source: report\n    place: tabell\n    amount: {amount}\n"


def place(codes):
    return f"places:\n  - {{municipalities: {codes}, source: report, place: rubrik}}\n"


NUMBERS = {
    "spaces": ("1 339 994", "«amount» ska vara ett heltal, inte text", "1339994", "Skriv 1339994 utan mellanrum"),
    "no-break spaces": (
        "1\u00a0339\u00a0994",
        "«amount» ska vara ett heltal, inte text",
        "1339994",
        "Skriv 1339994 utan mellanrum",
    ),
    "narrow spaces": (
        "1\u202f339\u202f994",
        "«amount» ska vara ett heltal, inte text",
        "1339994",
        "Skriv 1339994 utan mellanrum",
    ),
    "kronor": (
        "1 339 994 kr",
        "«amount» ska vara ett heltal, inte text",
        "1339994",
        "Skriv 1339994 utan mellanrum och utan kr",
    ),
    "quotes": ('"43"', "«amount» ska vara ett heltal, inte text", "43", "Skriv 43 utan citattecken"),
    "leading zero": (
        "012345670",
        "«amount» ska vara ett heltal, inte text",
        "12345670",
        "Skriv 12345670 utan nollor först",
    ),
    "comma": (
        "12,5 kr",
        "«amount» ska vara ett heltal",
        None,
        "Skriv talet utan decimaler, eller välj en type som tillåter decimaler",
    ),
    "decimal": (
        "12.5",
        "«amount» ska vara ett heltal",
        None,
        "Skriv talet utan decimaler, eller välj en type som tillåter decimaler",
    ),
    "en dash": (
        "2017–4801",
        "«amount» ska vara ett heltal, inte text",
        None,
        "Skriv ett enda tal; ett spann har egna nycklar, low och high",
    ),
    "time": (
        "12:30",
        "«amount» ska vara ett heltal, inte text",
        None,
        "Skriv talet med siffror, till exempel 43 eller 12.5",
    ),
    "millions": (
        "1,3 mnkr",
        "«amount» ska vara ett heltal, inte text",
        None,
        "Skriv hela talet med siffror, till exempel 1300000",
    ),
    "truth": ("true", "«amount» ska vara ett tal, inte true eller false", None, "Skriv talet med siffror"),
    "list": ("[1]", "«amount» ska vara ett tal, inte en lista", None, "Skriv talet med siffror"),
    "nothing": (
        "",
        "«amount» är tomt (Beloppet som heltal utan mellanrum)",
        None,
        "Fyll i det som saknas, eller ta bort raden",
    ),
    "negative": (
        "-5",
        "«amount» får inte vara mindre än 0 (Beloppet som heltal utan mellanrum)",
        None,
        "Kontrollera talet mot källan",
    ),
    "enormous": (
        "999999999999999",
        "«amount» får inte vara större än 1000000000000 (Beloppet som heltal utan mellanrum)",
        None,
        "Kontrollera talet mot källan",
    ),
}


@pytest.mark.parametrize(("yaml", "message", "suggestion", "action"), NUMBERS.values(), ids=NUMBERS.keys())
def test_numbers(project_problems, yaml, message, suggestion, action):
    (problem,) = project_problems(money(yaml))
    assert (problem.message, problem.suggestion, problem.action) == (message, suggestion, action)
    assert (problem.line, problem.column) == (15, 13 if yaml else 12)


VALUES = {
    "percentage with comma": (
        value('{type: percent, p: "12,5"}'),
        (11, 119, "«p» ska vara ett tal, inte text", "12.5", "Skriv 12.5 med punkt"),
    ),
    "percentage with sign": (
        value("{type: percent, p: 43 %}"),
        (11, 119, "«p» ska vara ett tal, inte text", "43", "Skriv 43 utan %"),
    ),
    "percentage over a hundred": (
        value("{type: percent, p: 112.5}"),
        (
            11,
            119,
            "«p» får inte vara större än 100 (Procent, med punkt som decimaltecken)",
            None,
            "Kontrollera talet mot källan",
        ),
    ),
    "a word before the number": (
        value("{type: exact, n: närmare 200}"),
        (
            11,
            117,
            "«n» ska vara ett heltal, inte text",
            "200",
            "Skriv talet för sig, 200, och ordet «närmare» under nyckeln för ord",
        ),
    ),
    "a bare number": (
        value("43"),
        (
            11,
            100,
            "«value» ska ha nycklar under sig, inte ett tal",
            None,
            "Skriv vilken typ värdet har, till exempel value: {type: exact, n: 43}",
        ),
    ),
    "no type": (
        value("{n: 43}"),
        (11, 100, "«value» saknar type", None, "Lägg till type, till exempel value: {type: exact, n: 43}"),
    ),
    "unknown type": (value("{type: exakt, n: 43}"), (11, 107, "«exakt» är ingen känd type för «value»", "exact", None)),
    "missing number": (
        value("{type: exact}"),
        (
            11,
            100,
            "«n» saknas (Antalet, med siffror utan mellanrum)",
            None,
            "Lägg till en rad med n: och ett värde",
        ),
    ),
    "key of another type": (
        value("{type: exact, n: 1, word: drygt}"),
        (
            11,
            120,
            "Nyckeln «word» finns inte här",
            None,
            "Byt till en av de tillåtna nycklarna, eller ta bort raden",
        ),
    ),
    "a key named as a type": (
        value("{type: percent, percent: 43}"),
        (11, 100, "«p» saknas (Procent, med punkt som decimaltecken)", None, "Lägg till en rad med p: och ett värde"),
    ),
    "range the wrong way": (
        value("{type: range, low: 3, high: 1}"),
        (11, 100, "«value»: low (3) får inte vara större än high (1)", None, None),
    ),
    "percent range the wrong way": (
        value("{type: percent-range, low: 12.5, high: 8}"),
        (11, 100, "«value»: low (12.5) får inte vara större än high (8)", None, None),
    ),
}


@pytest.mark.parametrize(("yaml", "expected"), VALUES.values(), ids=VALUES.keys())
def test_typed_values(project_problems, yaml, expected):
    problem = project_problems(yaml)[0]
    assert (problem.line, problem.column, problem.message, problem.suggestion, problem.action) == expected


OTHERS = {
    "unknown key": (
        "sumary: abc\n",
        (
            10,
            1,
            "Nyckeln «sumary» finns inte här",
            "summary",
            "Byt till en av de tillåtna nycklarna, eller ta bort raden",
        ),
    ),
    "comma in braces": (
        "materials:\n  - {title: Mall, url: https://a.se/, kind: guide, language: svenska, engelska}\n",
        (
            11,
            71,
            "Nyckeln «engelska» finns inte här",
            None,
            "Hör ordet till texten före ett komma: sätt citattecken runt hela texten",
        ),
    ),
    "missing key": (
        "aims:\n  - text: Att fler arbetar.\n    source: report\n",
        (
            11,
            5,
            "«place» saknas (Var i källan: rubrik, stycke eller sida)",
            None,
            "Lägg till en rad med place: och ett värde",
        ),
    ),
    "Swedish word for a code": (
        "status: {code: avslutat, source: report, place: rubrik}\n",
        (10, 16, "«avslutat» går inte att välja för «code» (Planerat, pågår eller avslutat)", "finished", None),
    ),
    "slip of the pen in a code": (
        "status: {code: finnished, source: report, place: rubrik}\n",
        (10, 16, "«finnished» går inte att välja för «code» (Planerat, pågår eller avslutat)", "finished", None),
    ),
    "no in a list of codes": (
        "status: {code: no, source: report, place: rubrik}\n",
        (10, 16, "«no» går inte att välja för «code» (Planerat, pågår eller avslutat)", None, None),
    ),
    "a list for a code": (
        "status: {code: [finished, true], source: report, place: rubrik}\n",
        (10, 16, '«["finished",true]» går inte att välja för «code» (Planerat, pågår eller avslutat)', None, None),
    ),
    "reason off the list": (
        "missing: {budget: mättes inte}\n",
        (
            10,
            19,
            "«mättes inte» går inte att välja för «budget» (Det vi letat efter och inte funnit, med skäl)",
            "not-measured",
            None,
        ),
    ),
    "topic off the list": (
        "missing: {owners: not-measured}\n",
        (10, 11, "Nyckeln «owners» finns inte här (Det vi letat efter och inte funnit, med skäl)", "owner", None),
    ),
    "yes in Swedish": (
        "status: {code: running, ours: ja, source: report, place: rubrik}\n",
        (
            10,
            31,
            "«ours» ska vara true eller false (true om det är vår tolkning, till exempel av slutdatumet)",
            "true",
            "Skriv true eller false utan citattecken",
        ),
    ),
    "NO": (
        "status: {code: running, ours: NO, source: report, place: rubrik}\n",
        (
            10,
            31,
            "«ours» ska vara true eller false (true om det är vår tolkning, till exempel av slutdatumet)",
            "false",
            "Skriv true eller false utan citattecken",
        ),
    ),
    "number for text": (
        "case_numbers:\n  - {number: 20174801, label: diarienummer, source: report, place: rubrik}\n",
        (11, 14, "«number» ska vara text, inte ett tal", None, 'Sätt citattecken runt värdet: "20174801"'),
    ),
    "decimal number for text": (
        "case_numbers:\n  - {number: 1.50, label: diarienummer, source: report, place: rubrik}\n",
        (11, 14, "«number» ska vara text, inte ett tal", None, "Sätt citattecken runt värdet"),
    ),
    "list for text": (
        "about: [a, b]\n",
        (
            10,
            8,
            "«about» ska vara text, inte en lista",
            None,
            "Skriv texten efter kolon, inom citattecken om den innehåller kolon eller komma",
        ),
    ),
    "text for a list of words": (
        "former_ids: old\n",
        (
            10,
            13,
            "«former_ids» ska vara en lista, inte text",
            None,
            "Skriv former_ids: [old], eller börja varje post med streck och mellanslag",
        ),
    ),
    "text for a list of records": (
        "owner: Laholms kommun\n",
        (
            10,
            8,
            "«owner» ska vara en lista, inte text",
            None,
            "Börja varje post på en egen rad med streck och mellanslag",
        ),
    ),
    "dashes without spaces": (
        "former_ids:\n  -old\n  -older\n",
        (11, 3, "«former_ids» ska vara en lista, inte text", None, "Skriv ett mellanslag efter varje streck"),
    ),
    "keys for a list": (
        "aims:\n  text: Att fler arbetar.\n",
        (
            11,
            3,
            "«aims» ska vara en lista, inte en grupp av nycklar",
            None,
            "Sätt streck och mellanslag före den första nyckeln, och dra in de andra lika långt",
        ),
    ),
    "nothing for a list": (
        "aims:\n",
        (10, 6, "«aims» är tomt (Mål och syften)", None, "Fyll i det som saknas, eller ta bort raden"),
    ),
    "text for keys": (
        "period: 2018\n",
        (
            10,
            9,
            "«period» ska ha nycklar under sig, inte ett tal",
            None,
            "Skriv nycklarna på egna rader under, till exempel source, place, start, end, written, note",
        ),
    ),
    "item that is no record": (
        "aims:\n  - Att fler arbetar.\n",
        (
            11,
            5,
            "«aims», post 1 ska ha nycklar under sig, inte text",
            None,
            "Skriv nycklarna på egna rader under, till exempel source, place, text",
        ),
    ),
    "municipality as a number": (
        place("[1381]"),
        (11, 23, "«municipalities», post 1 ska vara text, inte ett tal", None, 'Sätt citattecken runt värdet: "1381"'),
    ),
    "municipality by name": (
        place("[Laholm]"),
        (
            11,
            23,
            "«Laholm» finns inte i vocabulary/municipalities.yml",
            "1381",
            'Skriv id:t i stället för etiketten: "1381"',
        ),
    ),
    "municipality that is none": (
        place('["9999"]'),
        (
            11,
            23,
            "«9999» finns inte i vocabulary/municipalities.yml",
            None,
            "Välj ett id ur vocabulary/municipalities.yml, eller lägg till ordet där först",
        ),
    ),
    "organisation by another name": (
        "owner:\n  - {organisation: ESF, source: report, place: rubrik}\n",
        (
            11,
            20,
            "«ESF» finns inte i vocabulary/organisations.yml",
            "socialfonden",
            "Välj ett id ur vocabulary/organisations.yml, eller lägg till ordet där först",
        ),
    ),
    "capital in an id": (
        "former_ids: [Steget före]\n",
        (
            10,
            14,
            "«former_ids», post 1 får bara innehålla a–z, 0–9 och bindestreck mellan dem",
            "steget-fore",
            None,
        ),
    ),
    "id too long": (
        f"former_ids: [{'a' * 61}]\n",
        (10, 14, "«former_ids», post 1 är för lång: högst 60 tecken, här är det 61", None, "Korta texten"),
    ),
    "text too short": (
        "about: ab\n",
        (
            10,
            8,
            "«about» är för kort: minst 3 tecken (Längre text i Markdown, om det behövs)",
            None,
            "Skriv en längre text",
        ),
    ),
    "text of spaces": (
        'about: "     "\n',
        (
            10,
            8,
            "«about» är tomt (Längre text i Markdown, om det behövs)",
            None,
            "Fyll i det som saknas, eller ta bort raden",
        ),
    ),
    "too many words": (
        f"claims:\n  - {{{CLAIM}, value: {{type: exact, n: 1}}, wording: ett två tre fyra fem sex sju åtta nio}}\n",
        (11, 130, "«wording»: högst 8 av källans ord, här är det 9", None, None),
    ),
    "day that is none": (
        "period: {start: 2024-02-30, source: report, place: rubrik}\n",
        (10, 17, "«start»: dagen 2024-02-30 finns inte i kalendern", None, CHECK_DATE),
    ),
    "month that is none": (
        "period: {start: 2024-13, source: report, place: rubrik}\n",
        (10, 17, "«start»: månaden 13 finns inte", None, CHECK_DATE),
    ),
    "year that no project has": (
        "period: {start: 1018, source: report, place: rubrik}\n",
        (10, 17, "«start»: året måste ligga mellan 1900 och 2100", None, CHECK_DATE),
    ),
    "case number for a date": (
        "period: {start: 2017–4801, source: report, place: rubrik}\n",
        (10, 17, "«start»: ett datum skrivs 2018, 2018-02 eller 2018-02-01", None, None),
    ),
    "date in words": (
        "period: {start: 1 februari 2018, source: report, place: rubrik}\n",
        (10, 17, "«start»: ett datum skrivs 2018, 2018-02 eller 2018-02-01", "2018-02-01", None),
    ),
    "date without dashes": (
        "period: {start: 20180201, source: report, place: rubrik}\n",
        (10, 17, "«start»: ett datum skrivs 2018, 2018-02 eller 2018-02-01", "2018-02-01", None),
    ),
    "date in digits of another script": (
        "period: {start: ٢٠١٨, source: report, place: rubrik}\n",
        (10, 17, "«start»: ett datum skrivs 2018, 2018-02 eller 2018-02-01", None, None),
    ),
    "script in an address": (
        "contact:\n  - {organisation: socialfonden, role: registrator, page: 'javascript:alert(1)'}\n",
        (11, 59, "«page»: en adress börjar med https:// eller http:// och pekar på en webbplats", None, None),
    ),
    "address without beginning": (
        "contact:\n  - {organisation: socialfonden, role: registrator, page: www.esf.se/kontakt}\n",
        (
            11,
            59,
            "«page»: en adress börjar med https:// eller http:// och pekar på en webbplats",
            "https://www.esf.se/kontakt",
            None,
        ),
    ),
    "credentials in an address": (
        "contact:\n  - {organisation: socialfonden, role: registrator, page: 'https://a:b@esf.example/'}\n",
        (11, 59, "«page»: en adress får inte innehålla användarnamn eller lösenord", None, None),
    ),
    "mail with capitals": (
        "contact:\n  - {organisation: socialfonden, role: registrator, mail: Info@esf.example}\n",
        (11, 59, "«mail»: en e-postadress skrivs namn@organisation.se med små bokstäver", None, None),
    ),
}


@pytest.mark.parametrize(("yaml", "expected"), OTHERS.values(), ids=OTHERS.keys())
def test_other_faults(project_problems, yaml, expected):
    problem = project_problems(yaml)[-1]
    assert (problem.line, problem.column, problem.message, problem.suggestion, problem.action) == expected


def test_the_value_and_what_is_allowed_stand_beside_the_message(project_problems):
    (problem,) = project_problems("status: {code: slut, source: report, place: rubrik}\n")
    assert (problem.rule, problem.value, problem.allowed) == ("shape", "slut", ("planned", "running", "finished"))


def test_unknown_key_lists_the_keys_of_its_own_model(project_problems):
    (problem,) = project_problems("aims:\n  - {text: Att fler arbetar., source: report, place: rubrik, sida: 3}\n")
    assert problem.allowed == ("source", "place", "text")


def test_unknown_term_lists_the_terms(project_problems):
    (problem,) = project_problems(place("[laholms]"))
    assert (problem.rule, problem.allowed, problem.suggestion) == ("vocabulary", ("1381",), "1381")


def test_everything_at_once_and_long_values_cut(project_problems):
    long = "x" * 700
    problems = project_problems(f"about: 1\naims:\n  - {{text: {long}, source: report}}\nfoo: bar\n")
    assert sorted(problem.line for problem in problems) == [10, 12, 12, 13]
    assert {len(problem.value) for problem in problems if problem.value} == {1, 3, 60}


def test_no_names_at_all(project_problems):
    text = "id: example\nname: Exempel\nsummary: En mening på vanlig svenska.\nkind: implementation\nnames: []\n"
    problems = project_problems("", text)
    assert [(problem.line, problem.message) for problem in problems] == [
        (1, "«created» saknas (När posten skrevs)"),
        (1, "«changed» saknas (När posten senast ändrades)"),
        (1, "«reviewed» saknas (När någon senast läste posten mot källorna)"),
        (5, "«names» har för få poster: minst 1 ska finnas (Namnets former i källorna)"),
    ]


def test_a_list_with_one_faulty_item_is_not_too_short(project_problems):
    text = "id: example\nname: Exempel\nsummary: En mening på vanlig svenska.\nkind: implementation\n"
    text += "created: 2024-01-01\nchanged: 2024-01-01\nreviewed: 2024-01-01\n"
    text += "names:\n  - {name: Exempel, use: kort, source: report, place: rubrik}\n"
    (problem,) = project_problems("", text)
    assert problem.message == "«kort» går inte att välja för «use» (Kort, fullständigt eller böjt i löpande text)"
