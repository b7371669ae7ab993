"""The names that AIFE gives to EDI flows: « FSO1100A_ABC123_ABC1231100000000000000001 », without extension."""

from __future__ import annotations

import re

_FLOW = re.compile(r"FSO[0-9]{4}[A-Z]_[A-Z0-9]{6}_[A-Z0-9]{7,40}")


def is_flow_name(name: str) -> bool:
    """Whether a name is a flow's: the code of its interface, that of the sender, then what tells flows apart.

    AIFE's annex shows the pattern and not the length of its last part, which is left open here.

    >>> is_flow_name("FSO1100A_ABC123_ABC1231100000000000000001"), is_flow_name("FSO1116A_P01.xml")
    (True, False)
    """
    return _FLOW.fullmatch(name) is not None
