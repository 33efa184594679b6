"""A legal basis tells the date of a law (căn cứ thiếu ngày của luật); NĐ30, Phụ lục I, 1.II.6.a."""

from __future__ import annotations

import re

from plandocs.checking.readers.typed_mentions import symbols
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.plan import Form
from plandocs.spec.references import Basis

_LAW = re.compile(r"^\s*(?:Căn cứ\s+)?(?P<law>(?:Bộ luật|Luật|Pháp lệnh)\s[^;]+)")
_DATED = re.compile(r"\b(?:ngày|năm)\s+\d")


def check(subject: Subject, problems: Problems) -> None:
    """Looks at laws of ``bases``, and at typed lines that begin with one."""
    if subject.plan.form is not Form.STATE:
        return
    by_name = {type_ for type_, shorts in subject.once(symbols).types.items() if not shorts}
    for basis in subject.plan.bases:
        for position, name in enumerate(basis.cite):
            one = subject.plan.references.get(name)
            if one is not None and one.date is None and one.type in by_name:
                problems.add("PD330", basis.where("cite", position), law=f"{one.type} {one.subject}")
    for typed in subject.once(own_prose):
        found = _LAW.match(typed.words) if isinstance(typed.fact, Basis) else None
        if found is not None and not _DATED.search(found["law"]):
            problems.add("PD330", typed.place(found.start("law"), len(found["law"])), law=found["law"])


RULE = Rule(("PD330",), check, Sureness.LIKELY)
