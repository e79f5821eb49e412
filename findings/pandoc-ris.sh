#!/bin/sh
# pandoc läser bara året ur en RIS-post, känner inte ordet för en webbsida, och delar en organisations namn som en
# människas, fast RIS skriver familjenamn före ett komma och här inte har något.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check pypandoc-binary==1.17
"$folder/bin/python" - <<'PYTHON'
import json
import subprocess
import sys

import pypandoc

RIS = """TY  - ELEC
ID  - sida
AU  - Norra kommun
TI  - En sida
PY  - 2018
DA  - 2018/02/05/
UR  - https://norra.example/
ER  - 
"""
pandoc = pypandoc.get_pandoc_path()
done = subprocess.run([pandoc, "-f", "ris", "-t", "csljson"], input=RIS, capture_output=True, text=True, check=True)
[item] = json.loads(done.stdout)
print("pandoc", pypandoc.get_pandoc_version())
print("issued, väntat [[2018, 2, 5]]:", item["issued"]["date-parts"])
print("type, väntat webpage:", item["type"])
print("author, väntat Norra kommun helt:", item["author"])
author = [{"family": "kommun", "given": "Norra"}]
sys.exit(not (item["issued"]["date-parts"] == [[2018]] and item["type"] == "misc" and item["author"] == author))
PYTHON
