"""A document cited by hand (viện dẫn gõ tay) whose date and wording nothing keeps equal in all places."""

from __future__ import annotations

from plandocs.checking.readers.typed_mentions import typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.laws import bare_number


def check(subject: Subject, problems: Problems) -> None:
    """Notes the first mention of each document that references do not hold."""
    known = {bare_number(one.number) for one in subject.plan.references.values() if one.number is not None}
    for one in subject.once(typed_mentions):
        number = one.mention.number
        if bare_number(number.words) not in known:
            known.add(bare_number(number.words))
            problems.add("PD314", one.place(number), type=one.mention.type.words, number=number.words)


RULE = Rule(("PD314",), check, Sureness.CERTAIN)
