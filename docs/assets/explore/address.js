// The page's state lives in its address, so that it can be shared, gone back to and read anew.

const VIEWS = ["lista", "tabell", "karta"];
// The code of a county or a municipality, pressed on the map.
const PLACE = /^\d{2}(?:\d{2})?$/;
const ORDERS = ["relevans", "namn", "nyast", "projekt", "beskrivna"];

/** The state that an address asks for. What it does not know is passed over. */
export function read(search, index) {
  const parameters = new URLSearchParams(search);
  const choices = new Map();
  for (const facet of index.facets) {
    const codes = parameters.getAll(facet.word).filter((code) => facet.codes.includes(code));
    if (codes.length) choices.set(facet.word, [...new Set(codes)]);
  }
  const one = (name, allowed, otherwise) => (allowed.includes(parameters.get(name)) ? parameters.get(name) : otherwise);
  const query = (parameters.get("q") ?? "").slice(0, 300);
  const place = parameters.get("ort") ?? "";
  const page = Number(parameters.get("sida"));
  return {
    query,
    choices,
    order: one("ordning", ORDERS, query.trim() ? "relevans" : "namn"),
    view: one("vy", VIEWS, "lista"),
    place: PLACE.test(place) ? place : "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a state, with only what differs from a first visit. */
export function write({ query, choices, order, view, place, page }) {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set("q", query);
  for (const [word, codes] of choices) for (const code of codes) parameters.append(word, code);
  if (order !== (query.trim() ? "relevans" : "namn")) parameters.set("ordning", order);
  if (view !== "lista") parameters.set("vy", view);
  if (place) parameters.set("ort", place);
  if (page > 1) parameters.set("sida", page);
  const text = parameters.toString();
  return text ? `?${text}` : location.pathname;
}
