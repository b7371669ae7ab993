"""What a directory says of one number: the legal unit, and the establishment or structure when a SIRET was asked."""

from __future__ import annotations

from datetime import date

import msgspec

SIREN_DIGITS = 9


class DirectoryService(msgspec.Struct, frozen=True):
    """A service of a structure of Chorus Pro; what its file does not say is None."""

    code: str
    name: str | None = None
    active: bool | None = None
    requires_engagement: bool | None = None


class DirectoryRecord(msgspec.Struct, frozen=True):
    """One row of the directory; every part but the number may be unknown (None), which is never a no."""

    number: str
    name: str | None
    legal_category: str | None
    entity_kind: str | None
    other_kind: str | None
    commune: str | None
    territory: str | None
    active: bool | None
    since: date | None
    head: str | None
    requires_service: bool | None
    requires_engagement: bool | None
    requires_either: bool | None
    works_owner_only: bool | None
    in_chorus_pro: bool | None
    services: tuple[DirectoryService, ...] | None


COLUMNS = DirectoryRecord.__struct_fields__
"""The columns of the file, in order."""


class DirectoryFound(msgspec.Struct, frozen=True):
    """What is held under a number: `unit` under its SIREN, `own` under the number itself, when it is not a SIREN."""

    number: str
    unit: DirectoryRecord | None
    own: DirectoryRecord | None

    @property
    def record(self) -> DirectoryRecord | None:
        """What was asked for: the establishment or structure, or the unit when a SIREN was."""
        return self.unit if len(self.number) == SIREN_DIGITS else self.own

    @property
    def name(self) -> str | None:
        """The name of the establishment when it has one, else that of the unit."""
        return next((one.name for one in (self.own, self.unit) if one is not None and one.name), None)

    @property
    def legal_category(self) -> str | None:
        """The legal category of the unit, four digits."""
        return self.unit.legal_category if self.unit is not None else None

    @property
    def entity_kind(self) -> str | None:
        """The kind that a file says beyond the category."""
        return self.unit.entity_kind if self.unit is not None else None

    @property
    def other_kind(self) -> str | None:
        """The kind that a file says and that the legal category excludes: that of Sirene stands."""
        return self.unit.other_kind if self.unit is not None else None

    @property
    def place(self) -> DirectoryRecord | None:
        """The row that says where: the establishment's, else the unit's; None when neither has a commune."""
        return next((one for one in (self.own, self.unit) if one is not None and one.commune), None)

    @property
    def closed(self) -> DirectoryRecord | None:
        """The row that is said to have ceased, the unit's first; None when none is."""
        return next((one for one in (self.unit, self.own) if one is not None and one.active is False), None)

    @property
    def services(self) -> tuple[DirectoryService, ...] | None:
        """The services of the structure; None when the directory says nothing of any."""
        record = self.record
        return record.services if record is not None else None

    def service(self, code: str) -> DirectoryService | None:
        """The service of this code, whatever its case and blanks; None when the directory does not hold it."""
        wanted = "".join(code.split()).casefold()
        return next((one for one in self.services or () if "".join(one.code.split()).casefold() == wanted), None)
