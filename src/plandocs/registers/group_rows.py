"""Rows that head other rows of a roster (hàng nhóm): the words by which a unit or a bloc is told from a person.

The rows above a list, which tell who sent it (phần đầu văn bản), are known by the same words.
"""

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
    not_communes: Words = key("Không phải tên xã, phường", "Dù bắt đầu như tên xã.", default=())
    blocs: Words = key("Chữ đầu tên khối", default=())
    labels: Words = key("Chữ trước tên đơn vị gửi", "Trước dấu hai chấm, phía trên danh sách.", default=())
    commune_labels: Words = key("Chữ trước tên xã, phường gửi", default=())


@dataclass(frozen=True, slots=True)
class GroupRows:
    """The words, ready to be looked up (chữ đầu hàng nhóm)."""

    units: frozenset[str]
    communes: frozenset[str]
    blocs: frozenset[str]
    not_communes: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    commune_labels: frozenset[str] = frozenset()

    def is_unit(self, text: str) -> bool:
        """Whether a text is the name of a unit: "Phòng Kinh tế"."""
        return _begins(text, self.units)

    def is_commune(self, text: str) -> bool:
        """Whether a text is the name of a commune or ward, or of its committee: "Xã Hà Bắc", not "UBND xã"."""
        words = folded(text)
        return _begins(text, self.communes) and words not in self.communes and words not in self.not_communes

    def commune_in(self, text: str) -> tuple[str, str]:
        """The kind and the rest of a text that names a commune or an office of one: "Xã" and "Hà Bắc"; else nothing."""
        words = text.split() if self.is_commune(text) else []
        for start in reversed(range(len(words))):
            for end in range(start + 1, len(words)):
                if folded(" ".join(words[start:end])) in self.communes:
                    return " ".join(words[start:end]), " ".join(words[end:])
        return "", ""

    def is_label(self, text: str) -> bool:
        """Whether what stands behind a text is the name of whoever sent the list: "Đơn vị"."""
        return folded(text) in self.labels or self.is_commune_label(text)

    def is_commune_label(self, text: str) -> bool:
        """Whether what stands behind a text is the name of a commune or ward: "Xã, phường"."""
        return folded(text) in self.commune_labels

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
        _together(file.not_communes for file in every),
        _together(file.labels for file in every),
        _together(file.commune_labels for file in every),
    )


def _together(lists: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset(folded(word) for words in lists for word in words)


def _begins(text: str, beginnings: frozenset[str]) -> bool:
    words = folded(text).split()
    return any(" ".join(words[:length]) in beginnings for length in range(1, len(words) + 1))
