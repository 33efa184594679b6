"""``plandocs roster``: lists of people as offices send them, cleaned, checked and laid out (lập danh sách)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from plandocs.building.outputs import are_written, kept_inputs, note_unwritten
from plandocs.building.roster_documents import Asked, Laid, lay_out_roster, roster_docx
from plandocs.building.roster_files import EVERY, Senders, Watch
from plandocs.cli.options import file_argument, lang_option, output_option
from plandocs.cli.piping import DASH, as_piped, folder_for, hand_over
from plandocs.cli.progress import progress
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import say
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place
from plandocs.rosters.sent import Sender
from plandocs.spec.outline import RosterLayout
from plandocs.spec.rosters import Legacy, Order
from plandocs.vietnamese.numerals import format_count

KINDS = ("docx", "xlsx", "pdf")
"""The kinds of file that a list can be made into."""
_OF = "[FILE=]NAME"
_ENDING = "-danh-sach"
"""Stands behind the name of the file that was read, so that nothing written takes its place."""


def command(lang: Language) -> click.Command:
    """The command ``roster``."""

    def run(files: tuple[Path, ...], output: Path, kinds: str, **given: Any) -> None:
        if not files and given["spec"] is None:
            raise click.UsageError(word("roster.no_files", lang))
        asked, wanted = _asked(files, given, lang), _kinds(kinds, lang)
        if output == DASH and len(wanted) > 1:
            raise click.BadParameter(word("one_of_each_to_stdout", lang), param_hint="-o")
        problems = Problems()
        laid = lay_out_roster(asked, problems, _watched(lang))
        stem = (files[0] if files else given["spec"]).stem + _ENDING
        with folder_for(output, lang) as folder:
            made = _made(laid, stem, folder, wanted, problems) if laid is not None and not problems.has_errors else []
            report(as_piped(problems, folder, output), lang)
            if laid is not None and len(laid.roster):
                say(_told(laid, lang), err=output == DASH)
            hand_over(made, output, lang, kinds=wanted)
        sys.exit(exit_code(problems))

    return click.Command(
        "roster",
        callback=run,
        help=word("roster.help", lang),
        params=[
            file_argument("files", "FILE...", lang, nargs=-1),
            click.Option(["--spec"], type=click.Path(path_type=Path), metavar="SPEC", help=word("roster.spec", lang)),
            click.Option(["--roster"], metavar="ID", help=word("roster.roster", lang)),
            click.Option(["--sheet"], multiple=True, help=word("roster.sheet", lang)),
            click.Option(["--column", "columns"], multiple=True, metavar="HEAD=KEY", help=word("roster.column", lang)),
            click.Option(["--commune", "communes"], multiple=True, metavar=_OF, help=word("roster.commune", lang)),
            click.Option(["--unit", "units"], multiple=True, metavar=_OF, help=word("roster.unit", lang)),
            click.Option(["--order"], type=click.Choice([one.value for one in Order]), help=word("roster.order", lang)),
            click.Option(
                ["--legacy"], type=click.Choice([one.value for one in Legacy]), help=word("roster.legacy", lang)
            ),
            click.Option(["--layout", "layouts"], default="", help=word("roster.layout", lang)),
            click.Option(["--show"], default="", help=word("roster.show", lang)),
            click.Option(["--title"], help=word("roster.title", lang)),
            click.Option(["--to", "kinds"], default="docx", show_default=True, help=word("roster.to", lang)),
            output_option(lang, dash=True),
            lang_option(lang),
        ],
    )


def _asked(files: tuple[Path, ...], given: Mapping[str, Any], lang: Language) -> Asked:
    """What the command asks for; its words on reading are the keys of a spec's roster."""
    columns = dict(_answer(written, lang) for written in given["columns"])
    reading = {"sheet": list(given["sheet"]), "columns": columns, "order": given["order"], "legacy": given["legacy"]}
    return Asked(
        files,
        given["spec"],
        given["roster"],
        {key: value for key, value in reading.items() if value},
        tuple(RosterLayout(name) for name in _choices(given["layouts"], list(RosterLayout), "--layout", lang)),
        tuple(_parts(given["show"])),
        given["title"],
        _senders(given["communes"], given["units"]),
    )


def _senders(communes: Sequence[str], units: Sequence[str]) -> Senders:
    """Who sent which file, as ``FILE=NAME`` says it, or who sent all of them."""
    named: dict[str, dict[str, str]] = {}
    for key, written in (*(("commune", one) for one in communes), *(("unit", one) for one in units)):
        file, _, name = written.rpartition("=")
        named.setdefault(file.strip() or EVERY, {})[key] = name.strip()
    return {file: Sender(**told) for file, told in named.items()}


def _answer(written: str, lang: Language) -> tuple[str, str]:
    head, sign, key = written.rpartition("=")
    if not sign or not head.strip():
        raise click.BadParameter(word("roster.bad_column", lang).format(answer=written), param_hint="--column")
    return head.strip(), key.strip()


def _parts(written: str) -> list[str]:
    return [part.strip() for part in written.split(",") if part.strip()]


def _choices(written: str, known: Sequence[str], option: str, lang: Language) -> list[str]:
    for part in _parts(written):
        if part not in known:
            told = word("roster.bad_choice", lang).format(found=part, known=", ".join(known))
            raise click.BadParameter(told, param_hint=option)
    return _parts(written)


def _kinds(written: str, lang: Language) -> list[str]:
    return _choices(written.lower(), KINDS, "--to", lang) or ["docx"]


def _watched(lang: Language) -> Watch:
    """Shows how far the reading of several files has come, where somebody looks at the terminal."""

    def watch(files: Sequence[Path]) -> Iterable[Path]:
        if len(files) < 2:  # noqa: PLR2004 - one file needs no line
            yield from files
            return
        with progress(word("roster.reading", lang), len(files), lang) as done:
            for file in files:
                yield file
                done(1)

    return watch


def _told(laid: Laid, lang: Language) -> str:
    sheets = len(laid.roster.sheets)
    return word("roster.read", lang).format(people=format_count(len(laid.roster)), sheets=format_count(sheets))


def _made(laid: Laid, stem: str, output: Path, kinds: Sequence[str], problems: Problems) -> list[Path]:
    """The files that were written; none over a file that was read."""
    if not laid.document.annexes:
        problems.add("PD915", Place(""), file=stem)
        return []
    files = _bytes_of(laid, stem, kinds, problems)
    kept_inputs(files, output, laid.files, problems)
    if problems.has_errors:
        return []
    made = are_written({output / name: data for name, data in files.items()}, problems)
    if "pdf" in kinds and made:
        from plandocs.writing.pdf import convert_to_pdf

        made += convert_to_pdf([file for file in made if file.suffix == ".docx"], output, problems)
    return made


def _bytes_of(laid: Laid, stem: str, kinds: Sequence[str], problems: Problems) -> dict[str, bytes]:
    """The files of a list by their names."""
    files: dict[str, bytes] = {}
    if "docx" in kinds or "pdf" in kinds:
        docx = roster_docx(laid, problems)
        files |= {f"{stem}.docx": docx} if docx is not None else {}
    if "xlsx" in kinds:
        from plandocs.writing.xlsx import write_xlsx

        name = f"{stem}.xlsx"
        try:
            files[name] = write_xlsx(laid.document, laid.document.annexes, laid.profile)
        except OSError as error:
            note_unwritten(Path(name), error, problems)
    return files
