"""Learners and classes typed in prose against those of the plan's classes (số học viên, số lớp gõ trong câu)."""

from __future__ import annotations

import re

from plandocs.checking.counts_in_prose import COUNT, is_about, value_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.class_tally import Tally, tally
from plandocs.spec.training import TrainingYear
from plandocs.vietnamese.numerals import format_count
from plandocs.vietnamese.times import years_of

_NOUNS = {"học viên": "learners", "lớp": "classes"}
_TYPED = (
    r"(?P<total>(?i:tổng số|tổng cộng|tất cả|toàn bộ)\s+(?:là\s+|có\s+)?)?"
    rf"(?P<count>{COUNT})\s+(?P<noun>học viên|lớp)\b(?!\s*/)"
)
_EACH = ("mỗi lớp", "mỗi năm", "mỗi đợt", "hằng năm", "hàng năm")
_NEAR = 20
"""A figure within a twentieth of a total of the plan is that total, from an earlier draft."""
_FEWEST = 20
_YEAR = r"(?i:\bnăm)\s+(?P<year>20[0-9]{2})\b"
_HELD = ("tổ chức", "mở", "gồm", "với")


def check(subject: Subject, problems: Problems) -> None:
    """Compares figures that are called a total, or come near one, with the sums of all nodes of the classes."""
    training = subject.plan.training
    if training is None:
        return
    root = tally(training)
    known = {what: {getattr(node, what) for node in root.walk()} for what in _NOUNS.values()}
    for typed in subject.once(own_prose):
        if "học viên" not in typed.words and "lớp" not in typed.words:
            continue
        for found in re.finditer(_TYPED, typed.words):
            count, what = value_of(found["count"]), _NOUNS[found["noun"]]
            before = typed.words[: found.start("count")]
            if count in known[what] or is_about(before, len(before)) or before.rstrip().lower().endswith(_EACH):
                continue
            meant = _meant(root, what, count, is_total=found["total"] is not None)
            meant = meant or _year_of(root, typed.words, before, what, count)
            if meant is not None:
                problems.add(
                    "PD187",
                    typed.place(found.start("count"), len(found["count"])),
                    related=[Related(meant.fact.written_at, "classes")],
                    count=found["count"],
                    noun=found["noun"],
                    sum=format_count(getattr(meant, what)),
                )


def _meant(root: Tally, what: str, count: int, *, is_total: bool) -> Tally | None:
    """The node whose sum is meant: the nearest of the whole plan and its years; None where none surely is."""
    near = min((root, *root.parts), key=lambda node: abs(getattr(node, what) - count))
    gap = abs(getattr(near, what) - count)
    if what == "learners" and count >= _FEWEST and gap * _NEAR <= getattr(near, what):
        return near
    return root if is_total else None


def _year_of(root: Tally, words: str, before: str, what: str, count: int) -> Tally | None:
    """The year that a text names as its only one, where it says what is held in it and none of its sums is meant."""
    years = set(re.findall(_YEAR, words))
    if len(years) != 1 or not before.rstrip().lower().endswith(_HELD):
        return None
    (year,) = years
    for node in root.parts:
        time = node.fact.time if isinstance(node.fact, TrainingYear) else None
        if time is not None and years_of(time) == range(int(year), int(year) + 1):
            return node if count not in {getattr(part, what) for part in node.walk()} else None
    return None


RULE = Rule(("PD187",), check, Sureness.LIKELY)
