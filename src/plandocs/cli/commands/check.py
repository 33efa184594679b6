"""``plandocs check``: every problem of some specs, at once (kiểm tra)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from plandocs.building.examining import examine
from plandocs.cli.options import (
    asked_of,
    choice_options,
    given_bytes,
    given_inputs,
    lang_option,
    specs_argument,
    template_options,
)
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language

if TYPE_CHECKING:
    from plandocs.cli.mending import Mending

_MANY = 20
"""Problems of which a report counts those of each rule without being asked."""


def command(lang: Language) -> click.Command:
    """The command ``check``."""

    def run(specs: tuple[str, ...], form: str, *, strict: bool, summary: bool, **given: Any) -> None:
        problems, stdin = Problems(), None
        asked = asked_of(*(given.pop(name) for name in ("select", "ignore", "severity")), lang=lang)
        mending = _mending(fix=given.pop("fix"), diff=given.pop("diff"), lang=lang)
        inputs = given_inputs(**given, problems=problems, lang=lang)
        if problems.has_errors:
            specs = ()
        for spec in dict.fromkeys(specs):
            data = given_bytes(spec)
            stdin = data.decode("utf-8", "replace") if data is not None else stdin
            before = len(problems)
            if mending is not None:
                mending.mend(spec, data, problems, inputs, asked)
            else:
                examine(Path(spec), problems, name=spec, data=data, inputs=inputs, asked=asked)
            if form == "text" and len(problems) == before:
                say(word("check.clean", lang).format(file=spec), err=True)
        report(problems, lang, form=form, stdin=stdin, by_rule=summary or len(problems) > _MANY)
        sys.exit(exit_code(problems, strict=strict))

    formats = click.Choice(["text", "json", "sarif"])
    return click.Command(
        "check",
        callback=run,
        help=word("check.help", lang),
        params=[
            specs_argument(),
            click.Option(
                ["--format", "form"], type=formats, default="text", show_default=True, help=word("check.format", lang)
            ),
            click.Option(["--strict"], is_flag=True, help=word("check.strict", lang)),
            click.Option(["--summary"], is_flag=True, help=word("check.summary", lang)),
            click.Option(["--fix"], is_flag=True, help=word("check.fix", lang)),
            click.Option(["--diff"], is_flag=True, help=word("check.diff", lang)),
            *choice_options(lang),
            *template_options(lang),
            lang_option(lang),
        ],
    )


def _mending(*, fix: bool, diff: bool, lang: Language) -> Mending | None:
    """What mends the specs; loaded where it is asked for."""
    if not (fix or diff):
        return None
    from plandocs.cli.mending import Mending

    return Mending(fix=fix, diff=diff, lang=lang)
