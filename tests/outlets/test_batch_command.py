"""`batch` and `rules table`: what they say, what they write, their exit codes."""

import builtins
import json

import pytest
from limits import TYPED_ABOVE

pytest.importorskip("duckdb", reason="DuckDB n'est pas installé : pip install '.[batch]'")

DAY = ("--on", "2026-11-27")


@pytest.fixture
def pieces(tmp_path):
    """A small table, of which two lines cannot be read."""
    path = tmp_path / "pieces.csv"
    path.write_text(
        f"nom du fichier;poids;canal\nplan.pdf;{TYPED_ABOVE};portail\nplan.exe;12;api\nx.pdf;lourd;api\ny.pdf;3\n"
    )
    return path


def test_the_summary_says_the_columns_read_the_answers_given_and_the_lines_refused(cli, pieces, tmp_path):
    output = tmp_path / "verdicts.csv"
    ran = cli(
        "batch", "attachment", pieces, "--map", "file_size=poids", "--map", "channel=canal", "--output", output, *DAY
    )
    assert ran.code == 4
    assert "nom du fichier : colonne « nom du fichier », d'après son nom" in ran.says
    assert "taille du fichier : colonne « poids », comme demandé" in ran.says
    assert "2 lignes traitées" in ran.says
    assert "2 Refusée" in ran.says
    assert "2 lignes refusées : « " in ran.says
    lines = output.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "row;id;verdict;status;outcome;label;rules;missing;observed;limit;margin"
    assert [line.split(";")[3:7] for line in lines[1:]] == [
        ["decided", "refused", "Refusée", "pj-taille-unitaire"],
        ["decided", "refused", "Refusée", "pj-format"],
    ]
    rejects = (tmp_path / "verdicts.rejets.csv").read_text(encoding="utf-8-sig")
    assert "4;;poids;" in rejects
    assert "5;;;Cette ligne compte 2 cellules ; l'en-tête en compte 3." in rejects.replace('"', "")


def test_the_summary_as_json_counts_the_ends(cli, pieces, tmp_path):
    ran = cli("batch", "attachment", pieces, "--output", tmp_path / "v.jsonl", "--json", *DAY)
    told = json.loads(ran.out)
    assert told["ends"] == [
        {"end": "missing", "label": "À préciser", "rows": 2},
        {"end": "refused", "label": "Refusée", "rows": 1},
    ]
    assert (told["rows"], told["refused"], told["on"]) == (3, 1, "2026-11-27")


def test_a_table_without_a_wrong_line_ends_well_whatever_its_verdicts(cli, tmp_path):
    (tmp_path / "t.csv").write_text("file_name\nplan.exe\nplan.pdf\n")
    assert cli("batch", "attachment", tmp_path / "t.csv", "--output", tmp_path / "v.csv", *DAY).code == 0
    assert not (tmp_path / "v.rejets.csv").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("attachement", "t.csv", "--output", "v.csv"), "attachment"),
        (("attachment", "absent.csv", "--output", "v.csv"), "« absent.csv » n'existe pas."),
        (("attachment", "t.csv", "--output", "v.doc"), "cette extension n'est pas écrite"),
        (("attachment", "t.csv", "--output", "v.csv", "--map", "file_name"), "écrivez FAIT=VALEUR"),
        (("attachment", "t.csv", "--output", "v.csv", "--map", "file_name=nom"), "La colonne « nom » n'existe pas."),
        (("attachment", "t.csv", "--output", "v.csv", "--memory", "1"), "200"),
        (("attachment", "t.csv", "--output", "v.csv", "--resume"), "Il n'y a rien à reprendre"),
        (("attachment", "t.csv"), "Il manque"),
    ],
)
def test_a_wrong_use_is_told_in_french_and_nothing_is_written(cli, tmp_path, monkeypatch, words, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_text("file_name\nplan.exe\n")
    ran = cli("batch", *words)
    assert ran.code == 2
    assert told.replace("’", "'") in ran.complains
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]


def test_without_duckdb_the_command_says_what_to_install(cli, pieces, tmp_path, monkeypatch):
    imported = builtins.__import__

    def without(name, *rest, **more):
        if name.startswith("assistant.batch.batch") or name == "duckdb":
            raise ModuleNotFoundError("No module named 'duckdb'", name="duckdb")
        return imported(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    ran = cli("batch", "attachment", pieces, "--output", tmp_path / "v.csv")
    assert (ran.code, "pip install '.[batch]'" in ran.complains) == (2, True)


def test_a_disk_that_cannot_be_written_is_told(cli, pieces, tmp_path, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr("assistant.batch.work_folder.WorkFolder.write", refused)
    ran = cli("batch", "attachment", pieces, "--output", tmp_path / "v.csv")
    assert ran.code == 2
    assert "ne peut pas être écrit" in ran.complains


def test_the_table_of_a_decision_is_one_document_or_files_in_a_folder(cli, tmp_path):
    told = json.loads(cli("rules", "table", "dossier", *DAY).out)
    assert (told["decision"], told["on"]) == ("dossier", "2026-11-27")
    assert len(told["keys"]) == 128
    assert {row["verdict"] for row in told["keys"]} == {row["id"] for row in told["verdicts"]}
    ran = cli("rules", "table", "dossier", "--format", "parquet", "--output", tmp_path / "table", *DAY)
    assert "128 combinaisons et" in ran.says
    names = {"digits.parquet", "keys.parquet", "verdicts.parquet", "join.sql", "table.json"}
    assert {path.name for path in (tmp_path / "table").iterdir()} == names
    assert cli("rules", "table", "dossier", "--format", "csv").complains.startswith(
        "Les fichiers Parquet ou CSV vont dans"
    )
