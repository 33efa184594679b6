"""Administrative units named in running text (tên đơn vị hành chính trong câu): "xã Hà Bắc, thành phố Hải Phòng"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from plandocs.registers.unit_names import LONGEST

_TYPES = ("xã", "phường", "đặc khu", "thị trấn", "thị xã", "huyện", "quận", "tỉnh", "thành phố")
_SHORT = {"TP.": "thành phố", "TP": "thành phố", "Tp.": "thành phố", "TX.": "thị xã", "TT.": "thị trấn"}
_APOSTROPHE = "['’‘ʼ`]"
_CAPITALS = "".join(sign for sign in map(chr, (*range(0x250), *range(0x1E00, 0x1F00))) if sign.isupper())
_SYLLABLE = rf"(?:\d{{1,2}}|[{_CAPITALS}][^\W\d_]*(?:{_APOSTROPHE}[^\W\d_]+)*)"
_NAME = rf"{_SYLLABLE}(?:(?: | ?[-–] ?){_SYLLABLE})*"
_TYPE = "|".join([*map(re.escape, _SHORT), *(f"(?i:{kind})" for kind in _TYPES)])
_MENTION = re.compile(rf"(?<!\w)(?<!(?i:hợp tác) )(?P<type>{_TYPE})\s+(?P<name>{_NAME})(?!\w)")
_STEP = re.compile(r" ?[-–] ?| ")


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit that a text names with its type before it (đơn vị được nêu tên)."""

    type: str
    """In small letters, written out: "thành phố"."""
    name: str
    """As the text writes it; it may take in words behind the name that begin with a capital."""
    start: int
    """Where the name begins in the text; the type stands before it."""

    def known(self, is_known: Callable[[str], object]) -> str | None:
        """The longest beginning of the name that is known (tên dài nhất có trong danh mục); None without one."""
        ends = [len(self.name), *(step.start() for step in reversed(list(_STEP.finditer(self.name))))]
        return next((self.name[:end] for end in ends if is_known(self.name[:end])), None)


def mentions_in(text: str) -> Iterator[Mention]:
    """The units that a text names, each with its type (đơn vị nêu trong câu), in the order of the text."""
    for found in _MENTION.finditer(text):
        name = found["name"][:LONGEST]
        yield Mention(_SHORT.get(found["type"], found["type"].casefold()), name, found.start("name"))
