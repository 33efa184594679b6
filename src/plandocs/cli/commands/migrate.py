"""``plandocs migrate``: the author's files in today's way of writing (chuyển sang cách viết hiện nay)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plandocs.building.build import STDIN
from plandocs.building.migrating import Migration, files_named, migration_of
from plandocs.building.outputs import is_mended, is_written
from plandocs.cli.exits import AUTHOR, DONE
from plandocs.cli.mending import difference
from plandocs.cli.options import given_bytes, lang_option
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say, show, show_bytes
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language


def command(lang: Language) -> click.Command:
    """The command ``migrate``."""

    def run(specs: tuple[str, ...], output: Path | None, profile: str | None, *, check: bool, diff: bool) -> None:
        problems = Problems()
        if specs == (STDIN,):
            code = _through(problems, lang, check=check, diff=diff)
            report(problems, lang)
            sys.exit(exit_code(problems) or code)
        needed = 0
        for path in files_named(map(Path, specs), problems):
            own = Problems()
            done = migration_of(path, str(path), own, profile=profile)
            problems.extend(own)
            if done is None:
                continue
            needed += done.is_needed
            if diff and done.is_needed:
                show(_difference(done, str(path)), nl=False)
            if not (check or diff):
                _keep(path, done, output, problems, lang)
            elif done.is_needed:
                say(word("migrate.needed", lang).format(file=path, count=done.count), err=True)
        if not needed and not problems.has_errors:
            say(word("migrate.nothing", lang), err=True)
        report(problems, lang)
        sys.exit(exit_code(problems) or (AUTHOR if check and needed else DONE))

    folder = click.Path(file_okay=False, path_type=Path)
    return click.Command(
        "migrate",
        callback=run,
        help=word("migrate.help", lang),
        params=[
            click.Argument(["specs"], nargs=-1, required=True, metavar="SPEC..."),
            click.Option(["--check"], is_flag=True, help=word("migrate.check", lang)),
            click.Option(["--diff"], is_flag=True, help=word("migrate.diff", lang)),
            click.Option(["-o", "--output"], type=folder, help=word("migrate.output", lang)),
            click.Option(["--profile"], help=word("migrate.profile", lang)),
            lang_option(lang),
        ],
    )


def _keep(path: Path, done: Migration, output: Path | None, problems: Problems, lang: Language) -> None:
    """Writes a file in its place, or a copy; one without need is left alone."""
    target = path if output is None else output / path.name
    if output is None:
        is_kept = done.is_needed and is_mended(path, done.before, done.after, problems)
    else:
        is_kept = is_written(target, done.after, problems) and done.is_needed
    if is_kept:
        say(word("migrate.done", lang).format(file=target, count=done.count))


def _difference(done: Migration, name: str) -> str:
    """What would be changed: lines of a text, styles of a look."""
    if done.added:
        return "".join(f"+ {name}: «{style}»\n" for style in done.added)
    return "".join(difference(done.before, done.after, name))


def _through(problems: Problems, lang: Language, *, check: bool, diff: bool) -> int:
    """Standard input in today's way on standard output; the exit code of ``--check``."""
    done = migration_of(Path(STDIN), STDIN, problems, data=given_bytes(STDIN))
    if done is None:
        return DONE
    if diff:
        show(_difference(done, STDIN), nl=False)
    elif check:
        if done.is_needed:
            say(word("migrate.needed", lang).format(file=STDIN, count=done.count), err=True)
    else:
        show_bytes(done.after)
    return AUTHOR if check and done.is_needed else DONE
