// A facet as a box to fold out, with an option to tick for each code that something found has.
import { el, number } from "../dom.js";
import { t } from "../words/swedish.js";

const AT_ONCE = 8;

/**
 * The box of a facet. `chosen` are the codes that are ticked, `counts` how many each option would give; of many options
 * the first are shown unless it is `unfolded`. `toggle` is called with a code, `unfold` when the reader wants the rest.
 */
export function facetBox(facet, { chosen, counts, open, unfolded, toggle, unfold }) {
  const options = inOrder(facet, chosen, counts);
  const visible = unfolded ? options : options.slice(0, Math.max(AT_ONCE, chosen.length));
  const rest = options.length - visible.length;
  return el(
    "details",
    { class: "facet", "data-word": facet.word, open },
    el("summary", {}, facet.heading, chosen.length ? ` (${chosen.length})` : ""),
    el(
      "ul",
      { "aria-label": facet.heading },
      visible.map(({ code, label, count }) => {
        const id = `val-${facet.word}-${code}`;
        return el(
          "li",
          {},
          el("input", { type: "checkbox", id, checked: chosen.includes(code), onchange: () => toggle(code) }),
          el("label", { for: id }, label, " ", el("span", { class: "muted" }, number(count))),
        );
      }),
    ),
    rest > 0 && el("button", { type: "button", class: "plain", onclick: unfold }, t("explore-more", { n: rest })),
  );
}

/** The options that give something or are chosen; of many, the chosen and those that give most first. */
function inOrder({ codes, labels }, chosen, counts) {
  const options = codes
    .map((code, position) => ({ code, label: labels[position], count: counts[position] }))
    .filter(({ code, count }) => count || chosen.includes(code));
  if (codes.length <= AT_ONCE) return options;
  return options.sort(
    (left, right) => chosen.includes(right.code) - chosen.includes(left.code) || right.count - left.count,
  );
}
