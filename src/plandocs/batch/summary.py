"""What came of a batch, told shortly (tổng hợp): problems by their kind, and a row for each file, as CSV or JSON."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from plandocs.batch.records import Record, State
from plandocs.batch.running import Outcome
from plandocs.diagnostics.diagnostic import Diagnostic, Severity
from plandocs.spec.units import UnitType

KEYS = (
    *("code", "unit", "province", "state", "output", "bytes", "sha256"),
    *("errors", "warnings", "infos", "problems"),
)
"""The columns of the summary."""
UNCHANGED = "unchanged"
"""The state of a unit that was not made again."""
KEPT = "kept"
"""The state of a file in whose place somebody's own stays."""
CSV, JSON = "csv", "json"

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would take for a formula."""
_GRAVEST = tuple(Severity)
_ALIKE = 5
"""Groups that are given of one code at one line, when what is said differs."""

Row = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Group:
    """One problem that many units have (nhóm vấn đề): how the first of them has it, and which they are.

    ``like`` is how many other groups there are of the same code and line, which are not given one by one.
    """

    example: Diagnostic
    records: list[Record] = field(default_factory=list)
    like: int = 0


def groups(records: Iterable[Record], shared: Iterable[str]) -> list[Group]:
    """The problems of units, each kind once (gộp vấn đề), the gravest first.

    In ``shared`` files, those of the template, each line has problems of its own; elsewhere a code is one kind. What
    is said of the problem belongs to its kind as well, but for the unit's own name and code; of many such groups, the
    first ones are given.
    """
    files, found = set(shared), dict[tuple[tuple[object, ...], tuple[str, ...]], Group]()
    for record in records:
        for problem in record.problems:
            place = problem.place
            where = (place.file, place.line, place.column) if place.file in files else ()
            group = found.setdefault(((problem.code, *where), _said(problem, record)), Group(problem))
            if not group.records or group.records[-1] is not record:
                group.records.append(record)
    given = list(_first_of(found))
    return sorted(given, key=lambda group: (_GRAVEST.index(group.example.severity), -len(group.records)))


def _said(problem: Diagnostic, record: Record) -> tuple[str, ...]:
    """What a problem says without what is the unit's own."""
    kind = next((kind for kind in UnitType if record.name.casefold().startswith(f"{kind} ")), "")
    own = (record.title, record.name, record.name[len(kind) :].strip(), record.code)
    pattern = "|".join(rf"\b{re.escape(name)}\b" for name in own if name)
    return tuple(re.sub(pattern, "…", value, flags=re.IGNORECASE) for _, value in problem.values)


def _first_of(found: Mapping[tuple[tuple[object, ...], tuple[str, ...]], Group]) -> Iterator[Group]:
    """Some groups of each code and line, the last of them with how many more there are."""
    alike: dict[object, list[Group]] = {}
    for (kind, _), group in found.items():
        alike.setdefault(kind, []).append(group)
    for groups in alike.values():
        *first, last = sorted(groups, key=lambda group: -len(group.records))[:_ALIKE]
        yield from first
        yield replace(last, like=len(groups) - len(first) - 1)


def rows(outcome: Outcome) -> Iterator[Row]:
    """A row for each file of each unit (các dòng), and one for a unit without any."""
    for record in outcome.records:
        told: Row = {"code": record.code, "unit": record.name, "province": record.province}
        state = told["state"] = UNCHANGED if record.code in outcome.unchanged else record.state.value
        problems: Row = {f"{one.value}s": record.count(one) for one in Severity}
        problems["problems"] = " ".join(dict.fromkeys(problem.code for problem in record.problems))
        outputs = record.outputs if record.state is State.MADE else ()
        for output in outputs:
            told["state"] = KEPT if output.kept else state
            size, sha256 = ("", "") if output.kept else (output.size, output.sha256)
            yield {**told, "output": output.file, "bytes": size, "sha256": sha256, **problems}
        if not outputs:
            yield {**told, "output": "", "bytes": 0, "sha256": "", **problems}


def as_file(outcome: Outcome, kind: str) -> bytes:
    """The rows as a file (tệp tổng hợp): CSV in UTF-8 with the mark by which Excel knows it, or JSON."""
    if kind == JSON:
        return (json.dumps(list(rows(outcome)), ensure_ascii=False, indent=1) + "\n").encode()
    import csv

    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, KEYS)
    writer.writeheader()
    for row in rows(outcome):
        writer.writerow({key: _harmless(value) for key, value in row.items()})
    return buffer.getvalue().encode("utf-8-sig")


def _harmless(value: str | int) -> str | int:
    """No text is taken for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_SIGNS) else value
