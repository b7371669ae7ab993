"""What a structure of Chorus Pro demands of invoices: its flags as the choice of a fact, where they say enough."""

from __future__ import annotations

from assistant.directory.record import DirectoryRecord, DirectoryService

REQUIRES = "recipient_requires"
SERVICE, ENGAGEMENT, BOTH, EITHER, NONE = "service", "engagement", "both", "either", "none"


def demanded(record: DirectoryRecord | None, service: DirectoryService | None = None) -> str | None:
    """The choice of `recipient_requires` that the flags of a structure say; None while one that decides is not known.

    A service may demand the engagement by itself. The flag « one or the other » only counts where neither is demanded.

    >>> said = dict.fromkeys(DirectoryRecord.__struct_fields__)
    >>> demanded(DirectoryRecord(**{**said, "requires_service": True, "requires_engagement": False}))
    'service'
    >>> demanded(DirectoryRecord(**{**said, "requires_service": True})) is None
    True
    """
    if record is None or record.requires_service is None:
        return None
    engagement = record.requires_engagement
    if service is not None and service.requires_engagement:
        engagement = True
    if engagement is None:
        return None
    if record.requires_service:
        return BOTH if engagement else SERVICE
    if engagement:
        return ENGAGEMENT
    if record.requires_either is None:
        return None
    return EITHER if record.requires_either else NONE
