#!/bin/sh
# pandoc ger en @misc i BibTeX ett slag utan namn, som ingen CSL-stil känner, och läser "english" som amerikanska.
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

BIBTEX = """@misc{sida,
  author = {{Norra kommun}},
  title = {A page},
  year = {2018},
  url = {https://norra.example/},
  langid = {english}
}
"""
pandoc = pypandoc.get_pandoc_path()
run = [pandoc, "-f", "bibtex", "-t", "csljson"]
[item] = json.loads(subprocess.run(run, input=BIBTEX, capture_output=True, text=True, check=True).stdout)
print("pandoc", pypandoc.get_pandoc_version())
print("type, väntat document eller webpage:", repr(item["type"]))
print("language, väntat en:", item["language"])
sys.exit(not (item["type"] == "" and item["language"] == "en-US"))
PYTHON
