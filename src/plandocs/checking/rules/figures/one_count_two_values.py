"""One quantity told with two figures (một số lượng, hai con số): "xã hiện có 64 công chức", further on 68."""

from __future__ import annotations

import re

from plandocs.checking.counts_in_prose import COUNT, value_of
from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related

_TOLD = (
    r"(?i:\b(?:tổng số(?: có)?|tổng cộng|hiện có|(?:toàn )?(?:xã|phường|tỉnh|thành phố|huyện)(?: hiện)? có))"
    rf"\s+(?P<count>{COUNT})\s+(?P<what>[^\W\d_][^\d,.;:()%\uFFFC]{{5,90}}?)\s*(?=[,.;:()]|$)"
)
_FEWEST_SPACES = 2
"""Two words ("đảng viên") are counted in many places."""
_ON_A_DAY = r"\b(?:năm|ngày|tháng|quý|giai đoạn|đợt|khu vực|khối)\b"
"""Words that part one counting from another."""


def check(subject: Subject, problems: Problems) -> None:
    """Compares totals that count the same, in the same words."""
    first: dict[str, tuple[int, TypedText, int]] = {}
    for typed in subject.once(own_prose):
        if "có" not in typed.words and "tổng" not in typed.words.lower():
            continue
        for found in re.finditer(_TOLD, typed.words):
            what = " ".join(found["what"].lower().split())
            if what.count(" ") < _FEWEST_SPACES or re.search(_ON_A_DAY, typed.words.lower()):
                continue
            count, start = value_of(found["count"]), found.start("count")
            before, where, at = first.setdefault(what, (count, typed, start))
            if before != count:
                problems.add(
                    "PD186",
                    typed.place(start, len(found["count"])),
                    related=[Related(where.place(at, 1), "first")],
                    count=found["count"],
                    before=where.words[at : at + 20].split()[0],
                    what=found["what"].strip(),
                )


RULE = Rule(("PD186",), check, Sureness.POSSIBLE)
