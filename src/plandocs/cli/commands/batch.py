"""``plandocs batch``: one template, the plans of many units, one summary (tạo kế hoạch hàng loạt)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from plandocs.batch.asked import Asked
from plandocs.batch.units import REGISTER
from plandocs.building.files import Wanted
from plandocs.cli.batch_options import file_options, making_options, unit_options
from plandocs.cli.commands.render import kinds_of
from plandocs.cli.options import file_argument, given_inputs, lang_option
from plandocs.cli.progress import progress
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say_made, tell
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.steps import note_step
from plandocs.loading.unit_list import UnitOrder
from plandocs.vietnamese.numerals import format_count

if TYPE_CHECKING:  # most runs of the command line make no batch
    from plandocs.batch.ready import Batch
    from plandocs.batch.running import Outcome, Watch

_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")


def command(lang: Language) -> click.Command:
    """The command ``batch``."""

    def run(template: Path, output: Path, *, dry_run: bool, strict: bool, **given: Any) -> None:
        problems = Problems()
        asked = _asked(template, output, given, problems, lang)
        if asked is None or problems.has_errors:
            report(problems, lang)
            sys.exit(exit_code(problems))
        from plandocs.batch.opening import open_batch

        batch = open_batch(asked, problems)
        if batch is None:
            report(problems, lang)
            sys.exit(exit_code(problems))
        note_step("batch", template=batch.asked.template, units=len(batch.units), folder=output)
        if dry_run:
            _tell_ahead(batch, given, problems, lang)
        else:
            _run(batch, given, problems, lang)
        sys.exit(exit_code(problems, strict=strict))

    return click.Command(
        "batch",
        callback=run,
        help=word("batch.help", lang),
        params=[
            file_argument("template", "TEMPLATE", lang),
            *unit_options(lang),
            *making_options(lang),
            *file_options(lang),
            lang_option(lang),
        ],
    )


def _asked(template: Path, output: Path, given: dict[str, Any], problems: Problems, lang: Language) -> Asked | None:
    """What is asked of the batch; None with a problem noted."""
    units, params = given["units"], given["params"]
    only = tuple(code.strip() for code in given["only"].split(",") if code.strip())
    if not (units or given["province"] or only or given["quota"]):
        raise click.UsageError(word("batch.no_units", lang))
    if given["forms"] and not given["quota"]:
        raise click.UsageError(word("batch.forms_without_quota", lang))
    if params is not None and params.suffix.lower() in _TABLES:
        raise click.BadParameter(word("batch.params_of_one", lang).format(name=params), param_hint="--params")
    inputs = given_inputs(given["values"], params, None, problems, lang)
    wanted = Wanted(kinds_of(given["kinds"], lang), given["split_annexes"], given["look"])
    if problems.has_errors:
        return None
    from plandocs.building.starting import template_named

    return Asked(
        template_named(template, Path(template.name)),
        output,
        wanted,
        Path(units) if units and units != REGISTER else None,
        units == REGISTER,
        given["province"],
        only,
        UnitOrder(given["order"]),
        inputs.values if inputs is not None else {},
        inputs.files if inputs is not None else (),
        given["name"],
        given["quota"],
        given["forms"],
    )


def _tell_ahead(batch: Batch, given: dict[str, Any], problems: Problems, lang: Language) -> None:
    """Tells what would be made, having tried it, and writes nothing."""
    from plandocs.cli.batch_report import tell_ahead

    outcome = _made(batch, given, problems, lang, dry=True)
    if outcome is None:
        report(problems, lang)
        return
    tell_ahead(batch, outcome, problems, lang)
    for record in outcome.records:
        problems.extend(record.problems)


def _run(batch: Batch, given: dict[str, Any], problems: Problems, lang: Language) -> None:
    """Makes the plans and tells what came of it; ``problems`` then holds the units' as well."""
    from plandocs.batch.folder import held
    from plandocs.cli.batch_report import tell_outcome

    with held(batch.asked.folder, problems) as is_ours:
        outcome = _made(batch, given, problems, lang) if is_ours else None
        made = list(_further_files(batch, outcome, given, problems)) if outcome is not None else []
    if outcome is None:
        report(problems, lang)
        return
    tell_outcome(batch, outcome, problems, lang)
    for file in made:
        say_made(file, lang)
    for record in outcome.records:
        problems.extend(record.problems)


def _made(
    batch: Batch, given: dict[str, Any], problems: Problems, lang: Language, *, dry: bool = False
) -> Outcome | None:
    """What came of the batch, whose folder is held; None where that is another's."""
    from plandocs.batch.ledger import Ledger
    from plandocs.batch.running import Means, run_batch

    means = Means(given["jobs"], given["scheduler"], given["prune"], given["force"], dry)
    ledger = Ledger.open(batch.asked.folder, problems)
    if not ledger.belongs_to(batch.asked.template, problems):
        return None
    with _progress(len(batch.units), lang) as watch:
        return run_batch(batch, ledger, means, watch, problems)


@contextmanager
def _progress(units: int, lang: Language) -> Iterator[Watch]:
    """Shows how many units are done and how long the others take; an interruption tells how many are left."""
    done = 0
    try:
        with progress(word("batch.making", lang), units, lang) as shown:

            def count(more: int) -> None:
                nonlocal done
                done += more
                shown(more)

            yield count
    except KeyboardInterrupt:
        tell(word("batch.stopped", lang).format(left=format_count(units - done)))
        raise


def _further_files(batch: Batch, outcome: Outcome, given: dict[str, Any], problems: Problems) -> Iterator[Path]:
    """The files that were written beside the units' own: the summary and the archive; none over an input."""
    from plandocs.batch.archive import pack
    from plandocs.batch.records import State
    from plandocs.batch.summary import as_file
    from plandocs.building.outputs import is_written, kept_inputs

    summary, archive, own = given["summary"], given["archive"], Problems()
    for file in filter(None, (summary, archive)):
        kept_inputs([file.name], file.parent, map(Path, batch.inputs), own)
    problems.extend(own)
    if own.has_errors:
        return
    if summary is not None and is_written(summary, as_file(outcome, summary.suffix.lower()[1:]), problems):
        yield summary
    if archive is not None and outcome.is_whole:
        outputs = [output for record in outcome.records if record.state is State.MADE for output in record.outputs]
        try:
            pack(archive, batch.asked.folder, outputs)
        except OSError as error:
            problems.add("PD902", Place(str(archive)), file=archive, problem=error.strerror or error)
        else:
            yield archive
