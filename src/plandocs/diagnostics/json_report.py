"""Problems as JSON for scripts (báo lỗi dạng JSON)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from plandocs.diagnostics import telling
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Diagnostic, Severity
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.screen import one_line

VERSION = 1
"""Version of the report's fields; a field may be added within a version, none is renamed or dropped."""


def render_json(diagnostics: Iterable[Diagnostic], lang: Language) -> str:
    """The problems in the order given, and how many of each severity there are."""
    problems = list(diagnostics)
    report = {
        "version": VERSION,
        "diagnostics": [fields_of(problem, lang) for problem in problems],
        "summary": {severity.value: sum(problem.severity is severity for problem in problems) for severity in Severity},
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def fields_of(problem: Diagnostic, lang: Language) -> dict[str, Any]:
    """One problem as the report has it (một vấn đề)."""
    hint = telling.hint(problem, lang)
    return {
        "code": problem.code,
        "name": CATALOGUE[problem.code].name,
        "severity": problem.severity.value,
        "message": telling.message(problem, lang),
        **_position(problem.place),
        "path": one_line(mask(problem.place.key_path)),
        "hints": [hint] if hint else [],
        "related": [
            {**_position(related.place), "message": telling.role(related, lang)} for related in problem.related
        ],
        **_edits(problem),
    }


def _edits(problem: Diagnostic) -> dict[str, Any]:
    """What mends a problem, where that is sure: the text to stand in place of ``length`` characters."""
    edits = [{**_position(edit.place), "length": edit.place.length, "text": mask(edit.text)} for edit in problem.edits]
    return {"edits": edits} if edits else {}


def _position(place: Place) -> dict[str, Any]:
    """File, line and column; no line for a whole file, no column for a whole line."""
    return {
        "file": one_line(place.file),
        "line": place.line or None,
        "column": (place.column or None) if place.line else None,
    }
