// One way of an answer, as an element: the twin of `shown` in scripts/vagar/pages/situation.py and of the template
// templates/parts/ways.html.
import { el, root } from "../dom.js";
import { t } from "../words/swedish.js";
import { ofYours } from "./rule.js";

const TOLD = 2;
const ASKED = 3;
const at = (address) => (address.includes("://") ? address : new URL(address, root).href);
const more = ([said, address]) =>
  el(
    "a",
    { class: "cite", href: at(address) },
    t("situation-read-more"),
    el("span", { class: "visually-hidden" }, `: ${said}`),
  );

function lines(heading, found, kind) {
  if (!found.length) return null;
  const item = (line) =>
    el("li", {}, `${t.forms.UPPER(line[0])}${kind === "how" ? "." : ""} `, line[1] ? more(line) : null);
  return el("div", { class: `way-${kind}` }, el("h4", {}, heading), el("ul", {}, found.map(item)));
}

/** Whether the reader's number is of use for a way: a Swedish study of all of it found a difference in a hundred. */
export const usesNumber = (found, aim) => Boolean(found.way.aims[aim].hundred);

/** The way as a list item. `labels` has the word for each chosen condition by its code. */
export function wayItem(found, { aim, n }, labels, data) {
  const { way, missing } = found;
  const known = way.aims[aim];
  const projects = found.projects.map((id) => data.projects[id]);
  const easiest = projects.find(({ ease }) => ease === found.ease);
  const address = `metoder/${way.id}/`;
  const agrees = [...labels].filter(([code]) => !missing.includes(code)).map(([, label]) => label);
  const lacks = missing.map((code) => labels.get(code));
  const further =
    projects.length > TOLD
      ? [[t("situation-more", { n: projects.length - TOLD }), `${address}#sa-gjorde-projekten`]]
      : [];
  const yours =
    n && known.hundred
      ? [[t("situation-hundred", { ...known.hundred, n, yours: ofYours(known.hundred.difference, n) })]]
      : [];
  const lacking = lacks.length ? [[t("situation-lacking", { what: lacks }), `${address}#provad-med`]] : [];
  const obstacle = projects.map((project) => project.obstacle).find(Boolean);
  const ask = projects.flatMap((project) => project.ask).slice(0, ASKED);
  return el(
    "li",
    { class: "way" },
    el(
      "div",
      { class: "way-name" },
      el("h3", {}, el("a", { href: at(address) }, way.name)),
      el("p", {}, way.summary),
      agrees.length ? el("p", { class: "way-fit" }, t("situation-agrees", { what: agrees })) : null,
      lacks.length ? el("p", { class: "way-fit" }, t("situation-lacks", { what: lacks })) : null,
    ),
    lines(
      t("situation-why"),
      [...projects.slice(0, TOLD).map(({ tried }) => tried), ...further, ...known.studied, ...yours],
      "why",
    ),
    lines(t("situation-against"), [...lacking, ...known.doubts, ...(obstacle ? [obstacle] : [])], "against"),
    el(
      "div",
      { class: "way-side" },
      lines(
        t("situation-how"),
        projects
          .map(({ figures }) => figures[aim])
          .filter(Boolean)
          .slice(0, TOLD),
        "how",
      ),
      el(
        "div",
        { class: "way-can" },
        el("h4", {}, t("situation-can")),
        el(
          "p",
          {},
          el("strong", {}, easiest.can),
          easiest.together ? [` ${easiest.together[0]} `, more(easiest.together)] : null,
        ),
      ),
      ask.length
        ? el(
            "div",
            { class: "way-ask" },
            el("h4", {}, t("situation-ask")),
            el(
              "ul",
              {},
              ask.map(({ name, role, address: where }) =>
                el("li", {}, el("a", { href: at(where) }, name), `, ${role}`),
              ),
            ),
          )
        : null,
    ),
  );
}
