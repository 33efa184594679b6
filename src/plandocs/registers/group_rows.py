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
    blocs: Words = key("Chữ đầu tên khối", default=())


@dataclass(frozen=True, slots=True)
class GroupRows:
    """The words, ready to be looked up (chữ đầu hàng nhóm)."""

    units: frozenset[str]
    blocs: frozenset[str]

    def is_unit(self, text: str) -> bool:
        """Whether a text is the name of a unit: "Phòng Kinh tế"."""
        return _begins(text, self.units)

    def is_bloc(self, text: str) -> bool:
        """Whether a text is the name of a bloc: "Khối Đảng", "Cụm số 2"."""
        return _begins(text, self.blocs)


def group_rows_of(files: Iterable[GroupRowsFile]) -> GroupRows:
    """The words of several registers as one."""
    every = list(files)
    units = frozenset(folded(word) for file in every for word in file.units)
    return GroupRows(units, frozenset(folded(word) for file in every for word in file.blocs))


def _begins(text: str, beginnings: frozenset[str]) -> bool:
    words = folded(text).split()
    return any(" ".join(words[:length]) in beginnings for length in range(1, len(words) + 1))
