// The schemas as Ajv reads them, strict as it comes: node schemas.mjs DATA SCHEMAS
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";

const [data, editors] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

const validate = new Ajv().compile(json(`${data}/catalogue.schema.json`));
const catalogue = json(`${data}/catalogue.json`);
assert.ok(validate(catalogue), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
const [project] = Object.keys(catalogue.projects);
assert.equal(validate({ ...catalogue, projects: { [project]: { ...catalogue.projects[project], kind: "nada" } } }), false);

// What editors read has words of its own; they are declared.
const paths = readdir(editors);
for (const path of paths) {
  const ajv = new Ajv({ allowUnionTypes: true });
  ajv.addVocabulary(["enumDescriptions", "x-ref", "x-form"]);
  assert.ok(ajv.compile(json(path)), path);
}
console.log(`schemat för allt, och ${paths.length} scheman för editorer`);

function readdir(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".schema.json"));
  return names.sort().map((name) => `${folder}/${name}`);
}
