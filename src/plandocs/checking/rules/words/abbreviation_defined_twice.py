"""An abbreviation explained more than once (chữ viết tắt giải thích hai lần)."""

from __future__ import annotations

import re

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems

_DEFINED = re.compile(
    r"\((?:sau đây |dưới đây )?(?:gọi|viết) tắt là:? ?[“\"]?(?P<short>[A-ZĐƯ]{2,}[\w -]{0,12})[”\"]?\)"
)


def check(subject: Subject, problems: Problems) -> None:
    """Notes explanations that an author typed for what the plan, or a sentence before, explains already."""
    known = set(map(str, subject.plan.abbreviations))
    for typed in subject.once(own_prose):
        for found in _DEFINED.finditer(typed.words) if "tắt là" in typed.words else ():
            short = found["short"].strip()
            if short in known:
                problems.add("PD640", typed.place(found.start(), len(found[0])), found=short)
            known.add(short)


RULE = Rule(("PD640",), check, Sureness.CERTAIN)
