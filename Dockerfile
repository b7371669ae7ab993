# Le serveur entier : site construit, base compilée, aucun droit d'administrateur, disque en lecture seule (sauf /tmp).
#   docker build -t aide-chorus-pro .
#   docker run --rm --read-only --tmpfs /tmp -p 8000:8000 aide-chorus-pro
# La même image est aussi la commande :
#   docker run --rm --read-only --tmpfs /tmp -v "$PWD:/ici:ro" -w /ici aide-chorus-pro check dossier/ --channel portail-pdf

FROM python:3.11-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONPATH=/app CHORUS_ASSISTANT_CACHE=/app/cache
WORKDIR /app
COPY requirements-serve.lock ./
RUN python -m venv /venv && /venv/bin/pip install --require-hashes -r requirements-serve.lock
COPY mkdocs.yml ./
COPY overrides ./overrides
COPY docs ./docs
COPY rules ./rules
COPY assistant ./assistant
RUN /venv/bin/python -m compileall -q assistant
RUN /venv/bin/python -m assistant site build site
RUN /venv/bin/python -c "from assistant import load_rules; from assistant.answer.library import index_of; index_of(load_rules())"
RUN chmod -R a+rX /app

FROM python:3.11-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin aide
COPY --from=build /venv /venv
COPY --from=build /app /app
ENV PATH=/venv/bin:$PATH PYTHONPATH=/app PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 CHORUS_ASSISTANT_CACHE=/app/cache
WORKDIR /app
USER 10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["python", "-m", "assistant"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000", "--site", "/app/site"]
