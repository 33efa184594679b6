"""``plandocs look``: a look to open and change in Word (mẫu trình bày)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from plandocs.building.outputs import is_written
from plandocs.building.project import project_of
from plandocs.cli.options import lang_option
from plandocs.cli.piping import DASH
from plandocs.cli.reports import exit_code, report
from plandocs.cli.speaking import refuse_terminal, say, say_made, show_bytes
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.place import Place
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf
from plandocs.vietnamese.similarity import suggestion

VARIANTS = ("standard", "department")
"""The looks that can be made: the letterhead in one piece, or drawn with the body above the issuer."""


def command(lang: Language) -> click.Command:
    """The command ``look``."""

    def run(
        profile: str, output: Path | None, sizes: str | None, variant: str, checked: Path | None, *, force: bool
    ) -> None:
        if checked is not None:
            _check(checked, profile, sizes, lang)
        target = output or Path(f"{profile}.docx")
        if target == DASH:
            refuse_terminal(lang)
        elif target.exists() and not force:
            raise click.UsageError(word("look.exists", lang).format(file=target))
        problems = Problems()
        look = _look(profile, sizes, variant, problems)
        if look is not None and target == DASH:
            show_bytes(look)
        elif look is not None and is_written(target, look, problems):
            say_made(target, lang)
        report(problems, lang)
        sys.exit(exit_code(problems))

    return click.Command(
        "look",
        callback=run,
        help=word("look.help", lang),
        params=[
            click.Argument(["profile"], metavar="PROFILE"),
            click.Option(
                ["-o", "--output"],
                type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
                help=word("look.output", lang),
            ),
            click.Option(["--sizes"], help=word("look.sizes", lang)),
            click.Option(
                ["--variant"],
                type=click.Choice(VARIANTS),
                default=VARIANTS[0],
                show_default=True,
                help=word("look.variant", lang),
            ),
            click.Option(
                ["--check", "checked"],
                type=click.Path(dir_okay=False, path_type=Path),
                help=word("look.check", lang),
            ),
            click.Option(["--force"], is_flag=True, help=word("new.force", lang)),
            lang_option(lang),
        ],
    )


def _check(look: Path, profile_name: str, sizes: str | None, lang: Language) -> NoReturn:
    """Tells what is wrong with an office's look, without rendering a plan in it (kiểm tra mẫu)."""
    from plandocs.writing.look import open_look

    problems = Problems()
    profile, chosen = _profile(profile_name, sizes, problems)
    if profile is not None:
        open_look(look, profile, chosen, problems)
    if not len(problems):
        say(word("check.clean", lang).format(file=look), err=True)
    report(problems, lang)
    sys.exit(exit_code(problems))


def _look(name: str, sizes: str | None, variant: str, problems: Problems) -> bytes | None:
    from plandocs.writing.shipped_look import Variant, write_look

    profile, chosen = _profile(name, sizes, problems)
    return write_look(profile, chosen, Variant(variant)) if profile is not None else None


def _profile(name: str, sizes: str | None, problems: Problems) -> tuple[Profile | None, str]:
    """The profile called ``name`` and the set of sizes to use; None with a problem when either is unknown."""
    shelf = Shelf(project_of(Path("plan.yaml")).registers, problems)
    profile = shelf.profile(name)
    if profile is None:
        problems.add("PD808", Place(name), id=name, **suggestion(name, shelf.names("profiles")))
        return None, ""
    chosen = sizes or str(profile.sizes.default)
    if chosen not in profile.sizes.sets:
        problems.add("PD104", Place("--sizes"), found=chosen, choices=", ".join(profile.sizes.sets))
        return None, ""
    return profile, chosen
