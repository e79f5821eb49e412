// Vad har andra nått?: all figures of an outcome, one's own target among them, and a plan to take along.
import { save } from "../../csv.js";
import { el, number, root } from "../../dom.js";
import { keep, recall } from "../../kept.js";
import { t } from "../../words/swedish.js";
import { words as fetchWords, fill } from "../fixed_sentences.js";
import { draw, percentOf, position } from "./goal.js";
import { stub } from "./plan.js";

const KEPT = "follow-up";
const MOST_PEOPLE = 1_000_000;
const parts = [...document.querySelectorAll("[data-tool]")];
const part = (name) => document.querySelector(`[data-goal-${name}]`);
// What each field is called in the address.
const NAMES = { outcome: "utfall", percent: "mal", base: "bland", time: "nar", n: "antal" };
const fields = Object.keys(NAMES).map((name) => [name, part(name)]);
const others = part("others");

let words;
let turn = 0;
let shown = others.querySelector("[data-reached]")?.dataset.outcome;

const chosen = (name) => part(name).selectedOptions[0];
const chosenText = (name) => chosen(name).textContent;

function goal() {
  const [since, months] = part("time").value.split(" ");
  const written = part("n").value.replaceAll(/\s/g, "");
  const n = Number(written);
  return {
    outcome: part("outcome").value,
    base: part("base").value,
    since,
    months: Number(months),
    n: written && Number.isInteger(n) && n >= 0 && n <= MOST_PEOPLE ? n : null,
    percent: percentOf(part("percent").value),
  };
}

/** The picture of an outcome, out of its own page: it is drawn there and nowhere else. */
async function picture(page) {
  const address = new URL(page, root);
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new Error("gick inte att hämta");
  const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-reached]");
  for (const link of found.querySelectorAll("[href]")) link.href = new URL(link.getAttribute("href"), address).href;
  return document.adoptNode(found);
}

async function showOthers(mine) {
  const option = chosen("outcome");
  if (option.value === shown) return;
  const found = option.dataset.page ? await picture(option.dataset.page) : el("p", {}, t("reached-goal-no-figures"));
  if (mine !== turn) return;
  others.replaceChildren(el("h3", { "data-outcome-name": true }, option.textContent), found);
  shown = option.value;
}

function write() {
  const parameters = new URLSearchParams();
  for (const [name, field] of fields) {
    const value = field.value.trim();
    const usual = field.tagName === "SELECT" && [...field.options].find((each) => each.defaultSelected);
    if (value && value !== (usual ? usual.value : field.options?.[0].value)) parameters.set(NAMES[name], value);
  }
  const text = parameters.toString();
  history.replaceState(null, "", `${text ? `?${text}` : location.pathname}${location.hash}`);
}

async function show() {
  const mine = ++turn;
  const own = goal();
  const percent = Number.isNaN(own.percent) ? null : own.percent;
  keep(KEPT, Object.fromEntries(fields.map(([name, field]) => [name, field.value])));
  write();
  const bad = {
    percent: Number.isNaN(own.percent) && t("applicant-goal-is-number"),
    n: part("n").value.trim() && own.n === null && t("applicant-n-is-number"),
  };
  for (const [name, wrong] of Object.entries(bad)) part(name).setAttribute("aria-invalid", String(Boolean(wrong)));
  await showOthers(mine);
  if (mine !== turn) return;
  draw(others, percent);
  const alike = {
    base: own.base,
    time: part("time").value,
    baseText: chosenText("base"),
    timeText: chosenText("time"),
  };
  const wrong = Object.values(bad).filter(Boolean);
  part("status").textContent = (wrong.length ? wrong : position(others, percent, alike)).join(" ");
  const gaps = {
    outcome: chosenText("outcome").toLocaleLowerCase("sv"),
    base: chosenText("base"),
    time: chosenText("time"),
    goal: percent === null ? t("applicant-your-goal") : t("applicant-goal", { p: percent }),
    n: own.n ? number(own.n) : t("applicant-your-number"),
  };
  part("plan").replaceChildren(...words.plan.map((line) => el("li", {}, fill(line, gaps))));
  part("stub").textContent = stub(own);
}

/** What the address asks for, otherwise what was written here last. What no field has is passed over. */
function read() {
  const asked = new URLSearchParams(location.search);
  const kept = Object.values(NAMES).some((name) => asked.has(name)) ? {} : recall(KEPT, {});
  for (const [name, field] of fields) {
    const value = asked.get(NAMES[name]) ?? kept[name];
    if (typeof value !== "string") continue;
    if (field.tagName !== "SELECT") field.value = value.slice(0, 12).replace(".", ",");
    else if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
}

const failed = (error) => {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
};

try {
  words = await fetchWords();
  read();
  for (const [, field] of fields)
    field.addEventListener(field.tagName === "SELECT" ? "change" : "input", () => show().catch(failed));
  part("copy").addEventListener("click", async () => {
    part("copied").textContent = await navigator.clipboard
      .writeText([...part("plan").children].map((line) => `• ${line.textContent}`).join("\n"))
      .then(
        () => t("applicant-plan-copied"),
        () => t("applicant-not-copied"),
      );
  });
  part("save").addEventListener("click", () => save("uppfoljning.yml", part("stub").textContent, "text/yaml"));
  for (const each of parts) each.hidden = false;
  await show();
} catch (error) {
  failed(error);
}
