"""Citations (viện dẫn) in their forms: in a legal basis, in full, short (NĐ30, Phụ lục I, 1.II.6.a-b)."""

from __future__ import annotations

from plandocs.composing.context import Context, joined
from plandocs.composing.draft import NoteMark, Piece, Pieces, made
from plandocs.diagnostics.place import Place
from plandocs.document.inlines import Blank, Run
from plandocs.document.origin import Origin
from plandocs.spec.references import DefinedIn, Reference
from plandocs.vietnamese.dates import PartialDate, pad_day, pad_month


def basis_form(
    context: Context,
    name: str,
    reference: Reference,
    place: Place,
    through: tuple[str, ...] = (),
    *,
    define: bool = True,
) -> Pieces:
    """How a legal basis names a document: laws by name and date, others in full, with its short form if asked to.

    ``through`` are the documents whose amendments led here.
    """
    if _by_name(context, reference):
        cited = context.fill(
            "cite.law_basis",
            place,
            type=str(reference.type),
            subject=str(reference.subject),
            number=str(reference.number) if reference.number and not reference.date else None,
            date=_date_of_law(context, reference.date, place),
        )
    else:
        cited = _in_full(context, name, reference, place)
    amended = _amendments(context, reference, place, (*through, name))
    return cited + amended + (definition(context, reference, place) if define else ())


def full_form(context: Context, name: str, reference: Reference, place: Place, *, define: bool = True) -> Pieces:
    """How prose names a document first: in full, laws by name alone; with its short form unless told not to."""
    if _by_name(context, reference):
        cited = law_name(context, reference, place)
    else:
        cited = _in_full(context, name, reference, place)
    return cited + definition(context, reference, place) if define else cited


def short_form(context: Context, reference: Reference, place: Place) -> Pieces:
    """How prose names a document later: its short form, or type and number."""
    if reference.short is not None:
        return made(str(reference.short.name), place)
    if _by_name(context, reference):
        return law_name(context, reference, place)
    if not reference.number:
        subject = str(reference.subject)
        return context.fill("cite.short_unnumbered", place, type=str(reference.type), subject=subject)
    return context.fill(
        "cite.short", place, type=str(reference.type), number=number_pieces(context, reference.number, place)
    )


def law_name(context: Context, reference: Reference, place: Place) -> Pieces:
    """A law by its name alone (tên luật)."""
    return context.fill("cite.law", place, type=str(reference.type), subject=str(reference.subject))


def definition(context: Context, reference: Reference, place: Place) -> Pieces:
    """The words, or the footnote, that explain a short form; empty when there is none."""
    short = reference.short
    if short is None:
        return ()
    if short.defined_in is DefinedIn.FOOTNOTE:
        note = context.fill("cite.defined_note", place, short=str(short.name))
        return (NoteMark(note, Origin(place, "cite.defined_note")),)
    return context.fill("cite.defined", place, short=str(short.name))


def _by_name(context: Context, reference: Reference) -> bool:
    return reference.type in context.profile.cited_by_name


def _in_full(context: Context, name: str, reference: Reference, place: Place) -> Pieces:
    missing = [part for part in ("date", "issuer") if getattr(reference, part) is None]
    if missing and reference.number:
        context.problems.add("PD303", reference.written_at, id=name, missing=", ".join(missing))
    return context.fill(
        "cite.full" if reference.number else "cite.unnumbered",
        place,
        type=str(reference.type),
        number=number_pieces(context, reference.number, place),
        date=_date(context, reference.date, place),
        issuer=str(reference.issuer) if reference.issuer else None,
        subject=str(reference.subject),
    )


def _amendments(context: Context, reference: Reference, place: Place, through: tuple[str, ...]) -> Pieces:
    cited = []
    for position, name in enumerate(reference.amended_by):
        amending = context.reference(name, reference.where("amended_by", position))
        if amending is not None and name not in through:
            cited.append(basis_form(context, name, amending, place, through))
    return context.fill("cite.amended", place, amendments=joined(cited, place)) if cited else ()


def number_pieces(context: Context, number: str | None, place: Place) -> Pieces:
    """A number and symbol, with a blank where the number itself is not known yet: "/KH-UBND"."""
    if number is None or not number.startswith("/"):
        return made(number or "", place)
    return (Blank(context.profile.letterhead.date_blank, Origin(place)), Run(number, origin=Origin(place)))


def _date(context: Context, date: PartialDate | None, place: Place) -> Pieces:
    return date_pieces(context, date, place) if date is not None else ()


def _date_of_law(context: Context, date: PartialDate | None, place: Place) -> Pieces:
    """The date of a law, of which often only the year is told: nothing is left blank then."""
    if date is not None and date.year and not date.month and not date.day:
        return context.fill("date.year", place, year=str(date.year))
    return _date(context, date, place)


def date_pieces(context: Context, date: PartialDate, place: Place) -> Pieces:
    """A date as this form writes it, blanks where day, month or year is not known (NĐ30, PL-I, 1.II.4.b)."""
    return context.fill("date.long", place, **date_parts(context, date, place))


def date_parts(context: Context, date: PartialDate, place: Place) -> dict[str, Pieces]:
    """Day, month and year of a date in figures, or blanks; days below 10 and months 1 and 2 with a zero."""
    blank: tuple[Piece, ...] = (Blank(context.profile.letterhead.date_blank, Origin(place)),)
    return {
        "day": made(pad_day(date.day), place) if date.day else blank,
        "month": made(pad_month(date.month), place) if date.month else blank,
        "year": made(str(date.year), place) if date.year else blank,
    }
