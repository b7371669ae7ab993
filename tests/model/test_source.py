"""A source is known as it was on the day of the copy that was read, or of the reading itself."""

from datetime import date

from msgspec.structs import replace

from assistant.model.decisions import Source

READ, COPIED = date(2026, 11, 24), date(2026, 4, 1)
SOURCE = Source(
    id="loi", topic="made", title="Une loi", publisher="Journal", checked=READ, read="copy", unlinked="perdue"
)


def test_a_source_is_as_old_as_the_copy_that_was_read():
    assert SOURCE.seen == READ
    assert replace(SOURCE, copied=COPIED).seen == COPIED
    assert replace(SOURCE, copied_after=COPIED).seen == COPIED, "au plus tôt : elle peut être aussi vieille"
