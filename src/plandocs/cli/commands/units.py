"""``plandocs units``: communes, wards and zones of the register, as a units file to start from (danh sách đơn vị)."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from plandocs.building.outputs import is_written
from plandocs.building.unit_listing import as_csv, as_file, listed_units
from plandocs.cli.options import lang_option
from plandocs.cli.piping import DASH
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say_made, show
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.vietnamese.dates import parse_date
from plandocs.vietnamese.unreadable import Unreadable

_OTHER_SHEETS = (".xls", ".xlsm", ".ods")
"""Endings of spreadsheets that the command does not write."""


def command(lang: Language) -> click.Command:
    """The command ``units``."""

    def run(province: str | None, date: str | None, output: Path | None, force: bool) -> None:  # noqa: FBT001 - click hands flags over by name
        output = output if output != DASH else None
        if output is not None and output.exists() and not force:
            raise click.UsageError(word("look.exists", lang).format(file=output))
        if output is not None and output.suffix.lower() in _OTHER_SHEETS:
            raise click.BadParameter(word("units.bad_ending", lang).format(name=output), param_hint="-o")
        problems = Problems()
        rows = listed_units(province, _day(date, lang), problems)
        if rows is not None and output is None:
            show(as_csv(rows), nl=False)
        is_made = rows is not None and output is not None and is_written(output, as_file(rows, output.name), problems)
        report(problems, lang)
        if output is not None and is_made:
            say_made(output, lang)
        sys.exit(exit_code(problems))

    return click.Command(
        "units",
        callback=run,
        help=word("units.help", lang),
        params=[
            click.Option(["--province"], help=word("units.province", lang)),
            click.Option(["--date"], help=word("units.date", lang)),
            click.Option(
                ["-o", "--output"],
                type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
                help=word("units.output", lang),
            ),
            click.Option(["--force"], is_flag=True, help=word("new.force", lang)),
            lang_option(lang),
        ],
    )


def _day(written: str | None, lang: Language) -> datetime.date | None:
    """The day that the option names; of a month or a year, the last one."""
    if written is None:
        return None
    try:
        day = parse_date(written).latest()
    except Unreadable:
        day = None
    if day is None:
        raise click.BadParameter(word("units.bad_date", lang).format(found=written), param_hint="--date")
    return day
