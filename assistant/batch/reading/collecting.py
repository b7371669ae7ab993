"""Collecting rows into blocks, whatever the file that they come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.batch.reading.block import ROWS, Block, Unread

CellLine = tuple[int, Sequence[str | None]] | Unread
"""The number of a line and the wanted cells of its row, or why it could not be read."""


def collected(file: str, lines: Iterable[CellLine], width: int, rows: int = ROWS) -> Iterator[Block]:
    """The rows of `lines` as blocks of `rows` rows; a block is made as well of the lines that could not be read."""
    first, numbers, ranks, unread = 1, list[int](), list[int](), list[Unread]()
    cells: list[list[str | None]] = [[] for _ in range(width)]
    appends = [column.append for column in cells]
    for rank, line in enumerate(lines, 1):
        if isinstance(line, Unread):
            unread.append(line)
        else:
            numbers.append(line[0])
            ranks.append(rank)
            for append, cell in zip(appends, line[1], strict=True):
                append(cell)
        if len(numbers) + len(unread) >= rows:
            yield _block(file, first, numbers, ranks, cells, unread)
            first, numbers, ranks, unread = rank + 1, [], [], []
            cells = [[] for _ in range(width)]
            appends = [column.append for column in cells]
    if numbers or unread:
        yield _block(file, first, numbers, ranks, cells, unread)


def _block(
    file: str, first: int, lines: list[int], ranks: list[int], cells: list[list[str | None]], unread: list[Unread]
) -> Block:
    return Block(file=file, first=first, rows=len(lines), lines=lines, numbers=ranks, cells=cells, unread=unread)
