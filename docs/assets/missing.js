// An address that leads nowhere: the words in it are looked for, and the pages most like it are listed.
(async () => {
  const MOST = 5;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = (text) => plain(text).split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  // Another form of the word, or the beginning of a longer one.
  const alike = (a, b) => {
    const [short, long] = [a, b].sort((one, other) => one.length - other.length);
    let same = 0;
    while (same < short.length && short[same] === long[same]) same += 1;
    return a === b || (same > 3 && same >= 0.7 * long.length) || (same > 5 && same === short.length);
  };

  const section = document.getElementById("forslag");
  const home = new URL(section.dataset.base, location);
  const { docs } = await (await fetch(section.dataset.index)).json();
  const pages = docs.filter((page) => page.location && !page.location.includes("#"));

  // «metoder/» says which list was meant, not which page.
  const path = decoded(location.pathname).replace(home.pathname, "").replace(/(index)?\.html?$/, "");
  const parts = path.split("/").filter((part) => part && !pages.some((page) => page.location === `${part}/`));
  const words = wordsOf(parts.join(" "));
  document.getElementById("sokord").value = parts.join(" ").replace(/[-_+.]+/g, " ").trim();

  const points = (page) => {
    const known = wordsOf(`${page.location} ${page.title}`);
    return words.filter((word) => known.some((other) => alike(word, other))).length;
  };
  const found = pages
    .map((page) => ({ ...page, points: points(page) }))
    .filter((page) => page.points)
    .sort((a, b) => b.points - a.points || a.location.length - b.location.length);

  for (const page of found.slice(0, MOST)) {
    const link = document.createElement("a");
    link.href = new URL(page.location, home);
    // Titles in the index are written as HTML.
    link.textContent = new DOMParser().parseFromString(page.title, "text/html").body.textContent;
    const item = document.createElement("li");
    item.append(link);
    section.querySelector("ul").append(item);
  }
  section.hidden = !found.length;
})();
