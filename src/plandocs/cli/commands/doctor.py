"""``plandocs doctor``: whether this machine has what plandocs needs (khám máy)."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from plandocs.cli.doctor.examination import examine_machine
from plandocs.cli.doctor.finding import Finding, State
from plandocs.cli.doctor.words import said, state_word, subject_word, to_do
from plandocs.cli.exits import DONE, MACHINE
from plandocs.cli.manner import MANNER, in_colour
from plandocs.cli.noting import noted
from plandocs.cli.speaking import show
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.screen import one_line, width

_COLOURS = {State.OK: "32", State.WARNING: "1;33", State.PROBLEM: "1;31"}
_LEVELS = {State.OK: "info", State.WARNING: "warning", State.PROBLEM: "error"}


def command(lang: Language) -> click.Command:
    """The command ``doctor``."""

    def run(output: Path, form: str, *, deep: bool) -> None:
        found = []
        for finding in examine_machine(output, lang, deep=deep):
            noted(_LEVELS[finding.state], "found", subject=finding.subject, message=_clean(said(finding, lang)))
            found.append(finding)
        if form == "json":
            show(json.dumps(_report(found, lang), ensure_ascii=False, indent=2))
        elif lines := list(_lines(found, lang)):
            show("\n".join(lines))
        sys.exit(MACHINE if any(one.state is State.PROBLEM for one in found) else DONE)

    return click.Command(
        "doctor",
        callback=run,
        help=word("doctor.help", lang),
        params=[
            click.Option(
                ["-o", "--output"],
                type=click.Path(path_type=Path),
                default=Path("output"),
                show_default=True,
                help=word("doctor.output", lang),
            ),
            click.Option(["--deep"], is_flag=True, help=word("doctor.deep", lang)),
            click.Option(
                ["--format", "form"],
                type=click.Choice(["text", "json"]),
                default="text",
                show_default=True,
                help=word("check.format", lang),
            ),
        ],
    )


def _lines(found: Iterable[Finding], lang: Language) -> Iterator[str]:
    """A line for each finding, what to do below it; under ``--quiet`` of problems alone."""
    told = [one for one in found if not MANNER.quiet or one.state is State.PROBLEM]
    states = max((width(state_word(one, lang)) for one in told), default=0)
    subjects = max((width(subject_word(one, lang)) for one in told), default=0)
    for one in told:
        state, subject = state_word(one, lang), subject_word(one, lang)
        gap, space = " " * (states - width(state)), " " * (subjects - width(subject))
        painted = f"\x1b[{_COLOURS[one.state]}m{state}\x1b[0m" if in_colour(sys.stdout) else state
        yield f"{painted}{gap}  {subject}{space}  {_clean(said(one, lang))}"
        if advice := to_do(one, lang):
            yield f"{' ' * (states + subjects + 4)}→ {_clean(advice)}"


def _report(found: Iterable[Finding], lang: Language) -> dict[str, Any]:
    """The findings as JSON; the field ``version`` is of this form."""
    findings = [
        {
            "subject": one.subject,
            "state": one.state.value,
            "found": one.says,
            "message": _clean(said(one, lang)),
            "to_do": _clean(to_do(one, lang)),
            "values": {name: _clean(value) for name, value in one.values.items()},
        }
        for one in found
    ]
    return {"version": 1, "findings": findings}


def _clean(text: str) -> str:
    return one_line(mask(text))
