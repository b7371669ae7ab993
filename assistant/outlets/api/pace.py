"""How fast a client may send while others are served: what it sends then takes a share of the loop, and no more.

To receive a megabyte takes the loop some 3 ms, to have a small file read some 2 ms, whoever sends them: without a pace
one client that sends as fast as it can makes all others wait.
"""

from __future__ import annotations

import asyncio
import time

WORTH_OF_A_FILE = 256_000
"""Octets that cost as much to receive as a small file costs to read and judge."""

AHEAD = 0.5
"""Seconds of its pace that a client may send at once."""

SERVED_SINCE = 1.0
"""Seconds since its last request for which a client counts as served."""

MOST = 1_000


class Pace:
    """What clients have sent, as the time at which each is even with its pace."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self._even: dict[str, float] = {}
        self._newest = self._before = ("", float("-inf"))

    def asks(self, client: str) -> None:
        """A client asks something."""
        if client != self._newest[0]:
            self._before = self._newest
        self._newest = (client, time.monotonic())

    async def sent(self, client: str, octets: int) -> None:
        """Wait until a client that sent so much may send more: at once while nobody else is served."""
        now = time.monotonic()
        other = self._before if client == self._newest[0] else self._newest
        if other[1] < now - SERVED_SINCE:
            self._even.pop(client, None)
            return
        even = max(self._even.get(client, 0.0), now - AHEAD) + octets / self.rate
        if len(self._even) >= MOST:
            self._even = {one: until for one, until in self._even.items() if until > now}
        self._even[client] = even
        if even > now:
            await asyncio.sleep(even - now)
