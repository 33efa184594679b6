"""Between type and number stands "số" (thiếu chữ "số"): "Nghị định số 30/2020/NĐ-CP"; NĐ30, Phụ lục I, 1.II.6.a-b."""

from __future__ import annotations

from plandocs.checking.readers.typed_mentions import symbols, typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.symbol_form import right_form
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.plan import Form


def check(subject: Subject, problems: Problems) -> None:
    """Looks at typed mentions in documents of the state; a number that is ill-formed as well is told as such."""
    if subject.plan.form is not Form.STATE:
        return
    names = subject.once(symbols)
    for one in subject.once(typed_mentions):
        type_, number = one.mention.type.words, one.mention.number
        if not one.mention.has_word and right_form(number.words, type_, names) == number.words:
            edits = one.typed.edit(number.start, number.length, f"số {number.words}")
            problems.add_mended("PD325", one.place(number), edits, type=type_, number=number.words)


RULE = Rule(("PD325",), check, Sureness.LIKELY)
