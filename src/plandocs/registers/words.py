"""What is known of words (từ ngữ): abbreviations that need no definition, slips, spellings, capitals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Name, Plain, key


class WordsFile(Fact):
    """A register of words (bảng từ ngữ)."""

    source: Plain = key("Nguồn")
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    abbreviations: dict[Name, Plain] = key("Chữ viết tắt không cần giải thích", default={})
    slips: dict[Name, Plain] = key("Từ hay viết sai: cách viết đúng", default={})
    spellings: tuple[tuple[Plain, ...], ...] = key(
        "Từ có nhiều cách viết đúng", "Các từ đổi theo nhau thì cách nhau bằng dấu |.", default=()
    )
    capitals: tuple[Plain, ...] = key("Tên viết hoa theo mẫu này", default=())
    never_doubled: tuple[Plain, ...] = key("Từ không viết lặp", default=())
    exceptions: dict[Name, tuple[Plain, ...]] = key("Cụm từ dài hơn, trong đó từ ấy không bị báo", default={})


@dataclass(frozen=True, slots=True)
class Words:
    """The words that a run knows (từ ngữ), of all registers together; a project's own rows count before others."""

    abbreviations: frozenset[str] = frozenset()
    slips: dict[str, str] = field(default_factory=dict)
    spellings: tuple[tuple[str, ...], ...] = ()
    capitals: tuple[str, ...] = ()
    never_doubled: frozenset[str] = frozenset()
    exceptions: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def unless(self, phrase: str) -> tuple[str, ...]:
        """The longer phrases in which one is right (ngoại lệ)."""
        return self.exceptions.get(phrase.lower(), ())


def words_of(files: Iterable[WordsFile]) -> Words:
    """What registers say together; ``files`` are in the order in which they count."""
    read = tuple(files)
    exceptions: dict[str, tuple[str, ...]] = {}
    slips: dict[str, str] = {}
    for file in read:
        for phrase, longer in file.exceptions.items():
            exceptions[phrase.lower()] = (*exceptions.get(phrase.lower(), ()), *map(str, longer))
        for wrong, right in file.slips.items():
            slips.setdefault(str(wrong), str(right))
    return Words(
        frozenset(str(short) for file in read for short in file.abbreviations),
        {wrong: right for wrong, right in slips.items() if wrong != right},
        tuple(tuple(map(str, forms)) for file in read for forms in file.spellings),
        tuple(dict.fromkeys(str(name) for file in read for name in file.capitals)),
        frozenset(str(word).lower() for file in read for word in file.never_doubled),
        exceptions,
    )
