// The sources as citation-js reads them: node citations.mjs DATA LOCALE APA HARVARD
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";

const [data, locale, ...styles] = process.argv.slice(2);
const text = (path) => readFileSync(path, "utf8");
const read = (name) => new Map(new Cite(text(`${data}/${name}`)).data.map((item) => [item.id, item]));
const [csl, ris, bibtex] = ["kallor.csl.json", "kallor.ris", "kallor.bib"].map(read);
const config = plugins.config.get("@csl");
config.locales.add("sv-SE", text(locale));
styles.forEach((path, number) => config.styles.add(`style-${number}`, text(path)));

// Of a newspaper article with a date in RIS it makes the author the reporter, and drops the day.
const names = (item) => (item.author ?? [{ literal: item.reporter }]).map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(", ")).join("; ");
const plain = (value) => value?.replaceAll(" / ", ", ").replace(/[’'"”“»«]/g, "");
// What each form has no word of its own for.
const IN_BIBTEX = { "article-newspaper": "article-journal", document: "manuscript" };

assert.ok(csl.size > 100);
assert.deepEqual([...ris.keys()].sort(), [...csl.keys()].sort());
assert.deepEqual([...bibtex.keys()].sort(), [...csl.keys()].sort());
for (const [id, item] of csl) {
  const [inRis, inBibtex] = [ris.get(id), bibtex.get(id)];
  // In every form: what it is, who, what, where.
  assert.equal(inRis.type, item.type, id);
  assert.equal(inBibtex.type, IN_BIBTEX[item.type] ?? item.type, id);
  for (const read of [inRis, inBibtex]) {
    assert.equal(plain(read.title), plain(item.title), id);
    assert.equal(plain(names(read)), plain(names(item)), id);
    assert.equal(read.URL, item.URL, id);
  }
  assert.equal(inRis["container-title"], item["container-title"], id);
  assert.equal(inBibtex["container-title"], item["container-title"], id);
  const parts = item.issued?.["date-parts"][0];
  assert.deepEqual(inRis.issued?.["date-parts"][0].slice(0, 1), parts?.slice(0, 1), id);
  assert.deepEqual(inBibtex.issued?.["date-parts"][0], parts, id);
}

for (const [number] of styles.entries()) {
  const all = new Cite([...csl.values()]);
  const lines = all.format("bibliography", { format: "text", template: `style-${number}`, lang: "sv-SE", asEntryArray: true });
  assert.equal(lines.length, csl.size);
  for (const [id, line] of lines) {
    const item = csl.get(id);
    assert.ok(line.includes(item["container-title"] ?? ""), `${id}: tidningens namn saknas: ${line}`);
    assert.ok(line.includes(String(item.issued?.["date-parts"][0][0] ?? "")), `${id}: året saknas: ${line}`);
    assert.ok(plain(line).includes(plain(item.title).slice(0, 20)), `${id}: titeln saknas: ${line}`);
  }
}
console.log(`${csl.size} källor i CSL-JSON, RIS och BibTeX, ${styles.length} stilar på svenska`);
