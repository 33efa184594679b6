"""The command ``plandocs`` (lệnh plandocs): finds the command asked for, and nothing else until then."""

from __future__ import annotations

import gc
import gettext
import os
import sys
from typing import Any, NoReturn

import click

from plandocs.cli.exits import DONE, FAULT, INTERRUPTED, MACHINE
from plandocs.cli.interrupts import Interrupts
from plandocs.cli.later import put_off_loading
from plandocs.cli.words import COMMANDS, word
from plandocs.diagnostics.language import Language, pick_language


class _PipeClosed(Exception):  # noqa: N818 - no error: the reader has seen enough
    """Whoever read the output went away; click itself would call this a failure."""


class Commands(click.Group):
    """The group of commands; a command's module is imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of the commands, in the order of a plan's life."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command called ``cmd_name``."""
        if cmd_name not in COMMANDS:
            return None
        from importlib import import_module

        command: click.Command = import_module(f"plandocs.cli.commands.{cmd_name}").command(language())
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Lists the commands without importing them."""
        with formatter.section(word("commands", language())):
            formatter.write_dl([(name, word(f"{name}.short", language())) for name in COMMANDS])

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise _PipeClosed from None

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[Any, Any, list[str]]:
        """The command that the first word names; a near miss is suggested."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from plandocs.vietnamese.similarity import closest

            near = closest(args[0], list(COMMANDS))
            ctx.fail(word("no_command", language()).format(name=args[0], near=", ".join(near or COMMANDS)))
        return super().resolve_command(ctx, args)


def language() -> Language:
    """The language of this run: ``--lang`` anywhere on the line, else the environment."""
    wanted = None
    for position, argument in enumerate(sys.argv[1:], start=1):
        if argument == "--":
            break
        if argument.startswith("--lang="):
            wanted = argument.partition("=")[2]
        elif argument == "--lang" and position + 1 < len(sys.argv):
            wanted = sys.argv[position + 1]
    return pick_language(wanted, os.environ)


def group() -> Commands:
    """The command ``plandocs`` itself."""
    lang = language()
    return Commands(
        name="plandocs",
        help=word("help", lang),
        params=[
            click.Option(["--lang"], type=click.Choice(["vi", "en"]), help=word("lang", lang), expose_value=False),
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


def main() -> None:
    """Runs the command line and exits with its code (docs/command-line.md lists them)."""
    put_off_loading()
    gc.set_threshold(500_000)  # one plan never makes so many that collecting them pays; many plans do
    interrupts = Interrupts.taken()
    _speak_utf8()
    _translate_usage(language())
    try:
        sys.exit(group().main(prog_name="plandocs", standalone_mode=False) or DONE)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo(word("interrupted", language()), err=True)
        sys.exit(INTERRUPTED)
    except _PipeClosed:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if os.environ.get("PLANDOCS_DEBUG"):
            raise
        _end_badly(error, interrupts)
    finally:
        interrupts.end()
        gc.freeze()  # the process ends: a last search for cycles would take a tenth of the run


def _end_badly(error: Exception, interrupts: Interrupts) -> NoReturn:
    """Says what went wrong that no diagnostic tells of, and ends: the machine's doing, or a fault of our own.

    A library may have taken an interrupt or a lack of memory for a fault of its own.
    """
    lang = language()
    if interrupts.came:
        click.echo(word("interrupted", lang), err=True)
        sys.exit(INTERRUPTED)
    if isinstance(error, MemoryError | SystemError) or MemoryError.__name__ in str(error):
        _end_for_the_machine(word("no_memory", lang))
    if isinstance(error, OSError):
        told = f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)
        _end_for_the_machine(word("machine", lang).format(problem=told))
    click.echo(word("fault", lang).format(error=f"{type(error).__name__}: {error}"), err=True)
    sys.exit(FAULT)


def _end_for_the_machine(told: str) -> NoReturn:
    """Says what the machine could not do, where it can still be said, and ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is sys.stderr:
                click.echo(told, err=True)
            stream.flush()
        except OSError:  # else Python would try again at the end, and show a traceback
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    sys.exit(MACHINE)


def _translate_usage(lang: Language) -> None:
    """Click's own words come from gettext, which looks for them by ``LANGUAGE``."""
    os.environ["LANGUAGE"] = lang
    gettext.bindtextdomain("messages", os.path.join(os.path.dirname(__file__), "locale"))  # noqa: PTH118, PTH120 - pathlib is slow to load


def _speak_utf8() -> None:
    """Messages are Vietnamese; a console of another code page gets question marks, never a traceback."""
    if sys.stdout is None or sys.stderr is None:  # closed by whoever started the command
        quiet = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - pathlib is slow to load; kept to the end
        sys.stdout, sys.stderr = sys.stdout or quiet, sys.stderr or quiet
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = (stream.encoding or "").lower().replace("-", "")
            reconfigure(errors="replace", **({} if encoding == "utf8" or stream.isatty() else {"encoding": "utf-8"}))
