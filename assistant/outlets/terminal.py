"""The terminal: plain lines of its width for a screen reader too, colour as an extra, no sign that it cannot print."""

from __future__ import annotations

import os
import re
import sys
import textwrap
import unicodedata
from shutil import get_terminal_size
from typing import IO

from assistant.words.folding import printable

WIDTH, NARROWEST, WIDEST = 80, 40, 120
"""Columns of a line where nothing is known of the screen, and between which a screen is followed."""

_MARKS = {
    "accepted": ("✓", "32"),
    "ready": ("✓", "32"),
    "refused": ("✗", "31"),
    "not_ready": ("≈", "33"),
    "missing": ("?", "36"),
    "unknown": ("?", "36"),
    "ambiguous": ("≈", "33"),
    "to_verify": ("≈", "33"),
    "unreadable": ("!", "33"),
    "unlisted": ("-", "90"),
    "undated": ("-", "90"),
    "not_covered": ("-", "90"),
}
_INSTEAD = {
    "→": "->",
    "≤": "<=",
    "≥": ">=",
    "\u202f": "\u00a0",
    "«": '"',
    "»": '"',
    "·": "-",
    "’": "'",
    "…": "...",
    "–": "-",
    "—": "-",
    "œ": "oe",
    "Œ": "OE",
    "✗": "",
    "✓": "",
    "≈": "",
    "ᵒ": "o",
    "⟨": "<",
    "⟩": ">",
}


_COLOUR = re.compile("\033\\[[0-9]*m")


class Terminal:
    """A stream to which verdicts are written."""

    def __init__(self, stream: IO[str] | None = None) -> None:
        self.stream = sys.stdout if stream is None else stream
        self.encoding = getattr(self.stream, "encoding", None) or "utf-8"
        self.screen = bool(getattr(self.stream, "isatty", lambda: False)())
        self.colour = self._coloured()
        self.width = WIDTH
        if self.screen:
            self.width = max(NARROWEST, min(get_terminal_size((WIDTH, 24)).columns, WIDEST))

    def _coloured(self) -> bool:
        """Whether to colour: a screen unless NO_COLOR is set, the standard streams if FORCE_COLOR is.

        A variable that is set and empty says nothing (no-color.org).
        """
        if os.environ.get("NO_COLOR"):
            return False
        if any(os.environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
            return self.stream in (sys.stdout, sys.stderr)
        return self.screen and os.environ.get("TERM") != "dumb"

    def mark(self, kind: str) -> str:
        """The sign of a status or outcome with a blank after it, or nothing where it cannot be printed."""
        sign = _MARKS.get(kind, ("→", "36"))[0]
        return f"{sign} " if self._prints(sign) else "" if sign in "✓✗≈" else "-> "

    def state(self, kind: str, label: str, marked: bool = True) -> str:
        """A label in capitals, with its sign unless it heads a list of others, coloured on a terminal."""
        text = (self.mark(kind) if marked else "") + label.upper()
        return f"\033[{_MARKS.get(kind, ('', '36'))[1]}m{text}\033[0m" if self.colour else text

    def column(self, text: str, width: int) -> str:
        """A text and the blanks after it, up to `width`, two at least; colour takes no room."""
        return text + " " * max(2, width - len(_COLOUR.sub("", text)))

    def line(self, text: str = "", indent: int = 0, first: str = "") -> None:
        """Write `text`, wrapped at words, after `first`; following lines are indented by `indent`."""
        bare = _COLOUR.sub("", first)
        lines = textwrap.wrap(
            text,
            width=self.width,
            initial_indent=bare or " " * indent,
            subsequent_indent=" " * indent,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [bare.rstrip()]
        lines[0] = first + lines[0][len(bare) :] if len(lines[0]) > len(bare.rstrip()) else first.rstrip()
        self.write("\n".join(lines) + "\n")

    def place(self, text: str) -> None:
        """Write a line that names a place of a file: wrapped on a screen, whole elsewhere, for programs look for it."""
        if self.screen:
            self.line(text, 4)
        else:
            self.write(f"{text}\n")

    def write(self, text: str) -> None:
        """Write `text` as the stream can: a character that its encoding lacks is written otherwise, never an error."""
        self.stream.write(
            "".join(char if self._prints(char) else self._instead(char) for char in text)
            if not self._prints(text)
            else text
        )

    def _prints(self, text: str) -> bool:
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError:
            return False
        return True

    def _instead(self, char: str) -> str:
        """A near sign, then the letter without its accent, then a question mark."""
        other = _INSTEAD.get(char, char)
        plain = "".join(part for part in unicodedata.normalize("NFKD", other) if not unicodedata.combining(part))
        return next((text for text in (other, plain) if self._prints(text)), "?")


def safe(text: str) -> str:
    """A text that came from outside, with its control and bidirectional marks made visible."""
    return printable(text)
