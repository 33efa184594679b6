"""What a rule is (quy tắc kiểm tra): what it may tell, how sure it is, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems

Check = Callable[[Subject, Problems], None]
"""Looks at a plan and notes what is wrong."""


class Sureness(StrEnum):
    """How sure a rule is of what it tells (độ chắc chắn)."""

    CERTAIN = "certain"
    """It follows from what the author wrote, or from a register's verified row: nobody can mean it so."""
    LIKELY = "likely"
    """Right on nearly every plan; now and then somebody means it so."""
    POSSIBLE = "possible"
    """A place worth a look: about as often right as wrong."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule (quy tắc): the codes that it may give, its check, and how sure it is.

    Each code has a page in ``pages``. An error is told by a rule that is certain. A ``judgement`` may be ignored though
    it is an error: the document would not be wrong, an office may only want it otherwise.
    """

    codes: tuple[str, ...]
    check: Check
    sure: Sureness
    judgement: bool = False
