// The form: what was asked for in the address, which draft it goes on from, and what becomes of it.

import { data, el } from "../dom.js";
import { current } from "../renamed.js";
import { today } from "../today.js";
import { differences } from "./differences.js";
import { Draft } from "./draft.js";
import { ENTRY, EntryForm, KINDS } from "./entry_form.js";
import { kindOf, known, read } from "./reading.js";
import { copied, save } from "./sending.js";

const one = (name) => document.querySelector(`[data-form-${name}]`);
const tool = document.querySelector("[data-form]");
const OF_PLACE = { projekt: "projekt", metoder: "metod", forskning: "forskning" };

let form;
let words;

function say(text) {
  one("message").textContent = text;
  one("message").hidden = !text;
}

const draftOf = (kind, entry) => new Draft(`${kind}.${entry ?? "ny"}`);

async function open(kind, entry, given) {
  const schema = await data(`form/${KINDS[kind].schema}.json`);
  words ??= await data("form/rules.json");
  const draft = draftOf(kind, entry);
  const kept = draft.load();
  const current = entry && kind !== "rattelse" ? await data(`values/${entry}.json`) : undefined;
  let values = given ?? kept?.values;
  if (!values && current) values = { ...current, changed: today() };
  values ??= fresh(kind, entry);
  // A draft may be older than the models, and may have been touched by others.
  const { values: let_in, unknown } = known(values, schema);
  document.querySelector(`[name=slag][value=${kind === "forskning" ? "rattelse" : kind}]`).checked =
    kind !== "forskning";
  one("about").textContent = KINDS[kind].about;
  const base = kept && !given ? kept.base : current;
  form = new EntryForm(kind, entry, schema, words, let_in, draft, base ?? current);
  one("kept").textContent = kept && !given ? "Du fortsätter på ett utkast som finns i den här webbläsaren." : "";
  one("elsewhere").hidden = true;
  compare(kept && !given ? kept : undefined, current, schema);
  const opened = form;
  draft.onElsewhere(() => (one("elsewhere").hidden = form !== opened));
  if (given) form.keep(let_in, true);
  if (given) form.settle();
  return unknown;
}

/** Says when the entry has changed since the draft began, and offers the new one, the draft, or the difference. */
function compare(kept, current, schema) {
  const newer = Boolean(
    kept &&
      current &&
      JSON.stringify(kept.base) !== JSON.stringify(current) &&
      JSON.stringify({ ...kept.values, changed: "" }) !== JSON.stringify({ ...current, changed: "" }),
  );
  one("newer").hidden = !newer;
  one("differences").replaceChildren();
  if (!newer) return;
  one("show-differences").onclick = () => {
    const rows = differences(kept.base ?? {}, kept.values, current, schema);
    one("differences").replaceChildren(
      el(
        "thead",
        {},
        el("tr", {}, ...["Vad", "Ditt utkast", "Sidan nu"].map((name) => el("th", { scope: "col" }, name))),
      ),
      el(
        "tbody",
        {},
        ...rows.map(({ where, mine, theirs }) =>
          el("tr", {}, el("th", { scope: "row" }, where), el("td", {}, mine), el("td", {}, theirs)),
        ),
      ),
    );
  };
  one("use-new").onclick = () => {
    form.draft.forget();
    open(form.kind, form.entry).catch(failed);
  };
  one("use-mine").onclick = () => {
    form.base = current;
    form.keep(form.root.value ?? {}, true);
    one("newer").hidden = true;
  };
}

function fresh(kind, entry) {
  if (kind === "rattelse") {
    const asked = new URLSearchParams(location.search);
    const item = asked.get("uppgift")?.slice(0, 100);
    return {
      ...(entry ? { entry } : {}),
      kind: asked.get("om") === "svar" ? "reply" : "correction",
      ...(item ? { item } : {}),
      date: today(),
    };
  }
  return { created: today(), changed: today(), reviewed: today() };
}

function failed(error) {
  const place = one("failed");
  place.hidden = false;
  place.textContent = `Formuläret gick inte att öppna: det som behövs ${error.message}. Ladda om sidan, eller skriv till ${tool.dataset.contact}.`;
}

async function start() {
  const asked = new URLSearchParams(location.search);
  const post = asked.get("post");
  const [entry] = await current(ENTRY.test(post ?? "") ? [post] : []);
  let kind = Object.hasOwn(KINDS, asked.get("slag") ?? "")
    ? asked.get("slag")
    : entry
      ? OF_PLACE[entry.split("/")[0]]
      : "projekt";
  const fits = kind === "rattelse" || !entry || OF_PLACE[entry.split("/")[0]] === kind;
  if (!fits) kind = "rattelse";
  let message = post && !entry ? "Adressen nämner en sida som inte finns. Här är ett tomt formulär i stället." : "";
  if (asked.get("slag") && !Object.hasOwn(KINDS, asked.get("slag")))
    message = "Adressen nämner ett slag som inte finns. Välj här under vad du vill göra.";
  try {
    await open(kind, entry);
  } catch (error) {
    if (!entry || error.message !== "finns inte") throw error;
    message = `Posten ${entry} finns inte. Här är ett tomt formulär i stället.`;
    await open(kind, undefined);
  }
  say(message);
  tool.hidden = false;
}

for (const choice of document.querySelectorAll("[name=slag]"))
  choice.addEventListener("change", () => {
    say("");
    open(choice.value, choice.value === "rattelse" ? form.entry : undefined).catch(failed);
  });

document.querySelector(".entry-form").addEventListener("submit", (event) => event.preventDefault());

one("clear").addEventListener("click", () => {
  if (!confirm("Ta bort utkastet och börja om?")) return;
  clearTimeout(form.waiting);
  form.draft.forget();
  open(form.kind, form.entry).catch(failed);
});

one("upload").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    const values = await read(file);
    const there = draftOf(kindOf(values)).load();
    if (there && !confirm("Det finns ett utkast här som inte är skickat. Det byts mot filen. Gör det?")) return;
    const unknown = await open(kindOf(values), undefined, values);
    say(
      unknown.length
        ? `${file.name} är öppnad, utom det som formuläret inte känner till: ${unknown
            .slice(0, 5)
            .map((name) => name.slice(0, 40))
            .join(", ")}.`
        : `${file.name} är öppnad.`,
    );
  } catch (error) {
    say(error.message);
  } finally {
    target.value = "";
  }
});

document.querySelector(".entry-form").addEventListener("input", () => form?.changed());
one("theirs").addEventListener("click", () => open(form.kind, form.entry).catch(failed));
one("mine").addEventListener("click", () => form.keep(form.root.value ?? {}, true));
one("download").addEventListener("click", () => {
  form.settle(true);
  save(form.file, form.text);
});
one("copy").addEventListener("click", async () => {
  const done = await copied(form.text);
  one("copied").textContent = done ? "Kopierad" : "Det gick inte att kopiera. Markera texten här under.";
});

start().catch(failed);
