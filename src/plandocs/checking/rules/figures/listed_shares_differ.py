"""Listed counts and their shares (số liệu và tỷ lệ liệt kê): each share against the base that the others have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from plandocs.checking.counts_in_prose import PERCENT, decimal_of, share_of
from plandocs.checking.listed_shares import SharedList, shared_lists
from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.numerals import format_count, format_percent

_RESIDUE = r"\b(?:khác|còn lại|chưa|không)\b"
_FEWEST = 3
_TOGETHER = rf"(?:^|[(;:.]\s*)(?P<names>[^();:.%\d]{{5,150}}?)\s+chiếm\s+(?:tỷ lệ\s+)?(?P<share>{PERCENT})\s*%"
_APART = r"\s*,\s*|\s+và\s+"


def check(subject: Subject, problems: Problems) -> None:
    """Looks at every list whose base is surely known, and at texts that tell the share of several of its entries."""
    lists = [one for one in subject.once(shared_lists) if one.base is not None]
    for one in lists:
        _shares(one, one.base or 0, problems)
        _sum(one, one.base or 0, problems)
    if lists:
        for typed in subject.once(own_prose):
            _together(typed, lists, problems)


def _shares(listed: SharedList, base: int, problems: Problems) -> None:
    for entry in listed.entries:
        right = share_of(entry.count, base, entry.share)
        if right != entry.share:
            problems.add(
                "PD183",
                entry.typed.place(entry.share_at, entry.share_length),
                share=_percent(entry.share),
                count=format_count(entry.count),
                base=format_count(base),
                right=_percent(right),
            )


def _sum(listed: SharedList, base: int, problems: Problems) -> None:
    """A list whose last entry is the rest has to make the whole."""
    last = listed.entries[-1]
    total = sum(entry.count for entry in listed.entries)
    if len(listed.entries) >= _FEWEST and re.search(_RESIDUE, last.label) and total != base:
        place = last.typed.place(last.count_at, len(format_count(last.count)))
        difference = format_count(abs(total - base))
        problems.add("PD184", place, sum=format_count(total), base=format_count(base), difference=difference)


def _together(typed: TypedText, lists: list[SharedList], problems: Problems) -> None:
    if "chiếm" not in typed.words or "%" not in typed.words:
        return
    for found in re.finditer(_TOGETHER, typed.words):
        names = [name.strip().lower() for name in re.split(_APART, found["names"])]
        share = decimal_of(found["share"])
        for right, listed in _shares_of(names, lists, share):
            if right != share:
                related = [Related(entry.typed.text.place, "part") for entry in listed.entries if entry.label in names]
                place = typed.place(found.start("share"), len(found["share"]))
                problems.add("PD194", place, related=related, share=_percent(share), right=_percent(right))


def _shares_of(names: list[str], lists: list[SharedList], like: Decimal) -> Iterator[tuple[Decimal, SharedList]]:
    """The share of several entries together in the list that has them all."""
    for listed in lists:
        counts = {entry.label: entry.count for entry in listed.entries}
        if len(names) > 1 and all(name in counts for name in names):
            yield share_of(sum(counts[name] for name in names), listed.base or 0, like), listed


def _percent(share: Decimal) -> str:
    return format_percent(share, max(-int(share.as_tuple().exponent), 0))


RULE = Rule(("PD183", "PD184", "PD194"), check, Sureness.LIKELY)
