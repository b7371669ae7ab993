"""What a client may have done while others are served: a share of a processor, and no more.

Whoever receives, reads, judges or answers takes time from all others. Each client is even with its pace at some time;
what is done for it puts that time off, and what it asks next waits until then. Without it one client that asks as fast
as it is answered makes all others wait.
"""

from __future__ import annotations

import asyncio
import contextlib

REQUEST = 0.000_5
"""Seconds that a request takes of the loop, whatever it asks."""

OCTET = 8e-9
"""Seconds that an octet takes to be received and put away."""

FILE = 0.002
"""Seconds that a small file takes of the process that answers, beside the one that reads it."""

READING = 0.25
"""What counts of the time for which a file is read: the process that reads gives way to the others."""

AHEAD = 0.5
"""Seconds of its pace that a client may take at once."""

SERVED_SINCE = 1.0
"""Seconds since it last asked or sent something for which a client counts as served."""

MOST = 1_000


class Pace:
    """What was done for each client, as the time at which it is even with its share of a processor."""

    def __init__(self, share: float) -> None:
        self.share = share
        self._even: dict[str, float] = {}
        self._newest = self._before = ("", float("-inf"))
        self._over = asyncio.Event()

    async def takes(self, client: str, seconds: float, is_probe: bool = False) -> None:
        """Do for a client what takes so long: at once while nobody else is served, else once it is even.

        Who only asks whether the server answers (`is_probe`) keeps its pace, and is nobody for whom others keep theirs.
        """
        if not is_probe:
            self._serves(client)
        even = self.owes(client, seconds)
        if even > (now := _now()):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), even - now)

    def end(self) -> None:
        """Let everybody go on at once: the server stops."""
        self._over.set()

    def owes(self, client: str, seconds: float) -> float:
        """Count what took so long for a client; gives the time at which it is even."""
        now = _now()
        if self._is_alone(client, now):
            self._even.pop(client, None)
            return now
        even = max(self._even.get(client, 0.0), now - AHEAD) + seconds / self.share
        if len(self._even) >= MOST:
            self._even = {one: until for one, until in self._even.items() if until > now - AHEAD}
        self._even[client] = even
        return even

    def _serves(self, client: str) -> None:
        if client != self._newest[0]:
            self._before = self._newest
        self._newest = (client, _now())

    def _is_alone(self, client: str, now: float) -> bool:
        other = self._before if client == self._newest[0] else self._newest
        return other[1] < now - SERVED_SINCE


def _now() -> float:
    return asyncio.get_running_loop().time()
