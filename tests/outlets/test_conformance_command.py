"""`rules conformance`: one line of JSON a case, the same octets each time, compressed or not."""

import gzip
import hashlib
import json
from datetime import date

from assistant import decide, load_rules


def test_the_pack_is_written_the_same_each_time_and_says_its_digest(cli, loans, tmp_path):
    plain, packed = tmp_path / "pack.jsonl", tmp_path / "pack.jsonl.gz"
    ran = cli("rules", "conformance", "--output", plain, "--rules", loans / "rules")
    again = cli("rules", "conformance", "--output", packed, "--rules", loans / "rules")
    first = packed.read_bytes()
    cli("rules", "conformance", "--output", packed, "--rules", loans / "rules")
    assert (ran.code, again.code, packed.read_bytes()) == (0, 0, first)
    assert gzip.decompress(first) == plain.read_bytes()
    digest = hashlib.sha256(plain.read_bytes()).hexdigest()
    assert digest in ran.says and digest in again.says


def test_each_line_is_a_case_whose_decision_is_had_again(cli, loans, tmp_path):
    cli("rules", "conformance", "--output", tmp_path / "pack.jsonl", "--rules", loans / "rules")
    head, *lines = map(json.loads, (tmp_path / "pack.jsonl").read_text(encoding="utf-8").splitlines())
    rules = load_rules(loans / "rules")
    assert head["cases"] == len(lines) > 3
    for one in lines:
        assert one["gives"] == decide(rules[one["decision"]], one["facts"], date.fromisoformat(one["on"])).to_dict()


def test_a_pack_that_cannot_be_written_is_a_wrong_use(cli, tmp_path):
    ran = cli("rules", "conformance", "--output", tmp_path / "no" / "pack.jsonl")
    assert (ran.code, "ne peut pas être écrit" in ran.complains) == (2, True)
