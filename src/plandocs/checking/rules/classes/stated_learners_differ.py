"""A total that the author types agrees with the computed one (số tổng đã ghi)."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.sources.fact import Fact
from plandocs.spec.class_tally import Tally, tally
from plandocs.spec.training import ClassGroup, Stated
from plandocs.vietnamese.numerals import format_count

_CODES = {"learners": "PD210", "classes": "PD211"}


def check(subject: Subject, problems: Problems) -> None:
    """Compares every stated total with the sum of its parts, and names the parts with their figures."""
    training = subject.plan.training
    for node in tally(training).walk() if training is not None else ():
        stated = node.stated
        if stated is not None:
            for what in _CODES:
                _compare(node, stated, what, problems)


def _compare(node: Tally, stated: Stated, what: str, problems: Problems) -> None:
    typed, computed = getattr(stated, what), getattr(node, what)
    if typed is None or typed == computed:
        return
    problems.add(
        _CODES[what],
        stated.where(what),
        related=_parts(node, what),
        stated=format_count(typed),
        sum=format_count(computed),
        difference=format_count(abs(typed - computed)),
    )


def _parts(node: Tally, what: str) -> Iterator[Related]:
    if isinstance(node.fact, ClassGroup):
        if what == "classes":
            yield _part("classes", node.fact.where("classes"), node.classes)
            return
        for share in node.fact.shares:
            yield _part(share.audience or "", share.where("count"), share.count)
    for part in node.parts:
        yield _part(_name(part.fact), part.fact.written_at, getattr(part, what))


def _name(fact: Fact) -> str:
    return str(getattr(fact, "name", None) or getattr(fact, "id", None) or "")


def _part(name: str, place: Place, figure: int) -> Related:
    """A part as a related place: its name, or where it stands among its like, and its figure."""
    label = name or place.key_path.rpartition(".")[2]
    return Related(place, f"{label}: {format_count(figure)}")


RULE = Rule(tuple(_CODES.values()), check, Sureness.CERTAIN)
