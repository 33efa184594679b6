"""The problems of a spec that are told (vấn đề được báo): as project and command choose, without what it ignores."""

from __future__ import annotations

from pathlib import Path

from plandocs.building.workshop import Workshop
from plandocs.checking.remarks import Remark, note_needless, remarks_in, without_remarked
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.reading import read_text, text_of

_SPECS = (".yaml", ".yml")


def told_of(
    found: Problems,
    workshop: Workshop,
    *,
    name: str,
    data: bytes | None = None,
    note_unused: bool = False,
) -> Problems:
    """What is told of the problems found in the spec that messages call ``name`` (vấn đề được báo).

    ``data`` is what it holds, where it is no file. With ``note_unused``, its remarks that let nothing pass are noted.
    """
    told = Problems()
    choice = workshop.choice(told)
    remarks = {file: _remarks(file, data if file == name else None, workshop, told) for file in _files(found, name)}
    chosen = choice.applied(found)
    left, used = without_remarked(chosen, [remark for each in remarks.values() for remark in each])
    told.extend(left)
    if note_unused:
        note_needless(remarks[name], used, choice, told)
    return told


def _files(found: Problems, name: str) -> list[str]:
    """The spec, and the other specs that something was found in."""
    others = (problem.place.file for problem in found if problem.place.file.lower().endswith(_SPECS))
    return list(dict.fromkeys((name, *others)))


def _remarks(file: str, data: bytes | None, workshop: Workshop, problems: Problems) -> tuple[Remark, ...]:
    def read(own: Problems) -> tuple[Remark, ...]:
        text = _text(file, data)
        return remarks_in(text, file, own) if "plandocs:" in text else ()

    return workshop.remarks.once(file, read, problems)


def _text(file: str, data: bytes | None) -> str:
    """What a spec holds; empty where it cannot be read, which has been told."""
    try:
        return (read_text(Path(file), file, Problems()) if data is None else text_of(data, file, Problems())) or ""
    except OSError:
        return ""
