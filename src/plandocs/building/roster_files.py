"""The files of a list that a command names (tệp danh sách ghi sau lệnh): found, opened, each with its sender."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.rosters.sent import Sender, Sent
from plandocs.sources.sheets.sheet import Workbook
from plandocs.sources.sheets.workbook import read_workbook, workbook_files

EVERY = ""
"""Stands for all files of a list, where a command names none (mọi tệp)."""

Senders = Mapping[str, Sender]
"""Who sent files, by the names that the command calls them, or by ``EVERY``."""
Watch = Callable[[Sequence[Path]], Iterable[Path]]
"""Passes files on, one by one, while somebody looks on."""


def named_files(
    named: Iterable[Path], senders: Senders, problems: Problems, watch: Watch, *, old_fonts: bool = False
) -> tuple[list[Path], list[Sent]]:
    """The files that a command names, those of a folder each, and what they hold (tệp đã đọc).

    What cannot be had is noted, and so is a sender of a file that is none of them (PD001). ``old_fonts``: letters of
    TCVN3 and VNI in text files come as Latin ones, to be converted.
    """
    files = list(dict.fromkeys(_found(named, problems)))
    for name in senders:
        if name != EVERY and not any(name in _names(file) for file in files):
            problems.add("PD001", Place(name), file=name)
    opened = ((file, _opened(file, problems, old_fonts=old_fonts)) for file in watch(files))
    return files, [Sent(workbook, _sender(file, senders)) for file, workbook in opened if workbook is not None]


def _names(file: Path) -> tuple[str, ...]:
    """What a command may call a file."""
    return str(file), file.as_posix(), file.name


def _sender(file: Path, senders: Senders) -> Sender:
    named = [senders[name] for name in (*_names(file), EVERY) if name in senders]
    return Sender(*(next(filter(None, (getattr(one, key) for one in named)), "") for key in ("commune", "unit")))


def _found(named: Iterable[Path], problems: Problems) -> Iterator[Path]:
    for path in named:
        try:
            files = workbook_files(path)
        except OSError as error:
            problems.add("PD906", Place(str(path)), file=path, problem=error.strerror or error)
            continue
        if not files:
            problems.add("PD049", Place(str(path)), folder=path)
        elif not path.exists():
            problems.add("PD001", Place(str(path)), file=path)
        else:
            yield from files


def _opened(file: Path, problems: Problems, *, old_fonts: bool) -> Workbook | None:
    try:
        return read_workbook(file, str(file), problems, old_fonts=old_fonts)
    except OSError as error:
        problems.add("PD906", Place(str(file)), file=file, problem=error.strerror or error)
        return None
