// The button that hands the reader an underlag for a decision. What writes it is fetched when it is pressed.
import { el } from "../dom.js";
import { t } from "../words/swedish.js";

/** The button, and a line that says when it could not be done. `request` gives what `underlag` is made of. */
export function decisionButton(request) {
  const problem = el("span", { role: "status" });
  const press = async () => {
    problem.textContent = "";
    try {
      const { underlag } = await import("./underlag.js");
      await underlag(request());
    } catch (error) {
      problem.textContent = t("decision-failed", { problem: error.message });
    }
  };
  const button = el(
    "button",
    { type: "button", class: "action", "data-decision": true, onclick: press },
    t("decision-button"),
  );
  return [button, problem];
}
