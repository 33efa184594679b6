"""A total in a sentence and the parts named after it (tổng số và các phần): "100 người, gồm 60 nam và 45 nữ"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.counts_in_prose import COUNT, Counted, counts_in, is_about, sentences, without_parens
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.numerals import format_count

_LEADS = r"(?i:\b(?:(?P<closed>bao gồm|gồm(?: có)?|chia thành|chia ra)|trong đó(?: có)?)\b)\s*:?"
_TOTAL_LAST = r"(?i:\b(?:tổng số|tổng cộng|cộng)(?: là)?)\s*:?\s*(?P<count>" + COUNT + ")"
_SERIES = rf"(?:^|[.;:]\s+)[^.;:\d]{{3,60}}?\slà\s+(?P<count>{COUNT})\s+người"
_NEAR_SERIES = 5
_INNER = r"(?i:\b(?:trong đó|cụ thể|riêng|mỗi)\b)"
_CUTS = r"[,;]|\s(?:và|còn)\s"
_REST = r"(?i:\b(?:khác|còn lại)\b)"
_MONEY = ("đồng", "triệu", "tỷ", "nghìn")
_NEAR = 10
"""How far apart, in hundredths, parts after "trong đó" may be and still be meant to make the whole."""
_PEOPLE = "người"
_FEWEST, _FEWEST_OPEN = 2, 3


def find(words: str) -> Iterator[Slip]:
    """The totals whose parts, named in the same sentence and counted in the same unit, add up to something else."""
    if not any(
        sign in words for sign in ("gồm", "Gồm", "trong đó", "Trong đó", "chia", "tổng", "cộng", "Tổng", " là ")
    ):
        return
    plain = without_parens(words)
    for start, end in sentences(plain):
        for lead in re.compile(_LEADS).finditer(plain, start, end):
            whole = _last_count(plain, start, lead.start())
            if whole is not None:
                yield from _compared(whole, _parts(plain, lead.end(), end), plain, is_closed=bool(lead["closed"]))
        for total in re.compile(_TOTAL_LAST).finditer(plain, start, end):
            (whole,) = counts_in(plain, total.start("count"), total.end("count"))
            yield from _compared(whole, _parts(plain, start, total.start()), plain, is_closed=True)
    yield from _of_a_series(plain)


def _of_a_series(plain: str) -> Iterator[Slip]:
    """A total of people and, in the next sentence, the groups one after another: "khối A là 20 người; khối B là …"."""
    found = list(re.finditer(_SERIES, plain)) if ";" in plain else []
    if len(found) < _FEWEST_OPEN:
        return
    parts = [next(counts_in(plain, one.start("count"), one.end("count"))) for one in found]
    before = [one for one in counts_in(plain, 0, parts[0].start) if one.unit == _PEOPLE]
    total = sum(part.value for part in parts)
    if before and 0 < abs(total - before[-1].value) * 100 <= before[-1].value * _NEAR_SERIES:
        yield _slip(before[-1], total)


def _last_count(plain: str, start: int, end: int) -> Counted | None:
    """The count before the lead, which only the words of what is counted part from it."""
    counts = list(counts_in(plain, start, end))
    last = counts[-1] if counts else None
    if last is None or is_about(plain, last.start) or re.search(r"[;:\d]", plain[last.start + last.length : end]):
        return None
    return last


def _parts(plain: str, start: int, end: int) -> list[Counted]:
    """The parts: one count in each piece up to a further "trong đó"; none where a piece holds several."""
    inner = re.compile(_INNER).search(plain, start, end)
    end = inner.start() if inner else end
    parts: list[Counted] = []
    for from_, to in _pieces(plain, start, end):
        counts = list(counts_in(plain, from_, to))
        if len(counts) > 1 or (counts and is_about(plain, counts[0].start)):
            return []
        if not counts and any(sign.isdecimal() for sign in plain[from_:to]):
            return []
        parts += counts
    return parts


def _pieces(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for cut in re.compile(_CUTS).finditer(plain, start, end):
        yield start, cut.start()
        start = cut.end()
    yield start, end


def _compared(whole: Counted, parts: list[Counted], plain: str, *, is_closed: bool) -> Iterator[Slip]:
    if len(parts) < _FEWEST or any(part.unit not in (whole.unit, "") for part in parts) or not whole.value:
        return
    total = sum(part.value for part in parts)
    if total == whole.value or _doubled(whole, parts):
        return
    if is_closed or _is_meant_whole(total, whole, parts, plain):
        yield _slip(whole, total)


def _slip(whole: Counted, total: int) -> Slip:
    difference = format_count(abs(total - whole.value))
    values = (("whole", format_count(whole.value)), ("sum", format_count(total)), ("difference", difference))
    return Slip(whole.start, whole.length, values)


def _doubled(whole: Counted, parts: list[Counted]) -> bool:
    """Whether the parts are told twice over, as men and women and then by post."""
    running = 0
    for part in parts[:-1]:
        running += part.value
        if running == whole.value:
            return True
    return False


def _is_meant_whole(total: int, whole: Counted, parts: list[Counted], plain: str) -> bool:
    """Whether open parts read as if they made the whole: a last "khác", money, or several; near it in any case."""
    tail = plain[parts[0].start : parts[-1].start + parts[-1].length]
    is_near = abs(total - whole.value) * 100 <= whole.value * _NEAR
    is_closed = len(parts) >= _FEWEST_OPEN or whole.unit in _MONEY or re.search(_REST, tail) is not None
    return is_closed and is_near


RULE = text_rule(("PD170",), find, Sureness.LIKELY, texts=own_prose)
