"""`batch --engine spark` writes what `batch` writes, as a folder of parts; what it does not do, it says."""

import pytest

pytest.importorskip("pyspark", reason="Spark n'est pas installé : « make test-spark » l'installe à part")

import duckdb

from assistant.outlets.cli.main import run_with

DAY = ("--on", "2026-11-27")
HELD = ("file", "row", "id", "verdict", "status", "outcome", "label", "rules", "missing", "observed", "limit", "margin")
CSV = (
    'nom;taille;canal\r\n"plan ""b"".pdf";10,2 Mo;portail\r\n"l1\nl2";3;api;4\r\n\r\n"é.pdf";;\r\n'
    '"x;y.exe";"";edi\r\n=1.pdf;2;edi\r\nx.pdf;lourd;api\r\n'
)
JSON = (
    '{"nom": "a.pdf", "taille": 1, "canal": "edi"}\n{"nom": "a.pdf", "taille": 10200000.0, "canal": "portail"}\n'
    'nope\n\n{"nom": ["z"]}\n{"nom":"e\\u0301\\ud83d\\ude00.pdf","canal":"PORTAIL"}\n'
)
MAPPED = ("--map", "file_name=nom", "--map", "file_size=taille", "--map", "channel=canal")


@pytest.fixture
def tables(tmp_path):
    """The same kind of rows in three forms, one of them not in UTF-8."""
    (tmp_path / "a.csv").write_bytes(CSV.encode("cp1252"))
    (tmp_path / "b.jsonl").write_text(JSON, encoding="utf-8")
    made = "SELECT 'n' || i || '.pdf' AS nom, (i * 1000003) % 12000000 AS taille, 'api' AS canal FROM range(1000) t(i)"
    duckdb.execute(f"COPY ({made}) TO '{tmp_path / 'c.parquet'}' (FORMAT parquet)")
    return [str(tmp_path / name) for name in ("a.csv", "b.jsonl", "c.parquet")]


def read(path, suffix):
    """The rows of an output or of its parts, sorted, as texts."""
    read = {"csv": f"read_csv('{path}', delim = ';', header = true, all_varchar = true)"}
    kinds = ", ".join(f"\"{name}\": 'VARCHAR'" for name in HELD)
    read["jsonl"] = f"read_json('{path}', columns = {{{kinds}}})"
    read["parquet"] = f"read_parquet('{path}')"
    told = ", ".join(f'CAST("{name}" AS VARCHAR)' for name in HELD)
    return sorted(map(repr, duckdb.execute(f"SELECT {told} FROM {read[suffix]}").fetchall()))


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_spark_writes_what_duckdb_writes(spark, tables, tmp_path, capfd, suffix):
    for engine in ("duckdb", "spark"):
        output = tmp_path / f"{engine}.{suffix}"
        code = run_with(["batch", "attachment", *tables, *MAPPED, "--engine", engine, "--output", str(output), *DAY])
        assert code == 4
    assert read(tmp_path / f"spark.{suffix}" / "part-*", suffix) == read(tmp_path / f"duckdb.{suffix}", suffix)
    assert all(path.name.startswith("part-00") for path in (tmp_path / f"spark.{suffix}").iterdir())
    out = capfd.readouterr().out.replace("\u202f", " ")
    assert out.count("1 007 lignes traitées") == 2
    assert out.count("4 lignes refusées") == 2
    rejects = (tmp_path / "spark.rejets.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert [line.split(";")[1] for line in rejects] == ["2", "6", "3", "4"]
    reasons = ("pas autant de cellules", "« lourd »", "pas un objet JSON", "une liste ou un objet")
    assert [any(reason in line for line in rejects) for reason in reasons] == [True] * 4
    assert not list(tmp_path.glob(".*"))


def test_a_million_rows_are_those_of_duckdb(spark, tmp_path):
    made = """SELECT printf('%09d', i) AS siren,
        ['1000','7210','7346','7410','7361','7389','','5710'][1 + i % 8] AS forme,
        CASE WHEN i % 50 = 0 THEN 'Saint-Barthélemy' END AS lieu,
        CASE i % 5 WHEN 0 THEN 'oui' WHEN 1 THEN 'non' END AS mandat
        FROM range(1000000) t(i)"""
    table = tmp_path / "unites.parquet"
    duckdb.execute(f"COPY ({made}) TO '{table}' (FORMAT parquet)")
    columns = ["--map", "legal_category=forme", "--map", "territory=lieu", "--map", "under_mandate=mandat"]
    for engine in ("duckdb", "spark"):
        asked = ["batch", "entity-reception", str(table), "--id", "siren", *columns, *DAY, "--engine", engine]
        assert run_with([*asked, "--output", str(tmp_path / f"{engine}.parquet")]) == 0
    one, other = f"read_parquet('{tmp_path}/duckdb.parquet')", f"read_parquet('{tmp_path}/spark.parquet/*')"
    for left, right in ((one, other), (other, one)):
        assert duckdb.execute(f"SELECT * FROM {left} EXCEPT SELECT * FROM {right}").fetchall() == []
    assert duckdb.execute(f"SELECT count(*), count(DISTINCT row) FROM {other}").fetchall() == [(1_000_000, 1_000_000)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--resume",), "ne se reprend pas"),
        (("--wide",), "n'écrit pas les phrases"),
        (("--output", "verdicts.xlsx"), "cette extension n'est pas écrite"),
        (("--output", "plein"), "contient déjà des fichiers"),
    ],
)
def test_what_spark_does_not_do_is_said_before_it_starts(tables, tmp_path, monkeypatch, capfd, words, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plein").mkdir()
    (tmp_path / "plein" / "a").touch()
    asked = ["batch", "attachment", *tables, *MAPPED, "--engine", "spark", "--output", "verdicts", *words]
    assert run_with(asked) == 2
    assert told in capfd.readouterr().err


def test_a_spreadsheet_is_left_to_duckdb(tmp_path, capfd):
    (tmp_path / "t.xlsx").touch()
    asked = ["batch", "attachment", str(tmp_path / "t.xlsx"), "--engine", "spark", "--output", str(tmp_path / "v")]
    assert run_with(asked) == 2
    assert "Spark ne lit pas" in capfd.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["t.xlsx"]


def test_a_file_that_announces_its_sign_or_holds_wrong_bytes_is_read_as_duckdb_reads_it(spark, tmp_path, capfd):
    (tmp_path / "a.csv").write_bytes(b"sep=,\r\nnom,taille,canal\r\na.exe,1,edi\r\n,,\r\nb.pdf,2,api\r\n")
    damaged = "nom;taille;canal\nété.pdf;1;edi\n".encode() + b"\xff.pdf;1;edi\n" + "été.exe;2;api\n".encode()
    (tmp_path / "b.csv").write_bytes(damaged)
    for engine in ("duckdb", "spark"):
        files = [str(tmp_path / name) for name in ("a.csv", "b.csv")]
        output = tmp_path / f"{engine}.parquet"
        code = run_with(["batch", "attachment", *files, *MAPPED, "--engine", engine, "--output", str(output), *DAY])
        assert code == 4
    assert read(tmp_path / "spark.parquet" / "part-*", "parquet") == read(tmp_path / "duckdb.parquet", "parquet")
    assert "octets illisibles" in (tmp_path / "spark.rejets.csv").read_text(encoding="utf-8-sig")
