// What was found, as a list or a table, with what was asked for marked in it.
import { el, root } from "../dom.js";
import { passage } from "../search/search.js";
import { chooser } from "../shelf.js";
import { t } from "../words/swedish.js";

const link = (card, mark) => el("a", { href: new URL(`${card.name}/`, root).href }, marked(card.title, mark));

/** A text with what was asked for marked in it. */
const marked = (text, mark) => (mark ? pieces(mark(text)) : text);
const pieces = (found) => found.map(([text, isMatch]) => (isMatch ? el("mark", {}, text) : text));

/** When neither title nor summary says why an entry was found, the sentence that does; it comes when it comes. */
function why(card, mark) {
  if (!mark || [card.title, card.summary].some((text) => mark(text).some(([, isMatch]) => isMatch))) return null;
  const made = el("p", { class: "search-why" });
  passage({ name: card.name, mark })
    .then((found) => made.append(...pieces(found ?? [])))
    .catch(() => {});
  return made;
}

// Studies do not stand side by side.
const choosing = (card) => (card.name.startsWith("forskning/") ? null : chooser(card.name, card.title));

/** The cards as a list. `mark` is what the search says of a text, null when nothing is asked. */
export const list = (found, mark) =>
  el(
    "ul",
    { class: "results" },
    found.map((card) =>
      el(
        "li",
        { class: "result" },
        el("p", { class: "kicker" }, `${card.kind}${card.facts ? ` · ${card.facts}` : ""}`),
        el("h2", {}, link(card, mark)),
        el("p", {}, marked(card.summary, mark)),
        why(card, mark),
        el("p", { class: "item-foot" }, card.known),
        choosing(card),
      ),
    ),
  );

/** The cards as a table; the rest as for `list`. */
export const table = (found, mark) =>
  el(
    "table",
    { class: "stack named" },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        [t("explore-name"), t("explore-kind"), t("explore-facts"), t("explore-known"), t("explore-to-compare")].map(
          (text) => el("th", { scope: "col" }, text),
        ),
      ),
    ),
    el(
      "tbody",
      {},
      found.map((card) =>
        el(
          "tr",
          {},
          el("td", {}, link(card, mark)),
          el("td", {}, card.kind),
          el("td", {}, card.facts),
          el("td", {}, card.known),
          el("td", {}, choosing(card)),
        ),
      ),
    ),
  );
