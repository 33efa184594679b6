"""The letterhead (phần đầu): issuer, Quốc hiệu, number, place and date (NĐ30, Phụ lục I, 1.II.1-4)."""

from __future__ import annotations

import re

from plandocs.composing.citations import date_parts, date_pieces
from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces, made
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import Letterhead
from plandocs.document.inlines import Blank, Inline, Run
from plandocs.document.origin import Origin
from plandocs.registers.wording import parse_phrase
from plandocs.spec.plan import Status

_NO_UNIT = r"\Z"
"""A pattern that no name goes on with: the form breaks none."""


def letterhead(context: Context) -> Letterhead | None:
    """The letterhead of a plan; one attached to a decision has no number or date of its own, perhaps no head at all."""
    attached = context.plan.attached_to
    if attached is not None and not attached.letterhead:
        return None
    issuer, form = context.plan.issuer, context.profile.letterhead
    here = context.plan.where("form")
    parent = issuer.parent
    names = issuer.lines or _broken(str(issuer.name), context)
    return Letterhead(
        parent=_name_lines(_broken(str(parent), context), Role.PARENT_NAME, issuer.where("parent"), context)
        if parent
        else (),
        issuer=_name_lines(tuple(map(str, names)), Role.ISSUER_NAME, issuer.where("name"), context),
        number=_number(context) if attached is None else None,
        draft_mark=_draft_mark(context),
        national_name=_line(made(str(form.national_name), here, "national_name"), Role.NATIONAL_NAME, here),
        motto=_line(made(str(form.motto), here, "motto"), Role.MOTTO, here) if form.motto else None,
        place_date=_place_date(context) if attached is None else None,
        star=_line(made(str(form.star), here, "star"), Role.STAR, here) if form.star else None,
    )


def _line(pieces: Pieces, role: Role, place: Place) -> Paragraph:
    plain: tuple[Inline, ...] = tuple(piece for piece in pieces if isinstance(piece, Run | Blank))
    return Paragraph(role, plain, origin=Origin(place))


def _broken(name: str, context: Context) -> tuple[str, ...]:
    """A committee's name on two lines: "Ủy ban nhân dân" above "xã Hà Bắc" (practice of UBND letterheads)."""
    units = "|".join(re.escape(str(unit)) for unit in context.profile.letterhead.break_before) or _NO_UNIT
    found = re.match(rf"((?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân) ((?:{units}) .+)$", name, re.IGNORECASE)
    return (found[1], found[2]) if found else (name,)


def _name_lines(lines: tuple[str, ...], role: Role, place: Place, context: Context) -> tuple[Paragraph, ...]:
    raised = context.profile.letterhead.capitals
    return tuple(_line(made(line.upper() if raised else line, place), role, place) for line in lines)


def symbol(context: Context) -> str:
    """The symbol of the plan: type and issuer, "KH-UBND" (NĐ30, Phụ lục I, 1.II.3.b)."""
    plan = context.plan
    if plan.symbol is not None:
        return str(plan.symbol)
    kind = context.profile.document_types[plan.kind.value]
    form = str(context.profile.letterhead.symbol)
    return form.format(type=kind.abbreviation, issuer=plan.issuer.abbreviation)


def _number(context: Context) -> Paragraph:
    plan, form = context.plan, context.profile.letterhead
    place = plan.where("number")
    number: Pieces = (
        (Blank(form.number_blank, Origin(place)),) if plan.number is None else made(f"{plan.number:02}", place)
    )
    slots = {"number": number, "symbol": made(symbol(context), plan.issuer.where("abbreviation"))}
    return _line(_filled(str(form.number), slots, place), Role.NUMBER, place)


def _place_date(context: Context) -> Paragraph:
    plan, form = context.plan, context.profile.letterhead
    place = plan.where("date")
    slots = {
        "place": made(str(plan.issuer.place), plan.issuer.where("place")),
        "date": date_pieces(context, plan.date, place),
        **date_parts(context, plan.date, place),
    }
    return _line(_filled(str(form.place_date), slots, place), Role.PLACE_DATE, place)


def _filled(form: str, slots: dict[str, Pieces], place: Place) -> Pieces:
    pieces: Pieces = ()
    for part in parse_phrase(form):
        name = getattr(part, "name", "")
        pieces += slots[name] if name in slots else made(getattr(part, "text", ""), place)
    return pieces


def _draft_mark(context: Context) -> Paragraph | None:
    plan, form = context.plan, context.profile.letterhead
    if plan.status is not Status.DRAFT or not plan.draft_mark:
        return None
    place = plan.where("draft_mark")
    text = str(form.draft) if plan.draft_mark < 0 else str(form.draft_number).format(number=plan.draft_mark)
    return _line(made(text, place), Role.DRAFT_MARK, place)
