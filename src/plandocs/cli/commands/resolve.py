"""``plandocs resolve``: the merged and filled spec, with the origin of each value (bản đặc tả đầy đủ)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from plandocs.building.resolving import resolved_text
from plandocs.cli.options import given_bytes, given_inputs, lang_option, template_options
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import show
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language


def command(lang: Language) -> click.Command:
    """The command ``resolve``."""

    def run(spec: str, *, origins: bool, **given: Any) -> None:
        problems, data = Problems(), given_bytes(spec)
        inputs = given_inputs(**given, problems=problems, lang=lang)
        text = None
        if not problems.has_errors:
            text = resolved_text(Path(spec), problems, name=spec, data=data, inputs=inputs, origins=origins)
        if text is not None:
            show(text, nl=False)
        report(problems, lang, stdin=data.decode("utf-8", "replace") if data is not None else None)
        sys.exit(exit_code(problems))

    return click.Command(
        "resolve",
        callback=run,
        help=word("resolve.help", lang),
        params=[
            click.Argument(["spec"], metavar="SPEC"),
            click.Option(["--origins"], is_flag=True, help=word("resolve.origins", lang)),
            *template_options(lang),
            lang_option(lang),
        ],
    )
