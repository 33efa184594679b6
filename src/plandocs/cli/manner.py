"""How a run speaks (cách nói): its language, how much it tells, in colour or not; asked for anywhere on the line."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from plandocs.cli.words import word
from plandocs.diagnostics.language import Language, pick_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TextIO

AUTO, ALWAYS, NEVER = "auto", "always", "never"
LOG_FILE = "--log-file"
_LANG = "--lang"


class Manner:
    """What the common options ask of this run (cách nói)."""

    __slots__ = ("colour", "quiet", "verbose")  # no dataclass: that would take a tenth of an empty Python's start

    def __init__(self) -> None:
        self.quiet = False
        """Only errors are told; results that were asked for, such as a schema, are printed all the same."""
        self.verbose = False
        """What is read, decided and written is told as well."""
        self.colour = AUTO

    def forget(self) -> None:
        """Becomes as it is before any option is read: one process may run several commands, as tests do."""
        self.quiet, self.verbose, self.colour = False, False, AUTO


MANNER = Manner()
"""That of this process."""


def language() -> Language:
    """The language of this run: ``--lang`` anywhere on the line, else the environment."""
    return pick_language(said_before_reading(_LANG, sys.argv[1:]), os.environ)


def said_before_reading(option: str, words: Sequence[str]) -> str | None:
    """The value of an option that must be known also where the line cannot be read (giá trị biết trước)."""
    found = None
    for position, argument in enumerate(words, start=1):
        if argument == "--":
            break
        if argument.startswith(f"{option}="):
            found = argument.partition("=")[2]
        elif argument == option and position < len(words):
            found = words[position]
    return found


def common_options(lang: Language, *, hidden: bool) -> list[click.Parameter]:
    """The options of every command, which stand before it or after it; ``hidden`` where help names them in one line."""
    told: dict[str, Any] = {"expose_value": False, "hidden": hidden}
    return [
        click.Option([_LANG], type=click.Choice(["vi", "en"]), help=word("lang", lang), **told),
        click.Option(["-q", "--quiet"], is_flag=True, help=word("quiet", lang), callback=_quiet, **told),
        click.Option(["-v", "--verbose"], is_flag=True, help=word("verbose", lang), callback=_verbose, **told),
        click.Option(
            ["--color"],
            type=click.Choice([AUTO, ALWAYS, NEVER]),
            help=word("color", lang),
            callback=_colour,
            **told,
        ),
        click.Option(["--no-color"], is_flag=True, help=word("no_color", lang), callback=_no_colour, **told),
        click.Option([LOG_FILE], metavar="FILE", help=word("log_file", lang), callback=_log_file, **told),
    ]


def _quiet(_context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    MANNER.quiet |= value
    _refuse_both()


def _verbose(_context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    MANNER.verbose |= value
    _refuse_both()


def _refuse_both() -> None:
    if MANNER.quiet and MANNER.verbose:
        raise click.UsageError(word("quiet_and_verbose", language()))


def _colour(_context: click.Context, _option: click.Parameter, value: str | None) -> None:
    MANNER.colour = value or MANNER.colour


def _no_colour(_context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    if value:
        MANNER.colour = NEVER


def _log_file(_context: click.Context, _option: click.Parameter, value: str | None) -> None:
    """The log is open already, so that it holds also what is wrong with the line; a missing name is left to say."""
    if value is not None and (not value or value == "-"):
        raise click.BadParameter(word("log_needs_file", language()))


def in_colour(stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether colours go to a stream: as the option says, else ``NO_COLOR``, ``FORCE_COLOR``, else to terminals."""
    if MANNER.colour != AUTO or stream is None:
        return MANNER.colour == ALWAYS
    if environment.get("NO_COLOR"):
        return False
    if any(environment.get(name, "") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return is_terminal(stream) and environment.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at a stream (có người xem)."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False
