"""Posts (chức vụ): written out, ranked for lists, and told as former ones."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from plandocs.registers.short_forms import ShortForms, Words, in_force
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Plain, key
from plandocs.vietnamese.folding import folded

_PARTS = r"[,;/+\n]|\s[-\u2013\u2014]\s|\s(?i:kiêm)\s"


class Standing(StrEnum):
    """What a person is in an office (vị trí lãnh đạo): its head (người đứng đầu) or a deputy (cấp phó)."""

    HEAD = "head"
    DEPUTY = "deputy"


class Rank(Fact):
    """A rank of posts (thứ bậc chức vụ): the beginnings by which a post is known to have it."""

    name: Plain = key("Tên")
    standing: Standing | None = key("Người đứng đầu hay cấp phó", default=None)
    begin: Words = key("Chữ đầu của chức vụ")


class FormerPost(Fact):
    """Words of posts and bodies that ended (chức danh, cơ quan cũ), wherever in a post they stand."""

    words: Words = key("Cụm từ")
    valid_to: Date = key("Áp dụng đến")
    source: Plain = key("Nguồn")


@dataclass(slots=True)
class Posts:
    """What is known of posts (bảng chức vụ); ``ranks`` in order, the highest first."""

    shorts: ShortForms
    ranks: Sequence[Rank]
    former: Sequence[FormerPost]
    acting: Sequence[str]

    def ranks_of(self, post: str) -> list[int]:
        """The ranks of a post and of those held with it, counted from 1: "Phó Bí thư, Chủ tịch UBND" has two."""
        written = self.shorts.written_out(post) or post
        found = (self._rank_of_one(folded(part)) for part in re.split(_PARTS, written))
        return [rank for rank in found if rank is not None]

    def rank_of(self, post: str) -> int:
        """The highest of a post's ranks, 1 being the first in a list; one after the last for a post nobody knows."""
        return min(self.ranks_of(post), default=len(self.ranks) + 1)

    def standing_of(self, post: str) -> Standing | None:
        """Whether a post is that of an office's head or of a deputy; the head counts where somebody is both."""
        standings = {self.ranks[rank - 1].standing for rank in self.ranks_of(post)}
        return next((standing for standing in Standing if standing in standings), None)

    def former_since(self, post: str, date: datetime.date) -> datetime.date | None:
        """The last day of a post or body named in a post, where a list of ``date`` can no longer have it."""
        said = f" {folded(post)} "
        for row in self.former:
            if not in_force(None, row.valid_to, date) and any(f" {folded(words)} " in said for words in row.words):
                return row.valid_to.latest()
        return None

    def _rank_of_one(self, post: str) -> int | None:
        """The rank with the longest beginning of a folded post."""
        for word in map(folded, self.acting):
            post = post.removeprefix(f"{word} ")
        fitting = [
            (len(folded(begin)), place)
            for place, rank in enumerate(self.ranks, 1)
            for begin in rank.begin
            if f"{post} ".startswith(f"{folded(begin)} ")
        ]
        return max(fitting)[1] if fitting else None
