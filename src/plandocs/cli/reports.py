"""Problems on the screen (báo cáo vấn đề) and the exit code that they call for."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from plandocs.cli.exits import AUTHOR, DONE, FAULT, MACHINE, USAGE
from plandocs.cli.manner import MANNER, in_colour
from plandocs.cli.noting import is_logged, noted
from plandocs.cli.speaking import screen_width, show, tell
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Diagnostic, Problems, Severity
from plandocs.diagnostics.gathering import gathered
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.screen import one_line
from plandocs.sources.plain_file import read_plain
from plandocs.sources.reading import LARGEST
from plandocs.vietnamese.text import nfc

_FAULT_CODES = {"PD939"}
_USAGE_CODES = {"PD001", "PD049", "PD166", "PD822"}
_MACHINE_CODES = {"PD902", "PD903", "PD904", "PD906", "PD925", "PD926", "PD927", "PD928", "PD930"}


def report(
    problems: Problems, lang: Language, *, form: str = "text", stdin: str | None = None, by_rule: bool = False
) -> None:
    """Shows the problems: JSON and SARIF on standard output, text on standard error, there with a count by rule."""
    told = gathered(problems.in_order())
    note_problems(told, lang)
    if form == "json":
        from plandocs.diagnostics.json_report import render_json

        show(render_json(told, lang))
    elif form == "sarif":
        from plandocs.checking.explaining import about
        from plandocs.diagnostics.sarif_report import render_sarif

        show(render_sarif(told, lang, about=about))
    elif told := [problem for problem in told if not is_kept_quiet(problem)]:
        from plandocs.diagnostics.text_report import counts_by_code, render_text

        quoted = render_text(
            told, lambda file: source_text(file, stdin), lang, colour=in_colour(sys.stderr), width=screen_width()
        )
        tell(quoted.rstrip("\n"))
        if by_rule:
            tell("\n".join((word("report.by_rule", lang), *counts_by_code(told))))


def report_one(problem: Diagnostic, lang: Language) -> None:
    """Shows one problem, as an example of many that are alike."""
    from plandocs.diagnostics.text_report import render_one

    tell(render_one(problem, _source_kept, lang, colour=in_colour(sys.stderr), width=screen_width()))


@lru_cache(maxsize=4)
def _source_kept(file: str) -> str:
    """What a file holds, read once for all the examples that are quoted from it."""
    return source_text(file)


def is_kept_quiet(problem: Diagnostic) -> bool:
    """Whether a problem is left out because only errors are wanted."""
    return MANNER.quiet and problem.severity is not Severity.ERROR


def note_problems(problems: Iterable[Diagnostic], lang: Language) -> None:
    """Puts problems into the log of this run, where there is one."""
    if not is_logged():
        return
    from plandocs.diagnostics.telling import hint, message

    for problem in problems:
        place = one_line(str(problem.place))
        told = {"code": problem.code, "place": place, "message": message(problem, lang), "hint": hint(problem, lang)}
        noted(problem.severity.value, "problem", **told)


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
    if codes & _FAULT_CODES:
        return FAULT
    if codes & _MACHINE_CODES:
        return MACHINE
    if codes and codes <= _USAGE_CODES:
        return USAGE
    if codes:
        return AUTHOR
    warned = any(problem.severity is Severity.WARNING for problem in problems)
    return AUTHOR if strict and warned else DONE
