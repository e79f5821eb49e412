#!/bin/sh
# Ajv vägrar, så strängt som det är från början, ett schema som pydantic gör av en union med ett fält som väljer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pydantic==2.12.5
cd "$folder"
"$folder/python/bin/python" - > schema.json <<'PYTHON'
import json
from typing import Annotated, Literal

from pydantic import BaseModel, Field


class Exact(BaseModel):
    type: Literal["exact"]


class Percent(BaseModel):
    type: Literal["percent"]


class Claim(BaseModel):
    value: Annotated[Exact | Percent, Field(discriminator="type")]


print(json.dumps(Claim.model_json_schema()))
PYTHON
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0
cat > run.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync("schema.json", "utf8"));
let said = "inget";
try {
  new Ajv.default().compile(schema);
} catch (error) {
  said = error.message;
}
console.log("ajv", JSON.parse(readFileSync("node_modules/ajv/package.json", "utf8")).version, "pydantic 2.12.5");
console.log("väntat att schemat går att använda; Ajv säger:", said);
process.exit(said.includes('unknown keyword: "discriminator"') ? 0 : 1);
SCRIPT
node run.mjs
