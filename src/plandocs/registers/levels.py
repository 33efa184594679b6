"""Levels of education and training (trình độ) as cells tell them: "ThS", "CN Luật", "đang học TC"."""

from collections.abc import Sequence
from dataclasses import dataclass

from plandocs.registers.short_forms import Words
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Plain, key
from plandocs.vietnamese.folding import folded


class Level(Fact):
    """A level (trình độ) and the beginnings of cells that tell it; rows stand from the lowest to the highest."""

    id: Id = key("Mã")
    title: Plain = key("Tên in ra")
    begin: Words = key("Chữ đầu của ô")


@dataclass(frozen=True, slots=True)
class ReachedLevel:
    """A level, and whether the person is still studying for it (đang học): then it is not reached yet."""

    level: Level
    is_studying: bool = False


def level_of(text: str, levels: Sequence[Level], studying: Sequence[str]) -> ReachedLevel | None:
    """The level that a cell tells; None when it begins as none of them does. The longest beginning counts.

    ``studying`` are words for who has not finished, before the level or after it: "đang học TC", "TC (đang học)".
    """
    said = f" {folded(text)} "
    words = [f" {folded(word)} " for word in studying]
    unfinished = [word for word in sorted(words, key=len, reverse=True) if word in said]
    if unfinished and said.startswith(unfinished[0]):
        said = f" {said.removeprefix(unfinished[0])}"
    fitting = [(len(f), level) for level in levels for f in map(folded, level.begin) if said.startswith(f" {f} ")]
    if not fitting:
        return None
    return ReachedLevel(max(fitting, key=lambda pair: pair[0])[1], bool(unfinished))
