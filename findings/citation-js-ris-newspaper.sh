#!/bin/sh
# citation-js gör en tidningsartikels författare till reporter och tappar dagen när RIS-posten har de nyare fälten
# PY och DA; med det äldre Y1 blir allt rätt.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat > run.mjs <<'SCRIPT'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { readFileSync } from "node:fs";

const read = (date) => {
  const lines = ["TY  - NEWS", "ID  - artikel", "AU  - Norra Tidningen", "TI  - Hur gick det?", "T2  - Norra Tidningen", ...date, "ER  - ", ""];
  const [{ author, reporter, issued }] = new Cite(lines.join("\n")).data;
  return { author, reporter, issued: issued?.["date-parts"] };
};
const [older, newer] = [read(["Y1  - 2018/02/05/"]), read(["PY  - 2018", "DA  - 2018/02/05/"])];
console.log("citation-js", JSON.parse(readFileSync("node_modules/@citation-js/core/package.json", "utf8")).version);
console.log("Y1:", JSON.stringify(older));
console.log("PY och DA, väntat detsamma:", JSON.stringify(newer));
const same = older.author && String(older.issued) === "2018,2,5" && !newer.author && String(newer.issued) === "2018";
process.exit(same ? 0 : 1);
SCRIPT
node run.mjs
