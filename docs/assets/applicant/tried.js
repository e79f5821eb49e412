// Vad är prövat hos oss? Ways of working, a target group and a place in; what the base has, near and far, out.
import { data, el, number, plural, root } from "../dom.js";
import { cards } from "../explore/cards.js";
import { sortOut } from "../explore/sorting.js";
import { fill, words as fetchWords } from "./words.js";

const MOST = 8;
const LISTED = 12;
const tool = document.querySelector("[data-tool]");
const part = (name) => tool.querySelector(`[data-tried-${name}]`);
const [method, target, place, chosen, status, result] = ["method", "target", "place", "chosen", "status", "result"].map(part);

let index;
let words;
let version;
let methods = [];

const facet = (word) => index.facets.find((found) => found.word === word);
const label = (word, code) => {
  const found = facet(word);
  const position = found.codes.indexOf(code);
  return position < 0 ? null : found.labels[position];
};
const lowerFirst = (text) => text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);

function showChosen() {
  chosen.replaceChildren(
    ...methods.map((code) =>
      el("li", {}, el("button", { type: "button", class: "chip", "aria-label": `Ta bort ${label("metod", code)}`, onclick: () => choose(methods.filter((other) => other !== code)) }, `${label("metod", code)} ×`)),
    ),
  );
}

function choose(next) {
  methods = next;
  method.value = "";
  showChosen();
  show();
}

/** The circles around the reader's place, from near to far; a wider one leaves out what the nearer has shown. */
function circles() {
  const option = place.selectedOptions[0];
  if (!option?.value) return [{ heading: "I hela landet", where: "i Sverige", choices: [] }];
  const county = label("lan", option.dataset.county) ?? "länet";
  return [
    { heading: `I ${option.textContent}`, where: `i ${option.textContent}`, choices: [["kommun", [option.value]]] },
    { heading: `I övriga ${county}`, where: `i ${county}`, choices: [["lan", [option.dataset.county]]] },
    { heading: "På andra håll", where: "i Sverige", choices: [] },
  ];
}

const known = (choices) => choices.every(([word, codes]) => codes.every((code) => facet(word).codes.includes(code)));

async function show() {
  const combinations = methods.length ? methods.map((code) => [["metod", [code]]]) : [[]];
  const group = target.value ? [["malgrupp", [target.value]]] : [];
  if (!methods.length && !group.length && !place.value) {
    result.replaceChildren();
    status.textContent = "Välj arbetssätt, målgrupp eller kommun.";
    return;
  }
  const made = [];
  for (const combination of combinations) {
    const seen = new Set();
    const blocks = [];
    for (const circle of circles()) {
      const choices = [["slag", ["project"]], ...combination, ...group, ...circle.choices];
      const found = known(choices) ? sortOut(index, new Map(choices)).found : [];
      const fresh = found.filter((entry) => !seen.has(entry));
      for (const entry of found) seen.add(entry);
      blocks.push(await block(circle, fresh, found, combination, group));
    }
    made.push(el("section", {}, el("h3", {}, combination.length ? label("metod", combination[0][1][0]) : "Alla arbetssätt"), blocks));
  }
  result.replaceChildren(...made);
  status.textContent = coverage();
}

async function block(circle, fresh, found, combination, group) {
  const listed = await cards(index, fresh.slice(0, LISTED));
  const rest = fresh.length - listed.length;
  const content = listed.length
    ? el("ul", {}, listed.map((card) => el("li", {}, el("a", { href: new URL(`${card.name}/`, root).href }, card.title), `. ${card.summary} `, el("span", { class: "muted" }, `${card.facts}. ${card.known}.`))), rest ? el("li", {}, `och ${plural(rest, "projekt", "projekt")} till`) : null)
    : found.length
      ? el("p", { class: "muted" }, "Inga fler än de som står ovan.")
      : el("p", { class: "not-found" }, notFound(circle, combination, group));
  return el("div", {}, el("h4", {}, `${circle.heading} (${number(fresh.length)})`), content);
}

function notFound(circle, combination, group) {
  const what = [
    combination.length ? `använde arbetssättet ${lowerFirst(label("metod", combination[0][1][0]))}` : "arbetade",
    group.length ? `med ${lowerFirst(label("malgrupp", target.value))}` : null,
    circle.where,
  ];
  return fill(words.sentences["not-found"], { projects: number(version.projects), what: what.filter(Boolean).join(" ") });
}

const coverage = () =>
  `Databasen har ${plural(version.projects, "projekt eller verksamhet", "projekt och verksamheter")}, version ${version.version} av den ${version.date}. Den är inte heltäckande: att vi inte fann något betyder inte att det inte har prövats.`;

async function copy() {
  const text = `${result.innerText}\n\n${coverage()}`;
  status.textContent = await navigator.clipboard.writeText(text).then(
    () => "Kopierat.",
    () => "Det gick inte att kopiera; markera texten i stället.",
  );
}

try {
  [index, words, version] = await Promise.all([data("explore/index.json"), fetchWords(), data("version.json")]);
  for (const [select, word] of [[method, "metod"], [target, "malgrupp"]]) {
    const found = facet(word);
    select.append(...found.codes.map((code, position) => el("option", { value: code }, found.labels[position])));
  }
  method.addEventListener("change", () => {
    if (!method.value || methods.includes(method.value)) return;
    if (methods.length >= MOST) status.textContent = `Högst ${MOST} arbetssätt åt gången.`;
    else choose([...methods, method.value]);
  });
  for (const select of [target, place]) select.addEventListener("change", show);
  part("copy").addEventListener("click", copy);
  tool.hidden = false;
  await show();
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
