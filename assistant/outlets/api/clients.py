"""Who a request comes from, for what clients share: an address, or the one that a trusted proxy tells of."""

from __future__ import annotations

from collections.abc import Iterable
from contextvars import ContextVar
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from assistant.words.remembering import remembering

CLIENT: ContextVar[str] = ContextVar("client", default="")
"""The client of the request under way, as `Proxies.client` names it."""

FORWARDED = b"x-forwarded-for"
SITE_PREFIX = 64
"""How much of an IPv6 address names a client: whoever has one address of such a network has them all."""


class Proxies:
    """The addresses whose word is taken for where a request comes from; nobody's without any."""

    def __init__(self, networks: Iterable[IPv4Network | IPv6Network] = ()) -> None:
        self.networks = tuple(networks)

    def trusts(self, address: str) -> bool:
        """Whether an address is one of those."""
        found = _read(address) if self.networks else None
        return found is not None and any(found in network for network in self.networks)

    def client(self, peer: str, headers: Iterable[tuple[bytes, bytes]]) -> str:
        """The client of a request that came from `peer`: the last address told that is no proxy's.

        >>> proxies = Proxies([network("10.0.0.0/8")])
        >>> proxies.client("10.0.0.1", [(b"x-forwarded-for", b"1.1.1.1, 192.0.2.7, 10.0.0.2")])
        '192.0.2.7'
        >>> proxies.client("192.0.2.9", [(b"x-forwarded-for", b"1.1.1.1")])
        '192.0.2.9'
        """
        if not self.trusts(peer):
            return share_of(peer)
        told = b",".join(value for name, value in headers if name == FORWARDED).decode("latin-1")
        for one in reversed(told.split(",")):
            address = one.strip()
            if _read(address) is None:
                break
            if not self.trusts(address):
                return share_of(address)
        return share_of(peer)


def network(text: str) -> IPv4Network | IPv6Network:
    """An address, or the network « 10.0.0.0/8 »; raises ValueError for anything else."""
    return ip_network(text, strict=False)


@remembering(4_096)
def share_of(address: str) -> str:
    """The name under which an address has its share.

    >>> share_of("192.0.2.7"), share_of("::ffff:192.0.2.7"), share_of("2001:db8:1:2:3:4:5:6")
    ('192.0.2.7', '192.0.2.7', '2001:db8:1:2::')
    """
    found = _read(address)
    if isinstance(found, IPv6Address):
        return str(IPv6Network((found, SITE_PREFIX), strict=False).network_address)
    return str(found or address)


def _read(text: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(text)
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found
