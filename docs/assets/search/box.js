// The search box in the header, a combobox: opens and closes, shows what is found as the reader types, and walks with
// the keys while the field keeps the focus. What it shows is written in templates/theme/partials/search.html. Nothing
// is fetched before the reader goes there.

const MOST = 10;
const PAUSE_MILLISECONDS = 150;
// So long after the last letter the count and the notes are told: half a word is not yet missing.
const CALM_MILLISECONDS = 450;
const WAIT_MILLISECONDS = 400;
const SHORTEST = 3;
const BETWEEN = " · ";
const WORDS = {
  one: "1 sökträff",
  many: (total) => `${total} sökträffar`,
  none: "Inga sökträffar",
  start: "Skriv vad du söker",
  wait: "Söker …",
  all: (total) => `Visa alla ${total} träffar`,
};
const FAILED = "Det går inte att söka just nu: sökregistret kunde inte hämtas.";
const PARTIAL = "Nätet svarade inte på allt, så träffar kan saknas.";
const MAIL = {
  subject: (text) => `Jag hittar inte ${text}`,
  body: (text) => `Jag sökte efter «${text}» på ${location.href} och hittade inget.`,
};
// All that the search is made of, so that it can be fetched at once and not as each file names the next.
const MODULES = ["search", "index", "planning", "ranking", "reading", "spelling", "splitting", "stem", "words"];
const NO_SLASH = "vagar.no-slash";

const one = (selector, within = document) => within.querySelector(selector);
const box = one("#__search");
const dialog = one("#sok");
const field = one("[data-md-component=search-query]", dialog);
const form = one("form", dialog);
const opener = one("[aria-controls=sok]");
const part = (name) => one(`[data-search-${name}]`, dialog);
const [status, noted, list, all, none] = ["status", "notes", "hits", "all", "none"].map(part);
const home = new URL("../../", import.meta.url);
const options = () => [...list.querySelectorAll("[role=option]")];
const explore = new URL("utforska/", home);

const NOTHING = { hits: [], total: 0, missing: [], corrected: [], partial: false };

let library;
function fetchAll() {
  if (library) return;
  const preload = (attributes) => document.head.append(Object.assign(document.createElement("link"), attributes));
  preload({ rel: "preload", as: "fetch", crossOrigin: "anonymous", href: new URL("search/index.json", home).href });
  for (const name of MODULES) preload({ rel: "modulepreload", href: new URL(`${name}.js`, import.meta.url).href });
  library = import("./search.js");
  library.then(({ prepare }) => prepare()).catch(() => {});
}

// Opening and closing
const open = (text) => {
  if (!box.checked) box.click();
  if (text) field.value = text;
  field.focus();
  if (text) look();
};
const close = () => {
  if (box.checked) box.click();
  // In the wide layout the field itself stays; to focus it would open the box again.
  if (opener.offsetParent) opener.focus();
  else document.activeElement.blur();
};
const showExpanded = () => field.setAttribute("aria-expanded", box.checked && !list.hidden);
box.addEventListener("change", () => {
  opener.setAttribute("aria-expanded", box.checked);
  showExpanded();
});
field.addEventListener("focus", () => {
  if (!box.checked) box.click();
  fetchAll();
});
// Who points at it is on the way there.
for (const way of [field, opener]) way.addEventListener("pointerenter", fetchAll, { once: true });
one("[data-close-search]", dialog).addEventListener("click", close);
dialog.addEventListener("focusout", (event) => {
  if (box.checked && event.relatedTarget && !dialog.contains(event.relatedTarget)) box.click();
});
for (const other of document.querySelectorAll("[data-open-search]")) {
  other.hidden = false;
  other.addEventListener(other.matches("form") ? "submit" : "click", (event) => {
    event.preventDefault();
    open(one("input", other)?.value.trim() ?? other.dataset.openSearch);
  });
}

// Looking up: only the last question counts, however late an answer to another one comes. The first one waits for a
// pause, so that the beginnings of its words fetch nothing; after that each letter is answered at once.
let asked = 0;
let warm = false;
let pause;
let calm;
// Words that the reader wants just as they are written.
const literal = new Set();
function lookSoon() {
  clearTimeout(pause);
  if (warm) look();
  else pause = setTimeout(look, PAUSE_MILLISECONDS);
}
function look() {
  clearTimeout(pause);
  asked += 1;
  const [turn, text] = [asked, field.value.trim()];
  if (!text) {
    show(NOTHING, text);
    return;
  }
  fetchAll();
  const mine = (work) => (found) => turn === asked && work(found);
  const waiting = setTimeout(() => (status.textContent = WORDS.wait), WAIT_MILLISECONDS);
  library
    .then(({ search }) =>
      search(text, { most: MOST, typing: true, literal, early: mine((found) => showHits(found.hits)) }),
    )
    .then(
      mine((found) => {
        warm = true;
        show(found, text);
      }),
    )
    .catch(
      mine(() => {
        show(NOTHING, text);
        clearTimeout(calm);
        status.textContent = FAILED;
      }),
    )
    .finally(() => clearTimeout(waiting));
}
field.addEventListener("input", lookSoon);
form.addEventListener("reset", () =>
  setTimeout(() => {
    look();
    field.focus();
  }),
);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const active = options().find(isActive);
  if (active) active.click();
  else if (field.value.trim()) location.href = exploring(field.value.trim());
});

// Sök och jämför, with the question; from there, with the filters that are chosen.
function exploring(text) {
  const kept = new URLSearchParams(location.pathname === explore.pathname ? location.search : "");
  for (const name of ["q", "sida", "ordning"]) kept.delete(name);
  const query = new URLSearchParams([["q", text], ...kept]);
  return Object.assign(new URL(explore), { search: query }).href;
}

// Showing
function show(found, text) {
  const { hits, total, partial } = found;
  showHits(hits);
  list.dataset.query = text;
  all.hidden = total <= hits.length;
  one("a", all).href = exploring(text);
  all.firstChild.textContent = WORDS.all(total);
  // One or two letters that find nothing are the beginning of a word.
  const begun = text.length < SHORTEST && !total;
  none.hidden = begun || total > 0;
  if (!none.hidden) showNone(text);
  const words = begun ? WORDS.start : total > 1 ? WORDS.many(total) : total ? WORDS.one : WORDS.none;
  const tell = () => {
    status.textContent = partial ? `${words}. ${PARTIAL}` : words;
    showNotes(begun ? NOTHING : found).then(() => (list.dataset.told = text));
  };
  clearTimeout(calm);
  if (text) calm = setTimeout(tell, CALM_MILLISECONDS);
  else tell();
}

function showHits(hits) {
  list.replaceChildren(...hits.map(item));
  list.hidden = !hits.length;
  activate(null);
  showExpanded();
}

function item(hit, at) {
  const made = part("hit").content.cloneNode(true);
  const link = one("a", made);
  link.id = `sok-traff-${at}`;
  link.href = home.href + hit.address;
  one("[data-kind]", made).textContent = hit.kind;
  fill(one("[data-title]", made), hit.marked.title);
  fill(one("[data-summary]", made), hit.marked.summary);
  one("[data-foot]", made).textContent = [hit.known, hit.place].filter(Boolean).join(BETWEEN);
  showWhy(hit, one("[data-why]", made));
  return made;
}

// When neither title nor summary says why it was found, the sentence that does.
async function showWhy(hit, element) {
  const { title, summary } = hit.marked;
  if (!hit.summary || [...title, ...summary].some(([, isMatch]) => isMatch)) return;
  const { passage } = await library;
  const pieces = await passage(hit).catch(() => null);
  if (pieces && element.isConnected) fill(element, pieces);
}

function fill(element, marked) {
  for (const [text, isMatch] of marked) {
    if (!isMatch) {
      element.append(text);
      continue;
    }
    const mark = document.createElement("mark");
    mark.textContent = text;
    element.append(mark);
  }
}

async function showNotes(found) {
  const turn = asked;
  if (!found.missing.length && !found.corrected.length) {
    noted.hidden = true;
    return;
  }
  const { notes } = await import("./notes.js");
  if (turn !== asked) return;
  const undo = (word) => {
    literal.add(word);
    open(field.value);
  };
  noted.replaceChildren(...notes(found, { choose: open, undo }));
  noted.hidden = false;
}

function showNone(text) {
  const asking = Object.entries(MAIL).map(([name, say]) => `${name}=${encodeURIComponent(say(text))}`);
  part("ask").href = `mailto:${dialog.dataset.contact}?${asking.join("&")}`;
}

// Keys. Arrows walk among what was found while the field keeps the focus; Tab goes on, as everywhere.
const STEPS = { ArrowDown: 1, ArrowUp: -1 };
const isActive = (option) => option.getAttribute("aria-selected") === "true";
function activate(option) {
  for (const other of options()) other.setAttribute("aria-selected", other === option);
  if (option) {
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else field.removeAttribute("aria-activedescendant");
}
field.addEventListener("keydown", (event) => {
  if (!(event.key in STEPS)) return;
  event.preventDefault();
  const stops = [null, ...options()];
  const at = stops.indexOf(options().find(isActive) ?? null) + STEPS[event.key];
  activate(stops.at(at % stops.length));
});
const mayOpenBySlash = () => {
  try {
    return localStorage.getItem(NO_SLASH) === null;
  } catch {
    return true;
  }
};
addEventListener(
  "keydown",
  (event) => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const slash =
      event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey && mayOpenBySlash();
    if (
      slash ||
      (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey)
    ) {
      event.preventDefault();
      open();
    } else if (box.checked && event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  },
  true,
);
// Who speaks to the computer may say a single key by mistake (WCAG 2.1.4): that key can be turned off.
const showSlash = () => (part("keys").hidden = !mayOpenBySlash());
part("slash").addEventListener("click", () => {
  try {
    localStorage.setItem(NO_SLASH, "1");
  } catch {
    // The browser keeps nothing; the key works until the page is left.
  }
  showSlash();
  field.focus();
});
showSlash();
