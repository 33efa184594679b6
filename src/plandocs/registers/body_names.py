"""How bodies are named and who signs for them (tên cơ quan): abbreviations, collectives, words of groups, as data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Name, Plain, key
from plandocs.vietnamese.folding import folded


class Signing(Fact):
    """Who signs for bodies whose names begin so (người ký)."""

    begins: Plain = key("Chữ đầu của tên")
    signs: Plain = key("Chức vụ người đứng đầu")


class BodyNamesFile(Fact):
    """A register of ways of naming bodies (cách gọi tên cơ quan); an office's own adds to the package's."""

    source: Plain | None = key("Nguồn", default=None)
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    abbreviations: dict[Name, Plain] = key("Chữ viết tắt", default={})
    collectives: tuple[Signing, ...] = key("Tập thể", default=())
    party_collectives: tuple[Signing, ...] = key("Tập thể của Đảng", default=())
    headed: tuple[Signing, ...] = key("Cơ quan theo chế độ thủ trưởng", default=())
    groups: tuple[Plain, ...] = key("Chữ chỉ chung các cơ quan", default=())
    above_communes: tuple[Plain, ...] = key("Cơ quan trên cấp xã", default=())
    own_words: tuple[Plain, ...] = key("Chữ trước tên xã của mình", default=())


class BodyNames:
    """The ways of naming bodies that a run knows (cách gọi tên cơ quan), a project's own first."""

    def __init__(self, files: Sequence[BodyNamesFile]) -> None:
        self._files = files

    def key(self, name: str) -> str:
        """What the ways of writing one body have in common: in small letters, without signs, nothing abbreviated."""
        return " ".join(self._long.get(word, word) for word in folded(name).split())

    def signer_of(self, issuer: str, *, party: bool) -> Signing | None:
        """The collective that an issuer is, by the beginning of its name."""
        lists = (file.party_collectives if party else file.collectives for file in self._files)
        return self._beginning(issuer, lists)

    def head_of(self, issuer: str) -> Signing | None:
        """Who heads an issuer that is no collective."""
        return self._beginning(issuer, (file.headed for file in self._files))

    def is_above_communes(self, name: str) -> bool:
        """Whether a body stands above the commune level, by its name alone."""
        key = self.key(name)
        return any(
            key == self.key(word) or key.startswith(f"{self.key(word)} ")
            for file in self._files
            for word in file.above_communes
        )

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """Words that mean all bodies that have something to do."""
        return tuple(f" {self.key(word)} " for file in self._files for word in file.groups)

    @cached_property
    def own_words(self) -> re.Pattern[str]:
        """What stands right before a commune's name where its own bodies or its area are meant."""
        words = (re.escape(word) for file in self._files for word in file.own_words)
        return re.compile(rf"(?<!\w)(?:{'|'.join(words)})$")

    @cached_property
    def _long(self) -> dict[str, str]:
        return {
            folded(short): folded(long) for file in reversed(self._files) for short, long in file.abbreviations.items()
        }

    def _beginning(self, name: str, lists: Iterator[tuple[Signing, ...]]) -> Signing | None:
        key = self.key(name)
        every = (one for signings in lists for one in signings)
        return next((one for one in every if f"{key} ".startswith(f"{self.key(one.begins)} ")), None)
