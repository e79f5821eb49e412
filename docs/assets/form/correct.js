// One figure or fact put right: its old value filled in, its source shown, and a mail that says what changes.

import { data, el, root } from "../dom.js";
import { current } from "../renamed.js";
import { today } from "../today.js";
import { figureText } from "../words/figures.js";
import { t } from "../words/swedish.js";
import { differences } from "./differences.js";
import { Draft } from "./draft.js";
import { make } from "./fields.js";
import { labelled } from "./order.js";
import { byMeaning } from "./rules.js";
import { at, follow } from "./schema.js";
import { copied, letter, save } from "./sending.js";
import { write } from "./yaml.js";

const one = (name) => document.querySelector(`[data-correct-${name}]`);
const field = (id) => document.getElementById(id);
const tool = document.querySelector("[data-correct]");
const OWN = ["dokument", "plats", "adress", "vem", "annat"];
const ENTRY = /^(projekt|metoder|forskning)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FIELD = /^[a-z_]+(?:\.[a-z0-9-]+){0,3}$/;
const SCHEMAS = { projekt: "project", metoder: "method", forskning: "study" };
// What a figure is, before how it is known.
const FIRST = [
  "text",
  "name",
  "value",
  "amount",
  "word",
  "start",
  "end",
  "organisation",
  "base",
  "time",
  "status",
  "as_of",
  "n",
  "low",
  "high",
  "code",
  "number",
  "written",
  "municipalities",
];
const LEFT = ["id", "source", "place"];
const WAIT = 250;

/** The steps from the top of the entry to a place like `claims.i-arbete`; undefined when nothing stands there. */
function located(place, values) {
  const path = [];
  let value = values;
  for (const step of place.split(".")) {
    const key = Array.isArray(value)
      ? value.findIndex((item, index) => item?.id === step || String(index) === step)
      : step;
    if (key === -1 || value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    path.push(key);
    value = value[key];
  }
  return { path, value };
}

class Correction {
  constructor(entry, place, found, values, schema, words, proposal, source) {
    Object.assign(this, { entry, place, old: found.value, path: found.path, values, schema, words, proposal, source });
    this.lists = el("div", { hidden: true });
    one("fields").before(this.lists);
    const node = at(found.path, schema, values);
    // `path` of a part begins at the top of the group; here it begins in the entry.
    this.node = follow(node, schema);
    this.parts = new Map();
    this.fill();
    this.draft = new Draft(`ratta.${entry}.${place}`);
    const kept = this.draft.load()?.values;
    field("dokument").value = source?.title ?? "";
    for (const id of OWN) if (typeof kept?.[id] === "string") field(id).value = kept[id];
    document.querySelector(".entry-form").addEventListener("submit", (event) => event.preventDefault());
    document.querySelector(".entry-form").addEventListener("input", () => this.changed());
    this.settle();
  }

  fill() {
    const part = make(
      this,
      null,
      this.path.findLast((step) => typeof step === "string"),
      this.node,
      this.old,
      false,
      true,
    );
    this.root = part;
    const keys = [...(part.parts?.keys() ?? [])];
    const first = keys.filter((key) => FIRST.includes(key)).sort((a, b) => FIRST.indexOf(a) - FIRST.indexOf(b));
    one("fields").replaceChildren(...first.map((key) => part.parts.get(key).element));
    const rest = keys.filter((key) => !FIRST.includes(key) && !LEFT.includes(key));
    one("more").replaceChildren(...rest.map((key) => part.parts.get(key).element));
    one("more").closest("details").hidden = !rest.length;
  }

  idsOf() {
    return null;
  }

  onlySource() {
    return undefined;
  }

  changed() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.settle(true), WAIT);
  }

  get changes() {
    const mine = this.root.value ?? {};
    return differences({}, this.nested(mine), this.nested(this.old), this.schema, this.path.length);
  }

  /** A value where it stands in the entry, alone: what differs is named by its way from the top. */
  nested(value) {
    return this.path.reduceRight(
      (below, step) => (typeof step === "number" ? Object.assign([], { [step]: below }) : { [step]: below }),
      value,
    );
  }

  settle(store = false) {
    const own = Object.fromEntries(OWN.map((id) => [id, field(id).value.trim()]));
    if (store) this.draft.save(own, undefined, true);
    const changes = this.changes;
    const lines = changes.map(({ where, mine, theirs }) => `${where}: ${theirs} ska vara ${mine}`);
    if (own.annat) lines.push(own.annat);
    one("changes").replaceChildren(
      ...(lines.length
        ? lines.map((line) => el("li", {}, line))
        : [el("li", { class: "muted" }, "Inget är ändrat än.")]),
    );
    this.values_ = {
      entry: this.entry,
      kind: "correction",
      item: this.place,
      text: (lines.join(". ") || "Inget är ändrat än").slice(0, 600),
      ...(own.dokument ? { source: own.dokument } : {}),
      ...(own.adress ? { url: own.adress } : {}),
      ...(own.plats ? { place: own.plats } : {}),
      ...(own.vem ? { sender: own.vem } : {}),
      date: today(),
    };
    this.wrong = [...this.problems(own, lines)];
    this.tell();
    this.text = [...lines, "", write(this.values_)].join("\n");
    one("mail").href = letter(tool.dataset.contact, {
      title: `rätta ${this.values.name}`,
      address: `${tool.dataset.site}${this.entry}/`,
      text: this.text,
    });
  }

  *problems(own, lines) {
    if (!lines.length) yield { id: "annat", message: "Ändra det som är fel, eller skriv vad det är" };
    if (lines.length && !own.plats && !own.adress && !own.annat)
      yield { id: "plats", message: "Skriv var det rätta står, så att någon kan läsa efter" };
    const ids = { url: "adress", place: "plats", source: "dokument", sender: "vem", text: "annat" };
    for (const { path, message } of byMeaning(this.values_, this.proposal, this.words, "proposal", today()))
      yield { id: ids[path[0]] ?? "annat", message: labelled(message) };
    if (own.adress && !/^https?:\/\/[^\s.]+\.\S+$/.test(own.adress))
      yield { id: "adress", message: "Adressen ska börja med https://. Kopiera den ur webbläsarens adressfält" };
  }

  /** Whether it can be sent. What is wrong is told first when someone tries: nobody wants to hear it while writing. */
  try(event) {
    this.tried = true;
    this.settle(true);
    if (this.wrong.length) {
      event.preventDefault();
      one("errors").focus();
    }
    return !this.wrong.length;
  }

  tell() {
    const box = one("errors");
    box.hidden = !this.wrong.length || !this.tried;
    box.replaceChildren(
      el("h2", {}, this.wrong.length === 1 ? "En sak att rätta" : `${this.wrong.length} saker att rätta`),
      el(
        "ul",
        {},
        ...this.wrong.map(({ id, message }) =>
          el(
            "li",
            {},
            el(
              "a",
              {
                href: `#${id}`,
                onclick: (event) => {
                  event.preventDefault();
                  field(id).focus();
                },
              },
              message,
            ),
          ),
        ),
      ),
    );
    for (const id of OWN) {
      if (this.tried && this.wrong.some((fault) => fault.id === id)) field(id).setAttribute("aria-invalid", "true");
      else field(id).removeAttribute("aria-invalid");
    }
  }
}

/** What stands on the page, in a few words. */
function inWords(value, schema) {
  const label = (key, code) => {
    const node = at([key], { ...schema.node, definitions: schema.definitions }, {});
    const index = node?.enum?.indexOf(code) ?? -1;
    return index >= 0 ? node.enumDescriptions[index] : code;
  };
  const words = value.value
    ? figureText(value.value)
    : Number.isFinite(value.amount)
      ? t.forms.KR(value.amount, value.word)
      : "";
  const said =
    value.text ?? value.label ?? value.name ?? value.written ?? [value.start, value.end].filter(Boolean).join(" – ");
  const other = value.organisation
    ? label("organisation", value.organisation)
    : value.method
      ? label("method", value.method)
      : value.code
        ? label("code", value.code)
        : (value.number ?? "");
  return [said, words, other].filter(Boolean).join(": ");
}

async function start() {
  const asked = new URLSearchParams(location.search);
  const place = asked.get("falt") ?? "";
  const [post = ""] = await current([asked.get("post") ?? ""]);
  if (!ENTRY.test(post) || !FIELD.test(place)) return elsewhere(ENTRY.test(post) ? post : undefined);
  const kind = SCHEMAS[post.split("/")[0]];
  const [values, schema, words, proposal, entry] = await Promise.all([
    data(`values/${post}.json`),
    data(`form/${kind}.json`),
    data("form/rules.json"),
    data("form/proposal.json"),
    data(`entries/${post}.json`),
  ]);
  const found = located(place, values);
  if (!found || !found.value || typeof found.value !== "object") return elsewhere(post);
  const source = entry.sources?.[found.value.source];
  const link = new URL(`${post}/`, root).href;
  one("about").replaceChildren("Gäller ", el("a", { href: link }, values.name), ".");
  one("source").replaceChildren(
    source?.url
      ? el("a", { href: source.url, rel: "noopener" }, source.title)
      : (source?.title ?? found.value.source ?? "framgår inte"),
    found.value.place && found.value.place !== "not-given" ? `, ${found.value.place}` : "",
  );
  const correction = new Correction(post, place, found, values, schema, words, proposal, source);
  one("now").textContent = inWords(found.value, { node: correction.node, definitions: schema.definitions });
  one("mail").addEventListener("click", (event) => correction.try(event));
  one("save").addEventListener(
    "click",
    (event) => correction.try(event) && save(`rattelse-${post.split("/")[1]}.yml`, write(correction.values_)),
  );
  one("copy").addEventListener("click", async (event) => {
    if (!correction.try(event)) return;
    const done = await copied(correction.text);
    one("status").textContent = done ? "Kopierad." : "Det gick inte att kopiera. Spara som fil i stället.";
  });
  tool.hidden = false;
  return undefined;
}

/** What the address asks for is not there: the form for any correction is. */
function elsewhere(post) {
  const place = one("failed");
  place.hidden = false;
  const address = new URL(`bidra/formular/?slag=rattelse${post ? `&post=${post}` : ""}`, root).href;
  place.replaceChildren(
    "Uppgiften finns inte längre på sidan. ",
    el("a", { href: address }, "Skriv vad som är fel i stället"),
    ".",
  );
}

start().catch((error) => {
  one("failed").hidden = false;
  one("failed").textContent =
    `Sidan gick inte att öppna: det som behövs ${error.message}. Skriv till ${tool.dataset.contact} i stället.`;
});
