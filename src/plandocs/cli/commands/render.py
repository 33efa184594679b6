"""``plandocs render``: specs into documents (tạo văn bản)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plandocs.building.build import build, docx_of
from plandocs.building.outputs import planned_outputs, write_whole
from plandocs.cli.options import given_bytes, lang_option, output_option, specs_argument
from plandocs.cli.reports import exit_code, report
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place

KINDS = ("docx", "pdf")
"""The kinds of file that can be made."""


def command(lang: Language) -> click.Command:
    """The command ``render``."""

    def run(specs: tuple[str, ...], output: Path, look: Path | None, kinds: str) -> None:
        wanted = _kinds(kinds, lang)
        problems = Problems()
        paths = list(dict.fromkeys(map(Path, specs)))
        planned = planned_outputs([path if str(path) != "-" else Path("plan") for path in paths], output, problems)
        if problems.has_errors:
            report(problems, lang)
            sys.exit(exit_code(problems))
        made: list[Path] = []
        stdin: str | None = None
        for spec, target in zip(paths, planned.values(), strict=True):
            data = given_bytes(str(spec))
            stdin = data.decode("utf-8", "replace") if data is not None else stdin
            made += _render(spec, data, target, look, problems)
        if "pdf" in wanted and made:
            from plandocs.writing.pdf import convert_to_pdf

            made += convert_to_pdf(made, output, problems)
        report(problems, lang, stdin=stdin)
        for file in made:
            click.echo(word("render.made", lang).format(file=file))
        sys.exit(exit_code(problems))

    return click.Command(
        "render",
        callback=run,
        help=word("render.help", lang),
        params=[
            specs_argument(),
            output_option(lang),
            click.Option(["--look"], type=click.Path(dir_okay=False, path_type=Path), help=word("render.look", lang)),
            click.Option(["--to", "kinds"], default="docx", show_default=True, help=word("render.to", lang)),
            lang_option(lang),
        ],
    )


def _kinds(written: str, lang: Language) -> tuple[str, ...]:
    kinds = tuple(kind.strip().lower() for kind in written.split(",") if kind.strip())
    for kind in kinds:
        if kind not in KINDS:
            raise click.BadParameter(word("render.bad_kind", lang).format(kind=kind), param_hint="--to")
    return kinds


def _render(spec: Path, data: bytes | None, target: Path, look: Path | None, problems: Problems) -> list[Path]:
    """The file that was written; none when the spec or the look has errors or the machine refuses."""
    own = Problems()
    built = build(spec, own, name=str(spec), data=data)
    docx = docx_of(built, look, own) if built is not None and not own.has_errors else None
    problems.extend(own)
    if docx is None or own.has_errors:
        return []
    try:
        write_whole(target, docx)
    except OSError as error:
        problems.add("PD902", Place(str(target)), file=target, problem=error.strerror or error)
        return []
    return [target]
