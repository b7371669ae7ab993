"""Archives: lots of invoices, honest oddities, and every trap of the trade."""

import bz2
import gzip
import io
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable

import pytest
from builders import Read, cii, facturx, pdf, pivot, tar_gz, tar_of, told, ubl, zip_field, zip_of

from assistant.intake.limits import LIMITS
from assistant.intake.observations import Observation
from assistant.intake.reading import Reading

CENTRAL, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"


def ids(observations: tuple[Observation, ...]) -> list[str]:
    """The ids of some observations."""
    return [one.id for one in observations]


def reason(read: Reading) -> str | None:
    """The id of the reason of a reading, if any."""
    return read.reason.id if read.reason else None


LOT = {"f1.xml": ubl(number="F-1").encode(), "f2.xml": cii(number="F-2").encode(), "plan.pdf": pdf()}


@pytest.mark.parametrize(
    ("content", "container"),
    [
        (tar_gz(LOT), "TAR.GZ"),
        (gzip.compress(tar_of(LOT, form=tarfile.GNU_FORMAT)), "TAR.GZ"),
        (gzip.compress(tar_of(LOT, form=tarfile.USTAR_FORMAT)), "TAR.GZ"),
        (bz2.compress(tar_of(LOT)), "TAR.BZ2"),
        (tar_of(LOT), "TAR"),
        (zip_of(LOT), "ZIP"),
        (zip_of(LOT, method=zipfile.ZIP_STORED), "ZIP"),
        (zip_of(LOT, method=zipfile.ZIP_BZIP2), "ZIP"),
        (b"stub" * 30 + zip_of(LOT), None),
    ],
    ids=range(9),
)
def test_a_lot_gives_each_of_its_invoices_with_its_member(reading: Read, content: bytes, container: str | None) -> None:
    read = reading(content, "lot")
    if container is None:
        assert read.status == "attachment", "a file that does not start as an archive is not opened as one"
        return
    assert (read.status, read.container) == ("read", container), read.reason
    assert [(one.number, one.place) for one in read.invoices] == [("F-1", "f1.xml"), ("F-2", "f2.xml")]
    assert [(one.name, one.size) for one in read.members] == [(name, len(body)) for name, body in LOT.items()]


def test_a_lot_may_hold_factur_x_and_pivots(reading: Read) -> None:
    read = reading(zip_of({"a.pdf": facturx(), "b.xml": pivot("P-1", "P-2").encode()}), "lot.zip")
    assert [one.number for one in read.invoices] == ["C-1", "P-1", "P-2"]
    assert [one.place for one in read.invoices] == [
        "a.pdf, factur-x.xml",
        "b.xml, facture 1 du pivot",
        "b.xml, facture 2 du pivot",
    ]


def test_one_broken_invoice_does_not_hide_the_others(reading: Read) -> None:
    read = reading(zip_of({"a.xml": b"<a>", "b.xml": ubl().encode(), "c.xml": b"<!DOCTYPE a><a/>"}), "lot.zip")
    assert [one.number for one in read.invoices] == ["F-1"]
    assert [ids(one.observations) for one in read.members] == [["xml-tronque"], [], ["xml-doctype"]]
    assert (read.status, read.reason and read.reason.place) == ("unreadable", "a.xml, ligne 1")


def test_a_compressed_single_file_is_its_own_member(reading: Read) -> None:
    read = reading(gzip.compress(ubl().encode()), "facture.xml.gz")
    assert (read.container, read.invoices[0].number, read.members[0].name) == ("GZ", "F-1", "facture.xml")
    assert reading(bz2.compress(b"texte"), "notes.txt.bz2").members[0].size == 5
    twice = gzip.compress(b"un ") + gzip.compress(b"deux") + bytes(100)
    assert reading(twice, "a.txt.gz").members[0].size == 7


def office(*names: str, mimetype: str = "") -> bytes:
    """An office document with these members."""
    members = [("mimetype", mimetype.encode())] if mimetype else [("[Content_Types].xml", b"<Types/>")]
    return zip_of([*members, *((name, b"<x/>") for name in names)], method=zipfile.ZIP_STORED)


def test_office_documents_are_attachments_and_no_nested_archives(reading: Read) -> None:
    docx = office("word/document.xml")
    assert (reading(docx, "a.docx").status, reading(docx, "a.docx").warnings) == ("attachment", ())
    assert reading(zip_of({"a.docx": docx}), "a.zip").members[0].observations == ()


def streamed_zip() -> bytes:
    """A ZIP written to a pipe: data descriptors after the members, names in UTF-8."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

        def seek(self, *_: int) -> int:
            raise OSError

    out = Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("reçu n° 1.xml", ubl())
    return out.getvalue()


def zip64() -> bytes:
    """A ZIP whose member uses the 64-bit fields."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("a.xml", "w", force_zip64=True) as member,
    ):
        member.write(ubl().encode())
    return out.getvalue()


@pytest.mark.parametrize(
    "content", [streamed_zip(), zip64(), zip_of({"dossier/a.xml": ubl().encode(), "dossier/": b""})]
)
def test_valid_oddities_of_zip_are_read(reading: Read, content: bytes) -> None:
    read = reading(content, "lot.zip")
    assert (read.status, len(read.invoices), read.warnings) == ("read", 1, ())


def zipfile_empty() -> bytes:
    """A ZIP without a member."""
    return b"PK\5\6" + bytes(18)


ONE = zip_of({"a.txt": b"abc" * 100})
STORED = zip_of({"a.txt": b"abc" * 100}, method=zipfile.ZIP_STORED)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (ONE[:-30], "archive-tronquee"),
        (ONE[: len(ONE) // 2], "archive-tronquee"),
        (zip_field(zip_field(ONE, LOCAL, 6, "<H", 1), CENTRAL, 8, "<H", 1), "archive-chiffree"),
        (zip_field(zip_field(ONE, LOCAL, 14, "<I", 7), CENTRAL, 16, "<I", 7), "archive-crc"),
        (zip_field(ONE, LOCAL, 8, "<H", 0), "archive-contradiction"),
        (zip_field(ONE, LOCAL, 14, "<I", 7), "archive-contradiction"),
        (ONE.replace(b"a.txt", b"b.txt", 1), "archive-contradiction"),
        (zip_field(zip_field(ONE, LOCAL, 22, "<I", 3), CENTRAL, 24, "<I", 3), "archive-contradiction"),
        (zip_field(zip_field(ONE, LOCAL, 22, "<I", 1 << 30), CENTRAL, 24, "<I", 1 << 30), "archive-contradiction"),
        (zip_field(zip_field(ONE, LOCAL, 18, "<I", 4), CENTRAL, 20, "<I", 4), "archive-tronquee"),
        (zip_field(ONE, CENTRAL, 42, "<I", 5), "archive-chevauchement"),
        (zip_field(ONE, END, 8, "<H", 9), "archive-contradiction"),
        (zip_field(ONE, END, 10, "<H", 60_000), "archive-contradiction"),
        (zip_field(ONE, END, 12, "<I", 0x7FFFFFFF), "archive-tronquee"),
        (ONE.replace(b"a.txt", b"a\xe9txt").replace(b"\x14\0\0\0\x08", b"\x14\0\0\x08\x08"), "archive-endommagee"),
        (ONE + b"autre chose" + STORED, "archive-apres-la-fin"),
        (ONE + zipfile_empty(), "archive-apres-la-fin"),
        (gzip.compress(b"abc")[:-3], "archive-tronquee"),
        (gzip.compress(b"abc")[:-8] + bytes(8), "archive-endommagee"),
        (gzip.compress(b"abc") + b"autre chose", "archive-apres-la-fin"),
        (bz2.compress(b"abc" * 1000)[:-9], "archive-tronquee"),
        (bz2.compress(b"abc" * 1000)[:20] + b"\xff" * 40, "archive-endommagee"),
        (gzip.compress(tar_of(LOT)[:1500]), "archive-tronquee"),
        (gzip.compress(tar_of(LOT).replace(b"f2.xml", b"f9.xml")), "archive-endommagee"),
    ],
    ids=range(24),
)
def test_damaged_and_lying_archives_say_what_is_wrong(reading: Read, content: bytes, expected: str) -> None:
    read = reading(content, "a.zip")
    assert (read.status, reason(read)) == ("unreadable", expected), read


@pytest.mark.parametrize(
    ("method", "name"), [(9, "Deflate64"), (14, "LZMA"), (93, "Zstandard"), (95, "XZ"), (98, "PPMd"), (77, "77")]
)
def test_a_member_packed_otherwise_is_not_read_and_the_others_are(reading: Read, method: int, name: str) -> None:
    packed = zip_of([("plan.pdf", b"abc" * 100), ("f.xml", ubl().encode())])
    content = zip_field(zip_field(packed, LOCAL, 8, "<H", method), CENTRAL, 10, "<H", method)
    read = reading(content, "lot.zip")
    assert (read.status, read.reason, [one.number for one in read.invoices]) == ("read", None, ["F-1"])
    assert ids(read.members[0].observations) == ["archive-methode"]
    assert f"n'est pas lue ici ({name})" in told(read.members[0].observations[0])


def test_members_that_overlap_are_a_trap(reading: Read) -> None:
    two = zip_of({"a.txt": b"abc" * 100, "b.txt": b"abc" * 100})
    second = two.index(CENTRAL, two.index(CENTRAL) + 1)
    content = two[: second + 42] + struct.pack("<I", 0) + two[second + 46 :]
    assert reason(reading(content, "a.zip")) == "archive-chevauchement"


ZEROS = 64 << 20
BOMBS: dict[str, Callable[[], bytes]] = {
    "zip": lambda: zip_of({"bombe.txt": bytes(ZEROS)}),
    "gz": lambda: gzip.compress(bytes(ZEROS), 1),
    "bz2": lambda: bz2.compress(bytes(ZEROS)),
    "tgz": lambda: gzip.compress(tar_of({"bombe.txt": bytes(ZEROS)}), 1),
    "docx": lambda: zip_of({"[Content_Types].xml": b"<a/>", "word/document.xml": bytes(ZEROS)}),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_bombs_are_stopped_by_their_ratio(reading: Read, kind: str) -> None:
    read = reading(BOMBS[kind](), f"bombe.{kind}")
    assert (read.status, reason(read)) == ("unreadable", "archive-bombe")
    assert "100 fois" in told(read.reason)


def test_layers_are_not_opened(reading: Read) -> None:
    layers = zip_of({"bombe.txt": bytes(1 << 20)})
    for _ in range(5):
        layers = zip_of({f"{n}.zip": layers for n in range(10)}, method=zipfile.ZIP_STORED)
    read = reading(layers, "a.zip")
    assert (read.status, {tuple(ids(one.observations)) for one in read.members}) == (
        "attachment",
        {("archive-imbriquee",)},
    )


def test_beyond_the_volume_members_are_still_listed_and_the_rest_is_to_be_checked(reading: Read) -> None:
    noise = bytes(range(256)) * 40
    content = zip_of([(f"{n}.bin", noise) for n in range(30)])
    read = reading(content, "a.zip", LIMITS._replace(archive_volume=100_000))
    assert (read.status, reason(read), len(read.members)) == ("too_big", "archive-volume", 30)
    assert [one.size for one in read.members[:9]] == [10_240] * 9
    assert {(one.size, one.declared_size) for one in read.members[10:]} == {(None, 10_240)}
    read = reading(gzip.compress(tar_of({"a": noise * 20})), "a.tgz", LIMITS._replace(archive_volume=100_000))
    assert (read.status, reason(read)) == ("too_big", "archive-volume")


def test_too_many_members_are_refused_before_they_are_listed(reading: Read) -> None:
    content = zip_of([(f"{n}", b"") for n in range(200)])
    read = reading(content, "a.zip", LIMITS._replace(archive_members=100))
    assert (reason(read), len(read.members)) == ("archive-membres", 0)
    read = reading(tar_gz({f"{n}": b"" for n in range(200)}), "a.tgz", LIMITS._replace(archive_members=100))
    assert (reason(read), len(read.members)) == ("archive-membres", 100)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "C:\\temp\\a.pdf", "a/../../b", "..\\b", "\\\\serveur\\a"]
)
def test_paths_in_member_names_are_told_and_nothing_is_written(reading: Read, name: str) -> None:
    for content in (zip_of({name: b"x"}), tar_gz({name: b"x"})):
        (member,) = reading(content, "a.zip").members
        assert (member.name, ids(member.observations)) == (name, ["archive-chemin"])


@pytest.mark.parametrize("name", ["dossier/a.pdf", "été.pdf", "a..b.pdf", "C.pdf", "-rf.pdf"])
def test_honest_member_names_are_not_paths(reading: Read, name: str) -> None:
    for content in (zip_of({name: b"x"}), tar_gz({name: b"x"})):
        (member,) = reading(content, "a.zip").members
        assert (member.name, member.observations) == (name, ())


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (stat.S_IFLNK | 0o777, "archive-lien"),
        (stat.S_IFCHR | 0o600, "archive-special"),
        (stat.S_IFIFO | 0o600, "archive-special"),
        (stat.S_IFREG | 0o4755, "archive-droits"),
    ],
)
def test_links_devices_and_rights_in_a_zip_are_told(reading: Read, mode: int, expected: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("a.pdf")
        info.external_attr = mode << 16
        archive.writestr(info, b"/etc/passwd")
    (member,) = reading(out.getvalue(), "a.zip").members
    assert ids(member.observations) == [expected]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (tarfile.SYMTYPE, "archive-lien"),
        (tarfile.LNKTYPE, "archive-lien"),
        (tarfile.CHRTYPE, "archive-special"),
        (tarfile.FIFOTYPE, "archive-special"),
    ],
)
def test_links_and_devices_in_a_tar_are_told_and_the_rest_is_read(reading: Read, kind: bytes, expected: str) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("a.pdf")
        info.type, info.linkname = kind, "/etc/passwd"
        archive.addfile(info)
        info = tarfile.TarInfo("b.xml")
        info.size = len(ubl().encode())
        archive.addfile(info, io.BytesIO(ubl().encode()))
    read = reading(gzip.compress(out.getvalue()), "a.tgz")
    assert [ids(one.observations) for one in read.members] == [[expected], []]
    assert read.invoices[0].number == "F-1"


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_long_and_accented_names_of_tar_members_are_whole(reading: Read, form: int) -> None:
    name = "dossier/" + "é" * 120 + ".xml"
    read = reading(gzip.compress(tar_of({name: ubl().encode()}, form=form)), "a.tgz")
    assert (read.members[0].name, read.invoices[0].number) == (name, "F-1")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_of_one_name_are_told(reading: Read) -> None:
    read = reading(zip_of([("a.txt", b"1"), ("a.txt", b"2")]), "a.zip")
    assert [ids(one.observations) for one in read.members] == [[], ["archive-doublon"]]
    twice = tar_of({"a.txt": b"1"}, form=tarfile.USTAR_FORMAT)[:1024] * 2
    assert [ids(one.observations) for one in reading(gzip.compress(twice), "a.tgz").members] == [
        [],
        ["archive-doublon"],
    ]


def test_an_empty_archive_says_so(reading: Read) -> None:
    for content in (zip_of({}), gzip.compress(bytes(10_240))):
        assert reading(content, "a.zip").status == "attachment"
    assert ids(reading(zip_of({}), "a.zip").warnings) == ["archive-vide"]
    for name, packed in (("a.tar.gz", gzip.compress(bytes(10_240))), ("a.tar.bz2", bz2.compress(bytes(10_240)))):
        assert ids(reading(packed, name).warnings) == ["archive-vide"], name


def test_an_office_document_with_a_password_says_so(reading: Read) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000) + "EncryptedPackage".encode("utf-16-le")
    read = reading(content, "a.docx")
    assert (read.status, ids(read.warnings)) == ("attachment", ["document-chiffre"])


def test_tar_headers_that_lie_about_sizes_end(reading: Read) -> None:
    base = bytearray(tar_of({"a": b"x"}, form=tarfile.USTAR_FORMAT)[:1024])
    for size in (b"\xff" * 12, b"\x80" + b"\xff" * 11, b"77777777777\0", b"-0000000001\0", b"abc\0" * 3):
        header = base[:]
        header[124:136] = size
        header[148:156] = b" " * 8
        header[148:156] = b"%06o\0 " % sum(header[:512])
        read = reading(gzip.compress(bytes(header)), "a.tgz")
        assert read.status == "unreadable"
        assert reason(read) in ("archive-endommagee", "archive-tronquee")


ACCENTED = "Décompte à Noël été naïve façade n° 3 reçu élevé.pdf"


def macos_zip(name: str, *, field: bytes | None = None, content: bytes = b"texte") -> bytes:
    """A ZIP whose member is named in UTF-8 without the flag that says so, or in cp437 with a field of its own."""
    raw = name.encode() if field is None else name.encode("cp437", "replace")
    extra = field or b""
    local = struct.pack(
        "<4s5H3I2H", LOCAL, 20, 0, 0, 0, 33, zlib.crc32(content), len(content), len(content), len(raw), len(extra)
    )
    entry = struct.pack(
        "<4s6H3I5H2I",
        CENTRAL,
        20,
        20,
        0,
        0,
        0,
        33,
        zlib.crc32(content),
        len(content),
        len(content),
        len(raw),
        len(extra),
        0,
        0,
        0,
        0,
        0,
    )
    body = local + raw + extra + content
    central = entry + raw + extra
    return body + central + struct.pack("<4s4H2IH", END, 0, 0, 1, 1, len(central), len(body), 0)


def unicode_field(name: str, made_for: bytes) -> bytes:
    """The field 0x7075: a name in UTF-8, and the sum of the name that it stands for."""
    said = struct.pack("<BI", 1, zlib.crc32(made_for)) + name.encode()
    return struct.pack("<2H", 0x7075, len(said)) + said


def test_names_in_utf8_are_read_whatever_the_flag_says(reading: Read) -> None:
    (member,) = reading(macos_zip(ACCENTED), "a.zip").members
    assert (member.name, len(member.name), member.observations) == (ACCENTED, 52, ())


def test_a_name_repeated_in_utf8_counts_if_it_was_made_for_this_one(reading: Read) -> None:
    raw = ACCENTED.encode("cp437", "replace")
    field = struct.pack("<2H", 0x5455, 1) + b"\0" + unicode_field(ACCENTED, raw)
    assert reading(macos_zip(ACCENTED, field=field), "a.zip").members[0].name == ACCENTED
    field = unicode_field("autre.pdf", b"un autre nom")
    assert reading(macos_zip(ACCENTED, field=field), "a.zip").members[0].name == raw.decode("cp437")
    assert reading(macos_zip(ACCENTED, field=b"\x75\x70\xff"), "a.zip").members[0].name == raw.decode("cp437")


def test_a_name_that_is_of_no_utf8_is_read_as_of_old(reading: Read) -> None:
    content = macos_zip("été.txt").replace("été".encode(), b"\x82t\x82\x82\x82")
    assert reading(content, "a.zip").members[0].name == "étééé.txt"


def tar_blocks(*headers: tarfile.TarInfo, content: bytes = b"", form: int = tarfile.PAX_FORMAT) -> bytes:
    """A tar of these headers, the last one with its content."""
    blocks = b"".join(one.tobuf(form) for one in headers)
    return blocks + content + bytes(-len(content) % 512) + bytes(1024)


def pax_global(**records: str) -> bytes:
    """A global pax header."""
    return tarfile.TarInfo.create_pax_global_header(dict(records))


def test_a_global_path_that_leaves_the_archive_is_seen(reading: Read) -> None:
    read = reading(gzip.compress(pax_global(path="../../x") + tar_of({"a.txt": b"abc"})), "a.tgz")
    (member,) = read.members
    assert (member.name, ids(member.observations)) == ("../../x", ["archive-chemin"])


def test_a_path_of_its_own_counts_before_the_global_one(reading: Read) -> None:
    name = "é" * 150 + ".txt"
    read = reading(gzip.compress(pax_global(path="../../x") + tar_of({name: b"abc"})), "a.tgz")
    assert [(one.name, one.size) for one in read.members] == [(name, 3)]


def test_headers_about_the_next_member_are_no_members(reading: Read) -> None:
    names = [f"{'é' * 120}{number}.txt" for number in range(60)]
    read = reading(tar_gz(dict.fromkeys(names, b"x")), "a.tgz", LIMITS._replace(archive_members=60))
    assert ([one.name for one in read.members], read.reason) == (names, None)
    read = reading(tar_gz(dict.fromkeys(names, b"x")), "a.tgz", LIMITS._replace(archive_members=59))
    assert (read.status, reason(read)) == ("too_big", "archive-membres")


def test_headers_about_the_next_member_are_counted_as_volume(reading: Read) -> None:
    name = tarfile.TarInfo("a" * 60_000 + ".txt").tobuf(tarfile.GNU_FORMAT)[:-512]
    read = reading(gzip.compress(name * 400), "a.tgz", LIMITS._replace(archive_volume=4 << 20))
    assert (read.status, reason(read)) == ("too_big", "archive-volume")


@pytest.mark.parametrize("size", ["9" * 5_000, "-3", "٣", "3,5"])
def test_a_size_that_is_no_number_is_a_damaged_header(reading: Read, size: str) -> None:
    read = reading(gzip.compress(pax_global(size=size) + tar_of({"a.txt": b"abc"})), "a.tgz")
    assert told(read.reason) == "L'archive est endommagée (nombre illisible dans un en-tête tar)."


def test_a_plain_tar_of_a_big_file_is_no_bomb(reading: Read) -> None:
    read = reading(tar_of({"plan.pdf": b"%PDF" + bytes(17 << 20), "b.txt": b"b"}), "a.tar")
    assert (read.status, read.reason, [one.size for one in read.members]) == ("attachment", None, [(17 << 20) + 4, 1])


def test_a_file_with_holes_is_passed_over_with_its_map(reading: Read) -> None:
    sparse = bytearray(tarfile.TarInfo("trous.bin").tobuf(tarfile.GNU_FORMAT))
    sparse[156:157], sparse[124:136], sparse[482] = b"S", b"00000000010\0", 1
    sparse[148:156] = b" " * 8
    sparse[148:156] = b"%06o\0 " % sum(sparse)
    more, last = bytes(504) + b"\1" + bytes(7), bytes(512)
    content = bytes(sparse) + more + last + b"8 octets" + bytes(504) + tar_of({"b.txt": b"b"})
    read = reading(gzip.compress(content), "a.tgz")
    assert ([(one.name, one.size) for one in read.members], read.reason) == ([("trous.bin", 8), ("b.txt", 1)], None)


def with_pax_holes(size: int, told: bytes) -> bytes:
    """A tar of one file with holes, as GNU tar writes it with pax headers: its map stands before what it holds."""
    info = tarfile.TarInfo("GNUSparseFile.0/trous.bin")
    info.size = size
    info.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "trous.bin"}
    return info.tobuf(tarfile.PAX_FORMAT) + told + bytes(-len(told) % 512) + tar_of({"b.txt": b"b"})


@pytest.mark.parametrize("stretches", [1, 100])
def test_a_file_with_holes_of_pax_is_as_long_as_what_it_holds(reading: Read, stretches: int) -> None:
    lines = [str(stretches), *(str(number) for number in range(2 * stretches))]
    told = "".join(f"{line}\n" for line in lines).encode()
    told += bytes(-len(told) % 512)
    read = reading(with_pax_holes(len(told) + 8, told + b"8 octets"), "a.tar")
    assert ([(one.name, one.size) for one in read.members], read.reason) == ([("trous.bin", 8), ("b.txt", 1)], None)


@pytest.mark.parametrize(("size", "told"), [(8, b"1\n0\n8\n"), (512, b"9999\n0\n"), (512, b"trois\n0\n")])
def test_a_map_of_holes_that_does_not_end_is_a_damaged_archive(reading: Read, size: int, told: bytes) -> None:
    read = reading(with_pax_holes(size, told + bytes(512 - len(told))), "a.tar")
    assert reason(read) == "archive-endommagee"
