"""Each body has one id, and one part in a task (cơ quan trùng)."""

from __future__ import annotations

from plandocs.checking.readers.bodies import body_names
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.tasks import Task

_PARTS = ("lead", "advisory", "support")


def check(subject: Subject, problems: Problems) -> None:
    """Compares the names of the bodies, then the parts of each task."""
    names = subject.once(body_names)
    first: dict[str, str] = {}
    for name, body in subject.plan.bodies.items():
        key = names.key(str(body.name))
        if key in first:
            related = [Related(subject.plan.bodies[first[key]].written_at, "first")]
            problems.add("PD466", body.where("name"), related=related, name=body.name, first=first[key])
        first.setdefault(key, name)
    for task in subject.plan.tasks:
        _parts(task, subject, problems)


def _parts(task: Task, subject: Subject, problems: Problems) -> None:
    names, bodies = subject.once(body_names), subject.plan.bodies
    parts: dict[str, str] = {}
    for part in _PARTS:
        for ref in getattr(task, part):
            name = str(bodies[ref].name) if ref in bodies else str(ref)
            key = names.key(name)
            if key in parts:
                problems.add("PD477", ref.place, body=name, first=parts[key], second=part)
            parts.setdefault(key, part)


RULE = Rule(("PD466", "PD477"), check, Sureness.CERTAIN)
