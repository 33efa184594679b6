"""The size of an audience typed in prose (số lượng đối tượng gõ trong câu): "64 công chức xã" where 62 are counted."""

from __future__ import annotations

import re

from plandocs.checking.counts_in_prose import COUNT, is_about, value_of
from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.audiences import Audience
from plandocs.spec.breakdowns import Counted
from plandocs.vietnamese.numerals import format_count

_ALL = r"(?P<all>(?i:tổng số|toàn bộ|tất cả|cả|hiện có|xã có|phường có|tỉnh có|toàn thể)\s+(?:là\s+|có\s+)?)?"
_ENDS = r"(?=\s*(?:[,.;:()]|$|được\b|tham gia\b|cần\b|phải\b|chưa\b|và\b))"
_OF_OTHERS = (
    r"(?i:toàn tỉnh|địa bàn tỉnh|địa bàn thành phố|cả nước|toàn quốc|các xã|các phường|\bnăm\s+20\d\d|tính đến)"
)
"""Words of sentences that count elsewhere, or at another time."""
_SHORTEST = 8


def check(subject: Subject, problems: Problems) -> None:
    """Compares counts that stand right before an audience's name: a total has to be its count, none may be more."""
    counted = [
        (audience, audience.count, re.escape(str(audience.name)))
        for audience in subject.plan.audiences.values()
        if audience.count is not None and audience.unit is Counted.PEOPLE and len(audience.name) >= _SHORTEST
    ]
    if not counted:
        return
    for typed in subject.once(own_prose):
        if isinstance(typed.fact, Audience) or not any(sign.isdigit() for sign in typed.words):
            continue
        if re.search(_OF_OTHERS, typed.words):
            continue
        words = typed.words.lower()
        for audience, count, name in counted:
            if str(audience.name).lower() in words:
                _compare(typed, audience, count, name, problems)


def _compare(typed: TypedText, audience: Audience, count: int, name: str, problems: Problems) -> None:
    for found in re.finditer(rf"{_ALL}(?P<count>{COUNT})\s+(?i:{name}){_ENDS}", typed.words):
        said = value_of(found["count"])
        is_wrong = said > count or (found["all"] is not None and said != count)
        if is_wrong and not is_about(typed.words, found.start("count")):
            problems.add(
                "PD188",
                typed.place(found.start("count"), len(found["count"])),
                related=[Related(audience.where("count"), "count")],
                said=found["count"],
                audience=audience.name,
                count=format_count(count),
            )


RULE = Rule(("PD188",), check, Sureness.LIKELY)
