"""Channels of deposit, as one says them: « portail-pdf » is a channel and a form together."""

from __future__ import annotations

from assistant.engine.base import Rules
from assistant.engine.entry import FactError
from assistant.words.distance import nearest
from assistant.words.folding import printable, shortened


def channel_facts(rules: Rules, channel: str | None) -> dict[str, str]:
    """The facts that a channel states; none when it is not known.

    Raises FactError, naming the nearest, for a channel that the base does not list.
    """
    if channel is None:
        return {}
    items = rules.base["lists"]["deposit_channels"]["items"]
    names = {name: item for item in items for name in (item["id"], item["label"], *item["aliases"])}
    found = names.get(channel)
    if found is not None:
        return dict(found["attributes"])
    words = rules.base["words"]
    close = nearest(channel, names)
    hint = words["did-you-mean"].format(word=close) + " " if close else ""
    shown = shortened(printable(channel), 60)
    known = ", ".join(item["id"] for item in items)
    raise FactError(words["unknown-channel"].format(channel=shown, hint=hint, channels=known))
