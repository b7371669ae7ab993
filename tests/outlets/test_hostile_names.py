"""Names of files made to deceive: a verdict for each, shown so that nothing happens to the terminal."""

import io
import json
import os
import tarfile

import pytest

HOSTILE = {
    "bidi": ("devis\u202efdp.exe", "⟨U+202E⟩"),
    "escape": ("rouge\x1b[31m.pdf", "⟨U+001B⟩"),
    "newline": ("deux\nlignes.pdf", "⟨U+000A⟩"),
    "return": ("retour\rchariot.pdf", "⟨U+000D⟩"),
    "zero-width": ("de\u200bvis.pdf", "⟨U+200B⟩"),
    "markup": ("<img src=x onerror=alert(1)>.pdf", "<img src=x"),
    "formula": ("=cmd.pdf", "=cmd.pdf"),
    "placeholder": ("{file_size}.pdf", "{file_size}.pdf"),
    "percent": ("%s%n.pdf", "%s%n.pdf"),
    "quotes": ('l\'"été" « x ».pdf', "été"),
    "dash": ("-rf.pdf", "-rf.pdf"),
    "emoji": ("👩‍🚀.pdf", "👩‍🚀"),
    "spaces": ("   .pdf", ".pdf"),
    "very-long": ("é" * 120 + ".pdf", "…"),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_name_gets_a_verdict_and_is_shown_safely(cli, pdf, kind):
    name, shown = HOSTILE[kind]
    folder = pdf(name).parent
    ran = cli("check", folder, "--channel", "edi")
    assert ran.code in (0, 1)
    assert shown in ran.out
    assert not any(char in ran.out for char in "\x1b\r\u202e\u200b\x00")
    reply = cli("check", folder, "--channel", "edi", "--format", "reply")
    assert not any(char in reply.out for char in "\x1b\r\u202e\u200b\x00")


@pytest.mark.slow
@pytest.mark.parametrize("kind", HOSTILE)
def test_in_json_what_does_not_show_is_escaped_and_nothing_is_lost(cli, pdf, kind):
    name, _ = HOSTILE[kind]
    ran = cli("check", pdf(name).parent, "--channel", "edi", "--json")
    assert json.loads(ran.out)["files"][0]["name"] == name
    assert not any(char in ran.out for char in "\x1b\r\u202e\u200b\x00")


def test_a_control_or_bidirectional_character_is_written_as_its_code(cli, pdf):
    out = cli("check", pdf("a\u202eb\x1b.pdf").parent, "--channel", "edi", "--json").out
    assert '"a\\u202eb\\u001b.pdf"' in out


@pytest.mark.slow
def test_bytes_that_are_not_utf8_get_a_verdict_in_every_form(cli, pdf, tmp_path):
    folder = tmp_path / "octets"
    pdf("devis-\udce9t\udce9.pdf", folder=folder)
    for style in ("table", "json", "reply"):
        for encoding in ("utf-8", "cp1252", "ascii"):
            ran = cli("check", folder, "--channel", "edi", "--format", style, encoding=encoding)
            assert ran.code in (1, 4), (style, encoding, ran.err)
    assert json.loads(cli("check", folder, "--channel", "edi", "--json").out)["files"][0]["path"].endswith("\\xe9.pdf")


def test_a_name_that_begins_with_a_dash_is_no_option(cli, pdf, monkeypatch):
    monkeypatch.chdir(pdf("-rf.pdf").parent)
    assert cli("check", "--channel", "edi", "--", "-rf.pdf").code == 0
    assert cli("check", "--channel", "edi", "./-rf.pdf").code == 0
    ran = cli("check", "--channel", "edi", "-rf.pdf")
    assert ran.code == 2
    assert "Un nom qui commence par un tiret s'écrit avec « ./ » devant." in ran.complains


@pytest.mark.parametrize("typed", ["devis\u202efdp.exe", "\x1b[31m", "a\nb", "\udce9"])
def test_what_is_typed_comes_back_safely_in_errors(cli, typed):
    for arguments in (
        ["decide", typed],
        ["decide", "attachment", f"{typed}=1"],
        ["rules", "show", typed],
        [typed],
        ["check", "x", "--channel", typed],
        ["entity", "--siret", typed],
        ["entity", "--on", typed],
        ["check", "x", f"--{typed}"],
        ["decide", "attachment", "--rules", typed],
    ):
        ran = cli(*arguments)
        assert ran.code in (2, 5), (arguments, ran)
        assert not any(char in ran.err for char in "\x1b\r\u202e\u200b\x00"), arguments
        assert ran.err.strip(), arguments


def test_what_is_typed_comes_back_safely_in_answers(cli):
    ran = cli("entity", "--kind", "\x1b[31mG\u202eI\u202cE", "--no-mandate")
    assert ran.code == 3
    assert not any(char in ran.out for char in "\x1b\u202e\u202c")


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_no_half_character_stands_in_the_json(cli, tmp_path, encoding):
    member = tarfile.TarInfo(os.fsdecode(b"D\xe9compte \xf0\x9f\x93\x8e.xml"))
    member.size = 4
    with tarfile.open(tmp_path / os.fsdecode(b"re\xe7u \\udce9.tgz"), "w:gz") as archive:
        archive.addfile(member, io.BytesIO(b"<a/>"))
    for form in (("--json",), ("--format", "jsonl")):
        ran = cli("check", tmp_path, "--channel", "edi", *form, encoding=encoding)
        found = json.loads(ran.out)
        json.dumps(found, ensure_ascii=False).encode()
        assert [file["name"] for file in found["files"]] == ["re\ufffdu \\udce9.tgz", "D\ufffdcompte 📎.xml"]
