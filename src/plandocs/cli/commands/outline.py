"""``plandocs outline``: the composed document as readable text (in thành chữ)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from plandocs.building.build import build
from plandocs.cli.options import given_bytes, given_inputs, lang_option, specs_argument, template_options
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import show
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.document.plain import plain_lines


def command(lang: Language) -> click.Command:
    """The command ``outline``."""

    def run(specs: tuple[str, ...], *, origins: bool, **given: Any) -> None:
        problems = Problems()
        inputs = given_inputs(**given, problems=problems, lang=lang)
        for spec in () if problems.has_errors else specs:
            built = build(Path(spec), problems, name=spec, data=given_bytes(spec), inputs=inputs)
            for position, each in enumerate(built.each if built is not None else ()):
                lines = (
                    f"{line.text}    [{line.origin}]" if origins else line.text for line in plain_lines(each.document)
                )
                show("\n".join(("",) * bool(position) + tuple(lines)))
        report(problems, lang)
        sys.exit(exit_code(problems))

    return click.Command(
        "outline",
        callback=run,
        help=word("outline.help", lang),
        params=[
            specs_argument(),
            click.Option(["--origins"], is_flag=True, help=word("outline.origins", lang)),
            *template_options(lang),
            lang_option(lang),
        ],
    )
