"""``plandocs new``: a spec to start from (bản đặc tả mới), or last year's carried over."""

from __future__ import annotations

import datetime
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from plandocs.building.outputs import is_written
from plandocs.building.starting import (
    NoTemplate,
    is_template,
    new_from_last,
    new_from_template,
    new_of_template,
    template_named,
    templates_for,
)
from plandocs.cli.manner import in_colour
from plandocs.cli.options import lang_option
from plandocs.cli.piping import DASH
from plandocs.cli.reports import exit_code, note_problems, report
from plandocs.cli.speaking import say, say_made, screen_width, show, tell
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.language import Language
from plandocs.loading.carrying_over import SameYear
from plandocs.spec.plan import Form, Kind

_VIETNAM = datetime.timezone(datetime.timedelta(hours=7))
_SCHEMA = re.compile(rb"\A(?:\xef\xbb\xbf)?# yaml-language-server: \$schema=([\w.-]+)\s")
"""The first line of a template, by which an editor finds the schema."""
_YEARS = click.IntRange(1900, 2999)


def command(lang: Language) -> click.Command:
    """The command ``new``."""

    def run(
        path: Path,
        kind: str | None,
        form: str | None,
        last: Path | None,
        year: int | None,
        unit: str | None,
        *,
        force: bool,
    ) -> None:
        last = template_named(last, path) if last is not None else None
        _refuse_path(path, last, lang, force=force)
        problems = Problems()
        if last is not None and (kind or form):
            raise click.UsageError(word("new.kind_with_from", lang))
        if last is not None and is_template(last):
            data = new_of_template(path, last, unit, year, problems)
        elif unit is not None:
            raise click.UsageError(word("new.unit_without_template", lang))
        elif last is None:
            data = _from_template(path, Kind(kind or Kind.PLAN), Form(form or Form.STATE), year, problems, lang)
        else:
            data = _from_last(path, last, year, problems, lang)
        if data is None or problems.has_errors:
            _report_unwritten(problems, path, data, lang)
            sys.exit(exit_code(problems))
        _put(path, data, problems, lang, is_first=last is None)
        sys.exit(exit_code(problems))

    there = templates_for(Path("plan.yaml"))
    return click.Command(
        "new",
        callback=run,
        help=word("new.help", lang),
        params=[
            click.Argument(["path"], type=click.Path(dir_okay=False, allow_dash=True, path_type=Path)),
            click.Option(
                ["--kind"],
                type=click.Choice([kind.value for kind in Kind]),
                metavar=_listed(kind.value for kind, _ in there),
                help=word("new.kind", lang),
            ),
            click.Option(
                ["--form"],
                type=click.Choice([form.value for form in Form]),
                metavar=_listed(form.value for _, form in there),
                help=word("new.form", lang),
            ),
            click.Option(
                ["--from", "last"], type=click.Path(dir_okay=False, path_type=Path), help=word("new.from", lang)
            ),
            click.Option(["--year"], type=_YEARS, help=word("new.year", lang)),
            click.Option(["--unit"], metavar="CODE", help=word("new.unit", lang)),
            click.Option(["--force"], is_flag=True, help=word("new.force", lang)),
            lang_option(lang),
        ],
    )


def _listed(values: Iterable[str]) -> str:
    """The choices of which there are templates, as help shows them."""
    return f"[{'|'.join(dict.fromkeys(values))}]"


def _put(path: Path, data: bytes, problems: Problems, lang: Language, *, is_first: bool) -> None:
    """Writes the new spec, or prints it for ``-``; whoever starts with one hears of the schema."""
    if path != DASH:
        is_written(path, data, problems)
    report(problems, lang)
    if path == DASH:
        show(data.decode("utf-8-sig"), nl=False)
    elif not problems.has_errors:
        say_made(path, lang)
        if is_first:
            _say_where_the_schema_is(path, data, lang)


def _say_where_the_schema_is(path: Path, data: bytes, lang: Language) -> None:
    """A spec whose first line names a schema that is not there: how to get it."""
    named = _SCHEMA.match(data)
    schema = path.parent / named[1].decode() if named else None
    if schema is not None and not schema.exists():
        say(word("new.schema", lang).format(file=schema), err=True)


def _refuse_path(path: Path, last: Path | None, lang: Language, *, force: bool) -> None:
    """Refuses to write over a file unasked, and over the old plan in any case."""
    if last is not None and _same_file(path, last):
        raise click.UsageError(word("new.same_file", lang).format(file=path))
    if path != DASH and os.path.lexists(path) and not force:
        raise click.UsageError(word("new.exists", lang).format(file=path))


def _same_file(path: Path, last: Path) -> bool:
    """Whether both name one file, through links and other spellings too."""
    if path.exists() and last.exists():
        return path.samefile(last)
    return os.path.realpath(path) == os.path.realpath(last)


def _from_template(
    path: Path, kind: Kind, form: Form, year: int | None, problems: Problems, lang: Language
) -> bytes | None:
    """A new spec of a kind; the blanks that every template has are not told."""
    own = Problems()
    try:
        data = new_from_template(path, kind, form, year or _next_year(), own)
    except NoTemplate as error:
        known = "; ".join(f"--kind {kind.value} --form {form.value}" for kind, form in error.known)
        message = word("new.no_template", lang).format(kind=kind.value, form=form.value, known=known or "-")
        raise click.UsageError(message) from None
    problems.extend(problem for problem in own if problem.severity is not Severity.INFO)
    return data


def _from_last(path: Path, last: Path, year: int | None, problems: Problems, lang: Language) -> bytes | None:
    if year is None:
        raise click.UsageError(word("new.from_needs_year", lang))
    try:
        return new_from_last(path, last, year, problems)
    except SameYear:
        raise click.UsageError(word("new.same_year", lang).format(file=last, year=year)) from None


def _next_year() -> int:
    """The year after this one in Vietnam: the only thing that plandocs asks a clock."""
    return datetime.datetime.now(_VIETNAM).year + 1


def _report_unwritten(problems: Problems, path: Path, data: bytes | None, lang: Language) -> None:
    """Shows the problems of a file that was not written, quoting what it would have held."""
    if data is None:
        report(problems, lang)
        return
    from plandocs.diagnostics.text_report import render_text

    told = problems.in_order()
    note_problems(told, lang)
    texts = {str(path): data.decode("utf-8-sig")}
    tell(render_text(told, texts, lang, colour=in_colour(sys.stderr), width=screen_width()).rstrip("\n"))
