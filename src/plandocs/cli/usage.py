"""A line that cannot be read (dùng sai lệnh) goes in; what is wrong with it, and how it is written right, come out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from plandocs.cli.examples import EXAMPLES
from plandocs.cli.words import COMMANDS, has_word, word
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.screen import one_line


def usage_text(error: click.ClickException, lang: Language) -> str:
    """What is wrong, how the command is used, an example of it, and where to read more."""
    return "\n".join((f"{word('error', lang)}: {problem_of(error, lang)}", *_usage(error, lang)))


def problem_of(error: click.ClickException, lang: Language) -> str:
    """What is wrong with the line, in one sentence."""
    if isinstance(error, click.NoSuchOption):
        told = _no_option(error, lang)
    elif isinstance(error, click.MissingParameter) and error.param is not None:
        told = _missing(error.param, lang)
    else:
        told = error.format_message().rstrip(".") + _near_choice(error, lang)
    return one_line(mask(told.replace("\n", " ").replace("\t", "")))


def no_command(name: str, lang: Language) -> str:
    """What is wrong with a first word that is no command."""
    if Path(name).is_file():
        return word("no_command_file", lang).format(name=name)
    from plandocs.vietnamese.similarity import closest

    near = closest(name, COMMANDS, 3)
    return word("no_command", lang).format(name=name, near=_near(near or COMMANDS, lang))


def _usage(error: click.ClickException, lang: Language) -> Iterator[str]:
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return
    yield context.get_usage()
    if example := EXAMPLES.get(context.info_name or ""):
        yield f"{word('example', lang)}: {example}"
    yield f"{word('more_help', lang)}: {context.command_path} --help"


def _no_option(error: click.NoSuchOption, lang: Language) -> str:
    """An option that the command does not have: one that is like it, else whose it is."""
    from plandocs.vietnamese.similarity import closest

    name = error.option_name
    told = word("no_option", lang).format(name=name)
    own = [option for parameter in _parameters(error) for option in parameter.opts]
    if near := closest(name, own, 3):
        return told + _near(near, lang)
    from plandocs.cli.completing import commands_with

    if owners := commands_with(name):
        return f"{told}; {word('option_elsewhere', lang).format(name=name, commands=', '.join(owners))}"
    return told


def _parameters(error: click.UsageError) -> list[click.Parameter]:
    if error.ctx is None:
        return []
    return [one for one in error.ctx.command.get_params(error.ctx) if isinstance(one, click.Option)]


def _missing(parameter: click.Parameter, lang: Language) -> str:
    """An argument that was not given: its name, and what it is."""
    name = parameter.human_readable_name
    if isinstance(parameter, click.Option):
        return word("missing.option", lang).format(name="/".join(parameter.opts))
    known = f"arg.{name.removesuffix('...')}"
    choices = ", ".join(parameter.type.choices) if isinstance(parameter.type, click.Choice) else ""
    what = word(known, lang).format(choices=choices) if has_word(known) else name
    return word("missing.argument", lang).format(name=name, what=what)


def _near_choice(error: click.ClickException, lang: Language) -> str:
    """A question after the one choice that is like what was written."""
    parameter = error.param if isinstance(error, click.BadParameter) else None
    if parameter is None or not isinstance(parameter.type, click.Choice):
        return ""
    from plandocs.vietnamese.similarity import closest

    written = error.message.partition("'")[2].partition("'")[0]
    near = closest(written, map(str, parameter.type.choices))
    return _near(near, lang) if near else ""


def _near(names: Sequence[str], lang: Language) -> str:
    return word("did_you_mean", lang).format(near=", ".join(names))
