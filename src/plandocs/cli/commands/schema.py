"""``plandocs schema``: the JSON schema of a spec (lược đồ)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from plandocs.building.outputs import is_written
from plandocs.cli.options import lang_option
from plandocs.cli.piping import DASH
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say_made, show
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.spec.schema import published_schema


def command(lang: Language) -> click.Command:
    """The command ``schema``."""

    def run(output: Path | None) -> None:
        text = json.dumps(published_schema(), ensure_ascii=False, indent=2) + "\n"
        if output in (None, DASH):
            show(text, nl=False)
            return
        problems = Problems()
        if is_written(output, text.encode(), problems):
            say_made(output, lang)
        report(problems, lang)
        sys.exit(exit_code(problems))

    return click.Command(
        "schema",
        callback=run,
        help=word("schema.help", lang),
        params=[
            click.Option(
                ["-o", "--output"],
                type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
                help=word("schema.output", lang),
            ),
            lang_option(lang),
        ],
    )
