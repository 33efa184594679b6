"""How a cell follows from others, as a spreadsheet computes it (công thức): ``SUM(C8:C12,C15)``, ``D8*E8``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from plandocs.document.tables import Formula
from plandocs.writing.table_rows import TableRows

Address = Callable[[int, int], str]
"""How the sheet calls a cell of the table."""

_COMPUTABLE = re.compile(r"(?:ROUND\(|[0-9{}+\-*/()., ])+")
_OTHER_MEANING = re.compile(r"//|\*\*")
_MOST_ARGUMENTS = 255
_LONGEST = 8000
"""Characters of a formula; Excel allows 8192."""


def formula_text(formula: Formula, address: Address, rows: TableRows) -> str | None:
    """A formula as a spreadsheet writes it; None where it knows no such formula, so that only the value can stand."""
    text = _pattern(formula, address) if formula.pattern else _sum(formula, address, rows)
    return text if text is not None and len(text) <= _LONGEST else None


def _pattern(formula: Formula, address: Address) -> str | None:
    if not _COMPUTABLE.fullmatch(formula.pattern) or _OTHER_MEANING.search(formula.pattern):
        return None
    return "=" + formula.pattern.replace(" ", "").format(*(address(*cell) for cell in formula.cells))


def _sum(formula: Formula, address: Address, rows: TableRows) -> str | None:
    """The sum over as few ranges as there can be."""
    ranges = [_range(run, address) for run in _runs(formula.cells, rows)]
    groups = [ranges[start : start + _MOST_ARGUMENTS] for start in range(0, len(ranges), _MOST_ARGUMENTS)]
    sums = [f"SUM({','.join(group)})" for group in groups]
    if len(sums) > _MOST_ARGUMENTS or not sums:
        return None
    return "=" + (sums[0] if len(sums) == 1 else f"SUM({','.join(sums)})")


def _range(run: Sequence[tuple[int, int]], address: Address) -> str:
    first, last = address(*run[0]), address(*run[-1])
    return first if first == last else f"{first}:{last}"


def _runs(cells: Sequence[tuple[int, int]], body: TableRows) -> Iterator[list[tuple[int, int]]]:
    """The cells in stretches, each down one column or, where all stand in one row, along it."""
    rows = {row for row, _ in cells}
    if len(rows) == 1:
        yield from _along(sorted(cells))
        return
    for _, column in groupby(sorted(cells, key=lambda cell: (cell[1], cell[0])), key=lambda cell: cell[1]):
        yield from _down(list(column), body)


def _along(cells: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    run: list[tuple[int, int]] = []
    for cell in cells:
        if run and cell[1] > run[-1][1] + 1:
            yield run
            run = []
        run.append(cell)
    yield run


def _down(cells: list[tuple[int, int]], body: TableRows) -> Iterator[list[tuple[int, int]]]:
    run = cells[:1]
    for cell in cells[1:]:
        if not _goes_on(run[-1], cell, body):
            yield run
            run = []
        run.append(cell)
    yield run


def _goes_on(above: tuple[int, int], below: tuple[int, int], body: TableRows) -> bool:
    """Whether two cells of a column may stand in one range: between them are only plain rows still to be filled in."""
    between = range(above[0] + 1, below[0])
    ends_plain = not between or (body.is_plain(above[0]) and body.is_plain(below[0]))
    return ends_plain and all(body.is_free(row, above[1]) for row in between)
