// Everything that has been written, step by step, with a way back to each.

import { el } from "../../dom.js";

/** The elements of the review. `go` leads to a step by its number. */
export function review(steps, answers, values, go) {
  return steps.map(({ section, title, questions }, index) => {
    const rows = questions
      .filter((id) => values[id] !== undefined)
      .map((id) => {
        const question = answers.questions.get(id);
        const isNew = question.newKind !== undefined && values[`${id}-slag`];
        return el(
          "div",
          {},
          el("dt", {}, question.label),
          el("dd", {}, shown(question, values[id]), isNew ? [" ", el("span", { class: "tag" }, "Ny")] : null),
        );
      });
    const change = el(
      "button",
      { class: "plain", type: "button", "aria-label": `Ändra: ${title}`, onclick: () => go(index) },
      "Ändra",
    );
    return el(
      "section",
      { class: "tell-part", "data-part": section.dataset.step },
      el("h3", {}, title, " ", change),
      rows.length ? el("dl", { class: "facts" }, ...rows) : el("p", { class: "muted" }, "Inget skrivet."),
    );
  });
}

function shown(question, value) {
  if (question.kind === "choice" || question.kind === "choices") {
    const labels = [...question.element.querySelectorAll("label")]
      .filter((label) => [value].flat().includes(label.control?.value))
      .map((label) => label.textContent.trim());
    return labels.join(", ");
  }
  return Array.isArray(value)
    ? question.kind === "lines"
      ? el("ul", {}, ...value.map((line) => el("li", {}, line)))
      : value.join(", ")
    : value;
}
