"""What stands under the text (phần cuối): recipients on the left, authority, room to sign and name on the right."""

from __future__ import annotations

from plandocs.document.document import Document
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.letterhead import left_width
from plandocs.writing.paragraphs import written
from plandocs.writing.setting import Setting
from plandocs.writing.two_columns import GUTTER, two_columns


def sign_off(setting: Setting, document: Document) -> str:
    """Recipients and signature side by side, ``width`` twips wide; no page tears them."""
    left = left_width(setting.profile, width)
    right = width - left
    return two_columns(
        left, right, [(recipients(setting, document, left - GUTTER), signature(setting, document, right))]
    )


def recipients(setting: Setting, document: Document) -> str:
    """Who receives the document (nơi nhận)."""
    label = written(setting, document.sign_off.recipients_label, _distance(setting))
    return label + "".join(written(setting, recipient) for recipient in document.sign_off.recipients)


def signature(setting: Setting, document: Document) -> str:
    """By what authority, and who signs (quyền hạn, chức vụ, họ tên)."""
    first, *others = document.sign_off.authority
    authority = written(setting, first, _distance(setting)) + "".join(written(setting, line) for line in others)
    return authority + written(setting, document.sign_off.signer)


def _distance(setting: Setting) -> dict[str, str]:
    """What parts the sign-off from the text: the first line on either side stands lower."""
    before = twips_of_points(setting.profile.paragraph_spacing * 2)
    return {"spacing": f'w:before="{before}"'}
