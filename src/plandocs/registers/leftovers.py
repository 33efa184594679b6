"""Words that drafters leave for one another (chữ còn sót của bản nháp): places to fill in, remarks."""

from collections.abc import Iterable
from dataclasses import dataclass

from plandocs.registers.short_forms import Words
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Plain, key


class LeftoversFile(Fact):
    """A register of such words (bảng chữ còn sót); an office's own adds to the one that travels with plandocs."""

    source: Plain | None = key("Nguồn", default=None)
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    placeholders: Words = key("Chỗ còn phải điền", default=())
    remarks: Words = key("Lời nhắn, góp ý", default=())
    objects: Words = key("Chữ có thể đứng sau lời nhắn", default=())


@dataclass(frozen=True, slots=True)
class Leftovers:
    """The words of every register together, in small letters (chữ còn sót)."""

    placeholders: tuple[str, ...]
    remarks: tuple[str, ...]
    objects: tuple[str, ...]


def leftovers_of(files: Iterable[LeftoversFile]) -> Leftovers:
    """The words of several registers as one, each once, the longest first."""
    read = list(files)

    def words(name: str) -> tuple[str, ...]:
        found = {str(word).lower() for file in read for word in getattr(file, name)}
        return tuple(sorted(found, key=lambda word: (-len(word), word)))

    return Leftovers(words("placeholders"), words("remarks"), words("objects"))
