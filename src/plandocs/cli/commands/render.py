"""``plandocs render``: specs into documents (tạo văn bản)."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import click

from plandocs.building.build import Built, build
from plandocs.building.files import DOCX, PDF, XLSX, Wanted, file_names, files_of, variants_for_pdf
from plandocs.building.outputs import are_written, kept_inputs, planned_outputs, stem_of
from plandocs.cli.options import (
    asked_of,
    choice_options,
    given_bytes,
    given_inputs,
    lang_option,
    output_option,
    specs_argument,
    template_options,
)
from plandocs.cli.piping import DASH, as_piped, folder_for, hand_over
from plandocs.cli.progress import progress
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language

KINDS = (DOCX, PDF, XLSX)
"""The kinds of file that can be made."""


def command(lang: Language) -> click.Command:
    """The command ``render``."""

    def run(specs: tuple[str, ...], output: Path, kinds: str, *, comments: bool, **options: Any) -> None:
        given = {name: options.pop(name) for name in ("values", "params", "unit")}
        asked = asked_of(*(options.pop(name) for name in ("select", "ignore", "severity")), lang=lang)
        wanted = Wanted(kinds_of(kinds, lang), **options)
        paths = list(dict.fromkeys(map(Path, specs)))
        _refuse(paths, output, wanted, lang, comments=comments)
        problems = Problems()
        inputs = given_inputs(**given, problems=problems, lang=lang)
        names = {path: path if path != DASH else Path("plan") for path in paths}
        planned_outputs({name: [stem_of(name)] for name in names.values()}, output, problems)
        if problems.has_errors:
            report(problems, lang)
            sys.exit(exit_code(problems))
        stdin: str | None = None
        builds: dict[Path, Built] = {}
        for spec, name in names.items():
            data = given_bytes(str(spec))
            stdin = data.decode("utf-8", "replace") if data is not None else stdin
            own = Problems()
            built = build(spec, own, name=str(spec), data=data, inputs=inputs, asked=asked)
            problems.extend(own)
            if built is not None and comments:
                builds |= _with_comments(name, built, own, lang)
            elif built is not None and not own.has_errors:
                builds[name] = built
        with folder_for(output, lang) as folder:
            made = _made(builds, folder, wanted, problems, lang)
            report(as_piped(problems, folder, output), lang, stdin=stdin)
            hand_over(made, output, lang, kinds=wanted.kinds)
        for file in _sent_along(builds) if made else ():
            say(word("render.sent_along", lang).format(file=file), err=output == DASH)
        sys.exit(exit_code(problems))

    return click.Command(
        "render",
        callback=run,
        help=word("render.help", lang),
        params=[
            specs_argument(),
            output_option(lang, dash=True),
            click.Option(["--look"], type=click.Path(dir_okay=False, path_type=Path), help=word("render.look", lang)),
            click.Option(["--to", "kinds"], default=DOCX, show_default=True, help=word("render.to", lang)),
            click.Option(["--split-annexes"], is_flag=True, help=word("render.split_annexes", lang)),
            click.Option(["--comments"], is_flag=True, help=word("render.comments", lang)),
            *choice_options(lang),
            *template_options(lang),
            lang_option(lang),
        ],
    )


def _refuse(paths: list[Path], output: Path, wanted: Wanted, lang: Language, *, comments: bool) -> None:
    """Refuses what does not go together (không đi cùng nhau)."""
    if comments and wanted.kinds != (DOCX,):
        raise click.BadParameter(word("render.comments_in_word", lang), param_hint="--comments")
    if output == DASH and (len(paths) > 1 or len(wanted.kinds) > 1 or wanted.split_annexes):
        raise click.BadParameter(word("one_of_each_to_stdout", lang), param_hint="-o")


def _made(builds: Mapping[Path, Built], output: Path, wanted: Wanted, problems: Problems, lang: Language) -> list[Path]:
    """The files that were written; none where two have one name, or one would take the place of an input."""
    clashes = _clashes(builds, output, wanted)
    problems.extend(clashes)
    if clashes.has_errors:
        return []
    made = _written(builds, output, wanted, problems)
    if PDF not in wanted.kinds:
        return made
    with progress(word("progress.pdf", lang).format(count=len(builds)), 0, lang):
        return made + _as_pdf(made, builds, output, wanted, problems)


def kinds_of(written: str, lang: Language) -> tuple[str, ...]:
    """The kinds of file that ``--to`` names (loại tệp)."""
    kinds = tuple(kind.strip().lower() for kind in written.split(",") if kind.strip())
    for kind in kinds:
        if kind not in KINDS:
            raise click.BadParameter(word("render.bad_kind", lang).format(kind=kind), param_hint="--to")
    return kinds or (DOCX,)


def _with_comments(name: Path, built: Built, problems: Problems, lang: Language) -> dict[Path, Built]:
    """A plan with its problems as remarks, by the name that its files are called after."""
    from plandocs.building.commenting import COMMENTED, commented

    return {Path(f"{stem_of(name)}{COMMENTED}{name.suffix}"): commented(built, problems.in_order(), lang)}


def _clashes(builds: Mapping[Path, Built], output: Path, wanted: Wanted) -> Problems:
    """What is against writing the files of these plans: two of one name, or one over what they are made of."""
    problems = Problems()
    files = {name: file_names(built, stem_of(name), wanted) for name, built in builds.items()}
    planned_outputs(files, output, problems)
    sources = [source for built in builds.values() for source in built.sources]
    inputs = [*sources, *_sent_along(builds), *([wanted.look] if wanted.look is not None else [])]
    kept_inputs(chain.from_iterable(files.values()), output, inputs, problems)
    return problems


def _sent_along(builds: Mapping[Path, Built]) -> list[Path]:
    """The files that go along with these plans, each once."""
    return list(dict.fromkeys(file for built in builds.values() for file in built.attached))


def _written(builds: Mapping[Path, Built], output: Path, wanted: Wanted, problems: Problems) -> list[Path]:
    """The files that were written: of each plan all, or none where one cannot be made."""
    made = list[Path]()
    for name, built in builds.items():
        files = files_of(built, stem_of(name), wanted, problems)
        made += are_written({output / file: data for file, data in files.items()}, problems)
    return made


def _as_pdf(
    made: list[Path], builds: Mapping[Path, Built], output: Path, wanted: Wanted, problems: Problems
) -> list[Path]:
    documents = [file for file in made if file.suffix == f".{DOCX}"]
    if not documents:
        return []
    from plandocs.writing.pdf import convert_to_pdf

    variants = {
        output / file: data
        for name, built in builds.items()
        for file, data in variants_for_pdf(built, stem_of(name), wanted).items()
    }
    return convert_to_pdf(documents, output, problems, variants)
