"""Duties in an author's words, as the rules on words see them: ``«…»`` marks what is told."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from plandocs.sources.mending import mended
from tests.loading.sample import edited, problems_of, unmarked

DUTY = "      - Tổng hợp kết quả\n"


def spec_with(*duties: str, edits: tuple[str, ...] = ()) -> str:
    """The sample spec with these duties, and other edits."""
    return edited(DUTY, "".join(f"      - '{duty.replace(chr(39), chr(39) * 2)}'\n" for duty in duties), *edits)


def check_told(
    rule: Rule, *duties: str, right: str | tuple[str, ...] | None = None, edits: tuple[str, ...] = ()
) -> None:
    """A rule tells exactly what is marked; its edits make ``right`` of the duties, or nothing where None is given."""
    spec = unmarked(spec_with(*duties, edits=edits))
    problems = [one for one in problems_of(spec.text) if one.code in rule.codes]
    assert [(one.place.line, one.place.column, one.place.length) for one in problems] == [*spec.marks]
    assert all(value for one in problems for _, value in one.values)
    after = mended(spec.text.encode(), [edit for one in problems for edit in one.edits])[0].decode()
    wanted = (right,) if isinstance(right, str) else right
    assert after == (spec.text if wanted is None else spec_with(*wanted, edits=edits))


def check_silent(rule: Rule, *duties: str, edits: tuple[str, ...] = ()) -> None:
    """A rule tells nothing of the duties."""
    told = [one for one in problems_of(spec_with(*duties, edits=edits)) if one.code in rule.codes]
    assert [(one.place.column, one.values) for one in told] == []
