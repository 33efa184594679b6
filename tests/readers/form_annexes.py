"""Annexes against a profile (phụ lục): label, title in capitals, "(Kèm theo …)", the rule below; marks anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plandocs.registers.profile import Profile
from tests.readers.appearance import EffectiveDocument
from tests.readers.form_letterhead import rule_faults
from tests.readers.form_text import mark_faults
from tests.readers.roled import Roled

LABEL = "annex_label"
_NAMES = re.compile(r"Phụ lục(?:\s(?:[IVXL]+|\d+))?")
_ATTACHED = re.compile(r"\(Kèm theo .+ số\s.+ của .+\)")


def parted(found: Sequence[Roled]) -> tuple[list[Roled], list[list[Roled]]]:
    """The main text, and each annex."""
    starts = [at for at, roled in enumerate(found) if roled.role == LABEL]
    ends = [*starts, len(found)][1:]
    main = found[: starts[0]] if starts else found
    return list(main), [list(found[start:end]) for start, end in zip(starts, ends, strict=True)]


def annex_faults(annexes: Sequence[Sequence[Roled]], document: EffectiveDocument, profile: Profile) -> Iterator[str]:
    """Where annexes do not look as the form says, or do not stand in sections of their own."""
    if annexes and len(document.sections) != len(annexes) + 1:
        yield f"there are {len(document.sections)} sections for the text and {len(annexes)} annexes"
    for annex in annexes:
        yield from _head_faults(annex)
        yield from rule_faults(annex, "attached_line", profile.rules.attached)
        yield from mark_faults(annex, profile)
        marks = [roled for roled in annex if profile.end_mark is not None and "./." in roled.text]
        yield from (
            roled.says("the end mark stands before the end of the annex") for roled in marks if roled is not annex[-1]
        )
    names = [annex[0].text for annex in annexes]
    if len(set(names)) != len(names) or (len(names) == 1 and names != ["Phụ lục"]):
        yield f"the annexes are called {names}"


def _head_faults(annex: Sequence[Roled]) -> Iterator[str]:
    roles = [roled.role for roled in annex[:3]]
    if roles != [LABEL, "annex_title", "attached_line"]:
        yield annex[0].says(f"an annex begins with label, title and the line below, not with {roles}")
        return
    label, title, line = annex[:3]
    if not _NAMES.fullmatch(label.text):
        yield label.says("it is no name of an annex")
    if title.text != title.text.upper():
        yield title.says("it must be in capitals")
    if not _ATTACHED.fullmatch(line.text):
        yield line.says("it does not say to what the annex belongs")
