"""Which problems are told, and how gravely (lựa chọn quy tắc), as a project and a command ask for.

What may be chosen: whatever is a warning or info, and errors that are a rule's judgement. Other errors would make a
wrong document; they are always told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from plandocs.checking.selectors import closeness, may_be_chosen
from plandocs.diagnostics.diagnostic import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Asked:
    """What one place asks for (yêu cầu); rules are named as ``selectors`` says.

    ``select`` leaves only these of what may be chosen, ``ignore`` takes some away; where both name a code, the closer
    name counts. ``severities`` says how gravely some are told.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)

    @property
    def is_anything(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.select or self.ignore or self.severities)


@dataclass(frozen=True, slots=True)
class Choice:
    """What all places ask for together (lựa chọn): a later one goes over those before it."""

    asked: tuple[Asked, ...] = ()

    def is_told(self, code: str) -> bool:
        """Whether a problem of this code is told."""
        if not self._may_change(code):
            return True
        told = True
        for one in self.asked:
            selected, ignored = _closest(code, one.select), _closest(code, one.ignore)
            if one.select:
                told = bool(selected) and selected >= ignored
            elif ignored:
                told = False
        return told

    def severity(self, code: str, own: Severity) -> Severity:
        """How gravely a code is told; ``own`` is what the catalogue says."""
        if not self._may_change(code):
            return own
        for one in self.asked:
            named = {selector: closeness(code, selector) for selector in one.severities}
            best = max(named, key=lambda selector: named[selector], default="")
            own = one.severities[best] if best and named[best] else own
        return own

    def applied(self, problems: Iterable[Diagnostic]) -> list[Diagnostic]:
        """The problems that are told, each as grave as is asked for."""
        return [self._as_asked(one) for one in problems if self.is_told(one.code)]

    def _may_change(self, code: str) -> bool:
        return any(one.is_anything for one in self.asked) and may_be_chosen(code)

    def _as_asked(self, problem: Diagnostic) -> Diagnostic:
        severity = self.severity(problem.code, problem.severity)
        return problem if severity is problem.severity else replace(problem, severity=severity)


def _closest(code: str, selectors: tuple[str, ...]) -> int:
    return max((closeness(code, selector) for selector in selectors), default=0)
