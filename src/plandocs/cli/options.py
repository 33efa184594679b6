"""Options and arguments that several commands share (tùy chọn chung)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from plandocs.building.build import STDIN
from plandocs.cli.manner import language
from plandocs.cli.piping import DASH
from plandocs.cli.streams import all_of_stdin
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place

if TYPE_CHECKING:  # most specs are whole by themselves
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs


def file_argument(name: str, metavar: str, lang: Language, **more: Any) -> click.Argument:
    """An argument that names a file or a folder; ``-``, which this command cannot read, is refused."""

    def named(_context: click.Context, _argument: click.Parameter, value: Path | tuple[Path, ...]) -> Any:
        if DASH in (value if isinstance(value, tuple) else (value,)):
            raise click.BadParameter(word("no_dash", lang))
        return value

    return click.Argument([name], type=click.Path(path_type=Path), metavar=metavar, callback=named, **more)


def lang_option(lang: Language) -> click.Option:
    """``--lang`` of a command that stands alone, as in tests; the group puts the common options in its place."""
    return click.Option(["--lang"], type=click.Choice(["vi", "en"]), expose_value=False, help=word("lang", lang))


def specs_argument() -> click.Argument:
    """One spec or more; ``-`` is standard input, and a name that is empty would be the current folder."""

    def named(_context: click.Context, _argument: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(one.strip() for one in value):
            raise click.BadParameter(word("empty_name", language()))
        return value

    return click.Argument(["specs"], nargs=-1, required=True, metavar="SPEC...", callback=named)


def output_option(lang: Language, *, dash: bool = False) -> click.Option:
    """The folder that files are written to; a name like ``plan.docx`` is meant as a file, and refused.

    ``dash``: the command may put its only file on standard output.
    """

    def folder(_context: click.Context, _option: click.Parameter, value: Path) -> Path:
        if value == DASH and not dash:
            raise click.BadParameter(word("output.no_dash", lang))
        if value.suffix.lower() in (".docx", ".pdf", ".xlsx") and not value.is_dir():
            raise click.BadParameter(word("render.not_a_folder", lang).format(name=value))
        return value

    return click.Option(
        ["-o", "--output"],
        type=click.Path(file_okay=False, allow_dash=True, path_type=Path),
        default=Path("output"),
        show_default=True,
        callback=folder,
        help=word("render.output_dash" if dash else "render.output", lang),
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
    return all_of_stdin(language()) if spec == STDIN else None
