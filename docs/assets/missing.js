// An address that leads nowhere: the words in it are looked for, and what is found first is listed.

import { search } from "./search/search.js";

const MOST = 5;
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const section = document.getElementById("forslag");
const home = new URL("../", import.meta.url);

// «metoder/» says which list was meant, not which page.
const standing = new Set([...document.querySelectorAll("article a[href]")].map((link) => link.pathname));
const path = decoded(location.pathname)
  .replace(decoded(home.pathname), "")
  .replace(/(index)?\.html?$/, "");
const parts = path.split("/").filter((part) => part && !standing.has(`${home.pathname}${part}/`));
const text = parts
  .join(" ")
  .replace(/[-_+.]+/g, " ")
  .trim();
document.getElementById("sokord").value = text;

const { hits } = await search(text, { most: MOST });
for (const hit of hits) {
  const link = document.createElement("a");
  link.href = home.href + hit.address;
  link.textContent = hit.title;
  const item = document.createElement("li");
  item.append(link);
  section.querySelector("ul").append(item);
}
section.hidden = !hits.length;
