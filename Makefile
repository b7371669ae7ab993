# Deux commandes suffisent : « make run » et « make test ». Elles installent ce qu'il leur faut dans .venv.
PYTHON ?= python3
BIN := .venv/bin
JOBS ?= 2

.PHONY: install run check test lint bench fuzz lock clean

install: .venv/installed

.venv/installed: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	$(BIN)/python -m compileall -q assistant
	touch $@

run: install
	$(BIN)/chorus-assistant demo

# La boucle rapide : moins d'une minute, sans navigateur.
check: install lint
	$(BIN)/chorus-assistant rules check
	$(BIN)/chorus-assistant rules test
	$(BIN)/python -m pytest -n $(JOBS) -m "not slow"

lint: install
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: install lint
	$(BIN)/chorus-assistant rules check
	$(BIN)/chorus-assistant rules test
	$(BIN)/python -m pytest -n $(JOBS)

bench: install
	$(BIN)/python benchmarks/decisions.py
	$(BIN)/python benchmarks/starting.py

# Le verrou se refait avec uv, dont la sortie ne nomme aucun serveur.
lock:
	uv pip compile --universal --all-extras --generate-hashes --python-version 3.11 -q pyproject.toml -o requirements.lock

clean:
	rm -rf .venv site build dist
