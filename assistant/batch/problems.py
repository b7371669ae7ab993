"""What stops a run, said in one sentence."""

from __future__ import annotations


class BatchError(Exception):
    """A run that cannot go on; the message is a French sentence, `code` the exit code that it stands for."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code
