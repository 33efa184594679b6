"""The group of commands (nhóm lệnh): finds the command that a line names, and loads nothing else."""

from __future__ import annotations

from typing import Any

import click

from plandocs.cli.examples import EXAMPLES
from plandocs.cli.exits import USAGE
from plandocs.cli.manner import common_options, language
from plandocs.cli.words import COMMANDS, word
from plandocs.diagnostics.language import Language

_HELP: dict[str, Any] = {"help_option_names": ["-h", "--help"]}
_HELP_COMMAND = "help"


class PipeClosed(Exception):  # noqa: N818 - no error: the reader has seen enough
    """Whoever read the output went away; click itself would call this a failure."""


class Commands(click.Group):
    """The group of commands; a command's module is imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of the commands, in the order of a plan's life."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command called ``cmd_name``, with the options that all have; help names these in one line."""
        if cmd_name not in COMMANDS:
            return None
        from importlib import import_module

        lang = language()
        command: click.Command = import_module(f"plandocs.cli.commands.{cmd_name}").command(lang)
        command.params = [*_own(command), *common_options(lang, hidden=True)]
        command.context_settings.update(_HELP)
        command.epilog = _epilog(cmd_name, lang)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Lists the commands without importing them."""
        with formatter.section(word("commands", language())):
            formatter.write_dl([(name, word(f"{name}.short", language())) for name in COMMANDS])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Reads the line; an empty one is answered with help."""
        if not args:
            click.echo(ctx.get_help(), err=True)
            ctx.exit(USAGE)
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[Any, Any, list[str]]:
        """The command that the first word names; a near miss is suggested, and ``help X`` means ``X --help``."""
        if args and args[0] == _HELP_COMMAND:
            if not args[1:] or args[1].startswith("-"):
                click.echo(ctx.get_help())
                ctx.exit()
            args = [args[1], "--help"]
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from plandocs.cli.usage import no_command

            ctx.fail(no_command(args[0], language()))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; a mistake that click ascribes to nobody is ascribed to it."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise PipeClosed from None
        except click.UsageError as error:
            name = ctx.invoked_subcommand
            command = self.get_command(ctx, name) if error.ctx is None and name in COMMANDS else None
            if command is not None:
                error.ctx = click.Context(command, parent=ctx, info_name=name)
            raise


def _own(command: click.Command) -> list[click.Parameter]:
    """What a command takes besides the common options."""
    return [one for one in command.params if "--lang" not in one.opts]


def _epilog(name: str, lang: Language) -> str:
    """What stands below a command's options: the common ones, and an example."""
    options = "--lang, -q, -v, --color, --log-file"
    more = word("more_options", lang).format(options=options)
    example = f"\n\n\b\n{word('example', lang)}: {EXAMPLES[name]}" if name in EXAMPLES else ""
    return more + example


def group() -> Commands:
    """The command ``plandocs`` itself."""
    lang = language()
    return Commands(
        name="plandocs",
        help=word("help", lang),
        context_settings=_HELP,
        params=[
            *common_options(lang, hidden=False),
            click.Option(
                ["--version"],
                is_flag=True,
                expose_value=False,
                is_eager=True,
                help=word("version", lang),
                callback=_show_version,
            ),
        ],
    )


def _show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001, FBT001
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"plandocs {version('plandocs')}")
        ctx.exit()
