// The buttons of the shell: menu, colours and copying. Everything to read is in the page without this.
(() => {
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => document.querySelectorAll(selector);
  const expanded = (button) => button.getAttribute("aria-expanded") === "true";

  // Menu
  const menuButton = one("[data-open-menu]");
  const openMenu = (open) => menuButton.setAttribute("aria-expanded", open);
  menuButton.addEventListener("click", () => openMenu(!expanded(menuButton)));
  one("#meny").addEventListener("click", (event) => {
    if (event.target.closest("a")) openMenu(false);
  });

  one("#__search").addEventListener("change", (event) => {
    if (event.target.checked) openMenu(false);
  });

  // Keys. Capturing goes before the theme's own listener.
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && expanded(menuButton)) {
        openMenu(false);
        menuButton.focus();
      } else if ("fs/pn,.".includes(event.key) && !event.target.closest?.("input, textarea, select")) {
        // The theme's shortcuts. Who speaks to the computer says single letters by mistake (WCAG 2.1.4).
        event.stopPropagation();
      }
    },
    true,
  );

  // Colours
  const schemeButton = one("[data-scheme]");
  const dark = () => document.body.dataset.mdColorScheme === "slate";
  const showScheme = () => schemeButton.setAttribute("aria-pressed", dark());
  schemeButton.addEventListener("click", () => {
    document.body.dataset.mdColorScheme = dark() ? "default" : "slate";
    __md_set("__scheme", document.body.dataset.mdColorScheme);
  });
  new MutationObserver(showScheme).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
  showScheme();

  // Copying
  const texts = {
    copy: (button) => button.dataset.copy,
    copyFrom: (button) => document.getElementById(button.dataset.copyFrom).innerText,
  };
  for (const button of navigator.clipboard ? all("[data-copy], [data-copy-from]") : []) {
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "copied";
    button.after(status);
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = texts["copy" in button.dataset ? "copy" : "copyFrom"](button);
      status.textContent = await navigator.clipboard.writeText(text).then(
        () => "Kopierad",
        () => "Det gick inte att kopiera",
      );
      setTimeout(() => (status.textContent = ""), 4000);
    });
  }

  // Printing
  for (const button of all("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // Filtering a list by the words in its items. A section with nothing left in it steps aside too.
  for (const field of all("[data-filter]")) {
    const items = [...all(field.dataset.filter)];
    const status = field.parentElement.querySelector("[role=status]");
    field.parentElement.hidden = false;
    field.addEventListener("input", () => {
      const words = field.value.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
      for (const item of items) {
        // The heading that an item stands under says something of it too.
        const heading = item.closest("[data-filter-heading]")?.firstElementChild.textContent ?? "";
        const text = `${heading} ${item.textContent}`.toLocaleLowerCase("sv");
        item.hidden = !words.every((word) => text.includes(word));
      }
      for (const section of all(".filtered")) section.hidden = !section.querySelector(".item:not([hidden])");
      const shown = items.filter((item) => !item.hidden).length;
      status.textContent = words.length ? `${shown} av ${items.length} visas` : "";
    });
  }

  for (const button of [menuButton, schemeButton]) button.hidden = false;
})();
