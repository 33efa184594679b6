"""A basis is cited with what has amended it (thiếu văn bản sửa đổi, bổ sung)."""

from __future__ import annotations

from plandocs.checking.readers.registered_documents import registered_documents
from plandocs.checking.readers.typed_mentions import documents
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.laws import bare_number, year_borne


def check(subject: Subject, problems: Problems) -> None:
    """Looks for the amending documents that the register names, anywhere among those that the plan cites."""
    cited = {bare_number(one.number) for one in subject.once(documents)}
    date = subject.plan.date.earliest()
    for one in subject.once(registered_documents):
        for number in one.law.amended_by:
            issued = year_borne(number)
            if one.is_basis and bare_number(number) not in cited and date is not None and issued and issued < date.year:
                problems.add("PD324", one.places[0], document=one.called, amending=str(number))


RULE = Rule(("PD324",), check, Sureness.POSSIBLE)
