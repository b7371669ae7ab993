"""Directories: what public files say of a SIREN or a SIRET, gathered into one sorted file, then looked up."""

from __future__ import annotations

from assistant.directory.opening import Directory, open_directory
from assistant.directory.place import default_place
from assistant.directory.record import Found, Record, Service

__all__ = ["Directory", "Found", "Record", "Service", "default_place", "open_directory"]
