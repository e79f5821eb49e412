#!/bin/sh
# openpyxl läser `_x005F_` rätt i de delade texterna men inte i en text som står i sin egen cell.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check openpyxl==3.1.5 xlsxwriter==3.3.1
"$folder/bin/python" - <<'PYTHON'
import io
import sys

import openpyxl
import xlsxwriter

TEXT = "https://norra.example/_x0041_/"


def read(constant_memory):
    # With constant memory XlsxWriter puts the texts in the cells, otherwise in the shared ones. Both escape them.
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"constant_memory": constant_memory, "strings_to_urls": False}) as book:
        book.add_worksheet().write_string(0, 0, TEXT)
    return openpyxl.load_workbook(file).active["A1"].value


shared, inline = read(False), read(True)
print("openpyxl", openpyxl.__version__)
print("delad text, väntat", TEXT, "blev", shared)
print("egen text, väntat", TEXT, "blev", inline)
sys.exit(not (shared == TEXT and inline == TEXT.replace("_x0041_", "_x005F_x0041_")))
PYTHON
