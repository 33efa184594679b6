"""Problems of one cause told as one (gộp theo nguyên nhân): a style that all others rest on puts all of them wrong."""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.place import Place

_OUTSIDE, _GATHERED = "PD807", "PD814"
_STYLE = "«"
"""How the name of a style begins among the things that may be outside the form."""
_SIZES = "sizes"
_MANY = 3


def gathered(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The problems, those of many styles of a look that are all alike gathered where the first of them stood."""
    told = list(problems)
    alike: dict[tuple[Place, str], list[Diagnostic]] = {}
    for problem in told:
        if problem.code == _OUTSIDE and problem.value("what").startswith(_STYLE):
            alike.setdefault((problem.place, problem.value("found")), []).append(problem)
    groups = [group for group in alike.values() if len(group) >= _MANY]
    left_out = {id(problem) for group in groups for problem in group}
    sized = {group[0].place for group in groups if group[0].value("found").endswith(" pt")}
    firsts = {id(group[0]): group for group in groups}
    result: list[Diagnostic] = []
    for problem in told:
        if id(problem) in firsts:
            result.append(_one(firsts[id(problem)]))
        elif id(problem) not in left_out and not (_is_of_sizes(problem) and problem.place in sized):
            result.append(problem)
    return result


def _is_of_sizes(problem: Diagnostic) -> bool:
    return problem.code == _OUTSIDE and problem.value("what") == _SIZES


def _one(group: list[Diagnostic]) -> Diagnostic:
    expected: dict[str, list[str]] = {}
    for problem in group:
        expected.setdefault(problem.value("expected"), []).append(problem.value("what"))
    known = "; ".join(f"{', '.join(styles)}: {wanted}" for wanted, styles in expected.items())
    one = Problems()
    one.add(_GATHERED, group[0].place, count=len(group), found=group[0].value("found"), known=known)
    return one.found[0]
