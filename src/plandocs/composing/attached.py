"""The plan that is attached to a decision (kế hoạch kèm theo quyết định; NĐ30, Phụ lục III, after Mẫu 1.3)."""

from __future__ import annotations

import re

from plandocs.composing.citations import date_pieces
from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces, made, words
from plandocs.composing.settling import Settling
from plandocs.diagnostics.diagnostic import Related
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.inlines import Blank
from plandocs.document.origin import Origin
from plandocs.registers.profile import DocumentType
from plandocs.sources.located import Text
from plandocs.spec.attached import Act, AttachedTo
from plandocs.spec.plan import Plan
from plandocs.vietnamese.dates import PartialDate, format_short

DECISION = "quyet_dinh"
"""The decision among the profile's types of document."""
_UNUSED = ("recipients", "archive")


def attached_line(context: Context, settling: Settling) -> tuple[Paragraph, ...]:
    """The line under the title that says to what the plan is attached; none for a plan of its own (dòng kèm theo).

    There are blanks where the decision has no number or day yet.
    """
    attached = context.plan.attached_to
    if attached is None:
        return ()
    place = attached.written_at
    number: Pieces = (Blank(context.profile.letterhead.number_blank, Origin(place)),)
    if attached.number is not None:
        number = made(f"{attached.number:02}", attached.where("number"))
    date, dated_at = decision_date(context.plan)
    pieces = context.fill(
        f"attached.{attached.act.value}",
        place,
        number=number,
        symbol=made(*decision_symbol(context, attached)),
        date=date_pieces(context, date, dated_at),
        issuer=made(*decision_issuer(context.plan)),
    )
    return (settling.paragraph(pieces, Role.ATTACHED_LINE, Origin(place)),)


def decision_form(context: Context) -> DocumentType | None:
    """How the form calls a decision; None, with a problem noted, when it knows none."""
    form = next((form for name, form in context.profile.document_types.items() if name == DECISION), None)
    if form is None:
        context.problems.add("PD537", context.plan.key_place("attached_to"), profile=context.profile.id)
    return form


def decision_symbol(context: Context, attached: AttachedTo) -> tuple[str, Place]:
    """The symbol of the decision, "QĐ-UBND", and where it comes from."""
    issuer = context.plan.issuer
    if attached.symbol is not None:
        return str(attached.symbol), attached.where("symbol")
    form = decision_form(context)
    kind = str(form.abbreviation) if form is not None else ""
    written = str(context.profile.letterhead.symbol).format(type=kind, issuer=issuer.abbreviation)
    return written, issuer.where("abbreviation")


def decision_date(plan: Plan) -> tuple[PartialDate, Place]:
    """The date of the decision and where it stands: the plan's, unless the decision has one of its own."""
    attached = plan.attached_to
    if attached is None or attached.date is None:
        return plan.date, plan.where("date")
    return attached.date, attached.where("date")


def decision_issuer(plan: Plan) -> tuple[str, Place]:
    """Whose decision it is, as prose names it, and where that stands."""
    attached = plan.attached_to
    if attached is not None and attached.issuer is not None:
        return str(attached.issuer), attached.where("issuer")
    return authority(plan)


def authority(plan: Plan) -> tuple[str, Place]:
    """By whose authority the decision is made, in full, and where that stands (thẩm quyền ban hành)."""
    attached, issuer = plan.attached_to, plan.issuer
    if attached is not None and attached.decision is not None and attached.decision.authority is not None:
        return str(attached.decision.authority), attached.decision.where("authority")
    if attached is not None and attached.issuer is not None and attached.issuer != issuer.short:
        return str(attached.issuer), attached.where("issuer")
    return str(issuer.name), issuer.where("name")


def note_attached(context: Context) -> None:
    """Notes what does not fit a plan that is attached to a decision, or the decision."""
    if context.plan.attached_to is None:
        return
    attached = context.plan.attached_to
    _note_of_the_decision(context, attached)
    _note_dates(context, attached)
    _note_acts(context, attached)
    _note_issuers(context, attached)


def _note_of_the_decision(context: Context, attached: AttachedTo) -> None:
    """What is the decision's: its number; recipients, archive and signature, which the plan does not print."""
    plan, problems, decision = context.plan, context.problems, attached.decision
    for key in ("number", "symbol"):
        if getattr(plan, key) is not None:
            problems.add("PD531", plan.key_place(key), key=key)
    for key in _UNUSED:
        if getattr(plan, key):
            problems.add("PD532", plan.key_place(key), key=key)
    if plan.signature is not None and (decision is None or decision.signature is not None):
        problems.add("PD532", plan.key_place("signature"), key="signature")
    if plan.draft_mark and not attached.letterhead and decision is None:
        problems.add("PD538", plan.key_place("draft_mark"))


def _note_dates(context: Context, attached: AttachedTo) -> None:
    """The decision has the plan's date; who proposed it did so before."""
    plan, problems = context.plan, context.problems
    date, place = decision_date(plan)
    if not _agree(plan.date, date):
        problems.add(
            "PD533",
            place,
            related=[Related(plan.where("date"), "plan_date")],
            date=format_short(date),
            plan=format_short(plan.date),
        )
    proposal = attached.decision.proposal if attached.decision is not None else None
    if proposal is None or proposal.date is None:
        return
    proposed, decided = proposal.date.earliest(), date.latest()
    if proposed is not None and decided is not None and proposed > decided:
        problems.add("PD535", proposal.where("date"), date=format_short(proposal.date), decision=format_short(date))


def _agree(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates may be the same: what is known of both is the same."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(a == b or a is None or b is None for a, b in pairs)


def _note_acts(context: Context, attached: AttachedTo) -> None:
    """The author's words do not say that the plan is approved where it is issued, or the other way round."""
    verbs = {act: words(context.fill(f"decision.verb.{act.value}", attached.written_at)) for act in Act}
    own, other = verbs[attached.act], next(verb for act, verb in verbs.items() if act is not attached.act)
    subject = attached.decision.subject if attached.decision is not None else None
    for text in (context.plan.title, context.plan.subject):
        if text is not None and _says(other, text, at_start=True):
            _note_act(context, text, own, other)
    if subject is not None and _says(other, subject) and not _says(own, subject):
        _note_act(context, subject, own, other)


def _says(verb: str, text: Text, *, at_start: bool = False) -> bool:
    found = re.search(rf"(?<!\w){re.escape(verb)}(?!\w)", text, re.IGNORECASE)
    return found is not None and (not at_start or not text[: found.start()].strip())


def _note_act(context: Context, text: Text, own: str, other: str) -> None:
    context.problems.add("PD534", text.place, found=other, act=own)


def _note_issuers(context: Context, attached: AttachedTo) -> None:
    """The line under the title and the decision name the same body, in full or short."""
    if attached.issuer is None or attached.decision is None:
        return
    full, _ = authority(context.plan)
    issuer = context.plan.issuer
    named = str(attached.issuer).casefold()
    short = issuer.short is not None and full == issuer.name and named == issuer.short.casefold()
    if not (short or full.casefold().startswith(named)):
        context.problems.add("PD536", attached.where("issuer"), issuer=attached.issuer, authority=full)
