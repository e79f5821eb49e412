// The page of one outcome: a target of one's own, which stands in the address.
import { t } from "../../words/swedish.js";
import { draw, percentOf, position } from "./goal.js";

const form = document.querySelector("[data-goal-form]");
const field = form.querySelector("[data-goal-percent]");
const status = document.querySelector("[data-goal-status]");
const plan = form.querySelector("[data-goal-plan-link]");
const picture = document.querySelector("[data-reached]");

function show() {
  const percent = percentOf(field.value);
  const wrong = Number.isNaN(percent);
  const target = wrong ? null : percent;
  field.setAttribute("aria-invalid", String(wrong));
  status.textContent = wrong ? t("applicant-goal-is-number") : position(picture, target, null).join(" ");
  draw(picture, target);
  const address = new URL(location.href);
  const onwards = new URL(plan.href);
  for (const { searchParams } of [address, onwards])
    if (target === null) searchParams.delete("mal");
    else searchParams.set("mal", target);
  history.replaceState(null, "", address);
  plan.href = onwards;
}

field.value = (new URLSearchParams(location.search).get("mal") ?? "").slice(0, 8).replace(".", ",");
field.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
if (field.value) show();
