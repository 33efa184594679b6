"""The rows of an .xlsx sheet, cut out of its text by one pattern (đọc nhanh dòng): for XML as programs write it.

Whatever the pattern does not expect makes it give up, and ``xlsx_events`` reads the part instead.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from plandocs.sources.sheets.limits import MEGABYTE, MOST_SMALL
from plandocs.sources.sheets.markup import Tag, tags
from plandocs.sources.sheets.xlsx_raw import AROUND, NotPlain, TakeRow

_LONGEST_ROW = 4 * MEGABYTE
_CELL = re.compile(
    r"""<c\ r="([A-Z]+)([1-9][0-9]*)"([^<>/]*)
        (?:>
            (<f[^<>]*(?:/>|>[^<]*</f>))?
            (?:<v>|<v/>|<is><t[^<>]*>|)([^<]*)(?:</v>|</t></is>|)
        </c>|/>)""",
    re.VERBOSE,
)
_ROW = "<row "
_ROW_END = "</row>"
_ROWS = "<sheetData"
_ROWS_END = "</sheetData>"
_NUMBER = re.compile(r'r="([1-9][0-9]{0,6})"')
_NO_HEIGHT = re.compile(r' ht="0(?:\.0*)?"')
_OTHER_ENCODING = re.compile(r"""<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-8|us-ascii)""", re.IGNORECASE)
_PREFIX_OF_MAIN = re.compile(r"""xmlns:\w+\s*=\s*["'][^"']*spreadsheetml/(?:2006/)?main["']""")


def plain_rows(pieces: Iterable[bytes], part: str, take: TakeRow) -> list[Tag]:
    """Hands the rows of a sheet's XML to ``take``; returns what stands ``AROUND`` them.

    Raises ``NotPlain`` at comments, prefixes, other encodings and orders of attributes: nothing is read on a guess.
    """
    texts = _decoded(pieces)
    head, rest = _up_to_rows(texts)
    while _ROWS_END not in rest:
        cut = max(rest.rfind(_ROW), 0)
        _take_rows(rest[:cut], take)
        rest = rest[cut:]
        more = next(texts, None)
        if more is None or len(rest) > _LONGEST_ROW:
            raise NotPlain
        rest += more
    rows, _, tail = rest.partition(_ROWS_END)
    _take_rows(rows, take)
    return tags(chain((head, f"{_ROWS}/>", tail), texts), part, AROUND)


def _decoded(pieces: Iterable[bytes]) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        for piece in pieces:
            yield decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise NotPlain from None


def _up_to_rows(texts: Iterator[str]) -> tuple[str, str]:
    """What stands before the rows, and the beginning of what follows."""
    text = ""
    for more in texts:
        text += more
        head, found, rest = text.partition(_ROWS)
        attributes, closed, rest = rest.partition(">")
        if found and closed:
            _check_head(head, attributes)
            return head, f"{_ROWS_END}{rest}" if attributes == "/" else rest
        if len(text) > MOST_SMALL:
            break
    raise NotPlain


def _check_head(head: str, attributes: str) -> None:
    odd = "<!" in head or _OTHER_ENCODING.search(head) or _PREFIX_OF_MAIN.search(head)
    if odd or attributes not in {"", "/"}:
        raise NotPlain


def _take_rows(text: str, take: TakeRow) -> None:
    """Hands over the whole rows that ``text`` consists of."""
    if ("!" in text and "<!" in text) or ("?" in text and "<?" in text) or "xmlns" in text:
        raise NotPlain  # one sign is found much faster than two, and most texts have neither
    before, *rows = text.split(_ROW)
    if before.strip():
        raise NotPlain
    for row in rows:
        head, _, body = row.partition(">")
        if not head.endswith("/"):
            _take_row(head, body.rstrip(), take)
        elif body.strip():
            raise NotPlain


def _take_row(head: str, body: str, take: TakeRow) -> None:
    if body.find(_ROW_END) != len(body) - len(_ROW_END):
        raise NotPlain
    if "</c" not in body:
        return  # empty cells with a style, of which a sheet may have millions
    cells = _CELL.findall(body)
    number = _NUMBER.match(head)
    if not number or len(cells) != body.count("<c"):
        raise NotPlain
    is_hidden = ' hidden="1"' in head or ' hidden="true"' in head
    if ' ht="0' in head:
        is_hidden = is_hidden or bool(_NO_HEIGHT.search(head))
    take(number[1], is_hidden, cells)
