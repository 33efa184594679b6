"""``plandocs fill``: an office's own form from the facts of a plan (điền biểu mẫu)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plandocs.building.build import build
from plandocs.building.filling_forms import BadValue, Each, extra_values, filled_forms
from plandocs.building.finding_forms import find_form
from plandocs.building.outputs import are_written, kept_inputs
from plandocs.cli.options import given_bytes, lang_option, output_option
from plandocs.cli.piping import as_piped, folder_for, hand_over
from plandocs.cli.reports import exit_code, report
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language


def command(lang: Language) -> click.Command:
    """The command ``fill``."""

    def run(form: str, spec: str, each: str | None, output: Path, values: tuple[str, ...]) -> None:
        problems, data = Problems(), given_bytes(spec)
        extras = _extras(values, lang)
        found = find_form(form, Path(spec), problems)
        built = build(Path(spec), problems, name=spec, data=data)
        filled: dict[str, bytes] = {}
        if found is not None and built is not None and not problems.has_errors:
            named = Path(spec) if data is None else Path("plan")
            chosen = Each(each) if each else None
            filled = filled_forms(found, named, built, chosen, extras, problems)
            kept_inputs(filled, output, (found, named, *built.sources), problems)
        with folder_for(output, lang) as folder:
            files = {folder / name: filled[name] for name in filled}
            made = [] if problems.has_errors else are_written(files, problems)
            report(
                as_piped(problems, folder, output),
                lang,
                stdin=data.decode("utf-8", "replace") if data is not None else None,
            )
            hand_over(made, output, lang)
        sys.exit(exit_code(problems))

    return click.Command(
        "fill",
        callback=run,
        help=word("fill.help", lang),
        params=[
            click.Argument(["form"], metavar="FORM"),
            click.Argument(["spec"], metavar="SPEC"),
            click.Option(["--each"], type=click.Choice([each.value for each in Each]), help=word("fill.each", lang)),
            output_option(lang, dash=True),
            click.Option(["--set", "values"], metavar="K=V", multiple=True, help=word("fill.set", lang)),
            lang_option(lang),
        ],
    )


def _extras(written: tuple[str, ...], lang: Language) -> dict[str, str]:
    try:
        return extra_values(written)
    except BadValue as error:
        raise click.BadParameter(word("fill.bad_set", lang).format(found=error), param_hint="--set") from None
