"""Before the date stands a comma in documents of the Party, none in those of the state (dấu phẩy trước chữ ngày)."""

from __future__ import annotations

from plandocs.checking.readers.typed_mentions import typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.plan import Form

_LEAD = " ngày "


def check(subject: Subject, problems: Problems) -> None:
    """Looks at what stands between number and date of typed citations."""
    wanted = "," if subject.plan.form is Form.PARTY else ""
    for one in subject.once(typed_mentions):
        number, date = one.mention.number, one.mention.date
        if date is None:
            continue
        start = number.start + number.length
        between = one.typed.words[start : date.start]
        if between in (_LEAD, f",{_LEAD}") and between != wanted + _LEAD:
            edits = one.typed.edit(start, len(between), wanted + _LEAD)
            problems.add_mended(
                "PD329", one.place(number), edits, number=number.words, right=f"{number.words}{wanted} ngày"
            )


RULE = Rule(("PD329",), check, Sureness.LIKELY)
