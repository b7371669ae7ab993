"""Files of every shape: recognised by their columns, read whatever their encoding, refused when they are another's."""

import datetime
import zipfile

import duckdb
import pytest
import xlsxwriter
from annuaire import (
    ESTABLISHMENTS,
    FINESS,
    HOSPITAL,
    NOUMEA,
    PERSON,
    SCHOOL,
    SERVICES,
    STRUCTURES,
    TOWN,
    TOWN_HALL,
    UNITS,
    write_csv,
)

from assistant.directory.problems import DirectoryError
from assistant.directory.record import COLUMNS


def test_a_unit_of_sirene_has_its_category_its_state_and_its_head_office(make, tmp_path):
    found = make(write_csv(tmp_path / "u.csv", UNITS)).find(TOWN)
    assert (found.unit.name, found.unit.legal_category, found.unit.active) == ('COMMUNE DE "TOULOUSE"', "7210", True)
    assert (found.unit.since, found.unit.head) == (datetime.date(2008, 1, 1), TOWN_HALL)


def test_partial_diffusion_hides_the_name_and_c_is_ceased_since_the_creation_when_nothing_else_is_said(make, tmp_path):
    unit = make(write_csv(tmp_path / "u.csv", UNITS)).find(PERSON).unit
    assert (unit.name, unit.active, unit.since) == (None, False, datetime.date(2001, 2, 3))


def test_a_person_who_hides_nothing_has_a_name(make, tmp_path):
    shown = {**UNITS[1], "statutDiffusionUniteLegale": "O", "nomUniteLegale": "DURAND"}
    assert make(write_csv(tmp_path / "u.csv", [shown])).find(PERSON).name == "JEANNE DURAND"


def test_parquet_says_the_same_as_csv_even_where_a_loader_has_read_numbers(make, tmp_path):
    row = {**UNITS[0], "siren": "005880596"}
    text = write_csv(tmp_path / "u.csv", [row])
    columns = ", ".join(f'"{name}"' for name in row if name not in ("siren", "categorieJuridiqueUniteLegale"))
    numbers = ", ".join(f'{name}::INTEGER AS "{name}"' for name in ("siren", "categorieJuridiqueUniteLegale"))
    query = f"SELECT {columns}, {numbers}"
    duckdb.sql(f"COPY ({query} FROM read_csv('{text}', all_varchar = true)) TO '{tmp_path}/u.parquet'")
    assert make(tmp_path / "u.parquet").find("005880596") == make(text).find("005880596") is not None


def test_an_establishment_has_its_commune_and_gives_it_to_its_unit(make, tmp_path):
    files = write_csv(tmp_path / "u.csv", UNITS), write_csv(tmp_path / "e.csv", ESTABLISHMENTS)
    directory = make(*files)
    assert directory.find(SCHOOL).own.name == "ECOLE"
    assert directory.find(SCHOOL).unit.commune == "31555"
    assert directory.find(NOUMEA).unit.territory == "nouvelle-caledonie"


@pytest.mark.parametrize(
    ("code", "territory"),
    [
        ("97502", "saint-pierre-et-miquelon"),
        ("97701", "saint-barthelemy"),
        ("97123", "saint-barthelemy"),
        ("97127", "saint-martin"),
        ("97801", "saint-martin"),
        ("98415", "terres-australes-et-antarctiques-francaises"),
        ("98611", "wallis-et-futuna"),
        ("98735", "polynesie-francaise"),
        ("98818", "nouvelle-caledonie"),
        ("97411", "autre"),
        ("97105", "autre"),
        ("75056", "autre"),
    ],
)
def test_the_code_of_a_commune_says_the_territory_as_the_rules_do(make, tmp_path, code, territory):
    row = {**ESTABLISHMENTS[0], "codeCommuneEtablissement": code}
    assert make(write_csv(tmp_path / "e.csv", [row])).find(TOWN_HALL).own.territory == territory


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize(("delimiter", "end"), [(";", "\r\n"), (",", "\n"), ("\t", "\r")])
def test_a_chorus_pro_export_is_read_in_any_usual_text(make, tmp_path, encoding, delimiter, end):
    own = make(write_csv(tmp_path / "c.csv", STRUCTURES, delimiter, encoding, end)).find(TOWN_HALL).own
    assert (own.name, own.in_chorus_pro, own.active) == ("Mairie de Toulouse, côté Capitole", True, True)
    assert (own.requires_service, own.requires_engagement, own.requires_either) == (True, False, False)


def test_lines_that_end_in_several_ways_are_all_read(make, tmp_path):
    text = f"SIRET;code service obligatoire\n{TOWN_HALL};oui\r\n{SCHOOL};non\r\n"
    (tmp_path / "c.csv").write_bytes(text.encode())
    assert make(tmp_path / "c.csv").counts()["rows"] == 2


def test_a_damaged_spreadsheet_is_refused(make, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet><row>")
    with pytest.raises(DirectoryError, match="unreadable"):
        make(tmp_path / "x.xlsx")
    (tmp_path / "y.xlsx").write_bytes(b"PK\x03\x04" + b"x" * 100)
    with pytest.raises(DirectoryError, match="unreadable"):
        make(tmp_path / "y.xlsx")


def test_what_is_empty_or_not_known_is_never_a_no(make, tmp_path):
    own = make(write_csv(tmp_path / "c.csv", STRUCTURES, ";")).find(SCHOOL).own
    assert own.requires_service is False
    assert (own.requires_engagement, own.requires_either, own.works_owner_only) == (None, None, None)
    sirene = make(write_csv(tmp_path / "e.csv", ESTABLISHMENTS)).find(SCHOOL).own
    assert (sirene.in_chorus_pro, sirene.requires_service, sirene.services) == (None, None, None)


@pytest.mark.parametrize("title", ["", "Annuaire des structures publiques\nExporté le 3 août 2026 ; lundi\n"])
@pytest.mark.parametrize(
    "header",
    [
        "SIRET;Désignation;Code service obligatoire;N° EJ",
        "identifiantStructure;designationStructure;GestionService;x",
        "Numéro de SIRET;x;Code service doit être renseigné;y",
        "N° SIRET;x;code_service_doit_etre_renseigne;y",
    ],
)
def test_columns_are_known_under_several_names_below_a_title(make, tmp_path, header, title):
    (tmp_path / "c.csv").write_text(f"{title}{header}\n{TOWN_HALL};Mairie;oui;\n", encoding="utf-8")
    if header.startswith(("Numéro de", "N°")):
        with pytest.raises(DirectoryError):
            make(tmp_path / "c.csv")
    else:
        assert make(tmp_path / "c.csv").find(TOWN_HALL).own.requires_service is True


def test_services_stand_on_repeated_rows_or_in_a_file_of_their_own(make, tmp_path):
    rows = [
        {**STRUCTURES[0], "Code service": one["Code"], "Nom service": one["Nom"], "Service actif": one["ServiceActif"]}
        for one in SERVICES
    ]
    together = make(write_csv(tmp_path / "c.csv", rows, ";")).find(TOWN_HALL)
    apart = make(write_csv(tmp_path / "c.csv", STRUCTURES, ";"), write_csv(tmp_path / "s.csv", SERVICES, ";")).find(
        TOWN_HALL
    )
    assert (
        [one.code for one in together.services] == [one.code for one in apart.services] == ["SERV1", "TRAVAUX", "VIEUX"]
    )
    assert [one.active for one in apart.services] == [True, None, False]
    assert [one.requires_engagement for one in apart.services] == [False, True, False]
    assert apart.own.requires_engagement is False, "what a service demands is not what the structure demands"
    assert (apart.service("serv1 ").name, apart.service("AUTRE")) == ("Finances", None)


def test_rows_of_one_structure_that_disagree_say_nothing(make, tmp_path):
    rows = [STRUCTURES[0], {**STRUCTURES[0], "codeServiceDoitEtreRenseigne": "Non"}]
    own = make(write_csv(tmp_path / "c.csv", rows, ";")).find(TOWN_HALL).own
    assert (own.requires_service, own.requires_engagement) == (None, False)


def test_a_spreadsheet_is_read_sheet_by_sheet_and_gives_back_the_zeros_that_it_took(make, tmp_path):
    with xlsxwriter.Workbook(str(tmp_path / "c.xlsx")) as book:
        book.add_worksheet("Lisez-moi").write(0, 0, "Annuaire")
        for name, rows in (("Structures", STRUCTURES), ("Services", SERVICES)):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, list(rows[0]))
            for at, row in enumerate(rows, 1):
                sheet.write_row(at, 0, list(row.values()))
        sheet = book.get_worksheet_by_name("Structures")
        sheet.write_row(3, 0, [5880596000041, "Zéro", True, 1, 0, 0, 0])
    directory = make(tmp_path / "c.xlsx")
    assert len(directory.find(TOWN_HALL).services) == 3
    zero = directory.find("05880596000041").own
    assert (zero.active, zero.requires_service, zero.requires_engagement) == (True, True, False)


def test_finess_gives_a_nature_beyond_the_category_and_a_name(make, tmp_path):
    (tmp_path / "f.csv").write_text(FINESS, encoding="latin-1")
    directory = make(tmp_path / "f.csv")
    assert directory.find(HOSPITAL).own.name == "CENTRE HOSPITALIER É"
    assert directory.find(HOSPITAL).own.commune == "31555"
    assert (directory.find(NOUMEA).unit.entity_kind, directory.find(TOWN).unit.entity_kind) == ("gip", "gcs-public")
    assert directory.date == datetime.date(2026, 5, 12)


def test_a_department_of_finess_overseas_becomes_that_of_insee(make, tmp_path):
    (tmp_path / "f.csv").write_text(
        FINESS.replace(";555;31;H;31000 T;;;355", ";123;9A;G;97133 S;;;355"), encoding="latin-1"
    )
    own = make(tmp_path / "f.csv").find(HOSPITAL).own
    assert (own.commune, own.territory) == ("97123", "saint-barthelemy")


REFUSED = {
    "Colonnes trouvées : nom, prénom": "nom;prénom\nA;B\n",
    "Colonnes trouvées : siren, denominationUniteLegale": "siren,denominationUniteLegale\n213100555,X\n",
    "a deux colonnes « Identifiant »": f"Identifiant;Identifiant;codeServiceDoitEtreRenseigne\n{TOWN_HALL};x;oui\n",
    "ligne 3 : elle ne peut pas être lue": f"SIRET;code service obligatoire\n{TOWN_HALL};oui\n{SCHOOL};oui;trop\n",
    "ne peut pas être lu": f"Identifiant;\0codeServiceDoitEtreRenseigne\n{TOWN_HALL};oui\n",
    "ne contient aucune ligne": "   \n",
    "ne contient aucune ligne qui": "Identifiant;codeServiceDoitEtreRenseigne\n",
}


@pytest.mark.parametrize(("says", "text"), REFUSED.items())
def test_a_file_of_another_shape_is_refused_with_what_was_found(rules, make, tmp_path, says, text):
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    with pytest.raises(DirectoryError) as refused:
        make(tmp_path / "x.csv")
    assert says in refused.value.said(rules.base)
    assert "« x.csv »" in refused.value.said(rules.base)


def test_an_open_quote_is_refused(rules, make, tmp_path):
    (tmp_path / "x.csv").write_text(f'Identifiant;codeServiceDoitEtreRenseigne\n{TOWN_HALL};"oui\n', encoding="utf-8")
    with pytest.raises(DirectoryError, match="unreadable"):
        make(tmp_path / "x.csv")


def test_a_cell_of_fifty_megabytes_is_refused(make, tmp_path):
    with (tmp_path / "x.csv").open("w", encoding="utf-8") as file:
        file.write(f"Identifiant;codeServiceDoitEtreRenseigne\n{TOWN_HALL};{'o' * 50_000_000}\n")
    with pytest.raises(DirectoryError, match="unreadable"):
        make(tmp_path / "x.csv")


def test_an_archive_is_to_be_opened_first_and_a_cut_parquet_is_unreadable(rules, make, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("StockUniteLegale_utf8.csv", "siren\n")
    with pytest.raises(DirectoryError) as refused:
        make(tmp_path / "x.zip")
    assert "est une archive" in refused.value.said(rules.base)
    duckdb.sql(f"COPY (SELECT 1 AS siren) TO '{tmp_path}/x.parquet'")
    (tmp_path / "y.parquet").write_bytes((tmp_path / "x.parquet").read_bytes()[:-20])
    with pytest.raises(DirectoryError, match="unreadable"):
        make(tmp_path / "y.parquet")


def test_the_columns_of_the_file_are_those_that_others_rely_on():
    assert COLUMNS == (
        "number",
        "name",
        "legal_category",
        "entity_kind",
        "other_kind",
        "commune",
        "territory",
        "active",
        "since",
        "head",
        "requires_service",
        "requires_engagement",
        "requires_either",
        "works_owner_only",
        "in_chorus_pro",
        "services",
    )
