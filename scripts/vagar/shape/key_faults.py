"""What to say about keys: unknown ones, missing ones, and values that should be a list or have keys."""

from __future__ import annotations

from vagar.problem import closest
from vagar.read.builder import KEY
from vagar.shape.fault import Advice, Fault, on_one_line
from vagar.shape.fault_words import MESSAGES
from vagar.shape.place import tags


def unknown_key(fault: Fault) -> Advice:
    owner = fault.place.owner
    allowed = tuple(owner.model_fields) if owner else ()
    suggestion = closest(fault.place.name, allowed)
    action = "Byt till en av de tillåtna nycklarna, eller ta bort raden"
    if fault.value is None and not suggestion:
        # {label: Ord, andra ord} is two keys to YAML, and the second has no value.
        action = "Hör ordet till texten före ett komma: sätt citattecken runt hela texten"
    path = (*fault.place.path, KEY)
    return Advice(fault.says("unknown_key"), action, allowed, suggestion, path=path)


def missing_key(fault: Fault) -> Advice:
    name = fault.place.name
    return Advice(fault.says("missing"), f"Lägg till en rad med {name}: och ett värde", path=fault.place.path[:-1])


def no_keys(fault: Fault) -> Advice:
    """Something else where keys belong. Numbers where a typed value belongs are so common that they get an example."""
    if fault.value is None:
        return _empty(fault)
    models = fault.place.models()
    if len(models) > 1:
        number = fault.value if type(fault.value) is int else 43
        action = f"Skriv vilken typ värdet har, till exempel {fault.place.name}: {{type: exact, n: {number}}}"
    else:
        known = ", ".join(list(models[0].model_fields)[:6]) if models else ""
        action = f"Skriv nycklarna på egna rader under, till exempel {known}" if known else "Skriv nyckel och värde"
    return Advice(fault.says("no_keys"), action)


def no_list(fault: Fault) -> Advice:
    if fault.value is None:
        return _empty(fault)
    action = "Börja varje post på en egen rad med streck och mellanslag"
    if isinstance(fault.value, str) and fault.value.startswith("-"):
        action = "Skriv ett mellanslag efter varje streck"
    elif isinstance(fault.value, dict):
        action = "Sätt streck och mellanslag före den första nyckeln, och dra in de andra lika långt"
    elif fault.place.item() is str and len(fault.written) < 40:
        action = f"Skriv {fault.place.name}: [{fault.written}], eller börja varje post med streck och mellanslag"
    return Advice(fault.says("no_list"), action)


def no_type(fault: Fault) -> Advice:
    allowed = _tags(fault)
    action = f"Lägg till type, till exempel {fault.place.name}: {{type: exact, n: 43}}"
    return Advice(fault.says("no_type"), action, allowed)


def unknown_type(fault: Fault) -> Advice:
    allowed, path = _tags(fault), (*fault.place.path, "type")
    found = fault.value.get("type") if isinstance(fault.value, dict) else None
    if found is None:
        message = MESSAGES["empty"].format(title="«type»", hint="")
        return Advice(message, "Fyll i det som saknas", allowed, path=path)
    message = fault.says("unknown_type", tag=on_one_line(found))
    return Advice(message, None, allowed, closest(str(found), allowed), path=path)


def few_items(fault: Fault) -> Advice:
    least = fault.context.get("min_length", 1)
    return Advice(fault.says("few_items", least=least), "Lägg till det som saknas")


def _empty(fault: Fault) -> Advice:
    return Advice(fault.says("empty"), "Fyll i det som saknas, eller ta bort raden")


def _tags(fault: Fault) -> tuple[str, ...]:
    return tuple(tag for model in fault.place.models() for tag in tags(model))
