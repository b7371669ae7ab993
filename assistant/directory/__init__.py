"""Directories: what public files say of a SIREN or a SIRET, gathered into one sorted file, then looked up."""

from __future__ import annotations

from assistant.directory.opening import Directory, open_directory
from assistant.directory.place import default_place
from assistant.directory.record import DirectoryFound, DirectoryRecord, DirectoryService

__all__ = ["Directory", "DirectoryFound", "DirectoryRecord", "DirectoryService", "default_place", "open_directory"]
