"""Tables are read as spreadsheets and programs write them; what cannot be read is told by its line."""

import csv
import json

import duckdb
import pytest
from rows import TODAY
from xlsxwriter import Workbook

from assistant.batch.batch import BatchRequest, batch
from assistant.batch.problems import BatchError
from assistant.batch.running import RunForm

HEAD = ["nom du fichier", "taille du fichier", "canal de dépôt"]
ROWS = [
    ["été.pdf", "12", "portail"],
    ["a;b, c.exe", "10,2 Mo", "API"],
    ['dit « "oui" ».pdf', "", "EDI"],
    ["deux\nlignes.pdf", "5", ""],
]
ENDS = ["accepted", "refused", "missing", "refused"]


def delimited(path, sign, encoding, mark=b""):
    """The rows as CSV."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=sign).writerows([HEAD, *ROWS])
    path.write_bytes(mark + path.read_bytes())
    return path


def ends(output):
    return [row["outcome"] or row["status"] for row in output]


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("cp1252", b""), ("utf-16", b"")],
    ids=["utf-8", "utf-8 with a mark", "windows-1252", "utf-16"],
)
def test_csv_is_read_whatever_its_sign_and_its_encoding(decided, tmp_path, sign, encoding, mark):
    _, output, refused = decided("attachment", delimited(tmp_path / "pieces.csv", sign, encoding, mark), wide=True)
    assert (ends(output), refused) == (ENDS, [])
    assert "été.pdf" in output[0]["answer"]


def test_json_lines_parquet_and_xlsx_give_what_csv_gives(decided, tmp_path):
    _, wanted, _ = decided("attachment", delimited(tmp_path / "pieces.csv", ";", "utf-8"))
    lines = tmp_path / "pieces.jsonl"
    lines.write_text("".join(json.dumps(dict(zip(HEAD, row, strict=True))) + "\n" for row in ROWS))
    sheet = tmp_path / "pieces.xlsx"
    with Workbook(str(sheet)) as book:
        for number, row in enumerate([HEAD, *ROWS]):
            book.add_worksheet() if number == 0 else None
            book.worksheets()[0].write_row(number, 0, row)
    stored = tmp_path / "pieces.parquet"
    duckdb.execute(f"COPY (SELECT * FROM read_json('{lines}')) TO '{stored}' (FORMAT parquet)")
    for file in (lines, sheet, stored):
        assert decided("attachment", file)[1] == wanted, file.suffix


def test_numbers_days_and_answers_of_typed_columns_are_read_as_they_are_written(decided, tmp_path):
    stored = tmp_path / "entites.parquet"
    duckdb.execute(
        "COPY (SELECT * FROM (VALUES (7210, true), (7410, false), (NULL, NULL)) t(legal_category, under_mandate)) "
        f"TO '{stored}' (FORMAT parquet)"
    )
    _, output, refused = decided("entity-reception", stored)
    assert [(row["outcome"] or row["status"], row["rules"]) for row in output] == [
        ("subject", "ent-mandat"),
        ("missing", None),
        ("missing", None),
    ]
    assert refused == []


def test_lines_that_cannot_be_read_are_told_and_the_others_answered(decided, tmp_path):
    file = tmp_path / "pieces.csv"
    file.write_bytes(
        b"file_name;channel\n"
        b"a.pdf;portail\n"  # 2
        b'"ouvert;api\n'  # 3: this quote is never closed
        b"b.exe;edi\n"  # 4
        b"c.pdf;portail;trop\n"  # 5
        b"d\0.pdf;portail\n"  # 6
        b"e.pdf;pigeon\n"  # 7
        b'"f\ng.pdf";api\n'  # 8 and 9: a cell of two lines
        b"\n"
        b"h.pdf;api\n"  # 11
    )
    done, output, refused = decided("attachment", file)
    assert [(row["line"], row["column"]) for row in refused] == [("3", ""), ("5", ""), ("6", ""), ("7", "channel")]
    assert "guillemet" in refused[0]["reason"]
    assert "3 cellules ; l'en-tête en compte 2" in refused[1]["reason"]
    assert "« pigeon »" in refused[3]["reason"]
    assert (done.rows, done.refused, len(output)) == (4, 4, 4)


def test_a_cell_of_fifty_megabytes_refuses_its_line_alone(decided, tmp_path):
    file = tmp_path / "pieces.csv"
    file.write_text("file_name;channel\na.pdf;portail\n" + "x" * 50_000_000 + ";api\nb.exe;edi\n")
    _, output, refused = decided("attachment", file)
    assert [row["outcome"] or row["status"] for row in output] == ["missing", "refused"]
    assert {row["line"] for row in refused} >= {"3"}


def test_cells_that_are_no_object_or_hold_a_list_are_told(decided, tmp_path):
    file = tmp_path / "pieces.jsonl"
    file.write_text('{"file_name": "a.exe"}\n[1]\n{"file_name": ["a", "b"]}\npas du JSON\n\n{"file_name": null}\n')
    _, output, refused = decided("attachment", file)
    assert [row["line"] for row in refused] == ["2", "3", "4"]
    assert refused[1]["column"] == "file_name"
    assert len(output) == 2


def test_a_folder_and_a_pattern_give_all_their_tables(decided, tmp_path):
    folder = tmp_path / "lots"
    folder.mkdir()
    (folder / "a.csv").write_text("file_name\na.exe\n")
    (folder / "b.jsonl").write_text('{"file_name": "b.exe"}\n{"file_name": "c.exe"}\n')
    (folder / "lisez-moi.md").write_text("rien")
    _, output, _ = decided("attachment", folder)
    assert [(row["file"].rsplit("/", 1)[-1], row["row"]) for row in output] == [
        ("a.csv", 1),
        ("b.jsonl", 1),
        ("b.jsonl", 2),
    ]
    _, output, _ = decided("attachment", folder / "*.csv")
    assert len(output) == 1


def test_a_column_that_a_file_lacks_leaves_its_fact_unknown_and_is_told(decided, tmp_path):
    folder = tmp_path / "lots"
    folder.mkdir()
    (folder / "a.csv").write_text("file_name;channel\na.exe;edi\n")
    (folder / "b.csv").write_text("file_name\nb.exe\n")
    done, output, _ = decided("attachment", folder)
    assert [file.rsplit("/", 1)[-1] for file, _ in done.absent] == ["b.csv"]
    assert [row["outcome"] for row in output] == ["refused", "refused"]


@pytest.mark.parametrize(
    ("name", "content", "code", "told"),
    [
        ("vide.csv", b"", 4, "n'a pas de ligne d'en-tête"),
        ("tronque.parquet", b"PAR1\0\0\0", 4, "n'est pas un fichier Parquet lisible"),
        ("faux.xlsx", b"PK\x03\x04", 4, "n'est pas un classeur XLSX lisible"),
        ("ailleurs.csv", b"x;y\n1;2\n", 2, "Aucune colonne ne porte un fait"),
        ("deux.csv", b"file_name;file_name\na;b\n", 2, "plusieurs colonnes|figure deux fois"),
        ("texte.md", b"x", 2, "n'est pas une table"),
        ("absent.csv", None, 2, "n'existe pas"),
    ],
)
def test_what_is_no_table_is_told_in_one_sentence(decided, tmp_path, name, content, code, told):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(BatchError, match=told) as raised:
        decided("attachment", tmp_path / name)
    assert raised.value.code == code
    assert not (tmp_path / "sortie.jsonl").exists()


def test_a_file_that_cannot_be_read_among_others_is_told_and_the_others_are_answered(decided, tmp_path):
    folder = tmp_path / "lots"
    folder.mkdir()
    (folder / "a.csv").write_text("file_name\na.exe\n")
    (folder / "b.parquet").write_bytes(b"PAR1")
    _, output, refused = decided("attachment", folder)
    assert len(output) == 1
    assert [row["file"].rsplit("/", 1)[-1] for row in refused] == ["b.parquet"]


@pytest.mark.parametrize(
    ("columns", "fact"),
    [
        ("categorieJuridiqueUniteLegale;siren", "legal_category"),
        ("Catégorie juridique", "legal_category"),
        ("LEGAL CATEGORY", "legal_category"),
        ("Nature de l’entité", "entity_kind"),
        ("territoire", "territory"),
    ],
)
def test_columns_are_guessed_from_the_names_of_facts(decided, tmp_path, columns, fact):
    (tmp_path / "t.csv").write_text(f"{columns}\n{';'.join('' for _ in columns.split(';'))}\n")
    done, _, _ = decided("entity-reception", tmp_path / "t.csv")
    assert done.mapped.guessed == (fact,)


def test_two_columns_for_one_fact_are_not_guessed(decided, tmp_path):
    (tmp_path / "t.csv").write_text("catégorie juridique;legal_category;entity_kind\n7210;7410;\n")
    done, output, _ = decided("entity-reception", tmp_path / "t.csv")
    assert done.mapped.doubtful == {"legal_category": ("catégorie juridique", "legal_category")}
    done, output, _ = decided("entity-reception", tmp_path / "t.csv", columns=(("legal_category", "legal_category"),))
    assert output[0]["missing"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ((("file_nam", "x"),), "file_name"),
        ((("file_name", "absente"),), "La colonne « absente » n'existe pas. Les colonnes lues : x, y."),
        ((("file_name", "x"), ("nom du fichier", "y")), "est donné deux fois"),
    ],
)
def test_a_wrong_mapping_is_told(decided, tmp_path, said, told):
    (tmp_path / "t.csv").write_text("x;y\na;b\n")
    with pytest.raises(BatchError, match=told) as raised:
        decided("attachment", tmp_path / "t.csv", columns=said)
    assert raised.value.code == 2


def test_a_parquet_file_damaged_in_its_middle_is_told_and_nothing_is_written(decided, tmp_path):
    file = tmp_path / "pieces.parquet"
    rows = "SELECT CAST(i AS VARCHAR) AS file_name, i AS file_size FROM range(300000) t(i)"
    duckdb.execute(f"COPY ({rows}) TO '{file}' (FORMAT parquet, COMPRESSION zstd)")
    content = bytearray(file.read_bytes())
    for at in (1_000, len(content) // 3, len(content) // 2):
        content[at : at + 200] = b"\x55" * 200
    file.write_bytes(content)
    with pytest.raises(BatchError, match="un des fichiers est abîmé") as raised:
        decided("attachment", file)
    assert raised.value.code == 4
    assert not (tmp_path / "sortie.jsonl").exists()


def test_a_size_in_another_unit_is_not_guessed_from_the_beginning_of_a_name(decided, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("nom du fichier;Taille du fichier (Ko);canal de dépôt\nplan.pdf;12000;portail\n")
    done, output, _ = decided("attachment", file)
    assert "file_size" not in done.mapped.columns
    assert output[0]["missing"] == "file_size"


@pytest.mark.parametrize("name", ["row", "Row", "id", "problem", "fact"])
def test_a_column_of_the_table_may_bear_any_name(decided, tmp_path, name):
    stored = tmp_path / "t.parquet"
    rows = f"SELECT 'gip' AS entity_kind, 'siren' || i AS siren, 7 AS \"{name}\" FROM range(4) t(i)"
    duckdb.execute(f"COPY ({rows}) TO '{stored}' (FORMAT parquet)")
    _, output, _ = decided("entity-reception", stored, identity="siren", wide=True)
    assert [(row["row"], row["id"]) for row in output] == [(1, "siren0"), (2, "siren1"), (3, "siren2"), (4, "siren3")]


def test_the_rank_of_a_row_counts_those_that_cannot_be_read(decided, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("n;entity_kind\n1;gip\n2;commune;x\n3;commune\n\n;\n4;zzz\n5;etat;\n")
    _, output, refused = decided("entity-reception", file, identity="n")
    assert [(row["row"], row["id"]) for row in output] == [(1, "1"), (3, "3"), (4, "4"), (5, "5")]
    assert [(row["line"], row["id"]) for row in refused] == [("3", "")]


def test_a_refused_row_is_told_with_its_identity(decided, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("n;channel\nA7;pigeon\n")
    _, _, refused = decided("attachment", file, identity="n")
    assert [(row["id"], row["column"]) for row in refused] == [("A7", "channel")]


def test_a_line_with_bytes_that_are_no_text_is_refused_and_the_others_are_read_as_utf_8(decided, tmp_path):
    file = tmp_path / "t.csv"
    file.write_bytes("entity_kind\nRégion\nDépartement\ncommune \xe9\nétat\n".encode().replace(b" \xc3\xa9", b" \xe9"))
    done, output, refused = decided("entity-reception", file)
    assert [row["outcome"] for row in output] == ["subject"] * 3
    assert [row["line"] for row in refused] == ["4"]
    assert done.old == ()


def test_a_file_in_windows_1252_is_told_as_such(decided, tmp_path):
    file = tmp_path / "t.csv"
    file.write_bytes("entity_kind\nRégion\n".encode("cp1252"))
    done, output, _ = decided("entity-reception", file)
    assert (len(done.old), output[0]["outcome"]) == (1, "subject")


def test_the_sign_that_a_spreadsheet_announces_is_heard_and_an_idle_one_at_the_end_is_not_counted(decided, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("sep=;\nfile_name;channel\na.exe;edi;\nb.exe;api;;\n")
    _, output, refused = decided("attachment", file)
    assert ([row["outcome"] for row in output], refused) == (["refused", "refused"], [])


@pytest.mark.parametrize("value", ["'NaN'::DOUBLE", "1e20", "-1.0", "12.5"])
def test_a_number_that_is_no_size_refuses_its_row_alone(decided, tmp_path, value):
    stored = tmp_path / "t.parquet"
    rows = f"SELECT * FROM (VALUES (12.0::DOUBLE), ({value})) t(file_size)"
    duckdb.execute(f"COPY ({rows}) TO '{stored}' (FORMAT parquet)")
    _, output, refused = decided("attachment", stored)
    assert ([row["row"] for row in output], [row["line"] for row in refused]) == ([1], ["2"])


def test_a_column_of_lists_is_refused(decided, tmp_path):
    stored = tmp_path / "t.parquet"
    duckdb.execute(f"COPY (SELECT ['gip'] AS entity_kind) TO '{stored}' (FORMAT parquet)")
    with pytest.raises(BatchError, match="contient des listes"):
        decided("entity-reception", stored)


def test_what_a_run_has_written_is_not_read_by_the_next(rules, tmp_path):
    folder = tmp_path / "depot"
    folder.mkdir()
    (folder / "a.csv").write_text("file_name\na.exe\n")
    asked = BatchRequest(inputs=(str(folder),), on=TODAY)
    for _ in range(2):
        done = batch(rules["attachment"], asked, RunForm(output=folder / "verdicts.csv"))
        assert [name.rsplit("/", 1)[-1] for name in done.inputs] == ["a.csv"]


def test_a_file_is_never_read_and_written_both_nor_another_s_taken_away(rules, tmp_path):
    mine, other = tmp_path / "a.csv", tmp_path / "notes.txt"
    mine.write_text("file_name\na.exe\n")
    other.write_text("à garder")
    asked = BatchRequest(inputs=(str(mine),), on=TODAY)
    with pytest.raises(BatchError, match="lu et écrit à la fois"):
        batch(rules["attachment"], asked, RunForm(output=mine))
    with pytest.raises(BatchError, match="à la fois les verdicts et les lignes refusées"):
        batch(
            rules["attachment"],
            BatchRequest(inputs=(str(mine),), on=TODAY, rejects=tmp_path / "o.csv"),
            RunForm(output=tmp_path / "o.csv"),
        )
    batch(
        rules["attachment"],
        BatchRequest(inputs=(str(mine),), on=TODAY, rejects=other),
        RunForm(output=tmp_path / "o.csv"),
    )
    assert (mine.read_text(), other.read_text()) == ("file_name\na.exe\n", "à garder")


def test_what_is_assumed_of_every_row_is_told(decided, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("entity_kind\ngip\n")
    assumed = {"under_mandate": False, "supplier_size": "micro", "french_vat": False}
    done, output, _ = decided("entity-reception", file, assume=assumed)
    assert output[0]["outcome"] == "excluded"
    assert len(done.assumed) == 3
