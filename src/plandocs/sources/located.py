"""Values as written in a YAML file (giá trị nguyên văn), each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from plandocs.diagnostics.place import Place


class Text(str):
    """A scalar as written (văn bản): never turned into a number, date or truth value by the reader.

    ``style`` is the sign that its notation begins with: quotes, ``|``, ``>``, or nothing for a plain scalar. An
    empty plain scalar stands for "not given". ``lines`` are the lines of the file on which it stands, where there are
    several. ``filled`` is what it was made from, where a template's values are among its words.
    """

    __slots__ = ("aligned", "filled", "lines", "place", "style")
    aligned: Any
    """Kept for ``alignment``, once somebody asks where a stretch stands."""
    place: Place
    style: str
    lines: tuple[str, ...]
    filled: Filled | None

    def __new__(
        cls, value: str, place: Place, *, style: str = "", lines: tuple[str, ...] = (), filled: Filled | None = None
    ) -> Self:
        """The text ``value`` that stands at ``place``."""
        text = super().__new__(cls, value)
        text.place = place
        text.style = style
        text.lines = lines
        text.filled = filled
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        """How a text travels to other processes."""
        return _text_again, (type(self), str(self), self.place, self.style, self.lines, self.filled)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written after the key."""
        return not self.style and self in ("", "~")

    @property
    def keeps_lines(self) -> bool:
        """Whether a line end of the file is a line end here: in a ``|`` block, not where YAML folds lines."""
        return self.style == "|"


@dataclass(frozen=True, slots=True)
class Filled:
    """What a text was before values were filled in (chữ của mẫu), and which of its words the author typed himself.

    ``own`` are the author's stretches: where each begins in the text, where in the ``template``, and how long it is.
    """

    template: Text
    own: tuple[tuple[int, int, int], ...]

    def position(self, offset: int, length: int) -> int | None:
        """Where characters of the text stand in the template's; None where a value is among them."""
        for here, there, long in self.own:
            if here <= offset and offset + length <= here + long:
                return there + offset - here
        return None

    def after(self, start: int) -> Filled:
        """The same for what follows in the text from ``start`` on."""
        return Filled(self.template, tuple((here - start, there, long) for here, there, long in self.own))


class ProseText(Text):
    """A text that is read as prose (câu văn): signs of emphasis, footnotes and expressions in it are understood."""

    __slots__ = ()


class Entry(dict[str, "Located"]):
    """A mapping as written (mục): its own place and the places of its keys."""

    __slots__ = ("key_places", "place")

    def __init__(self, place: Place) -> None:
        """An empty mapping that stands at ``place``."""
        super().__init__()
        self.place = place
        self.key_places: dict[str, Place] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        """How an entry travels to other processes."""
        return _entry_again, (self.place, list(self.items()), self.key_places)


class Items(list["Located"]):
    """A sequence as written (danh sách), with its place."""

    __slots__ = ("place",)

    def __init__(self, place: Place) -> None:
        """An empty sequence that stands at ``place``."""
        super().__init__()
        self.place = place

    def __reduce__(self) -> tuple[Any, ...]:
        """How a list travels to other processes."""
        return _items_again, (self.place, list(self))


def _text_again(
    kind: type[Text], value: str, place: Place, style: str, lines: tuple[str, ...], filled: Filled | None
) -> Text:
    return kind(value, place, style=style, lines=lines, filled=filled)


def _entry_again(place: Place, items: list[tuple[str, Located]], key_places: dict[str, Place]) -> Entry:
    entry = Entry(place)
    entry.update(items)
    entry.key_places = key_places
    return entry


def _items_again(place: Place, members: list[Located]) -> Items:
    items = Items(place)
    items.extend(members)
    return items


Located = Text | Entry | Items


def place_at(value: Located, path: tuple[str | int, ...]) -> Place:
    """The place of what ``path`` leads to below ``value``; steps that lead nowhere are passed over."""
    for step in path:
        below = _below(value, step)
        value = below if below is not None else value
    return value.place


def key_place_at(value: Located, path: tuple[str | int, ...]) -> Place:
    """The place of the key that ``path`` ends with, as it was written."""
    *above, key = path
    for step in above:
        below = _below(value, step)
        value = below if below is not None else value
    return value.key_places.get(str(key), value.place) if isinstance(value, Entry) else value.place


def _below(value: Located, step: str | int) -> Located | None:
    if isinstance(value, Entry):
        return value.get(step) if isinstance(step, str) else None
    if isinstance(value, Items):
        return value[step] if isinstance(step, int) and 0 <= step < len(value) else None
    return None
