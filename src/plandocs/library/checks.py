"""``plandocs.check`` and ``plandocs.outline``: a spec looked at, and read as text (kiểm tra, đọc thành chữ)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plandocs.building.build import build
from plandocs.building.examining import examine
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.plain import plain_lines
from plandocs.library.problems import Report, told
from plandocs.library.sources import Folder, Source, asked_given, given, inputs_given


@dataclass(frozen=True, slots=True)
class Outline(Report):
    """A document as readable text (văn bản dạng chữ), with what was found wrong."""

    text: str
    """Empty where the spec has no document; a plan's decision follows after a blank line."""


def check(
    spec: Source,
    *,
    values: Mapping[str, object] | None = None,
    unit: str | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
    name: str | None = None,
    folder: Folder | None = None,
) -> Report:
    """Every problem of a spec (mọi vấn đề), as ``plandocs check`` tells them; raises UsageError.

    ``spec`` is the path of a file (``str`` or ``Path``), the bytes of one, or a mapping. ``name`` is how problems call
    it; ``folder`` is where paths in bytes or a mapping are taken from. A template is tried out with samples unless
    ``values`` or ``unit`` fill it. ``select``, ``ignore`` and ``severity`` choose rules as the options do.
    """
    problems = Problems()
    with given(spec, name=name, folder=folder) as one:
        inputs, asked = inputs_given(values, unit), asked_given(select, ignore, severity)
        examine(one.path, problems, name=one.name, data=one.data, inputs=inputs, asked=asked)
    return Report(told(problems))


def outline(
    spec: Source,
    *,
    values: Mapping[str, object] | None = None,
    unit: str | None = None,
    name: str | None = None,
    folder: Folder | None = None,
) -> Outline:
    """The document of a spec as text (văn bản dạng chữ), as ``plandocs outline`` prints it; raises UsageError.

    The arguments are those of ``check``.
    """
    problems = Problems()
    with given(spec, name=name, folder=folder) as one:
        inputs = inputs_given(values, unit)
        built = build(one.path, problems, name=one.name, data=one.data, inputs=inputs)
    documents = [each.document for each in built.each] if built is not None else []
    text = "\n\n".join("\n".join(line.text for line in plain_lines(document)) for document in documents)
    return Outline(told(problems), text)
