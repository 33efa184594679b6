"""``plandocs.roster``: lists of people as offices send them, read, checked and laid out (danh sách người)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path

from plandocs.building.files import DOCX, PDF, XLSX
from plandocs.building.roster_documents import Asked, Laid, lay_out_roster, roster_docx
from plandocs.diagnostics.diagnostic import Problems
from plandocs.library.documents import as_pdf, kinds_of
from plandocs.library.errors import UsageError
from plandocs.library.problems import Report, told
from plandocs.library.sources import Folder, empty_folder
from plandocs.rosters.person import Person
from plandocs.spec.outline import RosterLayout

_STEM = "danh-sach"


@dataclass(frozen=True, slots=True)
class People(Report):
    """The people of a list (danh sách đã đọc), with what was found wrong; personal numbers are not hidden in rows."""

    columns: tuple[str, ...] = field(repr=False)
    """Keys of the columns found, such as ``name``, ``birth``, ``unit``; a head that nobody knows stands for itself."""
    rows: tuple[Mapping[str, str], ...] = field(repr=False)
    """What the columns tell of each person, tidied; empty where they tell nothing."""
    files: Mapping[str, bytes] = field(repr=False)
    """The documents made of the list, by name; none where there are errors."""


def roster(
    *files: Folder | tuple[str, bytes],
    to: Sequence[str] = (),
    spec: Folder | None = None,
    roster: str | None = None,
    columns: Mapping[str, str] | None = None,
    sheets: Sequence[str] = (),
    order: str | None = None,
    layouts: Sequence[str] = (),
    show: Sequence[str] = (),
    title: str | None = None,
) -> People:
    """The people of some spreadsheets, tidied (đọc danh sách), as ``plandocs roster`` reads them; raises UsageError.

    A file is a path, or a name with its bytes. ``spec`` is a plan whose ``roster`` says how to read them, and whose
    classes the people are seated in. ``to`` names the kinds of document to make; ``columns`` says what heads mean.
    """
    kinds = kinds_of(to)
    for one in files:
        if not isinstance(one, str | PathLike | tuple):
            raise UsageError(f"a list is a path, or a name with its bytes, not {type(one).__name__}")
    held = dict(one for one in files if isinstance(one, tuple))
    paths = tuple(Path(one) for one in files if not isinstance(one, tuple))
    if not files and spec is None:
        raise UsageError("no file of a list, and no spec that names one")
    problems = Problems()
    reading: dict[str, object] = {"sheet": list(sheets), "columns": dict(columns or {}), "order": order}
    with empty_folder() as nowhere:
        asked = Asked(
            paths,
            Path(spec) if spec is not None else None,
            roster,
            _checked({key: value for key, value in reading.items() if value}),
            _layouts(layouts),
            tuple(show),
            title,
            held=held,
            home=nowhere,
        )
        laid = lay_out_roster(asked, problems)
        made = _documents(laid, kinds, problems) if laid is not None and not problems.has_errors else {}
    found = laid.roster if laid is not None else None
    keys = tuple(dict.fromkeys(column.key for column in found.columns)) if found is not None else ()
    rows = tuple(_row(person, keys) for person in found or ())
    return People(told(problems), keys, rows, made)


def _row(person: Person, keys: Sequence[str]) -> Mapping[str, str]:
    return {key: person.told(key) for key in keys}


def _layouts(names: Sequence[str]) -> tuple[RosterLayout, ...]:
    for name in names:
        if name not in list(RosterLayout):
            raise UsageError(f"no layout: {name!r}; there are {', '.join(RosterLayout)}")
    return tuple(map(RosterLayout, names))


def _checked(options: Mapping[str, object]) -> Mapping[str, object]:
    """What a call says of the reading; raises UsageError where no spec could say so."""
    from pydantic import ValidationError

    from plandocs.spec.rosters import RosterFact

    try:
        RosterFact.model_validate({"files": [{"file": "-"}], **options})
    except ValidationError as error:
        (first, *_) = error.errors(include_url=False)
        raise UsageError(f"no value for {'.'.join(map(str, first['loc'])) or 'a list'}: {first['input']!r}") from None
    return options


def _documents(laid: Laid, kinds: Sequence[str], problems: Problems) -> dict[str, bytes]:
    """The files of a list by name: all of the kinds that are wanted, or none."""
    files: dict[str, bytes] = {}
    if not laid.document.annexes:
        return files
    docx = roster_docx(laid, problems) if {DOCX, PDF} & set(kinds) else None
    if docx is not None:
        files[f"{_STEM}.{DOCX}"] = docx
    if XLSX in kinds:
        from plandocs.writing.xlsx import write_xlsx

        files[f"{_STEM}.{XLSX}"] = write_xlsx(laid.document, laid.document.annexes, laid.profile)
    if problems.has_errors:
        return {}
    return files | (as_pdf({f"{_STEM}.{DOCX}": docx}, problems) if docx is not None and PDF in kinds else {})
