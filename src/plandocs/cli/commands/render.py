"""``plandocs render``: specs into documents (tạo văn bản)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plandocs.building.build import Built, build, docx_of
from plandocs.building.outputs import decision_output, planned_outputs, write_whole
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
        names = {path: path if str(path) != "-" else Path("plan") for path in paths}
        planned_outputs(names.values(), output, problems)
        if problems.has_errors:
            report(problems, lang)
            sys.exit(exit_code(problems))
        stdin: str | None = None
        builds: dict[Path, Built] = {}
        for spec, name in names.items():
            data = given_bytes(str(spec))
            stdin = data.decode("utf-8", "replace") if data is not None else stdin
            if (built := _faultless(spec, data, problems)) is not None:
                builds[name] = built
        clashes = Problems()
        decided = {name for name, built in builds.items() if built.decision is not None}
        planned = planned_outputs(names.values(), output, clashes, decided)
        problems.extend(clashes)
        made = [] if clashes.has_errors else _written(builds, planned, look, problems)
        if "pdf" in wanted and made:
            from plandocs.building.pdf_variants import pdf_variants
            from plandocs.writing.pdf import convert_to_pdf

            written = {file: each for name, built in builds.items() for file, each in _files(planned[name], built)}
            made += convert_to_pdf(made, output, problems, pdf_variants(written, look))
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


def _faultless(spec: Path, data: bytes | None, problems: Problems) -> Built | None:
    """A built spec; None when it has errors."""
    own = Problems()
    built = build(spec, own, name=str(spec), data=data)
    problems.extend(own)
    return None if own.has_errors else built


def _written(builds: dict[Path, Built], planned: dict[Path, Path], look: Path | None, problems: Problems) -> list[Path]:
    """The files that were written, each plan's with its decision's; none where the look has errors."""
    made: list[Path] = []
    for name, built in builds.items():
        own = Problems()
        files = [(target, docx_of(each, look, own)) for target, each in _files(planned[name], built)]
        problems.extend(own)
        if not own.has_errors:
            made += [target for target, docx in files if docx is not None and _is_written(target, docx, problems)]
    return made


def _files(planned: Path, built: Built) -> list[tuple[Path, Built]]:
    """The file of a plan and that of its decision, each with what it holds."""
    return list(zip((planned, decision_output(planned)), built.each, strict=False))


def _is_written(target: Path, docx: bytes, problems: Problems) -> bool:
    """Whether a file could be written; a problem is noted where the machine refuses."""
    try:
        write_whole(target, docx)
    except OSError as error:
        problems.add("PD902", Place(str(target)), file=target, problem=error.strerror or error)
        return False
    return True
