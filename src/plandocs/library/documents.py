"""``plandocs.render`` and ``plandocs.write``: a spec into the bytes of its files, and these into a folder (tạo tệp)."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from plandocs.building.build import Built, build
from plandocs.building.files import DOCX, PDF, XLSX, Wanted, files_of, variants_for_pdf
from plandocs.building.outputs import stem_of
from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.library.errors import MachineError, UsageError
from plandocs.library.problems import Report, told
from plandocs.library.sources import Folder, Source, asked_given, empty_folder, given, inputs_given
from plandocs.writing.whole_files import put_in_place

KINDS = (DOCX, XLSX, PDF)
"""The kinds of file that can be made."""


@dataclass(frozen=True, slots=True)
class Rendered(Report):
    """The files of a plan (các tệp đã tạo), with what was found wrong."""

    files: Mapping[str, bytes] = field(repr=False)
    """By name; all that were asked for, or none where an error keeps one from being made. PDF files alone may lack."""


def render(
    spec: Source,
    *,
    to: Sequence[str] = (DOCX,),
    look: Folder | None = None,
    split_annexes: bool = False,
    values: Mapping[str, object] | None = None,
    unit: str | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
    name: str | None = None,
    folder: Folder | None = None,
) -> Rendered:
    """The files of a plan as bytes (tệp của kế hoạch), the same that ``plandocs render`` writes; raises UsageError.

    ``to`` names kinds: ``docx``, ``xlsx`` (the annexes), ``pdf`` (made by LibreOffice, if it is there); ``look`` is a
    Word file. The other arguments are those of ``check``. A spec with an error has no files.
    """
    wanted = Wanted(kinds_of(to), split_annexes, Path(look) if look is not None else None)
    problems = Problems()
    with given(spec, name=name, folder=folder) as one:
        inputs, asked = inputs_given(values, unit), asked_given(select, ignore, severity)
        built = build(one.path, problems, name=one.name, data=one.data, inputs=inputs, asked=asked)
        made = built is not None and not problems.has_errors
        files = _files(built, stem_of(Path(one.name)), wanted, problems) if built is not None and made else {}
    return Rendered(told(problems), files)


def write(files: Mapping[str, bytes], folder: Folder) -> tuple[Path, ...]:
    """Writes files into a folder, each whole, and none unless all can be written (ghi tệp); returns their paths.

    Raises UsageError for a name that leads out of the folder, before anything is written, and MachineError where the
    machine refuses.
    """
    for name in files:
        if PurePath(name).name != name or "\\" in name or name in ("", ".", ".."):
            raise UsageError(f"no name of a file in a folder: {name!r}")

    def refused(_target: Path, error: OSError) -> None:
        raise MachineError(*error.args) from error

    return tuple(put_in_place({Path(folder) / name: data for name, data in files.items()}, refused))


def kinds_of(to: Sequence[str]) -> tuple[str, ...]:
    """The kinds that a call names (loại tệp); raises UsageError for one that there is not."""
    kinds = (to,) if isinstance(to, str) else tuple(to)
    for kind in kinds:
        if kind not in KINDS:
            raise UsageError(f"no kind of file: {kind!r}; there are {', '.join(KINDS)}")
    return kinds


def as_pdf(
    documents: Mapping[str, bytes], problems: Problems, variants: Mapping[str, bytes] | None = None
) -> dict[str, bytes]:
    """PDF files of Word files, by name (xuất PDF); what could not be made is noted."""
    from plandocs.writing.pdf import convert_to_pdf

    own = Problems()
    with empty_folder() as folder:
        for name, data in documents.items():
            (folder / name).write_bytes(data)
        given_instead = {folder / name: data for name, data in (variants or {}).items()}
        made = convert_to_pdf([folder / name for name in documents], folder, own, given_instead)
        problems.extend(_without(folder, problem) for problem in own)
        return {file.name: file.read_bytes() for file in made}


def _without(folder: Path, problem: Diagnostic) -> Diagnostic:
    """A problem that names files by their own names, not by a folder that is gone when it is read."""

    def bare(text: str) -> str:
        return text.replace(f"{folder}{os.sep}", "").replace(str(folder), "")

    values = tuple((name, bare(value)) for name, value in problem.values)
    return replace(problem, place=replace(problem.place, file=bare(problem.place.file)), values=values)


def _files(built: Built, stem: str, wanted: Wanted, problems: Problems) -> dict[str, bytes]:
    files = files_of(built, stem, wanted, problems)
    documents = {name: data for name, data in files.items() if name.endswith(f".{DOCX}")}
    pdfs = as_pdf(documents, problems, variants_for_pdf(built, stem, wanted)) if PDF in wanted.kinds and files else {}
    return {**files, **pdfs}
