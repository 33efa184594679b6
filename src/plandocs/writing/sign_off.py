"""What stands under the text (phần cuối): recipients on the left, authority, room to sign and name on the right."""

from __future__ import annotations

from plandocs.document.document import Document
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.letterhead import left_width
from plandocs.writing.paragraphs import gap, written
from plandocs.writing.setting import Setting
from plandocs.writing.two_columns import two_columns

_DISTANCE = 2
"""How many times the space between paragraphs parts the sign-off from the text."""


def sign_off(setting: Setting, document: Document) -> str:
    """Recipients and signature side by side, clear of the text; no page tears them. Nothing where there are none."""
    if document.sign_off is None:
        return ""
    left = left_width(setting.profile, setting.width)
    contents = (recipients(setting, document), signature(setting, document))
    distance = twips_of_points(setting.profile.paragraph_spacing) * _DISTANCE
    return two_columns(left, setting.width - left, [contents], above=distance)


def recipients(setting: Setting, document: Document) -> str:
    """Who receives the document (nơi nhận)."""
    end = document.sign_off
    nodes = (end.recipients_label, *end.recipients) if end else ()
    return "".join(written(setting, node) for node in nodes)


def signature(setting: Setting, document: Document) -> str:
    """By what authority, room for the signature, and who signs (quyền hạn, chức vụ, họ tên).

    The room is an empty paragraph that grows, so that the picture of a digital signature can be put into it.
    """
    end = document.sign_off
    if end is None:
        return ""
    authority = "".join(written(setting, line) for line in end.authority)
    room = gap(twips_of_points(setting.profile.signature.room), "atLeast")
    return authority + room + written(setting, end.signer)
