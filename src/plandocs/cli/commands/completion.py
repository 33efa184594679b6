"""``plandocs completion``: the script by which a shell completes what is typed (gợi ý khi gõ)."""

from __future__ import annotations

import click

from plandocs.cli.completing import SHELLS, script
from plandocs.cli.speaking import show
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language


def command(lang: Language) -> click.Command:
    """The command ``completion``."""

    def run(shell: str) -> None:
        show(script(shell), nl=False)

    return click.Command(
        "completion",
        callback=run,
        help=word("completion.help", lang),
        params=[click.Argument(["shell"], type=click.Choice(SHELLS), metavar="SHELL")],
    )
