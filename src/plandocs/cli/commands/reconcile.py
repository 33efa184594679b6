"""``plandocs reconcile``: what units returned against their quota (đối chiếu đăng ký với chỉ tiêu)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from plandocs.building.build import Built, build
from plandocs.building.outputs import are_written, kept_inputs, stem_of
from plandocs.building.quota_forms import chosen_quota
from plandocs.building.returns import ENDING, Answers, reconciled, summaries
from plandocs.cli.options import file_argument, lang_option, output_option
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say_made, show
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.returns.reconciled import Reconciled
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import column_name
from plandocs.vietnamese.numerals import format_count

KINDS = ("csv", "json", "docx", "xlsx")
"""The kinds of file that the result can be made into."""


def command(lang: Language) -> click.Command:
    """The command ``reconcile``."""

    def run(spec: Path, returned: tuple[Path, ...], of: str | None, kinds: str, output: Path, *, strict: bool) -> None:
        problems, wanted = Problems(), _kinds(kinds, lang)
        built = build(spec, problems)
        chosen = chosen_quota(built.plan, of, problems) if built is not None else None
        told, made = list[str](), list[Path]()
        if built is not None and chosen is not None and not problems.has_errors:
            answers = reconciled(built, spec, chosen, returned, problems)
            if answers is not None:
                told = list(_told(answers.result, built.plan, lang))
                made = _made(built, answers, spec, output, wanted, problems)
        report(problems, lang)
        for line in told:
            show(line)
        for file in made:
            say_made(file, lang)
        sys.exit(exit_code(problems, strict=strict))

    return click.Command(
        "reconcile",
        callback=run,
        help=word("reconcile.help", lang),
        params=[
            file_argument("spec", "SPEC", lang),
            file_argument("returned", "RETURNED...", lang, nargs=-1, required=True),
            click.Option(["--of"], metavar="ID", help=word("quota.of", lang)),
            click.Option(["--to", "kinds"], default="", help=word("reconcile.to", lang)),
            output_option(lang),
            click.Option(["--strict"], is_flag=True, help=word("check.strict", lang)),
            lang_option(lang),
        ],
    )


def _kinds(written: str, lang: Language) -> list[str]:
    kinds = [part.strip().lower() for part in written.split(",") if part.strip()]
    for kind in kinds:
        if kind not in KINDS:
            told = word("roster.bad_choice", lang).format(found=kind, known=", ".join(KINDS))
            raise click.BadParameter(told, param_hint="--to")
    return kinds


def _told(result: Reconciled, plan: Plan, lang: Language) -> Iterator[str]:
    """How many units returned, and how each column stands."""
    returned = sum(unit.has_answered for unit in result.units)
    yield word("reconcile.units", lang).format(returned=format_count(returned), units=format_count(len(result.units)))
    for column in result.quota.counted:
        of_column = list(result.of_column(column))
        yield word("reconcile.column", lang).format(
            column=column_name(column, plan),
            quota=format_count(sum(one.quota for one in of_column)),
            registered=format_count(sum(one.registered or 0 for one in of_column)),
            over=format_count(sum(max(one.difference, 0) for one in of_column)),
            under=format_count(sum(max(-one.difference, 0) for one in of_column)),
        )


def _made(built: Built, answers: Answers, spec: Path, output: Path, kinds: list[str], problems: Problems) -> list[Path]:
    """The summaries that were written, also where what came back has errors; none over what was read."""
    own = Problems()
    files = summaries(built, answers.result, stem_of(spec) + ENDING, kinds, own)
    kept_inputs(files, output, (spec, *built.sources, *answers.files), own)
    made = [] if own.has_errors else are_written({output / name: data for name, data in files.items()}, own)
    problems.extend(own)
    return made
