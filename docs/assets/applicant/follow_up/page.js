// Mål och uppföljning: what others reached, whether one's own goal lies above it, and a plan to take along.
import { inWords } from "../../compare/axis.js";
import { save } from "../../csv.js";
import { data, el, number, root } from "../../dom.js";
import { t } from "../../words/swedish.js";
import { keep, recall } from "../kept.js";
import { words as fetchWords, fill } from "../words.js";
import { above, nearest, range } from "./others.js";
import { stub } from "./plan.js";

const KEPT = "follow-up";
const tool = document.querySelector("[data-tool]");
const part = (name) => tool.querySelector(`[data-goal-${name}]`);
const fields = ["outcome", "base", "time", "percent", "n"].map((name) => [name, part(name)]);

let words;
let turn = 0;

const whole = (share) => Math.round(share * 100);
const chosenText = (name) => part(name).selectedOptions[0].textContent;

function goal() {
  const [since, months] = part("time").value.split(" ");
  const asNumber = (name, most) => {
    const value = Number(part(name).value.replace(",", "."));
    return part(name).value.trim() && Number.isFinite(value) && value >= 0 && value <= most ? value : null;
  };
  return {
    outcome: part("outcome").value,
    base: part("base").value,
    since,
    months: Number(months),
    n: asNumber("n", 1_000_000),
    percent: asNumber("percent", 100),
  };
}

function claimLine(claim, reasons) {
  return el(
    "li",
    {},
    el("span", { class: "tag" }, claim.level_name),
    " ",
    el("a", { href: new URL(`${claim.project}/#${claim.anchor}`, root).href }, claim.project_name),
    `: ${claim.phrase} ${claim.text}. `,
    el("strong", {}, inWords(claim)),
    ". ",
    reasons?.length
      ? el(
          "span",
          { class: "muted" },
          t("applicant-not-quite", { reasons: reasons.map((reason) => t(reason)).join("; ") }),
        )
      : null,
  );
}

async function show() {
  const mine = ++turn;
  const own = goal();
  keep(KEPT, Object.fromEntries(fields.map(([name, field]) => [name, field.value])));
  const bad = [
    part("percent").value.trim() && own.percent === null ? t("applicant-goal-is-number") : null,
    part("n").value.trim() && own.n === null ? t("applicant-n-is-number") : null,
  ].filter(Boolean);
  part("status").textContent = bad.join(" ");
  const claims = await data(`outcomes/${own.outcome}.json`);
  if (mine !== turn) return;
  const found = range(claims, own);
  const near = found ? [] : nearest(claims, own);
  const text = found
    ? fill(words.sentences["goal-range"], {
        count: number(found.count),
        low: whole(found.low),
        high: whole(found.high),
        base: chosenText("base"),
        time: chosenText("time"),
      })
    : near.length
      ? words.sentences["goal-few"]
      : words.sentences["goal-none"];
  part("others").replaceChildren(
    el("p", {}, text),
    el(
      "ul",
      { class: "statements" },
      found
        ? found.claims.map((claim) => claimLine(claim))
        : near.map(({ claim, reasons }) => claimLine(claim, reasons)),
    ),
    own.percent !== null && above(claims, own.percent)
      ? el("p", { class: "notice", role: "alert" }, words.sentences["goal-above"])
      : "",
  );
  const gaps = {
    outcome: chosenText("outcome").toLocaleLowerCase("sv"),
    base: chosenText("base"),
    time: chosenText("time"),
    goal: own.percent === null ? t("applicant-your-goal") : t("applicant-goal", { p: own.percent }),
    n: own.n ? number(own.n) : t("applicant-your-number"),
  };
  part("plan").replaceChildren(...words.plan.map((line) => el("li", {}, fill(line, gaps))));
  part("stub").textContent = stub(own);
}

try {
  words = await fetchWords();
  const kept = recall(KEPT, {});
  for (const [name, field] of fields) {
    if (
      typeof kept[name] === "string" &&
      (field.tagName !== "SELECT" || [...field.options].some(({ value }) => value === kept[name]))
    )
      field.value = kept[name];
    field.addEventListener(field.tagName === "SELECT" ? "change" : "input", show);
  }
  part("copy").addEventListener("click", async () => {
    part("status").textContent = await navigator.clipboard
      .writeText([...part("plan").children].map((line) => `• ${line.textContent}`).join("\n"))
      .then(
        () => t("applicant-plan-copied"),
        () => t("applicant-not-copied"),
      );
  });
  part("save").addEventListener("click", () => save("uppfoljning.yml", part("stub").textContent, "text/yaml"));
  tool.hidden = false;
  await show();
} catch (error) {
  document.querySelector("[data-tool-failed]").hidden = false;
  console.info(error);
}
