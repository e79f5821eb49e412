// The search box in the header: opens and closes, shows what is found as the reader types, and walks with the keys.
// What it shows is written in templates/theme/partials/search.html. Nothing is fetched before the reader goes there.

const MOST = 10;
const PAUSE_MILLISECONDS = 150;
const SHORTEST = 3;
const BETWEEN = " · ";
const WORDS = { one: "1 sökresultat", none: "Inga sökresultat", start: "Skriv vad du söker", wait: "Söker …" };
const FAILED = "Det går inte att söka just nu: sökregistret kunde inte hämtas.";
const PARTIAL = "Nätet svarade inte på allt, så träffar kan saknas.";

const one = (selector, within = document) => within.querySelector(selector);
const box = one("#__search");
const dialog = one("#sok");
const field = one("[data-md-component=search-query]", dialog);
const opener = one("[aria-controls=sok]");
const part = (name) => one(`[data-search-${name}]`, dialog);
const [status, list, all, none] = ["status", "hits", "all", "none"].map(part);
const home = new URL("../../", import.meta.url);
const links = () => [...dialog.querySelectorAll(".md-search-result__link")].filter((link) => link.offsetParent);

const NOTHING = { hits: [], total: 0, near: [], corrected: [], partial: false };

let library;
const search = async (text) => {
  library ??= import("./search.js");
  return (await library).search(text, { most: MOST });
};

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
box.addEventListener("change", () => opener.setAttribute("aria-expanded", box.checked));
field.addEventListener("focus", () => {
  if (!box.checked) box.click();
  library ??= import("./search.js");
  library.then(({ prepare }) => prepare()).catch(() => {});
});
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
let answered = Promise.resolve();
let warm = false;
let pause;
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
  const waiting = setTimeout(() => (status.textContent = WORDS.wait), 400);
  answered = search(text)
    .then((found) => {
      warm = true;
      if (turn === asked) show(found, text);
    })
    .catch(() => {
      if (turn === asked) {
        show(NOTHING, text);
        status.textContent = FAILED;
      }
    })
    .finally(() => clearTimeout(waiting));
}
field.addEventListener("input", lookSoon);
one("form", dialog).addEventListener("reset", () => setTimeout(() => (look(), field.focus())));
one("form", dialog).addEventListener("submit", async (event) => {
  event.preventDefault();
  if (list.dataset.query !== field.value.trim()) look();
  await answered;
  one("a", list)?.click();
});

// Showing
function show({ hits, total, near, corrected, partial }, text) {
  list.replaceChildren(...hits.map(item));
  list.dataset.query = text;
  // One or two letters that find nothing are the beginning of a word.
  const begun = text.length < SHORTEST && !total;
  const words = begun ? WORDS.start : total > 1 ? `${total} sökresultat` : total ? WORDS.one : WORDS.none;
  status.textContent = partial ? `${words}. ${PARTIAL}` : words;
  all.hidden = total <= hits.length;
  one("a", all).href = at("utforska/", { q: text });
  all.firstChild.textContent = `Visa alla ${total} träffar`;
  showCorrected(hits.length ? corrected : []);
  none.hidden = begun || total > 0;
  if (!none.hidden) showNone(near, text);
}

const at = (path, query) => Object.assign(new URL(path, home), { search: new URLSearchParams(query) }).href;

function item(hit) {
  const made = part("hit").content.cloneNode(true);
  one("a", made).href = home.href + hit.address;
  one("[data-kind]", made).textContent = hit.kind;
  fill(one("[data-title]", made), hit.marked.title);
  fill(one("[data-summary]", made), hit.marked.summary);
  one("[data-foot]", made).textContent = [hit.known, hit.place].filter(Boolean).join(BETWEEN);
  return made;
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

function showCorrected(corrected) {
  const note = part("corrected");
  note.hidden = !corrected.length;
  one("[data-from]", note).textContent = corrected.map(({ from }) => `«${from}»`).join(", ");
  one("[data-to]", note).textContent = corrected.map(({ to }) => to).join(", ");
}

function showNone(near, text) {
  part("near").hidden = !near.length;
  part("words").replaceChildren(...near.flatMap((word, place) => [place ? ", " : "", suggestion(word)]));
  const mail = { subject: `Jag hittar inte ${text}`, body: `Jag sökte efter «${text}» på ${location.href} och hittade inget.` };
  const asking = Object.entries(mail).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  part("ask").href = `mailto:${dialog.dataset.contact}?${asking.join("&")}`;
}

function suggestion(word) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-word";
  button.textContent = word;
  button.addEventListener("click", () => open(word));
  return button;
}

// Keys. Arrows walk from the field through what was found and back; Tab does too, as everywhere.
const STEPS = { ArrowDown: 1, ArrowUp: -1 };
addEventListener(
  "keydown",
  (event) => {
    if (!box.checked) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (event.key in STEPS && dialog.contains(event.target)) {
      event.preventDefault();
      const stops = [field, ...links()];
      stops[Math.min(stops.length - 1, Math.max(0, stops.indexOf(document.activeElement) + STEPS[event.key]))].focus();
    }
  },
  true,
);
