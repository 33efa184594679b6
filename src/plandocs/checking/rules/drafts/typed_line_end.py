"""What plandocs sets itself around title, recipients and signature (chữ và dấu gõ tay), and would stand there twice."""

from __future__ import annotations

import re

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Edit, Problems
from plandocs.registers.profile import SignatureForm
from plandocs.sources.located import Text
from plandocs.sources.stretches import edit_within, within
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
                _filing(text, problems)
            elif isinstance(fact, Signature) and key != "name":
                _authority(text, key, subject.profile.signature, problems)


def _title(subject: Subject, problems: Problems) -> None:
    title = subject.plan.title
    word = str(subject.profile.document_types[subject.plan.kind.value].word)
    typed = re.match(rf"(?:{re.escape(word)}(?!\s+h[oó][aá])\b|{_ABOUT})", title, re.IGNORECASE)
    if typed:
        problems.add("PD608", within(title, 0, len(typed[0])), mark=typed[0])


def _recipient(text: Text, problems: Problems) -> None:
    mark = _MARK.match(text)
    if mark:
        problems.add_mended("PD601", within(text, 0, 1), _without(text, 0, mark.end()), mark=mark[0])
    end = _END.search(text)
    if end:
        place, edits = within(text, end.start(), 1), _without(text, end.start(), end.start() + 1)
        problems.add_mended("PD605", place, edits, mark=end[0].strip())


def _filing(text: Text, problems: Problems) -> None:
    typed = _FILING.match(text)
    if typed and typed[0].strip():
        words = typed[0].rstrip()
        problems.add_mended("PD606", within(text, 0, len(words)), _without(text, 0, typed.end()), mark=words)


def _authority(text: Text, under: str, form: SignatureForm, problems: Problems) -> None:
    """Notes an authority; one that is typed under its own key can be left out."""
    for key, ways in _AUTHORITIES.items():
        typed = re.match(ways, text, re.IGNORECASE)
        if typed:
            printed = str(getattr(form, key)).format(name="").strip()
            edits = _without(text, 0, typed.end()) if key == under else ()
            place = within(text, 0, len(typed[0]))
            problems.add_mended("PD607", place, edits, mark=typed[0], key=key, printed=printed)
            return


def _without(text: Text, start: int, end: int) -> tuple[Edit, ...]:
    """The edit that leaves out a stretch and the spaces after it; none where nothing would be left."""
    end += len(text[end:]) - len(text[end:].lstrip())
    return edit_within(text, start, end - start, "") if text[:start] + text[end:] else ()


RULE = Rule(("PD601", "PD605", "PD606", "PD607", "PD608"), check, Sureness.CERTAIN)
