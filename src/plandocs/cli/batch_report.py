"""A batch on the screen (báo cáo lô): each kind of problem once, who failed, and how many were made."""

from __future__ import annotations

from collections.abc import Container
from itertools import islice

import click

from plandocs.batch.ready import Batch
from plandocs.batch.running import Outcome
from plandocs.batch.summary import groups
from plandocs.cli.reports import report, report_one
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place
from plandocs.vietnamese.numerals import format_count

_SHOWN = 10
"""Units, files and kinds of problem that are named; of more, how many there are."""


def tell_outcome(batch: Batch, outcome: Outcome, problems: Problems, lang: Language) -> None:
    """Tells what came of a batch: problems on standard error, counts on standard output."""
    if outcome.stale:
        names = "; ".join(output.file for output in outcome.stale[:_SHOWN])
        problems.add("PD922", Place(str(batch.asked.folder)), count=format_count(len(outcome.stale)), files=names)
    for group in groups(outcome.records, map(str, batch.files)):
        units = format_count(len(group.records))
        click.echo(word("batch.group", lang).format(units=units, unit=group.records[0].title), err=True)
        report_one(group.example, lang)
        click.echo(err=True)
    report(problems, lang)
    if outcome.failed:
        click.echo(word("batch.failed", lang).format(units=_named(outcome, lang)))
    for output in outcome.pruned:
        click.echo(word("batch.pruned", lang).format(file=batch.asked.folder / output.file))
    click.echo(
        word("batch.done", lang).format(
            units=format_count(len(batch.units)),
            made=format_count(outcome.made),
            unchanged=format_count(len(outcome.unchanged)),
            failed=format_count(len(outcome.failed)),
            folder=batch.asked.folder,
        )
    )
    if not outcome.is_whole:
        left = format_count(len(batch.units) - len(outcome.records))
        click.echo(word("batch.stopped", lang).format(left=left), err=True)


def tell_ahead(batch: Batch, unchanged: Container[str], lang: Language) -> None:
    """Tells each unit, the name of its files, and whether it would be made."""
    stays = 0
    for unit in batch.units:
        is_same = unit.order.code in unchanged
        stays += is_same
        does = word("batch.would_stay" if is_same else "batch.would_new", lang)
        click.echo(f"{unit.order.code}\t{unit.name}\t{unit.order.stem}\t{does}")
    click.echo(
        word("batch.would", lang).format(
            units=format_count(len(batch.units)),
            made=format_count(len(batch.units) - stays),
            unchanged=format_count(stays),
        )
    )


def _named(outcome: Outcome, lang: Language) -> str:
    failed = outcome.failed
    names = "; ".join(record.title for record in islice(failed, _SHOWN))
    left = len(failed) - _SHOWN
    return f"{names}; {word('batch.more', lang).format(count=format_count(left))}" if left > 0 else names
