"""Problems on the screen (báo cáo vấn đề) and the exit code that they call for."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from plandocs.cli.exits import AUTHOR, DONE, MACHINE, USAGE
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Diagnostic, Problems, Severity
from plandocs.diagnostics.gathering import gathered
from plandocs.diagnostics.language import Language
from plandocs.sources.plain_file import read_plain
from plandocs.sources.reading import LARGEST
from plandocs.vietnamese.text import nfc

_USAGE_CODES = {"PD001", "PD049", "PD166", "PD822"}
_MACHINE_CODES = {"PD902", "PD903", "PD904", "PD906", "PD925", "PD926", "PD927", "PD928"}


def report(
    problems: Problems, lang: Language, *, form: str = "text", stdin: str | None = None, by_rule: bool = False
) -> None:
    """Shows the problems: JSON and SARIF on standard output, text on standard error, there with a count by rule."""
    told = gathered(problems.in_order())
    if form == "json":
        from plandocs.diagnostics.json_report import render_json

        click.echo(render_json(told, lang))
    elif form == "sarif":
        from plandocs.checking.explaining import about
        from plandocs.diagnostics.sarif_report import render_sarif

        click.echo(render_sarif(told, lang, about=about))
    elif len(problems):
        from plandocs.diagnostics.text_report import counts_by_code, render_text

        colour = _in_colour()
        text = render_text(told, lambda file: source_text(file, stdin), lang, colour=colour)
        click.echo(text.rstrip("\n"), err=True, color=colour)
        if by_rule:
            click.echo("\n".join((word("report.by_rule", lang), *counts_by_code(told))), err=True)


def report_one(problem: Diagnostic, lang: Language) -> None:
    """Shows one problem, as an example of many that are alike."""
    from plandocs.diagnostics.text_report import render_one

    colour = _in_colour()
    click.echo(render_one(problem, source_text, lang, colour=colour), err=True, color=colour)


def _in_colour() -> bool:
    return sys.stderr.isatty() and "NO_COLOR" not in os.environ


def source_text(file: str, stdin: str | None = None) -> str:
    """What a file holds, for quoting; empty when it cannot be read."""
    if stdin is not None and file == "-":
        return stdin
    try:
        return nfc(read_plain(Path(file), LARGEST).decode("utf-8-sig", "replace"))
    except OSError:
        return ""


def exit_code(problems: Problems, *, strict: bool = False) -> int:
    """The code that a run with these problems ends with."""
    codes = {problem.code for problem in problems if problem.severity is Severity.ERROR}
    if codes & _MACHINE_CODES:
        return MACHINE
    if codes and codes <= _USAGE_CODES:
        return USAGE
    if codes:
        return AUTHOR
    warned = any(problem.severity is Severity.WARNING for problem in problems)
    return AUTHOR if strict and warned else DONE
