"""Marks, ends and words of the text against a profile (dấu đầu mục, dấu cuối dòng, phần cuối văn bản)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plandocs.registers.profile import Level, Profile
from tests.readers.roled import Roled, only

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters that count points: đ after d; no letters with marks, no f j w z."""

_COUNTED = {"roman": "[IVXLCDM]+", "number": r"\d+", "letter": "[a-zà-ỹđ]"}
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_PART = "part_title"
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_HEADING = re.compile(r"heading_(\d)")
_TEXT = frozenset(
    {
        *("opening", "body", "item", "closing", "unnumbered_heading"),
        *(f"heading_{level}" for level in range(1, 6)),
    }
)
_PROPOSED = "Theo đề nghị của "
_SIGN_OFF = frozenset({"recipients_label", "signing_authority", "signing_position"})


def text_faults(found: Sequence[Roled], profile: Profile) -> Iterator[str]:
    """Where marks, list ends, end mark, recipients or signature are not the profile's."""
    schemes = (profile.levels, *profile.other_levels.values())
    yield from mark_faults(found, profile)
    yield from _part_faults(only(found, "part_label"), str(profile.part.mark))
    yield from _basis_faults(only(found, "legal_basis"), profile, decision=bool(only(found, "decides")))
    yield from min((list(_item_faults(found, levels)) for levels in schemes), key=len)
    yield from _end_mark_faults(found, profile)
    yield from _recipient_faults(found, profile)
    for roled in only(found, "signing_authority", "signing_position"):
        if roled.text != roled.text.upper():
            yield roled.says("it must be in capitals")
    prefixes = _prefixes(profile)
    for roled in only(found, "signing_authority"):
        if not roled.text.startswith(prefixes):
            yield roled.says(f"it must begin with one of {', '.join(prefixes)}")
    for roled in only(found, "signer_name"):
        if roled.text.strip() and roled.text == roled.text.upper():
            yield roled.says("a name is not written in capitals")


def mark_faults(found: Sequence[Roled], profile: Profile) -> Iterator[str]:
    """Where marks of headings and points are not those of any of the profile's ways of numbering."""
    schemes = (profile.levels, *profile.other_levels.values())
    yield from min((list(_mark_faults(found, levels)) for levels in schemes), key=len)


def _prefixes(profile: Profile) -> tuple[str, ...]:
    """What stands before the name of the body or post in whose place one signs: ``TM.``, ``T/M``."""
    form = profile.signature
    wordings = (form.on_behalf_of, form.deputising_for, form.by_order_of, form.by_mandate_of)
    return tuple(wording.partition("{")[0] for wording in wordings)


def _patterns(levels: Sequence[Level]) -> list[re.Pattern[str]]:
    """For each level a pattern of its mark; what is counted is the first group, of a path its last figure."""
    patterns, figures = [], 0
    for level in levels:
        figures = figures + 1 if {"{number}", "{path}"} & set(re.findall(r"\{\w+\}", level.mark)) else 0
        counted_by = {**_COUNTED, "path": rf"(?:\d+\.){{{figures - 1}}}(\d+)" if figures else ""}
        pieces = re.split(r"\{(\w+)\}", level.mark)
        pattern = "".join(_group(counted_by[p]) if at % 2 else re.escape(p) for at, p in enumerate(pieces))
        patterns.append(re.compile(pattern + r"\s+(?=\S)"))
    return patterns


def _group(pattern: str) -> str:
    return pattern if "(" in pattern else f"({pattern})"


def _part_faults(labels: Sequence[Roled], mark: str) -> Iterator[str]:
    """Parts that are not counted in order, in the words of the form."""
    for roled, number, ordinal in zip(labels, _ROMANS, _ORDINALS, strict=False):
        wanted = mark.format(roman=number, ordinal=ordinal)
        if roled.text != wanted:
            yield roled.says(f"it must read {wanted!r}")


def counted(mark: str) -> int:
    """The figure that a mark stands for: ``IV`` 4, ``12`` 12, ``đ`` 5; 0 for a letter that does not count."""
    if mark.isdigit():
        return int(mark)
    if mark in LETTERS:
        return LETTERS.index(mark) + 1
    values = [_ROMAN.get(sign, 0) for sign in mark]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def _mark_faults(found: Sequence[Roled], levels: Sequence[Level]) -> Iterator[str]:
    """Headings without their mark, levels out of order, marks that skip or repeat; marks begin anew in each part."""
    patterns = _patterns(levels)
    starts = [0, *(at for at, roled in enumerate(found) if roled.role == _PART), len(found)]
    for start, end in pairwise(starts):
        yield from _mark_faults_of_part(found[start:end], levels, patterns)


def _mark_faults_of_part(
    found: Sequence[Roled], levels: Sequence[Level], patterns: list[re.Pattern[str]]
) -> Iterator[str]:
    counts = [0] * len(patterns)
    before: int | None = None  # the level of the paragraph before, where that is a heading or a point
    led = False  # whether a colon leads to points, which then may all be without marks
    for roled, following in pairwise([*found, None]):
        if roled is None:
            continue
        heading = _HEADING.fullmatch(roled.role)
        level = _level(roled, patterns, int(heading[1]) - 1) if heading else _item_level(roled, patterns)
        if level is None:
            if heading:
                yield roled.says("it has no mark of its level")
            elif roled.role != "item":
                led = roled.text.endswith(":")
            elif not led and (before is not None or _item_level(following, patterns) is not None):
                yield roled.says("it has no mark, though the points around it have")
            before = None
            continue
        match = patterns[level].match(roled.text)
        if match is not None:
            may_restart = not heading and before != level
            yield from (roled.says(fault) for fault in _count_faults(match, counts[level], may_restart=may_restart))
            if match.groups():
                counts[level] = counted(match[1])
            if heading and levels[level].capitals and not _is_upper(roled.text[match.end() :]):
                yield roled.says("its title must be in capitals")
        counts[level + 1 :] = [0] * (len(counts) - level - 1)
        before, led = None if heading else level, roled.text.endswith(":")


def _count_faults(match: re.Match[str], before: int, *, may_restart: bool) -> Iterator[str]:
    if match.groups():
        now = counted(match[1])
        if now != before + 1 and not (now == 1 and may_restart):
            yield f"the mark {match[0].strip()!r} does not follow number {before} of its level"


def _is_upper(text: str) -> bool:
    return text == text.upper()


def _item_level(roled: Roled | None, patterns: list[re.Pattern[str]]) -> int | None:
    """The level of a point that has a mark; None for anything else."""
    return _level(roled, patterns, None) if roled is not None and roled.role == "item" else None


def _depth(roled: Roled | None, patterns: list[re.Pattern[str]]) -> int | None:
    """How deep a point stands, one without a mark below all others; None for anything else."""
    if roled is None or roled.role != "item":
        return None
    level = _item_level(roled, patterns)
    return len(patterns) if level is None else level


def _level(roled: Roled, patterns: list[re.Pattern[str]], expected: int | None) -> int | None:
    """The level that the mark of a paragraph shows; a heading must show its own."""
    if expected is not None:
        return expected if expected < len(patterns) and patterns[expected].match(roled.text) else None
    return next((level for level, pattern in enumerate(patterns) if pattern.match(roled.text)), None)


def _basis_faults(bases: Sequence[Roled], profile: Profile, *, decision: bool) -> Iterator[str]:
    """Bases that begin or end otherwise; the last one of a decision may say who proposes it (Mẫu 1.3)."""
    form = profile.legal_bases
    for roled in bases:
        wanted = form.last if roled is bases[-1] else form.end
        if not roled.text.endswith(wanted):
            yield roled.says(f"it must end with {wanted!r}")
        if form.mark is not None and not roled.text.startswith(form.mark):
            yield roled.says(f"it must begin with {form.mark!r}")
        opening = roled.text.removeprefix(form.mark or "").lstrip()
        if decision and roled is bases[-1] and opening.startswith(_PROPOSED):
            continue
        if not opening.startswith((form.word, form.follows_word)):
            yield roled.says(f"it must begin with {form.word!r} or {form.follows_word!r}")


def _item_faults(found: Sequence[Roled], levels: Sequence[Level]) -> Iterator[str]:
    """Points that end with neither ; nor . nor : and last points that end with ;"""
    patterns = _patterns(levels)
    text = [roled for roled in found if roled.role in _TEXT]
    for roled, following in pairwise([*text, None]):
        if roled is None or roled.role != "item":
            continue
        if not roled.text.endswith((";", ".", ":")):
            yield roled.says("a point must end with ';', '.' or ':'")
        level, after = _depth(roled, patterns), _depth(following, patterns)
        deeper = after is not None and level is not None and after > level
        if roled.text.endswith(";") and (after is None or deeper):
            yield roled.says("the last point must not end with ';'")
        if roled.text.endswith(":") and not deeper:
            yield roled.says("a point ends with ':' and nothing stands below it")


def _end_mark_faults(found: Sequence[Roled], profile: Profile) -> Iterator[str]:
    ends = next((at for at, roled in enumerate(found) if roled.role in _SIGN_OFF), len(found))
    text = [roled for roled in found[:ends] if roled.text.strip()]
    mark = profile.end_mark
    if mark is None:
        yield from (roled.says("this form has no end mark './.'") for roled in text if "./." in roled.text)
        return
    holders = [roled for roled in text for _ in range(roled.text.count(mark))]
    if len(holders) != 1:
        yield f"the end mark {mark!r} stands {len(holders)} times in the text, not once"
    last = [roled for roled in text if roled.role != "attachment_note"][-1:]
    for roled in holders:
        if not roled.text.endswith(mark):
            yield roled.says(f"something stands after the end mark {mark!r}")
        if re.search(rf"[\s.;,]{re.escape(mark)}", roled.text):
            yield roled.says(f"there is a blank or another sign before the end mark {mark!r}")
        if roled not in (*last, *text[-1:]):
            yield roled.says(f"the end mark {mark!r} stands before the end of the text")


def _recipient_faults(found: Sequence[Roled], profile: Profile) -> Iterator[str]:
    form = profile.recipients
    for roled in only(found, "recipients_label"):
        if roled.text != form.label:
            yield roled.says(f"it must read {form.label!r}")
    recipients = only(found, "recipient")
    archive = form.mark + form.archive.partition("{")[0].rstrip(" ,")
    for roled in recipients:
        last = roled is recipients[-1]
        wanted = form.last if last else form.end
        if not roled.text.startswith(form.mark):
            yield roled.says(f"it must begin with {form.mark!r}")
        if not roled.text.endswith(wanted):
            yield roled.says(f"it must end with {wanted!r}")
        if roled.text.startswith(archive) != last:
            yield roled.says("the line of the archive must be last, and only the last line")
