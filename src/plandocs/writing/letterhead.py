"""The head of page one (phần đầu): the issuing body on the left, the state on the right, number and date below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from plandocs.document.blocks import Paragraph
from plandocs.document.document import Document, Letterhead
from plandocs.document.inlines import NBSP, text_of
from plandocs.registers.profile import Profile
from plandocs.writing.lengths import twips_of_millimetres, twips_of_points
from plandocs.writing.paragraphs import written
from plandocs.writing.rules import rule_under
from plandocs.writing.setting import Setting
from plandocs.writing.two_columns import GUTTER, two_columns

_PERCENT = 100
_ROOM_BESIDE_A_LINE = twips_of_millimetres(1)
"""What a line has to spare in its column, so that rounding never breaks it."""
_MORE_LINES = 2
"""How many more lines the names may take so that place and date get a single one."""
_WIDER_BLANK = Decimal("0.1")
"""How much wider than its font says LibreOffice sets a no-break space, in ems."""


def letterhead(setting: Setting, document: Document) -> str:
    """The whole head; nothing for a document that has none."""
    return _part(setting, document, _whole)


def parent_name(setting: Setting, document: Document) -> str:
    """The body above the issuer (cơ quan chủ quản); nothing when there is none."""
    return _part(setting, document, _parent)


def issuer_name(setting: Setting, document: Document) -> str:
    """The issuing body (cơ quan ban hành) and the rule or star under it."""
    return _part(setting, document, _issuer)


def number(setting: Setting, document: Document) -> str:
    """Number and symbol (số, ký hiệu)."""
    return _part(setting, document, _number)


def draft_mark(setting: Setting, document: Document) -> str:
    """The words that mark a draft (dự thảo); nothing on an issued document."""
    return _part(setting, document, _draft_mark)


def national_name(setting: Setting, document: Document) -> str:
    """The name of the state (Quốc hiệu) or of the Party, and the rule under it where the form has one."""
    return _part(setting, document, _national)


def motto(setting: Setting, document: Document) -> str:
    """The motto (Tiêu ngữ) and the rule under it; nothing where the form has none."""
    return _part(setting, document, _motto)


def place_date(setting: Setting, document: Document) -> str:
    """Place and date (địa danh, thời gian)."""
    return _part(setting, document, _place_date)


def _part(setting: Setting, document: Document, write: Callable[[Setting, Letterhead], str]) -> str:
    head = document.letterhead
    return setting.measured(write, head) if head is not None else ""


def _whole(setting: Setting, head: Letterhead) -> str:
    left, right = column_widths(setting, head)
    on_left, on_right = setting.within(left - GUTTER), setting.within(right)
    body = _parent(on_left, head) + _issuer(on_left, head)
    state = _national(on_right, head) + _motto(on_right, head)
    numbers = _number(on_left, head) + _draft_mark(on_left, head)
    dated = _place_date(on_right, head)
    rows = [(body, state), (numbers, dated)] if numbers or dated else [(body, state)]
    return two_columns(left, right, rows)


def _parent(setting: Setting, head: Letterhead) -> str:
    return _lines(setting, head.parent)


def _issuer(setting: Setting, head: Letterhead) -> str:
    rule = rule_under(setting, head.issuer, setting.profile.rules.issuer)
    return _lines(setting, head.issuer) + rule + _one(setting, head.star)


def _number(setting: Setting, head: Letterhead) -> str:
    return _one(setting, head.number)


def _draft_mark(setting: Setting, head: Letterhead) -> str:
    return _one(setting, head.draft_mark)


def _national(setting: Setting, head: Letterhead) -> str:
    rule = rule_under(setting, [head.national_name], setting.profile.rules.national)
    return written(setting, head.national_name) + rule


def _motto(setting: Setting, head: Letterhead) -> str:
    node = head.motto
    return written(setting, node) + rule_under(setting, [node], setting.profile.rules.motto) if node else ""


def _place_date(setting: Setting, head: Letterhead) -> str:
    return _one(setting, head.place_date)


def column_widths(setting: Setting, head: Letterhead) -> tuple[int, int]:
    """How wide the two columns are, in twips: the profile's share unless a line on the right needs more.

    The name of the state and the motto always get one line; place and date get one where the left column can spare it.
    In a form that breaks no names of bodies, these get one line where the right column can spare it.
    """
    width = setting.width
    unbroken = max(_line(setting, line) for line in (head.national_name, head.motto) if line)
    right = min(max(width - left_width(setting.profile, width), unbroken), width)
    wished = _line(setting, head.place_date) if head.place_date else 0
    if right < wished and _can_spare(setting, head, width - right, width - wished):
        right = wished
    if not setting.profile.letterhead.break_before:
        names = max(_line(setting, line) for line in (*head.parent, *head.issuer)) + GUTTER
        if width - right < names <= width - max(unbroken, wished):
            right = width - names
    return width - right, right


def left_width(profile: Profile, width: int) -> int:
    """The profile's share of the left column, in twips."""
    return width * profile.letterhead.left_share // _PERCENT


def _one(setting: Setting, node: Paragraph | None) -> str:
    return written(setting, node) if node else ""


def _lines(setting: Setting, nodes: Sequence[Paragraph]) -> str:
    return "".join(written(setting, node) for node in nodes)


def _line(setting: Setting, node: Paragraph) -> int:
    """The width that a paragraph needs to stand on one line."""
    text, face = text_of(node.content), setting.face(node.role)
    blanks = text.count(NBSP) * twips_of_points(face.size) * _WIDER_BLANK
    return round(Decimal(face.width(text)) + blanks) + _ROOM_BESIDE_A_LINE


def _can_spare(setting: Setting, head: Letterhead, left: int, narrower: int) -> bool:
    """Whether the left column may become narrower: the number keeps its line, the names take few more lines."""
    inner = narrower - GUTTER
    if head.number and _line(setting, head.number) > inner:
        return False
    names = (*head.parent, *head.issuer)
    return _line_count(setting, names, inner) <= _line_count(setting, names, left - GUTTER) + _MORE_LINES


def _line_count(setting: Setting, nodes: Sequence[Paragraph], width: int) -> int:
    return sum(len(setting.face(node.role).lines(text_of(node.content), width)) for node in nodes)
