"""Legal bases and the opening (căn cứ, câu mở đầu; NĐ30, Phụ lục I, 1.II.6.a)."""

from __future__ import annotations

from plandocs.composing.citations import basis_form
from plandocs.composing.context import Context, joined, separator_for
from plandocs.composing.draft import Pieces
from plandocs.composing.prose import prose
from plandocs.composing.settling import Settling
from plandocs.composing.title import issuer_in_prose, kind_word, subject_in_prose
from plandocs.document.blocks import Paragraph, Role
from plandocs.document.inlines import Citation, Inline, Run
from plandocs.document.origin import Origin
from plandocs.spec.outline import SectionForm
from plandocs.spec.plan import Plan
from plandocs.spec.references import Basis


def legal_bases(context: Context, settling: Settling, *, followed: bool = False) -> tuple[Paragraph, ...]:
    """The lines of the legal bases, each with its end (các dòng căn cứ); ``followed`` tells that more lines come."""
    form, plan = context.profile.legal_bases, context.plan
    lines = [(basis, str(form.word)) for basis in plan.bases]
    lines += [(basis, str(form.follows_word)) for basis in plan.follows]
    done: list[Paragraph] = []
    for position, (basis, word) in enumerate(lines, start=1):
        end = str(form.last) if position == len(lines) and not followed else str(form.end)
        origin = Origin(basis.written_at)
        content = (*_line(basis, word, context, settling), Run(end, origin=origin))
        done.append(Paragraph(Role.LEGAL_BASIS, content, str(form.mark or ""), origin))
    return tuple(done)


def _line(basis: Basis, word: str, context: Context, settling: Settling) -> tuple[Inline, ...]:
    place = basis.written_at
    if basis.text is not None:
        return settling.content(prose(basis.text, context))
    cited: list[Pieces] = []
    known: list[str] = []
    for position, name in enumerate(basis.cite):
        reference = context.reference(name, basis.where("cite", position))
        if reference is not None:
            cited.append(basis_form(context, name, reference, basis.where("cite", position)))
            known += [name, *reference.amended_by]
    if not basis.cite:
        context.problems.add("PD129", place, first="cite", second="text")
    documents = joined(cited, place, separator_for(cited))
    content = settling.content(context.fill("basis.line", place, word=word, documents=documents))
    settling.cited.update(known)
    return (Citation(known[0], "basis", content, Origin(place)),) if known else content


def opening(context: Context, settling: Settling) -> tuple[Paragraph, ...]:
    """The paragraph that leads from the bases to the text (câu mở đầu); some documents have only their author's own."""
    plan = context.plan
    if plan.opening is not None:
        pieces, place = prose(plan.opening, context), plan.opening.place
    elif _speaks_for_itself(plan):
        return ()
    else:
        place = plan.title.place
        issuer, subject = issuer_in_prose(context), subject_in_prose(context)
        pieces = context.fill("opening", place, issuer=issuer, type=kind_word(context), subject=subject)
    return (settling.paragraph(pieces, Role.OPENING, Origin(place)),)


def _speaks_for_itself(plan: Plan) -> bool:
    """Whether nobody has to issue the text in its own words: the decision does, or an introduction says it."""
    introduced = bool(plan.outline) and plan.outline[0].form is SectionForm.INTRODUCTION
    return plan.attached_to is not None or introduced
