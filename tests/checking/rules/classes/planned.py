"""Small plans of classes whose flaws are marked ``«…»`` in the text."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from plandocs.diagnostics.diagnostic import Diagnostic
from tests.loading.sample import edited, problems_of, unmarked

YEAR = """\
training:
  years:
    - time: 2027
      regions:
        - name: Khu vực 1
          rounds:
            - groups:
"""
"""What stands above the class groups of a plan with one region and one round."""

_GROUP = "                - "
_OUTLINE = "outline:\n"


def groups(*lines: str, above: str = YEAR) -> str:
    """A plan whose class groups are given line by line, as flow mappings."""
    return above + "".join(f"{_GROUP}{line}\n" for line in lines)


def found(rule: Rule, training: str, *edits: str) -> list[Diagnostic]:
    """What a rule says of a plan with these classes (key ``training`` and all); other edits come after."""
    problems = problems_of(edited(_OUTLINE, unmarked(training).text + _OUTLINE, *edits))
    assert not any(problem.code.startswith("PD1") and problem.code != "PD127" for problem in problems), problems
    return [problem for problem in problems if problem.code in {*rule.codes, "PD127"}]


def judged(rule: Rule, training: str, *edits: str) -> list[str]:
    """The codes of what a rule says, after making sure that it points at the marks exactly, in their order."""
    text = edited(_OUTLINE, training + _OUTLINE, *edits)
    marks = unmarked(text).marks
    said = found(rule, training, *edits)
    assert [(one.place.line, one.place.column, one.place.length) for one in said] == list(marks), said
    return [one.code for one in said]
