"""The bodies of a plan as rules compare them (cơ quan, đơn vị): each by one key, and who covers whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plandocs.checking.subject import Subject
from plandocs.diagnostics.place import Place
from plandocs.registers.body_names import BodyNames
from plandocs.sources.scalars import is_id
from plandocs.spec.bodies import Body

_LINKS = frozenset(("các", "và", "của", "thuộc"))


@dataclass(frozen=True, slots=True)
class Named:
    """A body where it is named (cơ quan ở một chỗ): as it is printed, its key, and the bodies that it stands for."""

    name: str
    key: str
    place: Place
    members: tuple[str, ...] = ()

    @property
    def is_unknown(self) -> bool:
        """Whether it is an id that no body has."""
        return is_id(self.name)

    @property
    def is_single(self) -> bool:
        """Whether it is one body by its name, and no group: "Phòng Kinh tế", not "các phòng", "UBND cấp xã"."""
        words = self.key.split()
        return self.name[:1].isupper() and not (self.members or "," in self.name or {"các", "cấp"} & set(words))


def body_names(subject: Subject) -> BodyNames:
    """The register of ways of naming bodies."""
    return subject.shelf.body_names()


def leads(subject: Subject) -> tuple[Named, ...]:
    """Those that lead tasks, in the order of the tasks."""
    return tuple(_named(subject, ((task.lead, task.where("lead")) for task in subject.plan.tasks)))


def helpers(subject: Subject) -> tuple[Named, ...]:
    """Those that advise on tasks or support them."""
    tasks = subject.plan.tasks
    pairs = (pair for task in tasks for pair in ((task.advisory, task.written_at), (task.support, task.written_at)))
    return tuple(_named(subject, pairs))


def responsible(subject: Subject) -> tuple[Named, ...]:
    """Those that have duties, in the order of the responsibilities."""
    return tuple(_named(subject, ((one.body, one.where("body")) for one in subject.plan.responsibilities)))


def issuer_keys(subject: Subject) -> frozenset[str]:
    """The keys by which the plan calls the issuer itself."""
    plan, names = subject.plan, subject.once(body_names)
    return frozenset(names.key(name) for name in (plan.issuer.name, plan.issuer.short) if name)


def is_issuer(one: Named, subject: Subject) -> bool:
    """Whether a body is the issuer itself, also by a shorter name: "UBND xã" of "Ủy ban nhân dân xã Hà Bắc"."""
    return any(f"{key} ".startswith(f"{one.key} ") for key in subject.once(issuer_keys))


def covers(line: str, one: Named, names: BodyNames) -> bool:
    """Whether a line, or a group of bodies, takes in a body: by name, as one of a kind, or with all the others."""
    words = f" {line} "
    if any(group in words for group in names.groups):
        return True
    spoken, wanted = set(line.split()), [word for word in one.key.split() if word not in _LINKS]
    if spoken.issuperset(wanted):
        return True
    return wanted[:1] != [] and wanted[0] in spoken and (line.startswith("các ") or " ban ngành" in words)


def _named(subject: Subject, lists: Iterable[tuple[tuple[str, ...], Place]]) -> Iterator[Named]:
    names, bodies = subject.once(body_names), subject.plan.bodies
    for refs, place in lists:
        for ref in refs:
            where = getattr(ref, "place", place)
            body = bodies.get(ref)
            name = str(body.name) if body is not None else str(ref)
            yield Named(name, names.key(name), where, _members(body, names, bodies))


def _members(body: Body | None, names: BodyNames, bodies: dict[str, Body]) -> tuple[str, ...]:
    if body is None:
        return ()
    return tuple(names.key(str(bodies[one].name) if one in bodies else str(one)) for one in body.members)
