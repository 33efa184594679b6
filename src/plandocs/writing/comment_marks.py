"""Where Word shows a comment (vị trí nhận xét): marks before and behind the words that it is about."""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.document.inlines import Remark
from plandocs.writing.setting import Setting


def between_marks(setting: Setting, remarks: Iterable[Remark], content: str) -> str:
    """The runs of some words between the marks of their comments, which get their numbers here."""
    numbers = [setting.comments.take(remark) for remark in remarks]
    starts = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
    ends = "".join(
        f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>' for number in numbers
    )
    return f"{starts}{content}{ends}"
