// The fields, made from the schema. Each part knows its values and where it stands, so nothing else keeps count.

import { el } from "../dom.js";
import { asId, LABELS, labelled, NAMED_BY, OPEN } from "./order.js";
import { follow, variants } from "./schema.js";

const LONG = 250;
const SELECTED = 40;
const PRIVACY = "form-privacy";
let made = 0;

const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The id of a list of suggestions with a vocabulary's ids and labels, made once among the form's lists. */
function listOf(node, lists) {
  const id = `val-${node["x-ref"]}`;
  if (!lists.querySelector(`#${id}`))
    lists.append(
      el(
        "datalist",
        { id },
        ...node.enum.map((value, index) => el("option", { value, label: node.enumDescriptions[index] })),
      ),
    );
  return id;
}

class Part {
  constructor(form, parent, name, node) {
    Object.assign(this, { form, parent, name, node, number: `falt-${++made}` });
  }

  /** Where the value stands, as in the file. */
  get path() {
    return this.parent ? [...this.parent.path, this.parent.nameOf(this)] : [];
  }

  nameOf(child) {
    return child.name;
  }

  get label() {
    return LABELS[this.name] ?? upper(this.node.description || String(this.name));
  }

  /** What the model says of the field, where its name is another. */
  get help() {
    return this.name in LABELS ? this.node.description : undefined;
  }

  /** The part whose path begins `path`, as near the end as there is one. */
  find(path) {
    const below = path.length ? this.below(path[0]) : undefined;
    return below ? below.find(path.slice(1)) : this;
  }

  below() {
    return undefined;
  }
}

class Leaf extends Part {
  constructor(form, parent, name, node, value, required) {
    super(form, parent, name, node);
    this.touched = value !== undefined;
    this.error = el("p", { class: "form-error", id: `${this.number}-fel`, hidden: true });
    this.input = this.control(value);
    const help = [`${this.number}-fel`];
    const extra = [];
    const before = this.help
      ? el("p", { class: "form-help muted", id: `${this.number}-hjalp` }, `${this.help}.`)
      : null;
    if (before) help.unshift(before.id);
    if (this.input.tagName === "TEXTAREA") {
      help.push(PRIVACY);
      extra.push(
        el("p", { class: "form-privacy", "aria-hidden": "true" }, document.getElementById(PRIVACY).textContent),
      );
    }
    if (this.labels && this.input.tagName === "INPUT")
      extra.push((this.chosen = el("p", { class: "form-chosen muted" })));
    this.input.setAttribute("aria-describedby", help.join(" "));
    if (required) this.input.setAttribute("aria-required", "true");
    const label = el(
      "label",
      { for: this.number },
      this.label,
      required ? [" ", el("span", { class: "tag" }, "Måste finnas")] : null,
    );
    this.element = el(
      "div",
      { class: `form-field${this.input.type === "checkbox" ? " form-flag" : ""}` },
      label,
      before,
      this.input,
      ...extra,
      this.error,
    );
    this.input.addEventListener("change", () => {
      this.touched = true;
      this.adopt();
      form.changed();
    });
    this.showChosen();
  }

  control(value) {
    const node = this.node;
    const common = { id: this.number, autocomplete: "off", "data-key": this.name };
    if (node.enum) this.labels = new Map(node.enum.map((code, index) => [code, node.enumDescriptions[index]]));
    if (node.type === "boolean") {
      const box = el("input", { ...common, type: "checkbox" });
      box.checked = value === true;
      return box;
    }
    if (node.enum && node.enum.length <= SELECTED) {
      const select = el(
        "select",
        common,
        el("option", { value: "" }, "Välj …"),
        ...[...this.labels].map(([code, label]) => el("option", { value: code }, upper(label))),
      );
      if (value !== undefined && !this.labels.has(value)) select.append(el("option", { value }, value));
      select.value = value ?? "";
      return select;
    }
    if (node.maxLength > LONG) {
      const area = el("textarea", { ...common, rows: node.maxLength > 1000 ? 6 : 3, spellcheck: "true" });
      area.value = value ?? "";
      return area;
    }
    const list = node.enum ? listOf(node, this.form.lists) : node["x-ref"] ? this.form.idsOf(node["x-ref"]) : null;
    const numeric = node.type === "integer" || node.type === "number";
    const input = el("input", {
      ...common,
      type: "text",
      list,
      inputmode: numeric
        ? node.type === "integer"
          ? "numeric"
          : "decimal"
        : node["x-form"] === "address"
          ? "url"
          : null,
      placeholder: node["x-form"] === "date" ? "2018, 2018-02 eller 2018-02-01" : null,
    });
    input.value = value ?? "";
    return input;
  }

  get value() {
    if (this.node.type === "boolean") return this.input.checked ? true : undefined;
    const text = this.input.value.trim();
    if (!text) return undefined;
    if (this.node.type === "integer" || this.node.type === "number") {
      const number = text.replace(/[\s\u00a0]/g, "").replace(/,(?=\d+$)/, ".");
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(number) ? Number(number) : text;
    }
    return text;
  }

  set(value) {
    this.input.value = value;
    this.showChosen();
  }

  /** A label that was written instead of its id becomes the id. */
  adopt() {
    const written = this.input.value.trim().toLowerCase();
    if (this.labels && this.input.tagName === "INPUT") {
      const found = [...this.labels].find(([, label]) => label.toLowerCase() === written);
      if (found) this.input.value = found[0];
    }
    this.showChosen();
    this.parent.named?.(this);
  }

  showChosen() {
    if (this.chosen) this.chosen.textContent = this.labels.get(this.input.value.trim()) ?? "";
  }

  show(problem) {
    this.error.hidden = !problem;
    this.error.textContent = problem
      ? `${labelled(problem.message)}. ${problem.action ? `${problem.action}.` : ""}`
      : "";
    if (problem) this.input.setAttribute("aria-invalid", "true");
    else this.input.removeAttribute("aria-invalid");
  }

  focus() {
    for (
      let part = this.element.closest("details:not([open])");
      part;
      part = part.parentElement.closest("details:not([open])")
    )
      part.open = true;
    this.input.focus();
  }
}

class Group extends Part {
  constructor(form, parent, name, node, value = {}, layout = undefined) {
    super(form, parent, name, node);
    this.parts = new Map();
    this.element = el("div", { class: "form-group" });
    this.tags = variants(node, form.schema);
    if (this.tags.size) this.fillVariant(value);
    else if (layout) layout(this, value);
    else this.fill(node, value);
  }

  add(key, node, value, required, into) {
    const part = make(this.form, this, key, node, value, required);
    this.parts.set(key, part);
    into.append(part.element);
    return part;
  }

  fill(node, value, into = this.element, except = []) {
    const required = node.required ?? [];
    const open = OPEN[typeof this.name === "number" ? this.parent.name : this.name];
    const rest = [];
    for (const [key, below] of Object.entries(node.properties)) {
      if (except.includes(key)) continue;
      if (required.includes(key) || !open || open.includes(key))
        this.add(key, below, value[key], required.includes(key), into);
      else rest.push([key, below]);
    }
    if (!rest.length) return;
    const more = el(
      "details",
      { class: "form-more", open: rest.some(([key]) => value[key] !== undefined) },
      el("summary", {}, `Fler fält (${rest.length})`),
    );
    into.append(more);
    for (const [key, below] of rest) this.add(key, below, value[key], false, more);
  }

  /** A `type` that decides which other fields there are. */
  fillVariant(value) {
    const type = this.add(
      "type",
      { ...this.node.properties.type, description: "Slags värde" },
      value.type,
      true,
      this.element,
    );
    const place = el("div", {});
    this.element.append(place);
    const show = (values) => {
      place.replaceChildren();
      for (const key of [...this.parts.keys()].filter((key) => key !== "type")) this.parts.delete(key);
      const chosen = this.tags.get(type.value);
      if (chosen) this.fill(chosen, values, place, ["type"]);
    };
    type.input.addEventListener("change", () => {
      show(this.value ?? {});
      this.form.changed();
    });
    show(value);
  }

  below(step) {
    return this.parts.get(step);
  }

  get value() {
    const found = [...this.parts].map(([key, part]) => [key, part.value]).filter(([, value]) => value !== undefined);
    if (!found.length) return undefined;
    // In the order of the models, whatever order the fields are shown in.
    const order = Object.keys(
      (this.tags.size && this.tags.get(this.parts.get("type").value)?.properties) || this.node.properties,
    );
    return Object.fromEntries(found.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
  }

  /** When a name has been written and the id is empty, the id gets its words. */
  named(leaf) {
    const owner = typeof this.name === "number" ? this.parent.name : this.name;
    const id = this.parts.get("id");
    if (id && leaf.name === NAMED_BY[owner] && !id.value && leaf.value) id.set(asId(leaf.value));
  }

  focus() {
    [...this.parts.values()][0]?.focus();
  }

  show() {}
}

class List extends Part {
  constructor(form, parent, name, node, value = []) {
    super(form, parent, name, node);
    this.item = follow(node.items, form.schema);
    this.items = [];
    this.touched = false;
    this.place = el("div", {});
    this.error = el("p", { class: "form-error", hidden: true });
    this.button = el("button", { class: "action", type: "button", onclick: () => this.more() }, "Lägg till");
    this.button.setAttribute("aria-label", `Lägg till: ${this.label}`);
    this.element = el("div", { class: "form-list" }, this.place, this.error, this.button);
    for (const one of Array.isArray(value) ? value : []) this.add(one);
  }

  nameOf(child) {
    return this.items.findIndex((entry) => entry.part === child);
  }

  add(value) {
    const legend = el("legend", {});
    const part = make(this.form, this, this.items.length, this.item, value, false, true);
    const remove = el("button", { class: "action form-remove", type: "button" }, "Ta bort");
    const box = el("fieldset", { class: "form-item" }, legend, part.element, remove);
    const entry = { part, box, legend, remove };
    remove.addEventListener("click", () => {
      this.items.splice(this.items.indexOf(entry), 1);
      box.remove();
      this.count();
      this.button.focus();
      this.form.changed();
    });
    this.items.push(entry);
    this.place.append(box);
    this.count();
    return part;
  }

  more() {
    this.touched = true;
    const source = this.form.onlySource();
    const part = this.add(source && this.item.properties?.source ? { source } : undefined);
    this.form.changed();
    part.focus();
  }

  count() {
    for (const [index, { part, legend, remove }] of this.items.entries()) {
      part.name = index;
      legend.textContent = `${this.label}: nr ${index + 1}`;
      remove.setAttribute("aria-label", `Ta bort nr ${index + 1} av ${this.label.toLowerCase()}`);
    }
  }

  below(step) {
    return this.items[step]?.part;
  }

  get value() {
    const found = this.items
      .map(({ part }) => part.value ?? (this.item.type === "object" ? {} : undefined))
      .filter((value) => value !== undefined);
    return found.length ? found : undefined;
  }

  show(problem) {
    this.error.hidden = !problem;
    this.error.textContent = problem ? `${labelled(problem.message)}. ${problem.action}.` : "";
  }

  focus() {
    for (
      let part = this.element.closest("details:not([open])");
      part;
      part = part.parentElement.closest("details:not([open])")
    )
      part.open = true;
    this.button.focus();
  }
}

/** The part for a node. `bare` leaves out the frame where a list has put one. */
export function make(form, parent, name, below, value, required, bare = false) {
  const node = follow(below, form.schema);
  if (node.type !== "object" && node.type !== "array")
    return new Leaf(
      form,
      parent,
      name,
      bare ? { ...node, description: node.description ?? parent.label } : node,
      value,
      required,
    );
  const part =
    node.type === "array" ? new List(form, parent, name, node, value) : new Group(form, parent, name, node, value);
  if (!bare) {
    const legend = el("legend", {}, part.label, required ? [" ", el("span", { class: "tag" }, "Måste finnas")] : null);
    const help = part.help ? el("p", { class: "form-help muted" }, `${part.help}.`) : null;
    part.element = el("fieldset", { class: "form-part", "data-key": name }, legend, help, part.element);
  }
  return part;
}

/** The whole entry: the first fields open, the others in folded sections. */
export function whole(form, values, first, sections) {
  return new Group(form, null, "", form.schema, values, (group, given) => {
    const properties = form.schema.properties;
    const required = form.schema.required ?? [];
    const left = new Set(Object.keys(properties));
    const put = (keys, into) => {
      for (const key of keys)
        if (left.delete(key)) group.add(key, properties[key], given[key], required.includes(key), into);
    };
    put(first, group.element);
    for (const [heading, keys] of [...sections, ["Mer", [...left]]]) {
      const here = keys.filter((key) => left.has(key));
      if (!here.length) continue;
      const box = el("details", { class: "form-section" }, el("summary", {}, heading));
      group.element.append(box);
      put(here, box);
    }
  });
}
