"""Rows that head other rows of a roster (hàng nhóm): the words by which a unit or a bloc is told from a person."""

from collections.abc import Iterable
from dataclasses import dataclass

from plandocs.registers.short_forms import Words
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Plain, key
from plandocs.vietnamese.folding import folded


class GroupRowsFile(Fact):
    """A register of such words (bảng chữ đầu hàng nhóm); an office's own adds to the one that travels with plandocs."""

    source: Plain | None = key("Nguồn", default=None)
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    units: Words = key("Chữ đầu tên đơn vị", default=())
    communes: Words = key("Chữ đầu tên xã, phường", "Sau đó còn tên riêng.", default=())
    blocs: Words = key("Chữ đầu tên khối", default=())


@dataclass(frozen=True, slots=True)
class GroupRows:
    """The words, ready to be looked up (chữ đầu hàng nhóm)."""

    units: frozenset[str]
    communes: frozenset[str]
    blocs: frozenset[str]

    def is_unit(self, text: str) -> bool:
        """Whether a text is the name of a unit: "Phòng Kinh tế"."""
        return _begins(text, self.units)

    def is_commune(self, text: str) -> bool:
        """Whether a text is the name of a commune or ward, or of its committee: "Xã Hà Bắc", not "UBND xã"."""
        return _begins(text, self.communes) and folded(text) not in self.communes

    def is_bloc(self, text: str) -> bool:
        """Whether a text is the name of a bloc: "Khối Đảng", "Cụm số 2"."""
        return _begins(text, self.blocs)


def group_rows_of(files: Iterable[GroupRowsFile]) -> GroupRows:
    """The words of several registers as one."""
    every = list(files)
    return GroupRows(
        _together(file.units for file in every),
        _together(file.communes for file in every),
        _together(file.blocs for file in every),
    )


def _together(lists: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset(folded(word) for words in lists for word in words)


def _begins(text: str, beginnings: frozenset[str]) -> bool:
    words = folded(text).split()
    return any(" ".join(words[:length]) in beginnings for length in range(1, len(words) + 1))
