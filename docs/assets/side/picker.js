// Finding one more to set beside the others, without leaving the page.
import { el } from "../dom.js";
import { search } from "../search/search.js";
import { t } from "../words/swedish.js";

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
    const found = await search(text, { most: LOOKED_AT, typing: true, foreign: false }).catch(() => null);
    if (mine !== turn) return;
    const left = (found?.hits ?? [])
      .filter(({ name }) => COMPARABLE.test(name) && !taken().includes(name))
      .slice(0, MOST);
    list.replaceChildren(...left.map(choice));
    const lacking = (found?.missing ?? []).filter(({ slight }) => !slight).map(({ word }) => word);
    const said = left.length ? t("side-suggestions", { n: left.length }) : t("side-no-suggestion");
    if (!found) status.textContent = t("side-search-failed");
    else status.textContent = lacking.length ? `${t("side-lacking", { words: lacking.join(", ") })} ${said}` : said;
  }

  const choice = ({ name, title, kind }) =>
    el(
      "li",
      {},
      el("button", { type: "button", class: "chip", onclick: () => pick(name) }, t("side-add", { name: title })),
      " ",
      el("span", { class: "muted" }, kind),
    );

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
