"""Problems as SARIF 2.1.0 (báo lỗi dạng SARIF), which code hosts and editors show beside the lines."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import quote

from plandocs.diagnostics import telling
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Diagnostic, Edit, Related, Severity
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.screen import one_line

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_CELL = re.compile(r"(?P<file>.+?\.\w+)!(?P<cell>(?:.+!)?[A-Z]{1,3}[0-9]+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a code beside the catalogue (về một quy tắc): its page in Markdown, its family, how sure."""

    page: str
    family: str
    precision: str


Abouts = Callable[[str, Language], About | None]
"""Gives what is known of a code; None for one that no rule gives."""


def render_sarif(
    diagnostics: Iterable[Diagnostic], lang: Language, *, version: str = "", about: Abouts = lambda _code, _lang: None
) -> str:
    """The problems in the order given, as one run of plandocs of this ``version``; rules are the codes that occur."""
    problems = list(diagnostics)
    codes = sorted({problem.code for problem in problems})
    driver = {
        "name": "plandocs",
        **({"version": version} if version else {}),
        "rules": [_rule(code, lang, about(code, lang)) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes, lang) for problem in problems],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(code: str, lang: Language, about: About | None) -> dict[str, Any]:
    """A rule with its page, which a code host shows beside the problem; there is no address to send a reader to."""
    told: dict[str, Any] = {
        "id": code,
        "name": CATALOGUE[code].name,
        "shortDescription": {"text": telling.title(code, lang)},
        "defaultConfiguration": {"level": _LEVELS[CATALOGUE[code].severity]},
    }
    if about is not None:
        told["help"] = {"text": about.page, "markdown": about.page}
        told["properties"] = {"tags": [about.family], "precision": about.precision}
    return told


def _result(problem: Diagnostic, codes: Sequence[str], lang: Language) -> dict[str, Any]:
    """A problem; its hint follows the message, for SARIF has no field for advice in words."""
    told = (telling.message(problem, lang), telling.hint(problem, lang))
    return {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": _LEVELS[problem.severity],
        "message": {"text": "\n".join(filter(None, told))},
        "locations": [_location(problem.place)] if problem.place.file else [],
        **_related(problem.related, lang),
        **_fixes(problem.edits),
    }


def _related(related: Sequence[Related], lang: Language) -> dict[str, Any]:
    places = [
        {"id": number, **_location(other.place), "message": {"text": telling.role(other, lang)}}
        for number, other in enumerate(related, start=1)
    ]
    return {"relatedLocations": places} if places else {}


def _fixes(edits: Sequence[Edit]) -> dict[str, Any]:
    """The edits that surely mend a problem, as one fix."""
    changes = [
        {
            "artifactLocation": {"uri": _uri(edit.place.file)},
            "replacements": [{"deletedRegion": _region(edit.place), "insertedContent": {"text": mask(edit.text)}}],
        }
        for edit in edits
    ]
    return {"fixes": [{"artifactChanges": changes}]} if changes else {}


def _location(place: Place) -> dict[str, Any]:
    """A file and a region in it; a key path or a sheet's cell is the logical place."""
    cell = _CELL.fullmatch(place.file)
    inside = place.key_path or (cell["cell"] if cell else "")
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(cell["file"] if cell else place.file)}}
    if place.line:
        physical["region"] = _region(place)
    return {
        "physicalLocation": physical,
        **({"logicalLocations": [{"fullyQualifiedName": one_line(mask(inside))}]} if inside else {}),
    }


def _region(place: Place) -> dict[str, int]:
    columns = {"startColumn": place.column, "endColumn": place.column + place.length} if place.column else {}
    return {"startLine": place.line, **columns}


def _uri(file: str) -> str:
    """A file's name as a URI: relative as it was given, unless it is absolute."""
    if PureWindowsPath(file).drive:
        return PureWindowsPath(file).as_uri() if PureWindowsPath(file).is_absolute() else _quoted(file)
    return f"file://{_quoted(file)}" if PurePosixPath(file).is_absolute() else _quoted(file)


def _quoted(file: str) -> str:
    return quote(file.replace("\\", "/"), safe="/", errors="surrogateescape")
