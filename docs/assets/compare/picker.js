// Finding one more to set beside the others, without leaving the page.
import { el, plural } from "../dom.js";
import { search } from "../search/search.js";

const MOST = 8;
// Among the best hits there are also places and words, which cannot be compared.
const LOOKED_AT = 60;
const WAIT = 150;
const COMPARABLE = /^(projekt|metoder)\//;

/** Makes the form work: `add` is called with the name of what the reader picks, `taken` says what is there already. */
export function picker(form, { add, taken }) {
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const list = form.querySelector("ul");
  let waiting;
  let turn = 0;

  async function look() {
    const mine = ++turn;
    const text = field.value.trim();
    if (!text) return clear();
    const found = await search(text, { most: LOOKED_AT }).catch(() => null);
    if (mine !== turn) return;
    const left = (found?.hits ?? []).filter(({ name }) => COMPARABLE.test(name) && !taken().includes(name)).slice(0, MOST);
    list.replaceChildren(...left.map(choice));
    if (!found) status.textContent = "Det går inte att söka just nu: sökregistret kunde inte hämtas.";
    else if (left.length) status.textContent = `${plural(left.length, "förslag", "förslag")} här under.`;
    else status.textContent = "Ingen metod och inget projekt stämmer med det.";
  }

  const choice = ({ name, title, kind }) =>
    el("li", {}, el("button", { type: "button", class: "chip", onclick: () => pick(name) }, `+ ${title}`), " ", el("span", { class: "muted" }, kind));

  function pick(name) {
    field.value = "";
    clear();
    field.focus();
    add(name);
  }

  function clear() {
    list.replaceChildren();
    status.textContent = "";
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, WAIT);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    look();
  });
}
