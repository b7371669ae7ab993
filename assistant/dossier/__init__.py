"""An invoice dossier in, findings out: every file is judged, then the dossier as a whole."""

from __future__ import annotations

from assistant.dossier.checking import check, check_files
from assistant.dossier.report import OUTCOMES, Case, JudgedFile, Report, outcome_of

__all__ = ["OUTCOMES", "Case", "JudgedFile", "Report", "check", "check_files", "outcome_of"]
