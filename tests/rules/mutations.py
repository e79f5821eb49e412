"""An entry without a fault, changed in a thousand ways that each make it impossible.

`mutations()` gives what was done, the values of the file, and the path that a message must point at: the changed value,
what it lies in, or what lies in it. `innocent()` gives changes that look odd and are right.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple

from factory import SAID, make_claim, make_estimate, make_method, make_project, make_source, make_study

Path = tuple[str | int, ...]
SAID_LATER = {"source": "slutrapport", "place": "s. 9"}


class Mutation(NamedTuple):
    name: str
    values: dict[str, Any]
    path: Path
    kind: str = "project"


def full_project(**changes: object) -> dict[str, Any]:
    """A project that has a bit of everything."""
    whole = make_claim(
        id="deltagare", kind="output", text="100 personer deltog", value={"type": "exact", "n": 100},
        outcome=..., base=..., time=..., unit="people",
    )  # fmt: skip
    survey = make_claim(
        id="enkat",
        text="45 av de 90 som svarade hade arbete efter sex månader",
        value={"type": "exact", "n": 45},
        base={"kind": "respondents", "n": 90, "started_n": 100},
        response={"asked": 100, "answered": 90},
        time={"since": "exit", "months": 6},
    )
    part = make_claim(
        id="kvinnor",
        kind="output",
        text="60 av deltagarna var kvinnor",
        value={"type": "exact", "n": 60},
        outcome=...,
        base=...,
        time=...,
        part_of="deltagare",
    )
    span = make_claim(
        id="studier", text="mellan 10 och 15 procent läste", value={"type": "percent-range", "low": 10, "high": 15},
        outcome="studies",
    )  # fmt: skip
    values = {
        "status": {"code": "finished", **SAID},
        "partners": [{"organisation": "sodra-kommun", "role": "lånade ut lokalen", **SAID}],
        "case_numbers": [{"number": "2018/7", "label": "diarienummer", **SAID}],
        "about": "Kaféet var öppet.\n\n- fika\n- läxor\n",
        "how": [{"text": "Frivilliga kokade kaffe.", **SAID}],
        "claims": [make_claim(), whole, survey, part, span],
        "contradictions": [
            {
                "id": "antalet",
                "kind": "places",
                "text": "Två olika tal.",
                "values": [{"text": "30", **SAID}, {"text": "31", **SAID_LATER}],
                "claims": ["kvinnor"],
                "handling": "show-both",
                "status": "asked",
                "date": "2025-05-01",
            }
        ],
        "lessons": [{"kind": "obstacle", "text": "Lokalen var liten.", **SAID}],
        "money": [
            {"kind": "budget", "label": "total budget", "amount": 900000, **SAID},
            {"kind": "grant", "label": "beviljat stöd", "amount": 500000, **SAID},
        ],
        "takes": {
            "staff": [{"role": "värd", "full_time": 0.5, "text": "En värd på halvtid.", **SAID}],
            "weeks": [{"text": "Tio till tolv veckor.", "low": 10, "high": 12, **SAID}],
            "hours_per_week": [{"text": "Sex timmar i veckan.", "low": 6, **SAID}],
            "group_size": [{"text": "Åtta personer.", "low": 8, **SAID}],
            "cost_items": [{"text": "Fika för 20 000 kronor.", "amount": 20000, **SAID}],
        },
        "contact": [{"organisation": "norra-kommun", "role": "växeln", "page": "https://norra.example/kontakt"}],
        "related_projects": [{"project": "kafe-sor", "relation": "sibling", "text": "Samma idé.", **SAID}],
        "english": {"summary": "A café where newcomers and their neighbours meet."},
        "missing": {"comparison": "not-measured"},
        "sources": [make_source(archive={"url": "https://arkiv.example/slutrapport", "date": "2024-05-04"})],
    }
    return make_project(**{**values, **changes})


VOCABULARY = {
    "organisations": [{"id": "sodra-kommun", "label": "Södra kommun", "kind": "municipality"}],
    "outcomes": [{"id": "studies", "label": "studier", "family": "studies", "wanted": "more"}],
    "units": [{"id": "hours", "label": "timmar"}],
    "municipalities": [{"id": "0201", "label": "Södra", "county": "02"}],
    "target_groups": [{"id": "women", "label": "kvinnor"}],
}


def other_project() -> dict[str, Any]:
    return make_project(
        id="kafe-sor", name="Kafé Sör", names=[{"name": "Kafé Sör", "use": "short", **SAID}], sources=[]
    )


DATES = frozenset({"start", "end", "as_of", "date", "checked", "created", "changed", "reviewed"})
COUNTS = frozenset({"n", "low", "high", "started_n", "asked", "answered", "amount"})
ADDRESSES = frozenset({"url", "page"})
REFERENCES = frozenset(
    {"source", "method", "organisation", "publisher", "programme", "project", "outcome", "unit", "group", "part_of"}
)
CODES = frozenset({"kind", "relation", "use", "code", "status", "since", "handling", "type", "comparison"})
IDS = frozenset({"id"})
NUMBERS = frozenset({"months", "full_time"})

# An empty row is a row that is not there, for what may be left out; characters that nobody sees are the reader's.
NO_TEXTS = ("", "   ", "<b>fet</b> text.", "x" * 4000, 12, [], {}, ["a"], True)
PERSONS = ("Ring 070-123 45 67.", "Skriv till kim@exempelby.example.", "Kim har 811228-9874.", "Tel. +47 22 12 34 56.")
WRONG: dict[str, tuple[object, ...]] = {
    "date": ("2018-13", "2018-02-30", 1850, "2101", "igår", "", 12.5, ["2018"], "18-02-01", "2018/02/01"),
    "count": (-1, "tjugo", "20", [1], {}, True, 1e13),
    "address": (
        *("norra.se", "ftp://norra.se/", "https://localhost/", "https://127.0.0.1/", "https://10.0.0.1/x"),
        *("https://norra.se:0/", "https://norra.se:99999/", "https://a:b@norra.example/", "https://nas.local/"),
        *("https://-norra.se/", "https://" + "a" * 64 + ".se/", "", 7, "https://norra.se/en sida"),
    ),
    "reference": ("finns-inte", "", 7, ["a"], "Norra kommun"),
    "code": ("annat", "", 7, ["a"], "FINAL"),
    "id": ("Stor", "å", "a b", "-a", "", 7, "a" * 61),
    "number": (-1, "sex", [6], True, 1e9),
    # Of an estimate: also outside its interval, and the wrong way for the direction it says.
    "difference": ("sex", [6], True, 1e9, 60, -8),
    "text": (*NO_TEXTS, *PERSONS),
}


def kind_of(field: str) -> str:
    """What a field holds, by its name."""
    for kind, fields in (
        ("date", DATES), ("count", COUNTS), ("address", ADDRESSES), ("reference", REFERENCES), ("code", CODES),
        ("id", IDS), ("number", NUMBERS),
    ):  # fmt: skip
        if field in fields:
            return kind
    return "text"


def leaves(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*path, key))
    else:
        yield path, value


def mappings(value: object, path: Path = ()) -> Iterator[Path]:
    if isinstance(value, dict):
        yield path
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from mappings(item, (*path, key))


def with_value(values: dict[str, Any], path: Path, new: object) -> dict[str, Any]:
    """A copy where `new` stands at `path`."""
    changed = copy.deepcopy(values)
    at: Any = changed
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = new
    return changed


def field_of(path: Path) -> str:
    return next(key for key in reversed(path) if isinstance(key, str))


def by_value(values: dict[str, Any], kind: str) -> Iterator[Mutation]:
    """Each value, replaced by everything that its field cannot hold."""
    for path, _old in leaves(values):
        field = "code" if path[0] == "missing" else field_of(path)
        sort = "code" if path[0] == "missing" else kind_of(field)
        if path[0] == "estimates" and field == "value":
            sort = "difference"
        if path[0] in ("settings", "target_groups") and field == "id":
            sort = "reference"
        if path[0] == "places" and field in ("municipalities", "counties"):
            sort = "reference"
        for new in WRONG[sort]:
            yield Mutation(f"{'.'.join(map(str, path))} = {str(new)[:30]!r}", with_value(values, path, new), path, kind)


def by_key(values: dict[str, Any], kind: str) -> Iterator[Mutation]:
    """A key that nothing has, in each mapping."""
    for path in mappings(values):
        yield Mutation(f"okänd nyckel i {path}", with_value(values, (*path, "okand"), 1), path, kind)


REQUIRED = (
    *(("id",), ("name",), ("summary",), ("kind",), ("names",), ("created",), ("changed",), ("reviewed",)),
    *(("claims", 0, key) for key in ("id", "kind", "text", "status", "value", "source", "place")),
    *(("sources", 0, key) for key in ("id", "title", "publisher", "sender", "kind", "relation")),
    *(("money", 0, key) for key in ("kind", "label", "amount", "source", "place")),
    *(("contradictions", 0, key) for key in ("id", "kind", "text", "values", "handling", "status", "date")),
    *(("methods", 0, key) for key in ("method", "text", "source", "place")),
)


def by_absence(values: dict[str, Any]) -> Iterator[Mutation]:
    """Each required key, left out."""
    for path in REQUIRED:
        changed = copy.deepcopy(values)
        at: Any = changed
        for key in path[:-1]:
            at = at[key]
        del at[path[-1]]
        yield Mutation(f"utan {'.'.join(map(str, path))}", changed, path[:-1])


def by_doubling(values: dict[str, Any]) -> Iterator[Mutation]:
    """What may stand once, twice."""
    for field in ("owner", "partners", "funding", "methods", "target_groups", "settings", "case_numbers"):
        yield Mutation(f"{field} två gånger", {**values, field: values[field] * 2}, (field, 1))
    for field in ("claims", "sources", "contradictions", "related_projects"):
        yield Mutation(f"{field} två gånger", {**values, field: [*values[field], values[field][0]]}, (field,))
    places = [{"municipalities": ["0101", "0101"], "counties": ["01"], **SAID}]
    yield Mutation("kommunen två gånger", {**values, "places": places}, ("places", 0, "municipalities", 1))


def claim(path: Path, **changes: object) -> Mutation:
    shown = {key: value for key, value in changes.items() if key not in ("id", "text")}
    return Mutation(str(shown), make_project(claims=[make_claim(**changes)]), ("claims", 0, *path))


def figures() -> Iterator[Mutation]:
    """Arithmetic of a figure."""
    for value in (
        {"type": "exact", "n": 0}, {"type": "percent", "p": 40}, {"type": "share", "words": "hälften"},
        {"type": "range", "low": 0, "high": 0},
    ):  # fmt: skip
        yield claim((), value=value, base={"kind": "started", "n": 0})
    for n, base in ((31, 30), (200, 100), (1000, 999), (2, 1)):
        yield claim((), value={"type": "exact", "n": n}, base={"kind": "started", "n": base})
        yield claim((), value={"type": "range", "low": 1, "high": n}, base={"kind": "started", "n": base})
        for word in ("upp till", "högst"):
            yield claim((), value={"type": "approx", "n": n, "word": word}, base={"kind": "started", "n": base})
        for word in ("minst", "över", "mer än", "drygt"):
            yield claim((), value={"type": "approx", "n": n, "word": word}, base={"kind": "started", "n": base})
    for kind in ("completed", "left", "respondents"):
        for n, started in ((80, 79), (80, 1), (80, 0), (2, 1)):
            value = {"type": "exact", "n": 1}
            yield claim(("base",), value=value, base={"kind": kind, "n": n, "started_n": started})
    for started in (99, 101, 1, 0):
        yield claim(("base",), base={"kind": "started", "n": 100, "started_n": started})
    for asked, answered, n in (
        (100, 101, 101), (0, 0, 50), (0, 50, 50), (50, 0, 50), (100, 50, 40), (100, 50, 51), (10, None, 50),
        (40, 50, 50),
    ):  # fmt: skip
        response = {"asked": asked, "answered": answered} if answered is not None else {"asked": asked}
        yield claim((), base={"kind": "respondents", "n": n}, response=response)
    for low, high, n in ((40, 50, 3), (1, 5, 4), (55, 60, 2), (51, 66, 2), (10, 20, 3), (70, 90, 3), (1, 2, 10)):
        yield claim((), value={"type": "percent-range", "low": low, "high": high}, base={"kind": "started", "n": n})
    for p, n in ((40, 3), (1, 10), (99, 20), (43, 5), (12.5, 7), (77.7, 5), (50, 3)):
        yield claim((), value={"type": "percent", "p": p}, base={"kind": "started", "n": n})
    for word in ("över", "mer än", "drygt", "minst"):
        yield claim((), value={"type": "approx-percent", "p": 100, "word": word})
    for word in ("nästan", "närmare", "knappt", "minst", "cirka", "drygt"):
        yield claim((), value={"type": "approx-percent", "p": 0, "word": word})
        yield claim((), value={"type": "approx", "n": 0, "word": word})
    for p in (100.5, 101, 150, 1000, -1):
        yield claim((), value={"type": "percent", "p": p})
        yield claim((), value={"type": "approx-percent", "p": p, "word": "cirka"})
        yield claim((), value={"type": "percent-range", "low": 10, "high": p})
    for n in (11_000_001, 500_000_000, 1_000_000_000):
        yield claim((), value={"type": "exact", "n": n}, base=...)
        yield claim((), value={"type": "approx", "n": n, "word": "över"}, base=...)
        yield claim((), value={"type": "range", "low": 1, "high": n}, base=...)
        yield claim(("base",), base={"kind": "started", "n": n})
    for low, high in ((10, 5), (1, 0), (100, 99)):
        yield claim((), value={"type": "range", "low": low, "high": high})
        yield claim((), value={"type": "percent-range", "low": low, "high": high})
    for ours in ("10 + 21", "30 +", "trettio", "30 * 2", "1 / 0", "31"):
        yield claim(("ours",), ours=ours)
    for word in ("typ", "nog", "ca", "strax", "typiskt"):
        yield claim((), value={"type": "approx", "n": 30, "word": word})
        yield claim((), value={"type": "share", "words": word})
        yield claim((), value={"type": "unquantified", "word": word})


def parts() -> Iterator[Mutation]:
    whole = make_claim(id="alla", text="20 började", value={"type": "exact", "n": 20}, outcome=..., base=...)
    part = {"id": "del", "part_of": "alla", "base": ...}

    def both(name: str, path: Path, whole_changes: dict[str, Any], **changes: object) -> Mutation:
        claims = [{**whole, **whole_changes}, make_claim(**{**part, **changes})]
        return Mutation(f"del: {name}", make_project(claims=claims), path)

    for n in (21, 25, 400):
        yield both(f"{n} av 20", ("claims",), {}, value={"type": "exact", "n": n})
        yield both(f"5–{n} av 20", ("claims",), {}, value={"type": "range", "low": 5, "high": n})
        yield both(f"upp till {n} av 20", ("claims",), {}, value={"type": "approx", "n": n, "word": "upp till"})
    yield both("annan enhet", ("claims", 1), {}, unit="hours", value={"type": "exact", "n": 5})
    yield both("utfall av ett mål", ("claims", 1), {"status": "target"}, value={"type": "exact", "n": 5})
    yield both("mål av ett utfall", ("claims", 1), {}, status="target", value={"type": "exact", "n": 5})
    yield both("sig själv", ("claims", 1), {}, part_of="del", value={"type": "exact", "n": 5})
    yield both("okänd helhet", ("claims", 1), {}, part_of="ingen", value={"type": "exact", "n": 5})
    yield both("tar inte slut", ("claims",), {}, exhaustive=True, value={"type": "exact", "n": 5})
    yield claim(("exhaustive",), exhaustive=True)


def times() -> Iterator[Mutation]:
    for months in (0, 1, 6, 36, 240):
        yield claim(("time",), time={"months": months})
        yield claim(("time",), time={"since": "during", "months": months})
        if months:
            yield claim(("time",), time={"since": "project-end", "months": months})
    for months in (-1, 241, 1e6):
        yield claim(("time",), time={"since": "exit", "months": months})
    for first, last in ((12, 6), (1, 0), (24, 23)):
        yield claim(("time",), time={"since": "exit", "from_months": first, "to_months": last})
    yield claim(("time",), time={"since": "exit", "from_months": 6})
    yield claim(("time",), time={"since": "exit", "to_months": 6})
    yield claim(("time",), time={"since": "exit", "months": 6, "from_months": 1, "to_months": 12})
    for day in ("2018", "2018-03", "2019-04-01"):
        yield claim(("time",), time={"since": "project-end"}, as_of=day)
    for day in ("2026", "2031", "2099-01-01"):
        yield claim(("as_of",), as_of=day)
    for day in ("2020-07", "2021", "2025-01-01"):
        yield claim(("as_of",), as_of=day)
    for day in ("1950", "1990", "2016", "2041", "2099"):
        yield claim(("as_of",), as_of=day, status="target")
    for day in ("1999", "2010", "2017-12-31", "2019", "2026-01"):
        yield claim(("reply",), reply={"text": "Det stämmer.", "sender": "Norra kommun", "date": day})

    def period(name: str, path: Path, status: str | None = None, **changes: object) -> Mutation:
        both = {"start": "2018", "end": "2020-05", **SAID, **changes}
        values = {key: value for key, value in both.items() if value is not None}
        state = {"code": status, **SAID} if status else ...
        return Mutation(f"period: {name}", make_project(period=values, status=state), path)

    yield period("tom", ("period",), start=None, end=None)
    for start in ("1900", "1950", "1990-01"):
        yield period(f"från {start}", ("period",), start=start)
    for start in ("2020-06", "2021", "2099"):
        yield period(f"börjar {start}", ("period",), start=start)
    for end in ("2017", "2010-01-01"):
        yield period(f"slutar {end}", ("period",), end=end)
    for code in ("planned", "running"):
        for end in ("2018-02", "2020", "2023", "2024-04"):
            yield period(f"{code} till {end}", ("status",), status=code, end=end)
    for start, end in (("2026", None), ("2025-07", "2027"), ("2018", "2028"), ("2018", "2025-12")):
        yield period(f"avslutat {start}–{end}", ("status",), status="finished", start=start, end=end)


def money() -> Iterator[Mutation]:
    def posts(name: str, path: Path, *each: dict[str, Any]) -> Mutation:
        made = [{"label": "enligt källan", **SAID, **post} for post in each]
        return Mutation(f"pengar: {name}", make_project(money=made), path)

    budget = {"kind": "budget", "amount": 500_000}
    for kind in ("grant", "other-public", "own-contribution"):
        for amount in (500_001, 5_000_000):
            yield posts(f"{kind} {amount}", ("money", 1), budget, {"kind": kind, "amount": amount})
    for amount in (400_000, 500_000, 500_001):
        yield posts(f"två budgetar, {amount}", ("money", 1), budget, {"kind": "budget", "amount": amount})
    for amount in (0, -1, 100_000_000_001, 10**12, 10**13, 12.5, "12 000"):
        for kind in ("budget", "grant", "spent"):
            yield posts(f"{kind} {amount}", ("money", 0), {"kind": kind, "amount": amount})
    for label, amount in (
        ("1,2 miljoner kronor", 120_000), ("450 000 kr", 4_500_000), ("budget 72 miljoner", 7_200_000),
        ("5 mkr", 500_000), ("300 tkr", 3_000_000),
    ):  # fmt: skip
        yield posts(label, ("money", 0), {"kind": "budget", "amount": amount, "label": label})
    yield posts("ordet", ("money", 0), {**budget, "word": "typ"})


def needs() -> Iterator[Mutation]:
    def need(field: str, **more: object) -> Mutation:
        item = {"text": "Så mycket krävs.", **SAID, **more}
        if field == "staff":
            item["role"] = "värd"
        shown = {key: value for key, value in more.items() if key != "text"}
        return Mutation(f"{field} {shown}", make_project(takes={field: [item]}), ("takes", field, 0))

    for field in ("weeks", "hours_per_week", "group_size"):
        for low, high in ((20, 10), (8, 7), (2, 1)):
            yield need(field, low=low, high=high)
        for low in (0, -1, "tio", 1e7):
            yield need(field, low=low)
        yield need(field, high=10)
        yield need(field, low=0, high=10)
    for hours in (169, 200, 500):
        yield need("hours_per_week", low=hours)
        yield need("hours_per_week", low=5, high=hours)
    for size in (2.5, 0.5, 1001):
        yield need("group_size", low=size)
        yield need("group_size", low=1, high=size) if size > 1 else need("group_size", low=size)
    for part in (0, -1, 101, "halv"):
        yield need("staff", full_time=part)
    for amount in (0, -5, 10**12, "tusen"):
        yield need("cost_items", amount=amount)
    for text, amount in (("Fika för 20 000 kronor.", 2_000), ("Hyra, 1,5 miljoner kronor.", 150_000)):
        yield need("cost_items", text=text, amount=amount)


def records() -> Iterator[Mutation]:
    def record(name: str, path: Path, **changes: object) -> Mutation:
        values = {**full_project()["contradictions"][0], "claims": [], **changes}
        return Mutation(f"motsägelse: {name}", make_project(contradictions=[values]), ("contradictions", 0, *path))

    for one, other in (("30", "30"), ("30 personer", "30  Personer"), ("En tredjedel", "en tredjedel")):
        yield record("lika", ("values",), values=[{"text": one, **SAID}, {"text": other, **SAID_LATER}])
    yield record("ett värde", ("values",), values=[{"text": "30", **SAID}])
    yield record("utan svar", ("status",), status="answered")
    yield record("samma uppgift två gånger", ("claims",), claims=["i-arbete", "i-arbete"])
    yield record("okänd uppgift", ("claims",), claims=["finns-inte"])
    for day in ("2026", "2099"):
        yield record(f"antecknad {day}", ("date",), date=day)


def relations() -> Iterator[Mutation]:
    def related(*relations: str, project: str = "kafe-sor") -> Mutation:
        items = [{"project": project, "relation": relation, "text": "Så var det.", **SAID} for relation in relations]
        return Mutation(f"{project}: {relations}", make_project(related_projects=items), ("related_projects",))

    yield related("predecessor", "successor")
    yield related("successor", "predecessor")
    yield related("sibling", "sibling")
    yield related("sibling", "successor")
    yield related("predecessor", project="kafe-norr")
    yield related("predecessor", project="finns-inte")


def studies() -> Iterator[Mutation]:
    """Numbers of a study and of its estimates."""

    def study(path: Path, **changes: object) -> Mutation:
        return Mutation(f"studie {changes}", make_study(**changes), path, "study")

    def estimate(path: Path, **changes: object) -> Mutation:
        # Without its interval a difference may be chance; that must not be what the mutation is refused for.
        unsure = {"direction": "unclear", "ground": "nothing"} if changes.get("interval") is ... else {}
        values = make_study(estimates=[make_estimate(**{**unsure, **changes})])
        return Mutation(f"skattning {changes}", values, ("estimates", 0, *path), "study")

    for size in ({"n": 0}, {"n": 11_000_001}, {"n": 140, "treated": 70, "control": 71}, {"treated": 0}):
        yield study(("size",), size=size)
    for start, end in (("2019", "2017"), ("2018-05", "2018-02"), ("1920", "1922"), ("2099", None)):
        yield study(("years",), years={"start": start, "end": end} if end else {"start": start})
    for value in (101, -101, 500):
        yield estimate((), measure="points", value=value, interval=..., compared=...)
    for value in (0, -1, 101):
        yield estimate((), measure="ratio", value=value, interval=..., compared=...)
    for value in (-101, 1001):
        yield estimate((), measure="relative", value=value, interval=..., compared=...)
    yield estimate((), measure="money", value=10_000_001, interval=..., compared=...)
    yield estimate((), measure="mean", value=3, interval=..., compared=...)
    yield estimate((), measure="direction", value=3, interval=..., compared=...)
    yield estimate((), measure="relative", value=..., interval=..., compared=...)
    for low, high in ((13, 3), (9, 13), (-13, -3)):
        yield estimate((), measure="points", value=8, interval={"low": low, "high": high}, compared=...)
    for level in (5, 20, 0, 100, 101, -1):
        yield estimate((), measure="points", value=8, interval={"low": 3, "high": 13, "level": level}, compared=...)
    for p in ("1,3", "2", "fem", "p", "0,03 procent"):
        yield estimate(("p",), p=p)
    for field in ("n", "treated_n", "control_n"):
        for number in (0, 141, 11_000_001, -1):
            yield estimate((), **{field: number})
    yield estimate((), n=100, treated_n=60, control_n=60)
    for treated, control in ((101, 20), (-1, 20), (30, 101)):
        yield estimate((), compared={"treated": treated, "control": control})
    yield estimate((), measure="points", value=8, interval=..., compared={"treated": 30, "control": 15})
    for asked, answered in ((100, 101), (0, 0), (0, 5), (5, 0)):
        yield estimate((), response={"asked": asked, "answered": answered})
    for part in (101, -1):
        yield estimate((), loss={"all": part})
    for months in (0, 6, 12):
        yield estimate(("time",), time={"months": months})
        yield estimate(("time",), time={"since": "during", "months": months})
    for first, last in ((12, 6), (24, 1)):
        yield estimate(("time",), time={"since": "start", "from_months": first, "to_months": last})
    yield estimate(("time",), time={"since": "start", "from_months": 6})
    yield estimate(("time",), time={"since": "start", "months": 6, "from_months": 1, "to_months": 12})
    for path in (("part_of",),):
        yield estimate(path, part_of="finns-inte")
    yield study(("estimates",), estimates=[make_estimate(), make_estimate()])
    yield study(("status",), status="registered")


def places() -> Iterator[Mutation]:
    for municipalities, counties in ((["0101"], ["02"]), (["0201"], ["01"]), (["0101", "0201"], ["01"])):
        values = [{"municipalities": municipalities, "counties": counties, **SAID}]
        name = f"{municipalities} i {counties}"
        yield Mutation(name, make_project(places=values), ("places", 0, "municipalities"))


def words() -> Iterator[Mutation]:
    for name in ("Kafé Sör", "kafé  sör", "KAFÉ-SÖR"):
        yield Mutation(f"namnet {name}", make_project(name=name), ("name",))
    for text in (". . . . . . . .", "…………………", "!?!?!?!?!?!?", "1 2 3 4 5 6 7.", "a b c d e f.", "– – – – – – –."):
        yield Mutation(f"sammanfattning {text}", make_project(summary=text), ("summary",))
    for text in (
        "A café where newcomers and their neighbours meet.", "It is a place for people who are new and for others.",
    ):  # fmt: skip
        yield Mutation("engelska på svenska", make_project(summary=text), ("summary",))
    for text in (
        "Ett kafé där nyanlända och grannar träffas.", "Föreningen ordnade möten för dem som var nya på orten.",
        "Kommunen och de andra hade ett kafé som var öppet.",
    ):  # fmt: skip
        yield Mutation("svenska på engelska", make_project(english={"summary": text}), ("english",))
    for depth in (4, 5, 6):
        text = "".join(f"{'  ' * level}- nivå\n" for level in range(depth))
        yield Mutation(f"lista med {depth} nivåer", make_project(about=text), ("about",))
        yield Mutation(f"citat med {depth} nivåer", make_project(about="> " * depth + "ord"), ("about",))
    for sign in "*_[(`~<>#|!":
        yield Mutation(f"tio {sign}", make_project(about=f"Se {sign * 10}ord"), ("about",))
    for text in ("![bild](https://norra.se/a.png)", "[x](ftp://norra.se)", "[x](mailto:x)", "[x](/om/)"):
        yield Mutation(text, make_project(about=f"Se {text}."), ("about",))
    for text in ("**fet** text.", "Se [sidan](https://norra.se).", "`kod` i text.", "# Rubrik\nText."):
        yield Mutation(text, make_project(summary=f"Ett kafé, {text}" if text[0] != "#" else text), ("summary",))
    for word in ("effekt", "Effekten", "effektiv", "effektutvärdering", "kostnadseffektivt"):
        yield Mutation(word, make_project(summary=f"Ett kafé som hade {word} på orten."), ("summary",))
    for place in ("okänd", "?", "–", "x", "n/a", "...", "saknas"):
        yield claim(("place",), place=place)
    for text in ("att 30 hade arbete", "30 hade arbete.", "Trettio hade arbete"):
        yield claim(("text",), text=text)
    for name in ("1 2 3", "---", "…"):
        yield Mutation(f"metoden {name}", make_method(name=name), ("name",), "method")
    for names in (["fika", "fika"], ["fika", "Fika"], ["öppet kafé"]):
        yield Mutation(f"andra namn {names}", make_method(other_names=names), ("other_names",), "method")


def mutations() -> Iterator[Mutation]:
    """All of them."""
    values, method = full_project(), make_method(other_names=["fika"], about="Öppna dörren.")
    yield from by_value(values, "project")
    yield from by_value(method, "method")
    yield from by_value(make_study(), "study")
    yield from by_key(values, "project")
    yield from by_key(make_study(), "study")
    yield from by_absence(values)
    yield from by_doubling(values)
    for group in (figures, parts, times, money, needs, records, relations, studies, places, words):
        yield from group()


def innocent() -> Iterator[Mutation]:
    """Changes that look odd and are right."""
    for changes in (
        {"value": {"type": "exact", "n": 0}},
        {"value": {"type": "exact", "n": 100}},
        {"value": {"type": "percent", "p": 0}},
        {"value": {"type": "percent", "p": 100}},
        {"value": {"type": "percent", "p": 33}, "base": {"kind": "started", "n": 3}},
        {"value": {"type": "percent-range", "low": 40, "high": 50}, "base": {"kind": "started", "n": 10}},
        {"value": {"type": "percent-range", "low": 33, "high": 34}, "base": {"kind": "started", "n": 3}},
        {"value": {"type": "approx-percent", "p": 100, "word": "nästan"}},
        {"value": {"type": "approx", "n": 100, "word": "upp till"}},
        {"value": {"type": "approx", "n": 1, "word": "minst"}},
        {"value": {"type": "range", "low": 30, "high": 30}},
        {"value": {"type": "exact", "n": 8_700_000}, "base": ...},
        {"value": {"type": "missing", "reason": "not-measured"}},
        {"base": {"kind": "completed", "n": 100, "started_n": 100}},
        {"base": {"kind": "started", "n": 100, "started_n": 100}},
        {"base": {"kind": "target-group", "n": 100, "started_n": 120}},
        {"base": {"kind": "respondents", "n": 100}, "response": {"asked": 100}},
        {"base": {"kind": "respondents", "n": 100}, "response": {"asked": 100, "answered": 100}},
        {"time": {"since": "unknown", "months": 36}},
        {"time": {"since": "during"}},
        {"time": {"since": "project-end"}, "as_of": "2020-05"},
        {"time": {"since": "project-end", "months": 0}, "as_of": "2020"},
        {"time": {"since": "exit", "from_months": 0, "to_months": 12}},
        {"status": "target", "as_of": "2025-12"},
        {"status": "target", "as_of": "2018", "time": {"since": "project-end"}},
        {"reply": {"text": "Det stämmer.", "sender": "Norra kommun", "date": "2020"}},
        {"ours": "100 - 70"},
        {"ours": "10 × 3"},
    ):
        yield claim((), **changes)
    for period, status in (
        ({"start": "2018", "end": "2025-12"}, "running"),
        ({"start": "2018", "end": "2024-06"}, "running"),
        ({"start": "2027", "end": "2030"}, "planned"),
        ({"start": "2018", "end": "2018"}, "finished"),
        ({"written": "tre somrar"}, "finished"),
        ({"start": "2001"}, "running"),
    ):
        state = {"code": status, **SAID}
        yield Mutation(f"{status} {period}", make_project(period={**period, **SAID}, status=state), ())
    for money in (
        [("budget", 500_000, None), ("grant", 500_000, None)],
        [("budget", 500_000, None), ("budget", 100_000, "resor")],
        [("budget", 500_000, "resor"), ("grant", 900_000, None)],
        [("grant", 500_000, None), ("grant", 400_000, None)],
        [("unpaid-work", 1, None)],
        [("budget", 500_000, None, "EUR"), ("grant", 4_000_000, None)],
    ):
        posts = []
        for kind, amount, about, *currency in money:
            more = ({"activity": about} if about else {}) | ({"currency": currency[0]} if currency else {})
            posts.append({"kind": kind, "amount": amount, "label": "post", **SAID, **more})
        yield Mutation(str(money), make_project(money=posts), ())
    for about in (
        "- ett\n- två\n  - tre\n    - fyra\n",
        "> sagt\n\n1. ett\n2. två\n",
        "Det var **mycket** kaffe.",
        "a * b * c",
    ):
        yield Mutation(about, make_project(about=about), ())
    for summary in (
        "Kafé, språk och häng i Norra.", "SFI + praktik = jobb i Norra.", "«The Local» är ett kafé på orten för alla.",
    ):  # fmt: skip
        yield Mutation(summary, make_project(summary=summary), ())
    for summary in ("A café in Åmål run by Föreningen för alla.", "Language café for Swedish för invandrare students."):
        yield Mutation(summary, make_project(english={"summary": summary}), ())
    for changes in (
        {"measure": "points", "value": 50}, {"measure": "ratio", "value": 1.2}, {"measure": "relative", "value": 15},
        {"measure": "money", "value": 10_000}, {"measure": "mean", "value": 3, "unit": "dagar"},
        {"measure": "direction", "value": ...},
    ):  # fmt: skip
        unsure = make_estimate(**changes, interval=..., direction="unclear", ground="nothing")
        yield Mutation(f"skattning {changes}", make_study(estimates=[unsure]), (), "study")
    for changes in (
        {"p": "<0,001"}, {"p": "0,03"}, {"n": 140}, {"treated_n": 70, "control_n": 70}, {"loss": {"all": 10}},
        {"time": {"since": "start", "from_months": 1, "to_months": 12}}, {"time": {"since": "unknown", "months": 12}},
        {"response": {"asked": 100, "answered": 50}}, {"interval": {"low": 3, "high": 13, "level": 90}},
    ):  # fmt: skip
        yield Mutation(f"skattning {changes}", make_study(estimates=[make_estimate(**changes)]), (), "study")
