"""The plan's own number told otherwise in an annex or a line of its own (số của chính kế hoạch), left from another."""

from __future__ import annotations

import re

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related

_ATTACHED = (
    r"(?i:kèm theo)\s+(?:Kế hoạch|Đề án)(?:\s+này)?\s+số\s*:?\s*(?P<number>[0-9]{1,5})(?P<symbol>[/-][A-ZĐ][\wĐ/-]*)"
    r"(?P<rest>[^.;)]*)"
)


def check(subject: Subject, problems: Problems) -> None:
    """Looks at "kèm theo Kế hoạch số …" with another number than the plan's; an attachment of others is left alone."""
    plan = subject.plan
    names = (str(plan.issuer.name).lower(), str(plan.issuer.place or plan.issuer.name).lower())
    for typed in subject.once(own_prose):
        if "kèm theo" not in typed.words.lower():
            continue
        for found in re.finditer(_ATTACHED, typed.words):
            whose = found["rest"].lower().partition(" của ")[2]
            is_own = not whose or any(name in whose for name in names)
            if is_own and (plan.number is None or int(found["number"]) != plan.number):
                length = len(found["number"])
                printed = plan.number if plan.number is not None else "…"
                related = [Related(plan.key_place("number"), "number")]
                place = typed.place(found.start("number"), length)
                problems.add("PD709", place, related=related, found=found["number"], number=printed)


RULE = Rule(("PD709",), check, Sureness.LIKELY)
