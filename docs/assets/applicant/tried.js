// Vad är prövat hos oss? Ways of working, a target group and a place in; what the base has, near and far, out.
import { data, el, number, root } from "../dom.js";
import { cards } from "../explore/cards.js";
import { sortOut } from "../explore/sorting.js";
import { t } from "../words/swedish.js";
import { words as fetchWords, fill } from "./words.js";

const MOST = 8;
const LISTED = 12;
const tool = document.querySelector("[data-tool]");
const part = (name) => tool.querySelector(`[data-tried-${name}]`);
const [method, target, place, chosen, status, result] = ["method", "target", "place", "chosen", "status", "result"].map(
  part,
);

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
      el(
        "li",
        {},
        el(
          "button",
          {
            type: "button",
            class: "chip",
            "aria-label": t("applicant-remove-name", { name: label("metod", code) }),
            onclick: () => choose(methods.filter((other) => other !== code)),
          },
          `${label("metod", code)} ×`,
        ),
      ),
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
  if (!option?.value) return [{ heading: t("applicant-everywhere"), where: t("applicant-in-sweden"), choices: [] }];
  const county = label("lan", option.dataset.county) ?? t("applicant-the-county");
  return [
    {
      heading: t("applicant-in-heading", { place: option.textContent }),
      where: t("applicant-in", { place: option.textContent }),
      choices: [["kommun", [option.value]]],
    },
    {
      heading: t("applicant-rest-of", { county }),
      where: t("applicant-in", { place: county }),
      choices: [["lan", [option.dataset.county]]],
    },
    { heading: t("applicant-elsewhere"), where: t("applicant-in-sweden"), choices: [] },
  ];
}

const known = (choices) => choices.every(([word, codes]) => codes.every((code) => facet(word).codes.includes(code)));

async function show() {
  const combinations = methods.length ? methods.map((code) => [["metod", [code]]]) : [[]];
  const group = target.value ? [["malgrupp", [target.value]]] : [];
  if (!methods.length && !group.length && !place.value) {
    result.replaceChildren();
    status.textContent = t("applicant-choose-any");
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
    made.push(
      el(
        "section",
        {},
        el("h3", {}, combination.length ? label("metod", combination[0][1][0]) : t("applicant-all-ways")),
        blocks,
      ),
    );
  }
  result.replaceChildren(...made);
  status.textContent = coverage();
}

async function block(circle, fresh, found, combination, group) {
  const listed = await cards(index, fresh.slice(0, LISTED));
  const rest = fresh.length - listed.length;
  const content = listed.length
    ? el(
        "ul",
        {},
        listed.map((card) =>
          el(
            "li",
            {},
            el("a", { href: new URL(`${card.name}/`, root).href }, card.title),
            `. ${card.summary} `,
            el("span", { class: "muted" }, `${card.facts}. ${card.known}.`),
          ),
        ),
        rest ? el("li", {}, t("applicant-and-more", { n: rest })) : null,
      )
    : found.length
      ? el("p", { class: "muted" }, t("applicant-no-more"))
      : el("p", { class: "not-found" }, notFound(circle, combination, group));
  return el(
    "div",
    {},
    el("h4", {}, t("applicant-heading-count", { heading: circle.heading, n: fresh.length })),
    content,
  );
}

function notFound(circle, combination, group) {
  const what = [
    combination.length
      ? t("applicant-used", { method: lowerFirst(label("metod", combination[0][1][0])) })
      : t("applicant-worked"),
    group.length ? t("applicant-with", { group: lowerFirst(label("malgrupp", target.value)) }) : null,
    circle.where,
  ];
  return fill(words.sentences["not-found"], {
    projects: number(version.projects),
    what: what.filter(Boolean).join(" "),
  });
}

const coverage = () => t("applicant-coverage", { n: version.projects, version: version.version, date: version.date });

async function copy() {
  const text = `${result.innerText}\n\n${coverage()}`;
  status.textContent = await navigator.clipboard.writeText(text).then(
    () => t("applicant-copied"),
    () => t("applicant-not-copied"),
  );
}

try {
  [index, words, version] = await Promise.all([data("explore/index.json"), fetchWords(), data("version.json")]);
  for (const [select, word] of [
    [method, "metod"],
    [target, "malgrupp"],
  ]) {
    const found = facet(word);
    select.append(...found.codes.map((code, position) => el("option", { value: code }, found.labels[position])));
  }
  method.addEventListener("change", () => {
    if (!method.value || methods.includes(method.value)) return;
    if (methods.length >= MOST) status.textContent = t("applicant-most-ways", { n: MOST });
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
