# Deux commandes suffisent : « make run » et « make test ». Elles installent ce qu'il leur faut dans .venv.
PYTHON ?= python3
BIN := .venv/bin
JOBS ?= $(shell n=$$(nproc 2>/dev/null || echo 2); [ $$n -lt 4 ] && echo $$n || echo 4)

QUICK = -n $(JOBS) --dist loadfile -m "not slow and not long and not browser"
# Les essais de ce qui décide : chaque branche de ces paquets y est prise (pyproject.toml, « coverage »). Compter les lignes
# triple leur temps : les plus longs, qui n'en prennent pas d'autres, tournent sans.
COVERED = $(wildcard tests/engine tests/language tests/model tests/proof tests/table)
LOWEST := .venv-lowest
SPARK := .venv-spark
AUDIT := .venv-audit
WORDS := .venv-words
UV ?= $(shell command -v uv || echo .venv-uv/bin/uv)

unexport PYTHONDONTWRITEBYTECODE # sans modules compilés, chaque essai coûterait leur compilation

.PHONY: install run demo pictures check test test-lowest test-spark lint bench bench-spark fuzz conformance lock sbom audit words clean

# Tout, essais et mesures compris ; install.py ne fait rien si .venv l'a déjà, et refait un .venv inachevé.
install:
	@$(PYTHON) install.py requirements.lock

# Le site, les vérifications et l'interface HTTP, sans ce qui ne sert qu'aux essais ; l'adresse s'affiche.
run:
	@$(PYTHON) install.py requirements-run.lock requirements.lock
	$(BIN)/chorus-assistant serve

demo:
	@$(PYTHON) install.py requirements-run.lock requirements.lock
	$(BIN)/chorus-assistant demo

# Les images du README, prises dans le navigateur des essais.
pictures: install
	$(BIN)/python benchmarks/pictures.py

# La boucle rapide, sans navigateur ; le README dit ce qu'elle prend.
check: install lint
	$(BIN)/chorus-assistant rules check
	$(BIN)/chorus-assistant rules test
	$(BIN)/python -m pytest $(QUICK)

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: install lint
	$(BIN)/coverage erase
	$(BIN)/chorus-assistant rules check
	$(BIN)/coverage run -m assistant rules test
	$(BIN)/coverage run -m pytest -n $(JOBS) --durations=9 -m "not long" $(COVERED)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report
	$(BIN)/python -m pytest -n $(JOBS) --durations=9 -m long $(COVERED)
	$(BIN)/python -m pytest -n $(JOBS) --durations=25 $(addprefix --ignore=,$(COVERED))

bench: install
	for one in decisions starting search ask heard intake page; do $(BIN)/python benchmarks/$$one.py --keep || exit 1; done
	for one in dossiers http hostile; do $(BIN)/python benchmarks/$$one.py > benchmarks/results/$$one.json || exit 1; done
	$(BIN)/python benchmarks/figures.py
	$(BIN)/python benchmarks/loop.py --keep # it tries that the README tells the measures: they are written before
	$(BIN)/python benchmarks/figures.py

# Des essais plus longs : expressions, fichiers, requêtes, règles, arrêts ; le dernier résultat est benchmarks/results/fuzz.json.
fuzz: install
	$(BIN)/python benchmarks/fuzz.py --keep

# Les essais de la boucle rapide avec la plus basse version admise de chaque dépendance, dans un environnement à part.
test-lowest: $(LOWEST)/installed
	$(LOWEST)/bin/python -m pytest $(QUICK)

$(LOWEST)/installed: requirements-lowest.lock pyproject.toml
	test -x $(LOWEST)/bin/python || $(PYTHON) -m venv $(LOWEST)
	$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-lowest.lock
	$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

# Ce que Spark décide, sur cette machine : Java 17 doit s'y trouver. PySpark (456 Mo) n'entre dans aucun autre environnement.
test-spark: $(SPARK)/installed
	$(SPARK)/bin/python -m pytest tests/spark

$(SPARK)/installed: requirements-spark.lock pyproject.toml
	test -x $(SPARK)/bin/python || $(PYTHON) -m venv $(SPARK)
	$(SPARK)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-spark.lock
	$(SPARK)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

bench-spark: $(SPARK)/installed
	$(SPARK)/bin/python benchmarks/spark.py --keep

# Les verrous se refont avec uv, dont la sortie ne nomme aucun serveur : tout, ce que prend « make run », ce que sert l'image, les plus basses versions.
COMPILE = $(UV) pip compile --universal --generate-hashes --python-version 3.11 --quiet pyproject.toml
EXTRAS = --extra site --extra web --extra batch --extra mcp --extra en16931 --extra dev --extra bench
lock: $(UV)
	$(COMPILE) $(EXTRAS) -o requirements.lock
	$(COMPILE) requirements-run.in --extra web --extra site -c requirements.lock -o requirements-run.lock
	$(COMPILE) --extra web --extra site --extra batch -c requirements.lock -o requirements-serve.lock
	$(COMPILE) --extra spark --extra dev -c requirements.lock -o requirements-spark.lock
	$(COMPILE) $(EXTRAS) --resolution lowest-direct -o requirements-lowest.lock
	$(subst pyproject.toml,requirements-audit.in,$(COMPILE)) -o requirements-audit.lock
	$(COMPILE) requirements-words.in -c requirements.lock -o requirements-words.lock

.venv-uv/bin/uv:
	$(PYTHON) -m venv .venv-uv
	.venv-uv/bin/python -m pip install --quiet --disable-pip-version-check uv

# Ce que le verrou installe, et sous quelles licences (CycloneDX), sans rien demander à aucun serveur.
sbom: install
	$(BIN)/python benchmarks/supply.py > sbom.cdx.json

# Les failles connues de ce que les verrous installent : l'outil, verrouillé à part, interroge la base de PyPI ; il faut le réseau.
audit: $(AUDIT)/installed
	$(AUDIT)/bin/pip-audit --require-hashes --disable-pip --progress-spinner off $(addprefix -r ,requirements.lock requirements-serve.lock requirements-spark.lock)

$(AUDIT)/installed: requirements-audit.lock
	test -x $(AUDIT)/bin/python || $(PYTHON) -m venv $(AUDIT)
	$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-audit.lock
	touch $@

# Les mots français qui ressemblent à un mot de la base sans en être une faute ; à refaire quand des noms s'ajoutent.
words: $(WORDS)/installed
	mkdir -p build
	$(WORDS)/bin/python benchmarks/real_words.py > build/real_words.txt
	mv build/real_words.txt assistant/words/real_words.txt

$(WORDS)/installed: requirements-words.lock
	test -x $(WORDS)/bin/python || $(PYTHON) -m venv $(WORDS)
	$(WORDS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-words.lock
	touch $@

# Des cas et leurs décisions, pour essayer un autre moteur : docs/pages/conformite.md en décrit la forme.
conformance: install
	mkdir -p build
	$(BIN)/chorus-assistant rules conformance --output build/conformance.jsonl.gz

clean:
	rm -rf .venv .venv-lowest .venv-spark .venv-audit .venv-words .venv-uv site build dist sbom.cdx.json
