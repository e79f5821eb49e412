#!/bin/sh
# frictionless gissar att en kolumn med svenska decimaltal är punkter på en karta.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0
cd "$folder"
printf 'andel;antal\n12,5;3\n40,0;7\n' > tal.csv
"$folder/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

from frictionless import describe

fields = {field.name: field.type for field in describe("tal.csv").schema.fields}
print("frictionless", version("frictionless"))
print("andel, väntat number eller string:", fields["andel"])
sys.exit(fields != {"andel": "geopoint", "antal": "integer"})
PYTHON
