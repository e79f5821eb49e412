// A simple picture of the page that the entry becomes.

import { el } from "../dom.js";
import { figureText } from "../words/figures.js";

const sentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);

function cite(item, values) {
  const source = values.sources?.find((one) => one.id === item.source);
  return el("span", { class: "muted" }, ` ${[source?.title ?? item.source, item.place].filter(Boolean).join(", ")}`);
}

function reply(item) {
  return item.reply?.text
    ? el(
        "p",
        { class: "reply" },
        el("strong", {}, "Projektets svar:"),
        ` ${item.reply.text} `,
        el("span", { class: "muted" }, [item.reply.sender, item.reply.date].filter(Boolean).join(", ")),
      )
    : null;
}

function list(heading, items, line) {
  return items?.length
    ? [el("h3", {}, heading), el("ul", { class: "statements" }, ...items.map((item) => el("li", {}, line(item))))]
    : [];
}

/** The elements of the picture. `heading` gives the Swedish word of a key. */
export function preview(values, heading) {
  const said = (item) => [item.text ?? "", cite(item, values)];
  const claim = (item) => {
    const source = values.sources?.find((one) => one.id === item.source);
    const sender = item.sender ?? source?.sender ?? "källan";
    const from = `${sender.charAt(0).toUpperCase()}${sender.slice(1)} uppger att `;
    const words = figureText(item.value);
    return [
      el("span", {}, `${from}${sentence(item.text ?? "…")}`),
      words ? el("strong", {}, ` ${words}`) : null,
      cite(item, values),
      reply(item),
    ].filter(Boolean);
  };
  const parts = [el("p", { class: "preview-name" }, values.name || values.entry || "Namnet kommer här")];
  if (values.summary) parts.push(el("p", { class: "lead" }, values.summary));
  if (values.text) parts.push(el("p", {}, values.text));
  if (values.instead) parts.push(el("p", {}, el("strong", {}, "Ska stå: "), values.instead));
  if (values.period)
    parts.push(
      el(
        "p",
        {},
        el("strong", {}, "Period: "),
        [values.period.start, values.period.end].filter(Boolean).join(" – ") || values.period.written || "",
      ),
    );
  for (const [key, items] of Object.entries(values)) {
    if (!Array.isArray(items) || key === "sources") continue;
    if (key === "claims") parts.push(...list(heading(key), items, claim));
    else if (key === "contradictions")
      parts.push(...list(heading(key), items, (item) => [item.text ?? "", reply(item)].filter(Boolean)));
    else if (items[0]?.text) parts.push(...list(heading(key), items, said));
    else if (typeof items[0] === "string") parts.push(...list(heading(key), items, (item) => item));
  }
  parts.push(
    ...list(heading("sources"), values.sources, (source) => [
      el("cite", {}, source.title ?? ""),
      source.date ? `, ${source.date}` : "",
      source.url ? ` ${source.url}` : "",
    ]),
  );
  return parts;
}
