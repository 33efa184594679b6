"""Who is given work gets the plan (nơi nhận): by name, by a group, or by "Như Mục …"."""

from __future__ import annotations

from plandocs.checking.readers.bodies import Named, body_names, covers, is_issuer, leads, responsible
from plandocs.checking.readers.recipients import recipients
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems


def check(subject: Subject, problems: Problems) -> None:
    """Looks for each body that leads or has duties among the lines; the drafting unit gets the file copy."""
    plan, names = subject.plan, subject.once(body_names)
    lines = _lines(subject)
    if not lines:
        return
    told: set[str] = set()
    for one in (*subject.once(responsible), *subject.once(leads)):
        if one.key in told or not one.is_single or is_issuer(one, subject) or _files_it(one, subject):
            continue
        told.add(one.key)
        if not any(covers(line, one, names) for line in lines):
            problems.add("PD470", plan.key_place("recipients"), body=one.name)


def _lines(subject: Subject) -> set[str]:
    """The keys of the lines as printed, and of the bodies that they name by id, which may be printed short."""
    names, bodies = subject.once(body_names), subject.plan.bodies
    read = subject.once(recipients)
    named = {names.key(str(bodies[name].name)) for line in read for name in line.bodies if name in bodies}
    return named | {names.key(line.text) for line in read}


def _files_it(one: Named, subject: Subject) -> bool:
    """Whether the file copy is, or may be, a body's: "VHXH" of Phòng Văn hóa - Xã hội, by short forms or initials."""
    archive = subject.plan.archive
    if archive is None:
        return True
    names = subject.once(body_names)
    filed = names.key(archive.unit).replace(" ", "")
    same = [body for body in subject.plan.bodies.values() if names.key(str(body.name)) == one.key]
    shorts = [names.key(str(short)) for body in same for short in (body.short, body.abbreviation) if short]
    initials = "".join(word[0] for word in one.key.split())
    return any(way.replace(" ", "").endswith(filed) for way in (one.key, initials, *shorts))


RULE = Rule(("PD470",), check, Sureness.LIKELY)
