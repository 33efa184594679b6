"""A batch on the screen (báo cáo lô): each kind of problem once, who failed, and how many were made."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from plandocs.batch.ready import Batch
from plandocs.batch.records import Record, State
from plandocs.batch.running import Outcome
from plandocs.batch.summary import groups
from plandocs.cli.reports import is_kept_quiet, note_problems, report, report_one
from plandocs.cli.speaking import say, show, tell
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place
from plandocs.vietnamese.numerals import format_count

_SHOWN = 10
"""Units, files and kinds of problem that are named; of more, how many there are."""


def tell_outcome(batch: Batch, outcome: Outcome, problems: Problems, lang: Language) -> None:
    """Tells what came of a batch: problems on standard error, counts on standard output."""
    _tell_problems(batch, outcome, problems, lang)
    if outcome.failed:
        show(word("batch.failed", lang).format(units=_named(outcome, lang)))
    _tell_files(batch, outcome, lang, pruned="batch.pruned", replaced="batch.replaced")
    say(
        word("batch.done", lang).format(
            units=format_count(len(batch.units)),
            made=format_count(outcome.made),
            unchanged=format_count(len(outcome.unchanged)),
            kept=_kept(outcome, lang),
            failed=format_count(len(outcome.failed)),
            folder=batch.asked.folder,
        )
    )
    if not outcome.is_whole:
        left = format_count(len(batch.units) - len(outcome.records))
        tell(word("batch.stopped", lang).format(left=left))


def tell_ahead(batch: Batch, outcome: Outcome, problems: Problems, lang: Language) -> None:
    """Tells each unit, the name of its files, and what would become of it; plans are remarked on when made."""
    _tell_problems(batch, outcome, problems, lang, least=Severity.WARNING)
    records = {record.code: record for record in outcome.records}
    for unit in batch.units:
        if (record := records.get(unit.order.code)) is not None:
            does = word(_fate(record, outcome), lang)
            show(f"{unit.order.code}\t{unit.name}\t{unit.order.stem}\t{does}")
    _tell_files(batch, outcome, lang, pruned="batch.would_prune", replaced="batch.would_replace")
    failed = format_count(len(outcome.failed))
    show(
        word("batch.would", lang).format(
            units=format_count(len(batch.units)),
            made=format_count(outcome.made),
            unchanged=format_count(len(outcome.unchanged)),
            kept=_kept(outcome, lang),
            failed=word("batch.would_fail_count", lang).format(count=failed) if outcome.failed else "",
        )
    )
    if not outcome.is_whole:
        left = format_count(len(batch.units) - len(outcome.records))
        tell(word("batch.stopped_ahead", lang).format(left=left))


def _tell_problems(
    batch: Batch, outcome: Outcome, problems: Problems, lang: Language, least: Severity = Severity.INFO
) -> None:
    """Tells each kind of problem of the units once, then those of the batch and its folder."""
    folder = Place(str(batch.asked.folder))
    if outcome.stale:
        problems.add("PD922", folder, **_counted(output.file for output in outcome.stale))
    if outcome.kept:
        problems.add("PD929", folder, **_counted(output.file for record in outcome.kept for output in record.kept))
    for record in outcome.records:
        note_problems(record.problems, lang)
    gravity = tuple(Severity)
    for group in groups(outcome.records, map(str, batch.files)):
        if group.example.code == "PD929" or gravity.index(group.example.severity) > gravity.index(least):
            continue
        if is_kept_quiet(group.example):
            continue
        units = format_count(len(group.records))
        form = "batch.group" if len(group.records) > 1 else "batch.group_of_one"
        tell(word(form, lang).format(units=units, unit=group.records[0].title))
        report_one(group.example, lang)
        if group.like:
            tell(word("batch.alike", lang).format(count=format_count(group.like)))
        tell("")
    report(problems, lang)


def _tell_files(batch: Batch, outcome: Outcome, lang: Language, *, pruned: str, replaced: str) -> None:
    for output in outcome.pruned:
        say(word(pruned, lang).format(file=batch.asked.folder / output.file))
    if outcome.replaced:
        say(word(replaced, lang).format(count=format_count(outcome.replaced)))


def _fate(record: Record, outcome: Outcome) -> str:
    """The word for what would become of a unit."""
    if record.code in outcome.unchanged:
        return "batch.would_stay"
    if record.state is State.FAILED:
        return "batch.would_fail"
    return "batch.would_keep" if record.kept else "batch.would_new"


def _kept(outcome: Outcome, lang: Language) -> str:
    return word("batch.kept", lang).format(kept=format_count(len(outcome.kept))) if outcome.kept else ""


def _counted(files: Iterable[str]) -> dict[str, Any]:
    """The names of files for a message, and how many there are; of many, some."""
    names = list(files)
    more = ["…"] if len(names) > _SHOWN else []
    return {"count": format_count(len(names)), "files": "; ".join((*names[:_SHOWN], *more))}


def _named(outcome: Outcome, lang: Language) -> str:
    failed = outcome.failed
    names = "; ".join(record.title for record in islice(failed, _SHOWN))
    left = len(failed) - _SHOWN
    return f"{names}; {word('batch.more', lang).format(count=format_count(left))}" if left > 0 else names
