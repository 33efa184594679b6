"""Several lists as one (gộp danh sách): everyone with the file and row that told of them."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.rosters.roster import Column, Roster


def merged(rosters: Sequence[Roster]) -> Roster:
    """The people of all lists, in order; a column that several have stands once, where it was found first."""
    columns: dict[str, Column] = {}
    for roster in rosters:
        for column in roster.columns:
            columns.setdefault(column.key, column)
    return Roster(
        tuple(person for roster in rosters for person in roster),
        tuple(columns.values()),
        tuple(sheet for roster in rosters for sheet in roster.sheets),
        tuple(total for roster in rosters for total in roster.totals),
    )
