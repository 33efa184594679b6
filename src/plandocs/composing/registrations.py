"""What came back as the province's summary (tổng hợp đăng ký): the total first, unit by unit in the quota's order."""

from __future__ import annotations

from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces, made
from plandocs.composing.lone_annexes import lone_annex, lone_document
from plandocs.composing.numbering import Numbering
from plandocs.composing.settling import Settling
from plandocs.composing.table_lines import Line
from plandocs.composing.tables import table_drafts
from plandocs.document.document import Document
from plandocs.document.origin import Origin
from plandocs.returns.reconciled import Reconciled, Registration, UnitResult
from plandocs.spec.quota_names import column_name


def compose_registrations(result: Reconciled, context: Context) -> Document:
    """The summary as a document with one annex (bảng tổng hợp đăng ký)."""
    place = result.quota.written_at
    has_parts = len(result.quota.counted) > 1
    lines = [_line(unit, context, has_parts=has_parts) for unit in result.units]
    numbering = Numbering(context)
    drafts = numbering.number(table_drafts("registrations", lines, context, Origin(place)))
    title = context.fill("registration.title", place, title=str(result.quota.title) if result.quota.title else None)
    annex = lone_annex("registrations", title, drafts, context, Settling(context, numbering), place)
    return lone_document([annex], context)


def _line(unit: UnitResult, context: Context, *, has_parts: bool) -> Line:
    """The row of a unit; where the quota has several columns, with a row for each below it."""
    origin = Origin(unit.row.written_at)
    parts = [_part(one, unit, context) for one in unit.registrations]
    line = Line(origin, below=parts) if has_parts else parts[0]
    line.words["content"] = made(unit.name, origin.place)
    return line


def _part(one: Registration, unit: UnitResult, context: Context) -> Line:
    place = one.place or unit.row.written_at
    name = made(column_name(one.column, context.plan), place)
    line = Line(Origin(place), {"content": name, "reason": _reason(one, unit, context)}, {"quota": one.quota})
    line.values["difference"] = one.difference  # what did not come back has no formula
    if one.registered is not None:
        line.values["registered"] = one.registered
    return line


def _reason(one: Registration, unit: UnitResult, context: Context) -> Pieces:
    """What the unit says of a difference, else that nothing came back."""
    place = one.place or unit.row.written_at
    if one.registered is None:
        return context.fill("registration.unread" if unit.has_returned else "registration.missing", place)
    return made(one.reason, place) if one.reason else ()
