"""An invoice dossier in, findings out: every file is judged, then the dossier as a whole."""

from __future__ import annotations

from assistant.dossier.checking import check, check_files
from assistant.dossier.judged import JudgedFile
from assistant.dossier.judgement import OUTCOMES, Judgement
from assistant.dossier.report import DossierReport

__all__ = ["OUTCOMES", "DossierReport", "JudgedFile", "Judgement", "check", "check_files"]
