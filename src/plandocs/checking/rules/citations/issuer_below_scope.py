"""No commune issues for a whole province (cơ quan ban hành dưới phạm vi): a superior's plan credited to oneself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_mentions import symbols, typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

_COMMUNE = 2
_SUBJECT = 1000
"""Characters of a subject that are looked at."""
_SCOPE = re.compile(r"trên địa bàn ((?:tỉnh|thành phố|TP\.?) [A-ZĐÀ-Ỹ]\w*(?: [A-ZĐÀ-Ỹ]\w*)*)")
_END = re.compile(r"[;\n]|\.(?:\s|$)|\b(?:số|ngày)\s\d")


def check(subject: Subject, problems: Problems) -> None:
    """Compares the issuer's level with "trên địa bàn tỉnh …" in the subject of the document."""
    names = subject.once(symbols)
    for issuer, about, place in _issued(subject):
        named, scope = names.issuer(issuer), _SCOPE.search(about)
        if named is not None and named.level == _COMMUNE and scope is not None:
            problems.add("PD312", place, issuer=issuer, scope=scope[1])


def _issued(subject: Subject) -> Iterator[tuple[str, str, Place]]:
    """Issuers with what their documents are about: of references, and of mentions up to the next document."""
    for reference in subject.plan.references.values():
        if reference.issuer is not None:
            yield str(reference.issuer), str(reference.subject), reference.where("issuer")
    for one in subject.once(typed_mentions):
        issuer = one.mention.issuer
        if issuer is not None:
            start = issuer.start + issuer.length
            rest = one.typed.words[start : start + _SUBJECT]
            end = _END.search(rest)
            yield issuer.words, rest[: end.start()] if end else rest, one.place(issuer)


RULE = Rule(("PD312",), check, Sureness.LIKELY)
