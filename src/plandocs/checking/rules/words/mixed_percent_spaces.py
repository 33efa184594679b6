"""Percent signs with and without a space before them (dấu cách trước dấu %)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject

_PERCENT = re.compile(r"\d([ \u00a0]?)%")


def uses(words: str) -> Iterator[Use]:
    """Percent signs behind a figure."""
    if "%" in words:
        for found in _PERCENT.finditer(words):
            yield Use(found.start(), found[0], "%", "0 %" if found[1] else "0%")


def _printed(subject: Subject) -> Iterator[tuple[str, str]]:
    """The form in which plandocs prints shares, where the plan has targets to print."""
    if subject.plan.targets:
        yield "%", "0%"


def _rewrite(written: str, form: str) -> str:
    return f"{written[0]}{form[1:]}"


RULE = mixed_rule("PD627", lambda _subject: uses, _rewrite, Sureness.LIKELY, votes=_printed)
