"""XML from outside (XML của tệp lạ), read by the events of expat: no entities, no document type, nothing followed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.parsers import expat

from plandocs.sources.sheets.limits import MEGABYTE, MOST_ELEMENTS, MOST_SMALL, MOST_TAGS, MOST_UNPACKED
from plandocs.sources.sheets.refusal import Refusal

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType


DEEPEST = 64
"""Levels of elements that a part may have; real ones have about ten."""


@dataclass(frozen=True, slots=True)
class Tag:
    """An element's beginning (thẻ mở): its name and its attributes, without prefixes."""

    name: str
    attributes: dict[str, str]

    def is_on(self, attribute: str) -> bool:
        """Whether an attribute says yes."""
        return self.attributes.get(attribute) in {"1", "true", "on"}


def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2] if ":" in name else name


def parse(
    pieces: Iterable[bytes | str],
    part: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None] | None = None,
) -> None:
    """Tells the beginnings, ends and texts of a part's elements, names as they are written, with their prefixes.

    Raises ``Refusal`` when the part is no XML or declares a document type.
    """
    parser = _parser(part)
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    if text:
        parser.CharacterDataHandler = text
    try:
        for piece in pieces:
            parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by place only
        parser.Parse(b"", True)  # noqa: FBT003
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise Refusal("PD027", part=part) from error


def _parser(part: str) -> XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = MEGABYTE // 4

    def refuse(*_: object) -> None:
        raise Refusal("PD036", part=part)

    parser.StartDoctypeDeclHandler = refuse
    return parser


class Tags:
    """Gathers the elements at the wanted paths (các thẻ cần đọc) while a part is parsed.

    A path is the names of an element and those around it, outermost first, without prefixes: "sst/si/t".
    """

    def __init__(self, part: str, wanted: Collection[str]) -> None:
        self.found: list[Tag] = []
        self._part = part
        self._wanted = frozenset(wanted)
        self._paths: list[str] = []
        self._left = MOST_ELEMENTS

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        path = self.enter(name)
        if path in self._wanted:
            if len(self.found) >= MOST_TAGS:
                raise Refusal("PD028", limit=MOST_SMALL // MEGABYTE)
            self.found.append(Tag(local(name), {local(key): value for key, value in attributes.items()}))

    def enter(self, name: str) -> str:
        """The path of an element that begins."""
        self._left -= 1
        if len(self._paths) >= DEEPEST:
            raise Refusal("PD027", part=self._part)
        if self._left < 0:
            raise Refusal("PD028", limit=MOST_UNPACKED // MEGABYTE)
        path = f"{self._paths[-1]}/{local(name)}" if self._paths else local(name)
        self._paths.append(path)
        return path

    def end(self, _: str) -> None:
        """An element ends."""
        self._paths.pop()


def tags(pieces: Iterable[bytes | str], part: str, wanted: Collection[str]) -> list[Tag]:
    """The elements of a part that stand at one of the ``wanted`` paths, in order."""
    found = Tags(part, wanted)
    parse(pieces, part, found.start, found.end)
    return found.found
