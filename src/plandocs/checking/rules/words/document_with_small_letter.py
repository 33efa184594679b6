"""A certain document with a small letter (viết hoa tên văn bản cụ thể): Phụ lục II, Mục V.6."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.phrase_rule import phrase_rule
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Find, Slip
from plandocs.spec.plan import Form

_NUMBERED = (
    "nghị quyết|quyết định|nghị định|thông tư|chỉ thị|kế hoạch|đề án|chương trình|hướng dẫn|thông báo|kết luận|công văn"
)


def _finder(subject: Subject) -> Find | None:
    if subject.plan.form is not Form.STATE:
        return None
    own = str(subject.profile.document_types[subject.plan.kind.value].word).lower()
    named = re.compile(rf"(?<![\w-])(?:(?:{_NUMBERED})(?= số \d)|{own}(?= này(?!\w)))")

    def find(words: str) -> Iterator[Slip]:
        """The type of a document that is told by its number, or is this one."""
        if " số " not in words and " này" not in words:
            return
        for found in named.finditer(words):
            right = found[0].capitalize()
            yield Slip(found.start(), len(found[0]), (("found", found[0]), ("right", right)), right)

    return find


RULE = phrase_rule(("PD633",), _finder, Sureness.LIKELY)
