"""Text in the XML of .xlsx files (chữ trong tệp .xlsx): shared strings, entities, escaped characters."""

from __future__ import annotations

import re
from unicodedata import is_normalized

from plandocs.sources.sheets.cell_text import CellTexts
from plandocs.sources.sheets.limits import MOST_STRINGS
from plandocs.sources.sheets.markup import local, parse
from plandocs.sources.sheets.refusal import Refusal

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ENTITY = re.compile(r"&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|(lt|gt|amp|quot|apos));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}

_PLAIN_ROOT = re.compile(r"""\s*(?:<\?xml(?![^>]*encoding=["'](?!utf-8))[^>]*>\s*)?<sst[\s>]""", re.IGNORECASE)
_PLAIN_STRING = re.compile(r"<si>(?:<t(?: xml:space=\"preserve\")?>([^<]*)</t>|<t/>)</si>")
_MOST_KNOWN = 20_000


class XlsxTexts(CellTexts):
    """Reads the texts of the cells of one .xlsx file (bộ đọc chữ)."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, str] = {}

    def read(self, raw: str) -> str:
        """The text that ``raw`` spells; "_x000D_" is how the format writes what XML cannot hold."""
        if "_x" not in raw and raw.isprintable() and (raw.isascii() or is_normalized("NFC", raw)):
            self.spend(len(raw))
            return raw
        return super().read(_ESCAPED.sub(_character, raw))

    def read_markup(self, markup: str) -> str:
        """The text of an element as it is written, entities and all; equal ones become one string."""
        known = self._known.get(markup)
        if known is None:
            known = self.read(unescaped(markup))
            if len(self._known) < _MOST_KNOWN:
                self._known[markup] = known
        return known


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def unescaped(markup: str) -> str:
    """The text that stands in an element as it is written, entities told (bỏ thực thể)."""
    return _ENTITY.sub(_told, markup) if "&" in markup else markup


def _told(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    number = int(found[1]) if found[1] else int(found[2], 16)
    return chr(number) if number < 0x110000 else "\ufffd"  # noqa: PLR2004 - the end of Unicode


def shared_strings(data: bytes, part: str, texts: XlsxTexts) -> dict[str, str]:
    """The strings that cells name by number (chuỗi dùng chung), rich ones as plain text, without readings aloud.

    Raises ``Refusal`` when the part is no XML or holds too many.
    """
    strings = _plain_strings(data, texts)
    if strings is None:
        events = _StringEvents(texts)
        parse((data,), part, events.start, events.end, events.text)
        strings = events.strings
    if len(strings) > MOST_STRINGS:
        raise Refusal("PD032", limit=MOST_STRINGS)
    return dict(zip(map(str, range(len(strings))), strings, strict=True))


def _plain_strings(data: bytes, texts: XlsxTexts) -> list[str] | None:
    """The strings, cut out by one pattern; None unless every one of them is written as programs usually write it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    found = _PLAIN_STRING.findall(text)
    if "<!" in text or not _PLAIN_ROOT.match(text) or len(found) != text.count("<si"):
        return None
    return [texts.read(unescaped(markup)) for markup in found]


class _StringEvents:
    """Puts shared strings together; every text in one belongs to it, but for those of a ``rPh``."""

    def __init__(self, texts: CellTexts) -> None:
        self.strings: list[str] = []
        self._read = texts.read
        self._pieces: list[str] = []
        self._is_text = False
        self._is_aloud = False

    def start(self, name: str, _: dict[str, str]) -> None:
        name = local(name)
        self._is_text = name == "t" and not self._is_aloud
        self._is_aloud = self._is_aloud or name == "rPh"

    def text(self, text: str) -> None:
        if self._is_text:
            self._pieces.append(text)

    def end(self, name: str) -> None:
        name = local(name)
        self._is_text = False
        if name == "si":
            self._add()
        elif name == "rPh":
            self._is_aloud = False

    def _add(self) -> None:
        pieces = self._pieces
        self.strings.append(self._read(pieces[0] if len(pieces) == 1 else "".join(pieces)))
        pieces.clear()
