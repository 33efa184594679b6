"""A công văn directs and informs (công văn làm căn cứ): it stands under "Thực hiện", not under "Căn cứ"."""

from __future__ import annotations

import re

from plandocs.checking.readers.typed_mentions import typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems

_LETTER = "công văn"
_LINE = 2000
"""Characters of a line of the bases that are looked at."""
_LEADS = re.compile(r"(?:^|[;.\n]\s*)(Căn cứ|Thực hiện|Triển khai|Theo|Xét)\b")


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the documents of ``bases``, and at typed lines that begin with "Căn cứ"."""
    references = subject.plan.references
    for basis in subject.plan.bases:
        for position, name in enumerate(basis.cite):
            if name in references and references[name].type.casefold() == _LETTER:
                problems.add("PD316", basis.where("cite", position), number=references[name].number or name)
    for one in subject.once(typed_mentions):
        type_ = one.mention.type
        above = one.typed.words[max(0, type_.start - _LINE) : type_.start]
        if type_.words.casefold() == _LETTER and _lead(above) == "Căn cứ":
            problems.add("PD316", one.place(type_), number=one.mention.number.words)


def _lead(above: str) -> str:
    """The word that leads the line in which a mention stands; empty in running text."""
    return next(iter(reversed(_LEADS.findall(above))), "")


RULE = Rule(("PD316",), check, Sureness.LIKELY)
