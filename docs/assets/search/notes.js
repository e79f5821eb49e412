// What a question asks for that the base does not have, above what was found. The sentences are written in
// templates/theme/partials/search.html.

const template = (name) => document.querySelector(`[data-note="${name}"]`).content.cloneNode(true);

/**
 * The notes on an answer, { missing, corrected }, as elements; none when everything is there. `choose` is called with a
 * word the reader picks instead, `undo` with one that is to be searched for just as it was written.
 */
export function notes({ missing, corrected }, { choose, undo }) {
  const made = [...corrected.map((each) => ofCorrected(each, undo)), ...missing.map((each) => ofMissing(each, choose))];
  return missing.some(({ slight }) => !slight) || corrected.length ? [...made, template("add")] : made;
}

function ofMissing({ word, near, slight = false }, choose) {
  const made = named(template(slight ? "slight" : "missing"), word);
  const nearest = made.querySelector("[data-near]");
  if (nearest && !near.length) nearest.remove();
  else
    nearest
      ?.querySelector("[data-words]")
      .append(...near.flatMap((each, at) => [at ? ", " : "", choice(each, choose)]));
  return made;
}

function ofCorrected({ from, to }, undo) {
  const made = named(template("corrected"), from);
  made.querySelector("[data-to]").textContent = to;
  made.querySelector("[data-undo]").addEventListener("click", () => undo(from));
  return made;
}

function named(made, word) {
  for (const place of made.querySelectorAll("[data-word]")) place.textContent = word;
  return made;
}

// A button that searches for a word.
function choice(word, choose) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-word";
  button.textContent = word;
  button.addEventListener("click", () => choose(word));
  return button;
}
