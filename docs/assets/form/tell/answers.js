// The answers as they stand in the page: read out, put back, and which questions are asked at all.

import { el } from "../../dom.js";

const LISTED = ["organisations", "places", "methods"];

/** One question in the page: its answer, and whether it is asked. */
class Question {
  constructor(element, form) {
    const { question: id, kind, when, answers } = element.dataset;
    Object.assign(this, {
      element,
      form,
      id,
      kind,
      when,
      wanted: answers?.split(" ") ?? [],
      required: "required" in element.dataset,
    });
    this.error = element.querySelector(".ask-error");
    this.label = (element.querySelector("legend") ?? element.querySelector("label")).textContent;
    if (LISTED.includes(kind)) this.#chips();
    if (kind === "organisation") this.input.addEventListener("input", () => this.showNew());
  }

  get input() {
    return this.element.querySelector("input[type=text], textarea");
  }

  get #list() {
    return this.element.querySelector("[data-chips]");
  }

  /** A text, a list of texts, or undefined where there is no answer. */
  get value() {
    if (this.kind === "choice") return this.element.querySelector("input:checked")?.value;
    if (this.kind === "choices")
      return some([...this.element.querySelectorAll("input:checked")].map((box) => box.value));
    if (LISTED.includes(this.kind)) {
      // What stands in the field and was never added was still meant.
      const left = this.input.value.trim();
      const added = [...this.#list.children].map((item) => item.dataset.value);
      return some(left && !added.includes(left) ? [...added, left] : added);
    }
    if (this.kind === "lines")
      return some(
        this.input.value
          .split("\n")
          .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, "").trim())
          .filter(Boolean),
      );
    return this.input.value.trim() || undefined;
  }

  set value(value) {
    if (["choice", "choices"].includes(this.kind)) {
      const chosen = [value].flat();
      for (const box of this.element.querySelectorAll("input")) box.checked = chosen.includes(box.value);
    } else if (LISTED.includes(this.kind)) {
      this.#list.replaceChildren();
      this.input.value = "";
      for (const one of Array.isArray(value) ? value : []) this.#add(String(one));
    } else this.input.value = Array.isArray(value) ? value.join("\n") : (value ?? "");
    this.showNew();
  }

  /** The kind of a new organisation, where one is written. */
  get newKind() {
    const box = this.element.querySelector("[data-new]");
    return box && !box.hidden ? box.querySelector("select").value : undefined;
  }

  showNew() {
    const box = this.element.querySelector("[data-new]");
    if (!box) return;
    const name = this.input.value.trim();
    const isNew = name.length > 1 && !this.form.organisations.find(name);
    if (isNew && box.hidden) box.querySelector("select").value = this.form.organisations.guess(name);
    else if (isNew && !this.chosenKind) box.querySelector("select").value = this.form.organisations.guess(name);
    box.querySelector("select").onchange = () => (this.chosenKind = true);
    box.hidden = !isNew;
  }

  /** Whether the question is asked, after what the others say. */
  asked(value) {
    return !this.when || this.wanted.includes(value(this.when));
  }

  show(message) {
    this.error.hidden = !message;
    this.error.replaceChildren(...(message ? [el("span", { class: "visually-hidden" }, "Fel: "), message] : []));
    this.element.classList.toggle("ask-bad", Boolean(message));
    for (const control of this.element.querySelectorAll("input[type=text], textarea")) {
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  focus() {
    this.element.querySelector("input, textarea").focus();
  }

  #chips() {
    const add = () => {
      const text = this.input.value.trim();
      if (!text) return;
      this.#add(text);
      this.input.value = "";
      this.element.querySelector("[data-added]").textContent = `${text} är tillagd.`;
      this.input.focus();
      this.form.changed();
    };
    this.element.querySelector("[data-add]").addEventListener("click", add);
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !this.input.value.trim()) return;
      // Otherwise the key would go on to the next step.
      event.preventDefault();
      add();
    });
  }

  #add(text) {
    if ([...this.#list.children].some((item) => item.dataset.value === text)) return;
    const isNew = this.kind === "organisations" && !this.form.organisations.find(text);
    const remove = el("button", { class: "plain", type: "button", "aria-label": `Ta bort ${text}` }, "Ta bort");
    const item = el(
      "li",
      { "data-value": text },
      el("span", {}, text),
      isNew ? [" ", el("span", { class: "tag" }, "Ny")] : null,
      " ",
      remove,
    );
    remove.addEventListener("click", () => {
      item.remove();
      this.input.focus();
      this.form.changed();
    });
    this.#list.append(item);
  }
}

const some = (list) => (list.length ? list : undefined);

/** All questions of the page, and their answers together. */
export class Answers {
  constructor(root, organisations, changed) {
    Object.assign(this, { organisations, changed });
    this.questions = new Map(
      [...root.querySelectorAll("[data-question]")].map((element) => [
        element.dataset.question,
        new Question(element, this),
      ]),
    );
  }

  /** What is answered, by question; questions that are not asked have no answer. */
  get values() {
    const found = {};
    for (const [id, question] of this.questions)
      if (question.asked((other) => found[other]) && question.value !== undefined) found[id] = question.value;
    for (const question of this.questions.values())
      if (found[question.id] && question.newKind) found[`${question.id}-slag`] = question.newKind;
    return found;
  }

  set values(values) {
    for (const [id, question] of this.questions) {
      question.value = values[id];
      const kind = values[`${id}-slag`];
      if (kind && question.newKind !== undefined) {
        question.element.querySelector("[data-new] select").value = kind;
        question.chosenKind = true;
      }
    }
    this.reveal();
  }

  reveal() {
    const values = this.values;
    for (const question of this.questions.values()) question.element.hidden = !question.asked((other) => values[other]);
  }

  /** Whether stored values are answers at all. */
  static fits(values) {
    return (
      typeof values === "object" &&
      values !== null &&
      !Array.isArray(values) &&
      Object.values(values).every(
        (value) =>
          typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string")),
      )
    );
  }
}
