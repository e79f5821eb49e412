// Makes elements. Text is always text: nothing that comes from data is read as HTML.
import { numberText } from "./words/formats.js";

// `1 339 994 kr` and `40 %` stay on one line. Data has ordinary spaces; typography is the page's.
const BREAKING = /(?<=\d) (?=\d{3}(?!\d)|%|kr\b)/g;
const hard = (child) => (typeof child === "string" ? child.replace(BREAKING, "\u00a0") : child);

/** An element with attributes (true: present, false and null: absent) and children (elements or text). */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(
    ...children
      .flat()
      .filter((child) => child !== null && child !== undefined && child !== false)
      .map(hard),
  );
  return made;
}

/** An SVG element with attributes and children. */
export function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// As in words/sv/format.ftl; a test holds them together. Fetching three signs would hold up every page.
export const SIGNS = { group: "\u00a0", decimal: ",", minus: "−" };

/** `1 234` with no-break spaces. */
export const number = (value) => numberText(value, SIGNS);

/** `1 projekt`, `3 metoder`. */
export const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;

/** Where the site begins, seen from this page. */
export const root = new URL("..", import.meta.url);

/** A data file of this site. Throws with a word for the reader when it cannot be had. */
export async function data(path) {
  const answer = await fetch(new URL(`data/${path}`, root)).catch(() => null);
  if (!answer?.ok) throw new Error(answer?.status === 404 ? "finns inte" : "gick inte att hämta");
  return answer.json();
}

const kept = new Map();

/** A data file that is fetched once for all that ask for it, and anew if it could not be had. */
export function shared(path) {
  if (!kept.has(path)) {
    const fetched = data(path);
    fetched.catch(() => kept.delete(path));
    kept.set(path, fetched);
  }
  return kept.get(path);
}
