// Översikt: the rows of each group in another order. By how well known, by name, by time or by place; never by an
// outcome or by money.

const tools = document.querySelector("[data-overview-order]");
const buttons = [...tools.querySelectorAll("button")];
const byName = (one, other) => one.dataset.name.localeCompare(other.dataset.name, "sv");
// A time that no source gives is no short time: those rows come last.
const weeks = (row) => Number(row.dataset.weeks ?? Number.MAX_SAFE_INTEGER);
const orders = {
  name: byName,
  known: (one, other) => one.dataset.known - other.dataset.known || byName(one, other),
  time: (one, other) => weeks(one) - weeks(other) || byName(one, other),
  place: (one, other) => other.dataset.place - one.dataset.place || byName(one, other),
};

for (const button of buttons) {
  button.addEventListener("click", () => {
    for (const group of document.querySelectorAll("[data-overview-group]")) {
      group.append(...[...group.querySelectorAll("tr.item")].sort(orders[button.dataset.order]));
    }
    for (const other of buttons) other.setAttribute("aria-pressed", other === button);
  });
}
tools.hidden = false;
