"""The signature table that the rules base holds: whole, sound, and told the same by another library."""

import filetype
import pytest

from assistant import decide
from assistant.engine.base import Rules
from assistant.intake import content
from assistant.intake.content import families, signatures
from assistant.intake.signatures import TEXTUAL, content_matches, probes_of
from assistant.model.notice_ids import NoticeId
from assistant.model.tables import HEAD

HEADS = {
    "pdf": (b"%PDF-1.7\n", "pdf"),
    "png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "png"),
    "jpeg": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "jpg"),
    "gif": (b"GIF89a\1\0\1\0", "gif"),
    "bmp": (b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0", "bmp"),
    "tiff": (b"II*\0\x08\0\0\0\0\0", "tif"),
    "webp": (b"RIFF\x24\0\0\0WEBPVP8 ", "webp"),
    "zip": (b"PK\3\4\x14\0\0\0", "zip"),
    "gzip": (b"\x1f\x8b\x08\0\0\0\0\0", "gz"),
    "bzip2": (b"BZh91AY&SY\0\0", "bz2"),
    "tar": (b"a.txt" + b"\0" * 252 + b"ustar\x0000", "tar"),
    "rar": (b"Rar!\x1a\x07\1\0", "rar"),
    "7z": (b"7z\xbc\xaf\x27\x1c\0\4", "7z"),
    "xz": (b"\xfd7zXZ\0\0\4", "xz"),
    "rtf": (b"{\\rtf1\\ansi}", "rtf"),
    "executable": (b"\x7fELF\2\1\1" + b"\0" * 57, "elf"),
}


def test_every_accepted_extension_says_what_it_holds_and_no_other_does(rules: Rules):
    accepted = set(rules.base.lists["accepted_extensions"].ids())
    assert set(rules.base.extensions) == accepted


def test_extensions_name_only_families_that_have_signs(rules: Rules):
    formats, extensions = rules.base.formats, rules.base.extensions.values()
    named = {family for one in extensions for family in (*one.formats, *one.tolerated)} | TEXTUAL
    assert named <= set(formats), f"sans signes : {named - set(formats)}"
    assert all(one.signs for one in formats.values())


def test_the_rules_may_seek_a_sign_in_all_that_is_read_and_no_further():
    assert HEAD == content.HEAD


@pytest.mark.parametrize("family", HEADS)
def test_filetype_recognises_what_the_table_recognises(rules: Rules, family: str):
    head, extension = HEADS[family]
    assert families(head, signatures(probes_of(rules.base.formats)))[0] == family
    seen = filetype.guess(head)
    assert seen is not None
    assert seen.extension == extension


@pytest.mark.parametrize("family", [family for family in HEADS if family != "pdf"])
def test_other_content_under_the_name_of_a_pdf_disagrees(rules: Rules, family: str):
    known, extensions = signatures(probes_of(rules.base.formats)), rules.base.extensions
    assert content_matches("pdf", families(HEADS[family][0], known), extensions) is False


def test_text_is_never_a_refusal_under_a_text_extension(rules: Rules):
    known, extensions = signatures(probes_of(rules.base.formats)), rules.base.extensions
    found = families("n° ; libellé ; montant\n".encode("latin-1"), known)
    assert found == ("texte",)
    assert all(
        content_matches(extension, found, extensions) is None for extension in ("TXT", "CSV", "XML", "HTM", "SVG")
    )


@pytest.mark.parametrize(
    "notice", [one.value for one in NoticeId if one not in (NoticeId.AUCUN, NoticeId.FICHIER_VIDE)]
)
def test_the_rules_say_what_each_notice_means_for_a_deposit(rules: Rules, today, notice: str):
    decision = decide(rules["content"], {"content_match": "agrees", "notice": notice}, on=today)
    assert decision.reasons or decision.cautions, f"« {notice} » n'est dit par aucune règle ni mise en garde"
    assert decision.answer
