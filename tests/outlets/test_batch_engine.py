"""`batch --engine spark` where Spark or Java lacks: one sentence that says what to install, and nothing written."""

import builtins

import pytest

pytest.importorskip("duckdb", reason="DuckDB n'est pas installé : pip install '.[batch]'")


@pytest.fixture
def table(tmp_path):
    """A table of one row."""
    path = tmp_path / "t.csv"
    path.write_text("file_name\nplan.exe\n")
    return path


def test_without_java_it_says_what_to_install(cli, table, tmp_path, monkeypatch):
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "absent"))
    ran = cli("batch", "attachment", table, "--engine", "spark", "--output", tmp_path / "v")
    assert ran.code == 2
    assert "Java 17" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]


def test_without_spark_it_says_what_to_install(cli, table, tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith(("pyspark", "assistant.batch.spark")):
            raise ModuleNotFoundError(f"No module named {name!r}", name="pyspark")
        return real(name, *rest)

    monkeypatch.setattr("shutil.which", lambda *asked, **more: "/usr/bin/java")
    monkeypatch.setattr(builtins, "__import__", without)
    ran = cli("batch", "attachment", table, "--engine", "spark", "--output", tmp_path / "v")
    assert ran.code == 2
    assert "pip install '.[spark]'" in ran.err


def test_an_engine_that_is_none_is_refused(cli, table, tmp_path):
    ran = cli("batch", "attachment", table, "--engine", "sparc", "--output", tmp_path / "v")
    assert ran.code == 2
    assert "duckdb, spark" in ran.err
