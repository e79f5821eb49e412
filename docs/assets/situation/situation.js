// Vårt läge: what the reader asks for stands in the address, and the answer below the questions.
import { decisionButton } from "../decision/button.js";
import { data, el, root } from "../dom.js";
import { t } from "../words/swedish.js";
import { decisionOf, draftAddress } from "./decision.js";
import { answer, PLACE } from "./rule.js";
import { usesNumber, wayItem } from "./shown.js";

const MOST_PEOPLE = 100000;
const form = document.querySelector("[data-situation]");
const status = document.querySelector("[data-situation-status]");
const result = document.querySelector("[data-situation-answer]");
const wrong = document.querySelector("[data-number-error]");
const inputs = (name) => [...form.querySelectorAll(`[name=${name}]`)];
const checked = (name) => inputs(name).filter((input) => input.checked);

/** The number as written, null when there is none, NaN when it is no number of people. */
function number() {
  const written = form.antal.value.replaceAll(/\s/g, "");
  if (!written) return null;
  return /^\d{1,6}$/.test(written) && Number(written) >= 1 && Number(written) <= MOST_PEOPLE ? Number(written) : NaN;
}

/** Fills the questions in as the address says. What it does not know is passed over. */
function read() {
  const parameters = new URLSearchParams(location.search);
  for (const input of inputs("grupp")) input.checked = parameters.getAll("grupp").includes(input.value);
  for (const name of ["plats", "mal"]) {
    const asked = parameters.get(name) ?? "";
    for (const input of inputs(name)) input.checked = input.value === asked;
    if (name === "plats" && !checked(name).length) inputs(name)[0].checked = true;
  }
  form.antal.value = (parameters.get("antal") ?? "").slice(0, 12);
}

function write({ groups, place, aim }, n) {
  const parameters = new URLSearchParams(groups.map((group) => ["grupp", group]));
  if (n) parameters.set("antal", n);
  if (place) parameters.set("plats", place);
  if (aim) parameters.set("mal", aim);
  const text = parameters.toString();
  history.replaceState(null, "", text ? `?${text}` : location.pathname);
}

function show(ways) {
  const groups = checked("grupp");
  const [place] = checked("plats");
  const [aim] = checked("mal");
  const asked = { groups: groups.map(({ value }) => value), place: place.value, aim: aim?.value };
  const n = number();
  wrong.textContent = Number.isNaN(n) ? t("situation-number-wrong") : "";
  form.antal.setAttribute("aria-invalid", String(Number.isNaN(n)));
  write(asked, n);
  if (!aim) {
    say(t("situation-choose"));
    result.replaceChildren();
    return;
  }
  const labels = new Map(groups.map(({ value, dataset }) => [value, dataset.label]));
  if (place.value) labels.set(PLACE, place.dataset.label);
  const found = answer(asked, ways);
  const heading = found.fits
    ? t("situation-found", { n: found.ways.length })
    : t("situation-nothing", { n: found.ways.length });
  // The heading below says it to those who see; the status says it to those who hear.
  say(heading, "visually-hidden");
  result.replaceChildren(...written(found, heading, { ...asked, n }, labels, aim.dataset.label, ways));
}

function say(text, looks = "notice") {
  status.hidden = false;
  status.className = looks;
  status.textContent = text;
}

function written(found, heading, asked, labels, aim, ways) {
  const all = found.steps.reduce((sum, step) => sum + step.ways, 0);
  const step = ({ missing, ways: n }) => {
    const what = missing.length ? missing.map((code) => labels.get(code)) : [...labels.values(), aim];
    return el("li", {}, missing.length ? t("situation-let-go", { what, n }) : t("situation-fits", { what, n }));
  };
  const others =
    asked.groups.length && found.ways.length && asked.groups.every((group) => found.ways[0].missing.includes(group));
  const unused = asked.n && found.ways.length && !found.ways.some((way) => usesNumber(way, asked.aim));
  return [
    el("h2", { id: "svar" }, heading),
    el(
      "p",
      { class: "situation-talk" },
      el("strong", {}, t("situation-talk")),
      others ? ` ${t("situation-other-groups")}` : null,
    ),
    el(
      "ol",
      { class: "situation-steps" },
      found.steps.map(step),
      all > found.ways.length ? el("li", {}, t("situation-shown", { n: found.ways.length })) : null,
    ),
    unused ? el("p", { class: "muted" }, t("situation-number-unused")) : null,
    found.ways.length ? el("p", { class: "muted" }, t("situation-order")) : null,
    found.ways.length
      ? el(
          "ol",
          { class: "ways" },
          found.ways.map((way) => wayItem(way, asked, labels, ways)),
        )
      : null,
    found.ways.length ? el("p", { class: "muted" }, `${t("studies-not-searched")} ${t("studies-none-means")}`) : null,
    el(
      "p",
      { class: "actions" },
      el("button", { type: "button", class: "action", onclick: () => print() }, t("situation-print")),
      found.ways.length
        ? [
            ...decisionButton(() => decisionOf(found, asked, labels, aim, heading, ways)),
            el("a", { class: "action", href: draftAddress(found, root) }, t("decision-draft")),
          ]
        : null,
    ),
  ].filter(Boolean);
}

try {
  const ways = await data("situation.json");
  read();
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => show(ways));
  addEventListener("popstate", () => {
    read();
    show(ways);
  });
  show(ways);
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
