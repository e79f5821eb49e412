# Alla kommandon verkar på mappen de körs i. `make` ensamt skriver ut dem.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help bench site serve check new tidy changes pages compressed links test quick test-all test-readers lint format release bless pictures search-report forms schemas lock clean environment test-environment

# MkDocs, eller ProperDocs som fortsätter där MkDocs 1 slutar: make site ENGINE=properdocs.
ENGINE ?= mkdocs
venv := .venv$(if $(filter properdocs,$(ENGINE)),-properdocs)
python := $(venv)/bin/python
vagar := $(python) -m vagar
# Två processer delar proven; den som blir klar först tar över av den andra.
pytest := $(python) -m pytest -n 2 --dist worksteal
ruff := $(python) -m ruff
mypy := $(python) -m mypy
# Finns inte för alla sorters datorer, se requirements/test.in.
biome := sh scripts/biome.sh
compile := $(python) -m uv pip compile --universal --generate-hashes --python-version 3.11 \
	--no-emit-index-url --no-header --quiet $(UPGRADE)

# Extra till kommandot: make check ARGS=--json, make test PYTEST_ARGS="-k datum".
ARGS ?=
PYTEST_ARGS ?=
# Versionen som make changes jämför med.
BASE ?= origin/main
QUERIES ?=
# Antal poster att mäta: make bench N=10000, eller N="100 1000"; mot en äldre version: make bench BASE=bf51fdd.
N ?=
# make site FAST=0: temat gör varje sida för sig. Långsammare, och samma bytes.
FAST ?= 1
JSON ?=
# Ett visst Python: make site PYTHON=/usr/bin/python3.12
PYTHON ?=
export PYTHON
export NO_MKDOCS_2_WARNING := 1
export PYTHONUTF8 := 1
# Annars kan skalets egna inställningar dra in andra mappar.
export PYTHONPATH := scripts
unexport PYTHONHOME GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

help:
	@echo "Kommandon:"
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1 \2/p' Makefile | while read -r name text; do \
		printf '  make %-13s %s\n' "$$name" "$$text"; done

site: environment ## bygg webbplatsen i mappen site
	@$(vagar) site $(if $(filter 0,$(FAST)),--plain) $(ARGS)

serve: environment ## visa webbplatsen på den egna datorn medan du skriver
	@$(vagar) serve $(ARGS)

check: environment ## granska alla poster utan att bygga
	@$(vagar) check $(ARGS)

new: environment ## börja på en ny post (frågar; eller make new ARGS="projekt mitt-projekt")
	@$(vagar) new $(ARGS)

tidy: environment ## ställ fälten i ordning i alla filer (ARGS=--check säger bara till)
	@$(vagar) tidy $(ARGS)

changes: environment ## skriv vad läsarna kommer att se ändras: make changes BASE=origin/main
	@$(vagar) changes --base $(BASE) $(ARGS)

pages: environment ## skriv varje sida som en fil i build/pages/, för en annan generator
	@$(vagar) pages $(ARGS)

compressed: environment ## packa filerna i site/ för en egen server (se docs/drift.md)
	@$(vagar) compressed $(ARGS)

links: environment ## fråga om källorna ligger kvar på sina adresser (tar några minuter)
	@$(vagar) links $(ARGS)

test: test-environment ## kör alla prov (första gången hämtas det som behövs)
	@$(python) tests/whole/chromium.py
	@$(ruff) check .
	@$(ruff) format --check .
	@$(biome) check --reporter=summary .
	@$(mypy)
	@$(pytest) $(PYTEST_ARGS)

quick: test-environment ## granska koden och kör de prov som klarar sig utan webbläsare
	@$(MAKE) --no-print-directory lint
	@$(pytest) -m "not browser" $(addprefix --ignore=tests/,theme whole readers pictures assets) $(PYTEST_ARGS)

test-all: test-environment ## kör alla prov, och se på varje sida i stället för en av varje slag
	@$(MAKE) --no-print-directory test PYTEST_ARGS="-m ''"

test-readers: test-environment ## öppna exporterna och verktygen i program som inte hämtas med Python: citation-js, Ajv, LibreOffice, Firefox
	@$(python) tests/whole/chromium.py
	@PYTHONPATH=tests:scripts $(python) tests/readers/outside.py

lint: test-environment ## granska koden
	@$(ruff) check .
	@$(ruff) format --check .
	@$(biome) check .
	@$(mypy)

format: test-environment ## ställ upp koden likadant överallt
	@$(ruff) check --fix .
	@$(ruff) format .
	@$(biome) check --write .

release: environment ## spara dagens version av uppgifterna, för länkar som står sig
	@$(vagar) release $(ARGS)

bless: test-environment ## godkänn dagens utskrift som facit för proven
	@$(vagar) bless

pictures: test-environment ## ta om bilderna som sidorna jämförs med, efter en ändring av utseendet
	@PYTHONPATH=tests:scripts $(python) -m pictures

search-report: test-environment ## sök efter frågorna i en fil: make search-report QUERIES=fil.json (JSON=1)
	@$(python) tests/whole/chromium.py >&2
	@$(vagar) site >&2
	@PYTHONPATH=tests JSON=$(JSON) $(python) -m search.report "$(QUERIES)" site

bench: ## mät bygget sida vid sida med andra: make bench N=1000 (JSON=1)
	@sh scripts/environment.sh requirements/bench.txt
	@$(python) -m bench $(N) $(if $(JSON),--json) $(if $(filter command,$(word 1,$(origin BASE))),--base $(BASE))

forms: test-environment ## gör om sökningens tabell över ordformer, efter ändringar i stem.py
	@$(vagar) forms

schemas: environment ## gör om schemana för editorer, efter ändrade ordlistor, metoder eller modeller
	@$(vagar) schemas $(ARGS)

lock: ## lås versionerna på nytt (nyare versioner: make lock UPGRADE=--upgrade)
	@sh scripts/environment.sh requirements/lock.txt
	@$(compile) requirements/site.in -o requirements/site.txt
	@$(compile) requirements/properdocs.in --override requirements/properdocs.override -o requirements/properdocs.txt
	@$(compile) requirements/test.in -o requirements/test.txt
	@$(compile) requirements/bench.in -o requirements/bench.txt
	@$(compile) requirements/lock.in -o requirements/lock.txt

clean: ## ta bort det som byggts
	@rm -rf site build .pytest_cache .ruff_cache .mypy_cache .hypothesis
	@find scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

environment:
ifeq ($(ENGINE),properdocs)
	@VENV=$(venv) sh scripts/environment.sh requirements/properdocs.txt
else
	@sh scripts/environment.sh requirements/site.txt requirements/test.txt requirements/bench.txt
endif

test-environment:
	@sh scripts/environment.sh requirements/test.txt
