"""What is known of how lists are written (sổ tay đọc danh sách): heads, habits and group rows, each looked up once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from plandocs.registers.group_rows import GroupRows
from plandocs.registers.headings import Headings, closest_column
from plandocs.registers.posts import Standing
from plandocs.registers.roster_habits import RosterHabits
from plandocs.registers.shelf import Shelf
from plandocs.rosters.names import Readings
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.genders import Gender

_MOST_SUGGESTIONS = 300


@dataclass
class Guide:
    """The registers that lists are read by (sổ tay); what is asked of many cells is remembered by its text."""

    headings: Headings
    habits: RosterHabits
    groups: GroupRows
    _genders: dict[str, Gender | None] = field(default_factory=dict)
    _ranks: dict[str, int] = field(default_factory=dict)
    _near: dict[str, str] = field(default_factory=dict)
    _standings: dict[str, Standing | None] = field(default_factory=dict)

    def gender_of(self, text: str) -> Gender | None:
        """The gender that a word tells (giới tính)."""
        if text not in self._genders:
            self._genders[text] = self.habits.gender_of(text)
        return self._genders[text]

    def rank_of(self, post: str) -> int:
        """The rank of a post in lists (thứ bậc chức vụ), 1 the highest."""
        if post not in self._ranks:
            self._ranks[post] = self.habits.rank_of(post)
        return self._ranks[post]

    def standing_of(self, post: str) -> Standing | None:
        """Whether a post is that of a head or of a deputy (cấp trưởng, cấp phó)."""
        if post not in self._standings:
            self._standings[post] = self.habits.standing_of(post)
        return self._standings[post]

    def is_group(self, text: str) -> bool:
        """Whether a text names a unit or a bloc (hàng nhóm)."""
        return self.groups.is_unit(text) or self.groups.is_bloc(text)

    def is_empty_like(self, text: str) -> bool:
        """Whether a cell says that there is nothing (coi như trống); it is asked of every cell, mostly longer ones."""
        return len(text) <= self._longest_empty and self.habits.is_empty_like(text)

    @cached_property
    def _longest_empty(self) -> int:
        return 2 * max((len(word) for word in self.habits.file.empty), default=0)

    def is_total(self, text: str) -> bool:
        """Whether a text begins a row of totals (hàng tổng)."""
        return _first_word(text) in self._first_of_totals and self.habits.is_total(text)

    def is_footer(self, text: str) -> bool:
        """Whether a text stands under a list (cuối danh sách): asked of those that may, for the answer takes long."""
        may_be = text.isupper() or _first_word(text) in self._first_of_footers or "ngày" in text.casefold()
        return may_be and self.habits.is_footer(text)

    @cached_property
    def _first_of_totals(self) -> frozenset[str]:
        totals = self.habits.file.totals
        return frozenset(map(_first_word, (*totals.begin, *totals.alone)))

    @cached_property
    def _first_of_footers(self) -> frozenset[str]:
        return frozenset(map(_first_word, self.habits.file.footers.begin))

    def near_column(self, head: str) -> str:
        """The column most like a head that nobody knows; none once very many have been asked for, as it takes long."""
        if head not in self._near and len(self._near) < _MOST_SUGGESTIONS:
            self._near[head] = closest_column(head, self.headings) or ""
        return self._near.get(head, "")

    def is_sample(self, name: str) -> bool:
        """Whether a name is that of a form's sample person (người mẫu)."""
        return folded(name) in self._samples

    @cached_property
    def _samples(self) -> frozenset[str]:
        return frozenset(folded(name) for name in self.habits.file.samples)

    @cached_property
    def honorifics(self) -> Mapping[str, Gender | None]:
        """Words before names and the gender they tell (từ xưng hô)."""
        return self.habits.honorifics()

    @cached_property
    def area_kinds(self) -> tuple[str, ...]:
        """The words for kinds of units that stand before a name (loại đơn vị): xã, phường, đặc khu."""
        return tuple(str(full) for mark in self.habits.file.units for full in mark.full)

    @property
    def readings(self) -> Readings:
        """All that a typed name may mean, itself first (các cách hiểu): "P. Hà Bắc" may be a phòng or a phường."""

        def readings(text: str) -> list[str]:
            written = self.habits.full_post(text)
            return [text, *self.habits.unit_readings(text), *([written] if written else [])]

        return readings


def guide_of(shelf: Shelf) -> Guide:
    """The guide that a project's registers and the package's make (sổ tay đọc danh sách)."""
    return Guide(shelf.headings(), shelf.roster_habits(), shelf.group_rows())


def _first_word(text: str) -> str:
    """The first word of a text, in small letters, without signs around it."""
    words = _WORDS.search(text)
    return words[0].casefold() if words else ""


_WORDS = re.compile(r"[^\W_]+")
