"""Which columns a list of people shows (các cột của danh sách): the usual ones, and those that are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.context import Context
from plandocs.composing.people_tables import tell
from plandocs.composing.table_columns import column_of
from plandocs.rosters.roster import Roster


def shown_columns(roster: Roster, wanted: Sequence[str], context: Context) -> list[dict[str, str]]:
    """The usual columns that tell something, and the wanted ones, as a plan would choose them.

    A wanted column is one of the form's, or one of the list, by its key or the words of its head.
    """
    form = context.table_forms("people")
    if form is None:
        return []
    columns = [column_of(column) for column in form.columns]
    usual = [
        column.key
        for column in columns
        if not column.on_demand and (column.always or any(tell(column, person) for person in roster))
    ]
    *first, last = ["number", *(key for key in usual if key != "number")]
    asked = [_choice(name, roster) for name in wanted]
    tail = [{"id": last}] if last == "note" else []
    return [*({"id": key} for key in ([*first] if tail else [*first, last])), *asked, *tail]


def _choice(name: str, roster: Roster) -> dict[str, str]:
    """A column by its key; one that only the list knows has its own head."""
    found = next((column for column in roster.columns if name in (column.key, column.head)), None)
    if found is None or found.is_known:
        return {"id": found.key if found is not None else name}
    return {"id": f"own_{roster.columns.index(found)}", "head": found.head}
