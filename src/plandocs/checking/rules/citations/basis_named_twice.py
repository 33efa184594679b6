"""A document stands among bases and directing papers once (căn cứ ghi hai lần)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the ids of ``bases`` and ``follows``, one list after the other."""
    first: dict[str, Place] = {}
    for basis in (*subject.plan.bases, *subject.plan.follows):
        for position, name in enumerate(basis.cite):
            place = basis.where("cite", position)
            if name in first:
                problems.add("PD326", place, related=[Related(first[name], "first")], id=name)
            first.setdefault(name, place)


RULE = Rule(("PD326",), check, Sureness.CERTAIN)
