"""The head of page one, the title and their rules against a profile (phần đầu, trích yếu, đường kẻ)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plandocs.registers.profile import Profile, Range
from tests.readers.appearance import EffectiveParagraph
from tests.readers.roled import Roled, only
from tests.readers.widths import text_width

_STRETCHES = re.compile(r"[^ \-]*-+|[^ \-]+| +")
_TOLERANCE = 0.02
"""By how much of its length a rule may miss: twips and table widths are rounded."""
_BLANK = "[ \u00a0.…]+"
_UPPER = "".join(sign for sign in map(chr, range(0x41, 0x1EFA)) if sign.isupper())
_CAPITALS = rf"[{_UPPER}\d.]+"
_NUMBER = rf"(?:0[1-9]|[1-9]\d+|{_BLANK})"
_DAY = rf"(?:0[1-9]|[12]\d|3[01]|{_BLANK})"
_MONTH = rf"(?:0[12]|[3-9]|1[0-2]|{_BLANK})"
_YEAR = rf"(?:\d{{4}}|{_BLANK})"
_PLACE = r"[^\W\d_a-zà-ỹ][^,]*"


def letterhead_faults(found: Sequence[Roled], profile: Profile) -> Iterator[str]:
    """Where words, number, date or rules of the head and title are not the profile's."""
    yield from _word_faults(found, profile)
    yield from _number_and_date_faults(found, profile)
    rules = profile.rules
    attached = bool(only(found, "attached_line"))
    shares = {
        "national_name": rules.national,
        "motto": rules.motto,
        "issuer_name": rules.issuer,
        "subject": None if attached else rules.subject,
        "attached_line": rules.attached,
    }
    for role, share in shares.items():
        yield from rule_faults(found, role, share)


def _word_faults(found: Sequence[Roled], profile: Profile) -> Iterator[str]:
    form = profile.letterhead
    fixed = {
        "national_name": form.national_name,
        "motto": form.motto,
        "star": form.star,
        "subject_mark": profile.subject_mark,
    }
    for role, words in fixed.items():
        for roled in only(found, role) if words is not None else ():
            if roled.text != words:
                yield roled.says(f"the words must be {str(words)!r}")
            yield from one_line_faults(roled)
    for roled in only(found, "parent_name", "issuer_name"):
        if form.capitals and roled.text != roled.text.upper():
            yield roled.says("it must be in capitals")
    names = {str(kind.name) for kind in profile.document_types.values()}
    for roled in only(found, "document_type"):
        if roled.text not in names:
            yield roled.says(f"the type of document must be one of {', '.join(sorted(names))}")


def _number_and_date_faults(found: Sequence[Roled], profile: Profile) -> Iterator[str]:
    form = profile.letterhead
    types = "|".join(re.escape(str(kind.abbreviation)) for kind in profile.document_types.values())
    symbol = rf"(?:{types}|{_CAPITALS})(?:[-/]{_CAPITALS})*"
    date = f"ngày {_DAY} tháng {_MONTH} năm {_YEAR}"
    number = _pattern(form.number, {"number": _NUMBER, "symbol": symbol})
    parts = {"place": _PLACE, "date": date, "day": _DAY, "month": _MONTH, "year": _YEAR}
    place_date = _pattern(form.place_date, parts)
    for roled in only(found, "number"):
        if not number.fullmatch(roled.text):
            yield roled.says(f"it must read {form.number}, with a zero before numbers below 10 and no blanks")
    for roled in only(found, "place_date"):
        if not place_date.fullmatch(roled.text):
            yield roled.says(f"it must read {form.place_date}, with a zero before days below 10 and months 1 and 2")


def _pattern(template: str, parts: dict[str, str]) -> re.Pattern[str]:
    """A pattern from a template such as ``Số: {number}/{symbol}``."""
    pieces = re.split(r"\{(\w+)\}", template)
    return re.compile("".join(parts[piece] if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)))


def one_line_faults(roled: Roled) -> Iterator[str]:
    """That a text which must stand on one line needs two."""
    try:
        lines = line_widths(roled.paragraph)
    except ValueError as error:
        yield roled.says(str(error))
        return
    if len(lines) > 1 or max(lines, default=0) > roled.paragraph.room:
        yield roled.says(f"it does not fit on one line of {roled.paragraph.room} twips")


def line_widths(paragraph: EffectiveParagraph) -> list[float]:
    """The widths of the lines into which a paragraph falls, in twips. Raises ValueError for unknown letters."""
    look = next((run.look for run in paragraph.visible_runs), paragraph.base)

    def width(text: str) -> float:
        return text_width(text, look.size, bold=look.bold, italic=look.italic)

    lines: list[float] = []
    for written in paragraph.text.split("\n"):
        line, room = "", paragraph.room - paragraph.first_line
        for stretch in _STRETCHES.findall(written):
            if line.strip(" ") and width((line + stretch).rstrip(" ")) > room:
                lines.append(width(line.rstrip(" ")))
                line, room = stretch.lstrip(" "), paragraph.room
            else:
                line += stretch
        lines.append(width(line.rstrip(" ")))
    return lines


def rule_faults(found: Sequence[Roled], role: str, share: Range | None) -> Iterator[str]:
    """That the rule under a role is missing, too short, too long or not in the middle; or is there and must not be."""
    above = only(found, role)
    if not above:
        return
    last = above[-1]
    position = found.index(last)
    following = found[position + 1] if position + 1 < len(found) else None
    drawn = following.paragraph if following is not None and following.role == "rule" else last.paragraph
    if share is None:
        if drawn.borders:
            yield last.says("there is a rule under it, which this form does not have there")
        return
    if not drawn.borders & {"top", "bottom"}:
        yield last.says("there is no rule under it")
        return
    if drawn.text.strip() and drawn is not last.paragraph:
        yield last.says("the rule under it has words")
    if abs(drawn.left - drawn.right) > 2:
        yield last.says(f"the rule under it is not in the middle: {drawn.left} twips left, {drawn.right} right")
    if drawn.place != last.paragraph.place:
        yield last.says("the rule under it stands in another cell")
    try:
        longest = max(width for roled in above for width in line_widths(roled.paragraph))
    except ValueError as error:
        yield last.says(str(error))
        return
    part = drawn.room / longest if longest else 0
    least, most = float(share.least) / 100 - _TOLERANCE, float(share.most) / 100 + _TOLERANCE
    if not least <= part <= most:
        yield last.says(f"the rule under it is {part:.0%} of the text, outside {share.least} to {share.most} %")
