"""The names under which a server answers: a page of another site that has its own name lead here gets nothing.

An address is always answered: such a page reaches a server by its name only.
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import ip_address

_HOST = re.compile(r"(?:\[([0-9a-f:.]+)\]|([^\[\]:]+))(?::\d*)?")
LOCAL = frozenset({"localhost"})


@lru_cache(maxsize=256)
def is_served(host: bytes, names: frozenset[str]) -> bool:
    """Whether a `Host` header names this server: by an address, as « localhost », or by one of `names`.

    >>> [is_served(host, frozenset({"aide.example.org"})) for host in (b"[::1]:8000", b"Aide.example.org.:80", b"a.b")]
    [True, True, False]
    """
    name = named(host.decode("latin-1"))
    return name in LOCAL or name in names or _is_address(name)


def named(host: str) -> str:
    """The name or the address in a `Host` header, without its port; "" where it is neither."""
    found = _HOST.fullmatch(host.strip().lower())
    return (found[1] or found[2]).removesuffix(".") if found else ""


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
