"""``plandocs rules``: the rules of checking (danh mục quy tắc)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import click

from plandocs.checking.registry import Registered, registered
from plandocs.checking.selectors import may_be_chosen
from plandocs.cli.options import lang_option
from plandocs.cli.speaking import show
from plandocs.cli.words import word
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.telling import title
from plandocs.diagnostics.text_report import severity_word


def command(lang: Language) -> click.Command:
    """The command ``rules``."""

    def run(form: str) -> None:
        if form == "json":
            told = [_row(one, code, lang) for one in registered() for code in sorted(one.rule.codes)]
            show(json.dumps({"version": 1, "rules": told}, ensure_ascii=False, indent=2))
        else:
            show("\n\n".join(_families(lang)))

    return click.Command(
        "rules",
        callback=run,
        help=word("rules.help", lang),
        params=[
            click.Option(
                ["--format", "form"],
                type=click.Choice(["text", "json"]),
                default="text",
                show_default=True,
                help=word("check.format", lang),
            ),
            lang_option(lang),
        ],
    )


def _families(lang: Language) -> Iterator[str]:
    """The rules of each family, below its name; a code's message follows its name."""
    words = max(len(severity_word(CATALOGUE[code].severity, lang)) for one in registered() for code in one.rule.codes)
    for family, rules in groupby(registered(), lambda one: one.family):
        codes = sorted(code for one in rules for code in one.rule.codes)
        lines = (
            f"  {code}  {severity_word(CATALOGUE[code].severity, lang):{words}}  {CATALOGUE[code].name}: "
            f"{title(code, lang)}"
            for code in codes
        )
        yield "\n".join((family, *lines))


def _row(one: Registered, code: str, lang: Language) -> dict[str, Any]:
    return {
        "code": code,
        "name": CATALOGUE[code].name,
        "family": one.family,
        "severity": CATALOGUE[code].severity.value,
        "sure": one.rule.sure.value,
        "may_be_ignored": may_be_chosen(code),
        "message": title(code, lang),
    }
