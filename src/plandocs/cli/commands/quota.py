"""``plandocs quota``: what each unit may send, and the forms by which units register (phiếu đăng ký)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plandocs.building.build import Built, build
from plandocs.building.outputs import are_written, kept_inputs
from plandocs.building.quota_forms import chosen_quota, form_files
from plandocs.cli.options import given_bytes, lang_option, output_option
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say, show
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.spec.quota_names import column_name
from plandocs.vietnamese.numerals import format_count


def command(lang: Language) -> click.Command:
    """The command ``quota``."""

    def run(spec: str, output: Path, of: str | None, *, forms: bool) -> None:
        problems, data = Problems(), given_bytes(spec)
        built = build(Path(spec), problems, name=spec, data=data)
        wanted = chosen_quota(built.plan, of, problems) if built is not None and (forms or of) else None
        told = [] if built is None else [_line(built, one, lang) for one in built.plan.quotas if wanted in (None, one)]
        made: list[Path] = []
        if built is not None and forms and wanted is not None and not problems.has_errors:
            made = _written(built, wanted, Path(spec), output, problems)
        report(problems, lang, stdin=data.decode("utf-8", "replace") if data is not None else None)
        for line in told:
            show(line)
        if made:
            say(word("quota.made", lang).format(count=format_count(len(made)), folder=output))
        sys.exit(exit_code(problems))

    return click.Command(
        "quota",
        callback=run,
        help=word("quota.help", lang),
        params=[
            click.Argument(["spec"], metavar="SPEC"),
            click.Option(["--of"], metavar="ID", help=word("quota.of", lang)),
            click.Option(["--forms"], is_flag=True, help=word("quota.forms", lang)),
            output_option(lang),
            lang_option(lang),
        ],
    )


def _written(built: Built, wanted: str, spec: Path, output: Path, problems: Problems) -> list[Path]:
    """The forms that were written: none over a file that the plan is made of, and none where one cannot be made."""
    files = form_files(built, wanted, problems)
    kept_inputs(files, output, (spec, *built.sources), problems)
    if problems.has_errors:
        return []
    return are_written({output / name: data for name, data in files.items()}, problems)


def _line(built: Built, name: str, lang: Language) -> str:
    quota = built.plan.quotas[name]
    columns = (f"{column_name(one, built.plan)}: {format_count(quota.of_column(one))}" for one in quota.counted)
    units = format_count(sum(1 for _ in quota.leaves()))
    total = format_count(quota.sum)
    return word("quota.line", lang).format(id=name, units=units, total=total, columns="; ".join(columns))
