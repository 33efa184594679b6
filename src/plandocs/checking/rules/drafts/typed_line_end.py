"""What plandocs sets itself around title, recipients and signature (chữ và dấu gõ tay), and would stand there twice."""

from __future__ import annotations

import re

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.profile import SignatureForm
from plandocs.sources.located import Text
from plandocs.sources.stretches import within
from plandocs.sources.walking import facts_in, texts_of
from plandocs.spec.recipients import Archive, Recipient
from plandocs.spec.signature import Signature

_MARK = re.compile(r"[-–+•*●·](?=\s|[^\W\d_])")
_END = re.compile(r"(?<!v\.v)(?<![.…])[;.]\s*$")
_FILING = re.compile(r"(?:Lưu\b\s*:?\s*(?:VT\b\s*[,;]?)?|VT\s*[,;](?=\s*\S))", re.IGNORECASE)
_AUTHORITIES = {
    "on_behalf_of": r"TM\s*\.|T/M\b\.?|Thay mặt\b",
    "deputising_for": r"KT\s*\.|K/T\b\.?|Ký thay\b",
    "by_order_of": r"TL\s*\.|T/L\b\.?|Thừa lệnh\b",
    "by_mandate_of": r"TUQ\s*\.|T/UQ\b\.?|Thừa ủy quyền\b|Thừa uỷ quyền\b",
    "acting": r"Q\s*\.(?=\s*[^\W\d_]{2})",
}
"""The key of each authority, and how authors type it; what is printed for it is the profile's."""
_ABOUT = r"V/v\b:?"


def check(subject: Subject, problems: Problems) -> None:
    """Notes typed marks, "Lưu", "TM." and the like, and the type of document in the title."""
    _title(subject, problems)
    for fact in facts_in(subject.plan):
        for key, text in texts_of(fact):
            if isinstance(fact, Recipient):
                _recipient(text, problems)
            elif isinstance(fact, Archive):
                _note("PD606", _FILING.match(text), text, problems)
            elif isinstance(fact, Signature) and key != "name":
                _authority(text, subject.profile.signature, problems)


def _title(subject: Subject, problems: Problems) -> None:
    title = subject.plan.title
    word = str(subject.profile.document_types[subject.plan.kind.value].word)
    typed = re.match(rf"(?:{re.escape(word)}(?!\s+h[oó][aá])\b|{_ABOUT})", title, re.IGNORECASE)
    _note("PD608", typed, title, problems)


def _recipient(text: Text, problems: Problems) -> None:
    mark = _MARK.match(text)
    if mark:
        problems.add("PD601", within(text, 0, 1), mark=mark[0])
    end = _END.search(text)
    if end:
        problems.add("PD605", within(text, end.start(), 1), mark=end[0].strip())


def _authority(text: Text, form: SignatureForm, problems: Problems) -> None:
    for key, ways in _AUTHORITIES.items():
        typed = re.match(ways, text, re.IGNORECASE)
        if typed:
            printed = str(getattr(form, key)).format(name="").strip()
            problems.add("PD607", within(text, 0, len(typed[0])), mark=typed[0], key=key, printed=printed)
            return


def _note(code: str, typed: re.Match[str] | None, text: Text, problems: Problems) -> None:
    if typed and typed[0].strip():
        words = typed[0].rstrip()
        problems.add(code, within(text, 0, len(words)), mark=words)


RULE = Rule(("PD601", "PD605", "PD606", "PD607", "PD608"), check, Sureness.CERTAIN)
