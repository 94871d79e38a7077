# Two commands do everything: `make site` builds the site from the playbooks, `make test` runs all tests.
# Needs Python 3.11 or newer, git and make; the rest is installed into .venv/ and node_modules/.

PYTHON ?= python3
ENGINES ?= chromium
BIN := .venv/bin
# -P: nothing in this folder is imported in place of a module of Python's.
PIP := $(BIN)/python -P -m pip --disable-pip-version-check install --quiet
# As many tests in parallel as there are processors; idle workers take over tests from busy ones.
SIDE_BY_SIDE := --numprocesses auto --dist worksteal
NODE_TEST := $(BIN)/node --test
NODE_COVERAGE := --experimental-test-coverage --test-coverage-exclude "tests/**" --test-coverage-exclude "node_modules/**" \
	--test-coverage-lines 95 --test-coverage-branches 90
SCRIPT_TESTS := "tests/scripts/*.test.js"
# With a page under jsdom; browsers test the rest of these modules, so their coverage here says little.
PAGE_TESTS := "tests/scripts/pages/*.test.js"
export PATH := $(CURDIR)/$(BIN):$(PATH)

# What `make judge` runs queries over. It and the files are named from the folder in which make was called.
SITE ?= $(CURDIR)/site
JUDGE = cd "$(PWD)" && node "$(CURDIR)/tools/judge.js"

.PHONY: site serve check quick test format scripts judge judge-words lock wheelhouse sbom clean

site: .venv/site.done
	@$(BIN)/countertalk build
	@echo "Open it with: $(PYTHON) -P -m http.server --directory site 8000, then http://127.0.0.1:8000/"

serve: .venv/site.done
	@$(BIN)/countertalk serve

check: .venv/dev.done node_modules/done
	@! git ls-files --stage | grep ^120000 || { echo "Links work on the machine they were made on: remove them."; exit 1; }
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/node node_modules/eslint/bin/eslint.js templates/scripts templates/questions templates/compile.js tests/scripts tools benchmarks *.config.js
	$(BIN)/node node_modules/stylelint/bin/stylelint.mjs "templates/**/*.css"
	$(BIN)/python tools/protocol.py --check
	$(BIN)/node node_modules/typescript/bin/tsc
	$(BIN)/node templates/compile.js --check
	$(BIN)/zizmor --offline --quiet --pedantic .github docs/check-playbooks.yml

# After every edit: finds most mistakes in less than a minute, without a browser.
quick: .venv/dev.done node_modules/done
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(NODE_TEST) --test-reporter dot $(SCRIPT_TESTS) $(PAGE_TESTS)
	$(BIN)/pytest --quiet $(SIDE_BY_SIDE) -m "not slow"

test: .venv/dev.done node_modules/done
	@$(BIN)/python tests/browser/provide.py $(ENGINES)
	$(NODE_TEST) $(NODE_COVERAGE) $(SCRIPT_TESTS)
	$(NODE_TEST) $(PAGE_TESTS)
	$(BIN)/pytest $(SIDE_BY_SIDE) -m "not slow" --cov
	$(BIN)/pytest $(SIDE_BY_SIDE) -m slow $(ENGINES:%=--engine %)

format: .venv/dev.done
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The types of the data for scripts, and the files that phones fetch: after every change to a script or its data.
scripts: node_modules/done
	$(BIN)/python tools/protocol.py
	$(BIN)/node templates/compile.js

# How well a built site answers queries, and which words it does not find: make judge QUERIES=file SITE=folder
judge: .venv/dev.done
	@$(JUDGE) queries "$(QUERIES)" "$(SITE)"

judge-words: .venv/dev.done
	@$(JUDGE) words "$(WORDS)" "$(SITE)"

# Pins every dependency with its hashes and without the address of its index.
lock: .venv/dev.done
	$(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header --no-emit-index-url \
		--extra build --output-file requirements/site.txt pyproject.toml
	$(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header --no-emit-index-url \
		--extra dev --constraint requirements/site.txt --output-file requirements/dev.txt pyproject.toml
	$(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header --no-emit-index-url \
		--extra release --constraint requirements/dev.txt --output-file requirements/release.txt pyproject.toml
	$(BIN)/npm install --package-lock-only --silent

# Everything that a machine without a network needs: pip install --no-index --find-links wheelhouse countertalk
wheelhouse: .venv/site.done
	$(BIN)/python -P -m pip --disable-pip-version-check download --quiet --require-hashes --only-binary :all: \
		--requirement requirements/site.txt --dest wheelhouse
	$(BIN)/python -P -m pip --disable-pip-version-check wheel --quiet --no-deps --no-build-isolation --wheel-dir wheelhouse .

# What an installation consists of, as CycloneDX: names, versions and hashes.
sbom: .venv/release.done
	$(BIN)/cyclonedx-py requirements requirements/site.txt --pyproject pyproject.toml --output-reproducible --no-validate \
		--output-file countertalk.cdx.json

clean:
	rm -rf .venv node_modules .cache build site .site-new wheelhouse countertalk.cdx.json

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Countertalk needs Python 3.11 or newer")'
	@$(PYTHON) -P -m venv .venv

.venv/site.done: requirements/site.txt pyproject.toml | .venv/bin/python
	@echo "Installing what the site needs …"
	@$(PIP) --require-hashes --requirement requirements/site.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.done: requirements/dev.txt .venv/site.done
	@echo "Installing what the checks and tests need …"
	@$(PIP) --require-hashes --requirement requirements/dev.txt
	@touch $@

.venv/release.done: requirements/release.txt .venv/site.done
	@$(PIP) --require-hashes --requirement requirements/release.txt
	@touch $@

node_modules/done: package.json package-lock.json .venv/dev.done
	@$(BIN)/npm ci --ignore-scripts --no-audit --no-fund --silent
	@touch $@
