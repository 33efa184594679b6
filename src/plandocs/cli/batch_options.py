"""The options of ``plandocs batch`` (tùy chọn của lô): which units, what is made of them, where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from plandocs.batch.names import DEFAULT
from plandocs.batch.summary import CSV, JSON
from plandocs.building.files import DOCX
from plandocs.cli.manner import language
from plandocs.cli.options import output_option
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language
from plandocs.loading.unit_list import UnitOrder


def unit_options(lang: Language) -> list[click.Option]:
    """Which units, and the values of their plans."""
    file = click.Path(dir_okay=False, path_type=Path)
    orders = click.Choice([one.value for one in UnitOrder])
    return [
        click.Option(["--units"], metavar="FILE", help=word("batch.units", lang)),
        click.Option(["--province"], help=word("batch.province", lang)),
        click.Option(["--only"], metavar="CODES", default="", help=word("batch.only", lang)),
        click.Option(["--order"], type=orders, default=UnitOrder.OFFICIAL.value, help=word("batch.order", lang)),
        click.Option(["--set", "values"], metavar="K=V", multiple=True, help=word("batch.set", lang)),
        click.Option(["--params"], type=file, help=word("batch.params", lang)),
        click.Option(["--quota"], metavar="SPEC", help=word("batch.quota", lang)),
        click.Option(["--forms"], is_flag=True, help=word("batch.forms", lang)),
    ]


def making_options(lang: Language) -> list[click.Option]:
    """What is made of each plan, and by whom."""
    return [
        click.Option(["--to", "kinds"], default=DOCX, show_default=True, help=word("render.to", lang)),
        click.Option(["--look"], type=click.Path(dir_okay=False, path_type=Path), help=word("render.look", lang)),
        click.Option(["--split-annexes"], is_flag=True, help=word("render.split_annexes", lang)),
        click.Option(["--jobs"], type=click.IntRange(min=1), help=word("batch.jobs", lang)),
        click.Option(["--scheduler"], metavar="ADDRESS", help=word("batch.scheduler", lang)),
    ]


def file_options(lang: Language) -> list[click.Option]:
    """Where files go, and what is told of them."""
    file = click.Path(dir_okay=False, path_type=Path)
    return [
        output_option(lang),
        click.Option(["--name"], metavar="PATTERN", default=DEFAULT, show_default=True, help=word("batch.name", lang)),
        click.Option(
            ["--summary"], type=file, callback=_ending(f".{CSV}", f".{JSON}"), help=word("batch.summary", lang)
        ),
        click.Option(["--zip", "archive"], type=file, callback=_ending(".zip"), help=word("batch.zip", lang)),
        click.Option(["--prune"], is_flag=True, help=word("batch.prune", lang)),
        click.Option(["--force"], is_flag=True, help=word("batch.force", lang)),
        click.Option(["--strict"], is_flag=True, help=word("check.strict", lang)),
        click.Option(["--dry-run"], is_flag=True, help=word("batch.dry_run", lang)),
    ]


def _ending(*known: str) -> Any:
    """Refuses a file whose name does not say what it is to be."""

    def check(_context: click.Context, _option: click.Parameter, value: Path | None) -> Path | None:
        if value is not None and value.suffix.lower() not in known:
            told = word("batch.bad_ending", language()).format(name=value, known=", ".join(known))
            raise click.BadParameter(told)
        return value

    return check
