"""``plandocs schema``: the JSON schema of a spec (lược đồ)."""

from __future__ import annotations

import json
from pathlib import Path

import click

from plandocs.building.outputs import write_whole
from plandocs.cli.options import lang_option
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language
from plandocs.spec.schema import spec_schema


def command(lang: Language) -> click.Command:
    """The command ``schema``."""

    def run(output: Path | None) -> None:
        text = json.dumps(spec_schema(), ensure_ascii=False, indent=2) + "\n"
        if output is None:
            click.echo(text, nl=False)
        else:
            write_whole(output, text.encode())

    return click.Command(
        "schema",
        callback=run,
        help=word("schema.help", lang),
        params=[
            click.Option(
                ["-o", "--output"], type=click.Path(dir_okay=False, path_type=Path), help=word("schema.output", lang)
            ),
            lang_option(lang),
        ],
    )
