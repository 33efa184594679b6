"""Options and arguments that several commands share (tùy chọn chung)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from plandocs.building.build import STDIN
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place

if TYPE_CHECKING:  # most specs are whole by themselves
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs


def lang_option(lang: Language) -> click.Option:
    """``--lang`` after the command; its value has been read from the line already."""
    return click.Option(["--lang"], type=click.Choice(["vi", "en"]), expose_value=False, help=word("lang", lang))


def specs_argument() -> click.Argument:
    """One spec or more."""
    return click.Argument(["specs"], nargs=-1, required=True, metavar="SPEC...")


def output_option(lang: Language) -> click.Option:
    """The folder that files are written to; a name like ``plan.docx`` is meant as a file, and refused."""

    def folder(_context: click.Context, _option: click.Parameter, value: Path) -> Path:
        if value.suffix.lower() in (".docx", ".pdf", ".xlsx") and not value.is_dir():
            raise click.BadParameter(word("render.not_a_folder", lang).format(name=value))
        return value

    return click.Option(
        ["-o", "--output"],
        type=click.Path(file_okay=False, path_type=Path),
        default=Path("output"),
        show_default=True,
        callback=folder,
        help=word("render.output", lang),
    )


def template_options(lang: Language) -> list[click.Option]:
    """The options by which a template gets its values: ``--set``, ``--params``, ``--unit``."""
    return [
        click.Option(["--set", "values"], metavar="K=V", multiple=True, help=word("template.set", lang)),
        click.Option(["--params"], type=click.Path(dir_okay=False, path_type=Path), help=word("template.params", lang)),
        click.Option(["--unit"], metavar="CODE", help=word("template.unit", lang)),
    ]


def given_inputs(
    values: tuple[str, ...], params: Path | None, unit: str | None, problems: Problems, lang: Language
) -> Inputs | None:
    """The values for templates, as the options say; None where there are none, or the reason is noted."""
    if not values and params is None and unit is None:
        return None
    from plandocs.building.filling_forms import BadValue
    from plandocs.building.inputs import inputs_of

    try:
        return inputs_of(values, params, unit, problems)
    except BadValue as error:
        raise click.BadParameter(word("fill.bad_set", lang).format(found=error), param_hint="--set") from None


def choice_options(lang: Language) -> list[click.Option]:
    """The options that say which rules are told, and how gravely: ``--select``, ``--ignore``, ``--severity``."""
    return [
        click.Option(["--select"], metavar="RULES", multiple=True, help=word("choice.select", lang)),
        click.Option(["--ignore"], metavar="RULES", multiple=True, help=word("choice.ignore", lang)),
        click.Option(["--severity"], metavar="RULE=LEVEL", multiple=True, help=word("choice.severity", lang)),
    ]


def asked_of(select: tuple[str, ...], ignore: tuple[str, ...], severity: tuple[str, ...], *, lang: Language) -> Asked:
    """What these options ask of the rules; raises BadParameter for rules that there are not, or that always hold."""
    from plandocs.checking.choice import Asked

    levels = dict(_level(written, lang) for written in severity)
    return Asked(_rules("--select", select, lang), _rules("--ignore", ignore, lang), levels)


def _level(written: str, lang: Language) -> tuple[str, Severity]:
    rule, _, level = (part.strip() for part in written.partition("="))
    if level not in list(Severity):
        raise click.BadParameter(word("choice.bad_severity", lang).format(found=written), param_hint="--severity")
    return _rules("--severity", (rule,), lang)[0], Severity(level)


def _rules(option: str, written: tuple[str, ...], lang: Language) -> tuple[str, ...]:
    from plandocs.checking.selectors import is_choosable
    from plandocs.diagnostics.telling import hint, message

    problems = Problems()
    names = tuple(name.strip() for part in written for name in part.split(",") if name.strip())
    for name in names:
        if not is_choosable(name, Place(""), problems):
            (bad,) = problems
            raise click.BadParameter(f"{message(bad, lang)}; {hint(bad, lang)}", param_hint=option)
    return names


def given_bytes(spec: str) -> bytes | None:
    """What standard input holds, when it is what the command names."""
    if spec != STDIN:
        return None
    return sys.stdin.buffer.read() if sys.stdin is not None else b""  # None: closed by whoever started the command
