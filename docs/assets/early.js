// Runs before the page shows: what the theme's script expects to find, and the colours the reader has chosen.
(() => {
  const scope = new URL(document.currentScript.dataset.base, location);

  // The names and forms are the theme's own; elsewhere it writes them into each page.
  window.__md_scope = scope;
  window.__md_hash = (text) => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
  window.__md_get = (key, storage = localStorage, at = scope) => JSON.parse(storage.getItem(`${at.pathname}.${key}`));
  window.__md_set = (key, value, storage = localStorage, at = scope) => {
    try {
      storage.setItem(`${at.pathname}.${key}`, JSON.stringify(value));
    } catch {
      // The reader lets no site store anything; the choice then holds for this page alone.
    }
  };

  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    let chosen = null;
    try {
      chosen = window.__md_get("__scheme");
    } catch {
      // As above, or something else has written there.
    }
    document.body.dataset.mdColorScheme = chosen ?? (system.matches ? "slate" : "default");
  };

  document.documentElement.classList.replace("no-js", "js");
  system.addEventListener("change", show);
  show();
})();
