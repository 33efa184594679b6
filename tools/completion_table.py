"""What a shell is told of the command line (bảng gợi ý): commands, options and values go in, a table comes out.

A shell asks at every key; the table answers without loading the commands.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

import click

from plandocs.batch.units import REGISTER
from plandocs.checking.registry import registered
from plandocs.cli.commands import reconcile, render, roster
from plandocs.cli.completing import SHELLS
from plandocs.cli.group import group
from plandocs.cli.manner import language
from plandocs.cli.words import COMMANDS, word
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.registers.shelf import Shelf
from plandocs.spec.outline import RosterLayout

SPECS = "file:yaml,yml"
LISTS = "file:xlsx,xls,xlsm,ods,csv,tsv"
VALUES = {
    "--select": "rules",
    "--ignore": "rules",
    "--unit": "unit",
    "--only": "unit",
    "--province": "province",
    "--look": "file:docx",
    "--check": "file:docx",
    "--params": "file:yaml,yml,json,csv,xlsx",
    "--units": f"{LISTS}|{REGISTER}",
    "--quota": SPECS,
    "--profile": "profile",
    "--spec": SPECS,
    "--from": SPECS,
    "--summary": "file:csv,json",
    "--zip": "file:zip",
    "--log-file": "file:",
}
"""What stands behind an option, where its type does not say it."""
LISTED: dict[tuple[str, str], Sequence[str]] = {
    ("render", "--to"): render.KINDS,
    ("batch", "--to"): render.KINDS,
    ("roster", "--to"): roster.KINDS,
    ("reconcile", "--to"): reconcile.KINDS,
    ("roster", "--layout"): list(RosterLayout),
}
"""Values of which several may stand behind an option, parted by commas."""
NO_UNIT = "roster"
"""The command whose ``--unit`` is the name of a sender."""
MENDS = "migrate"
"""The command whose files are specs and looks."""
ARGUMENTS = {
    "SPEC": SPECS,
    "TEMPLATE": SPECS,
    "PATH": SPECS,
    "FORM": "file:docx",
    "FILE": LISTS,
    "RETURNED": "file:xlsx,yaml,yml",
    "PROFILE": "profile",
    "CODE": "code",
}
"""What an argument is, by its name in the usage line."""


def table_text() -> str:
    """The table as the text of its file, a line for each option and rule."""
    return f"{_shown(_table(), _DEEP)}\n"


_DEEP = 4
"""Levels of the table that are spread over lines; what lies deeper stands on one."""


def _shown(value: Any, levels: int, indent: str = "") -> str:
    if not levels or not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    inner = f"{indent} "
    lines = (f"{inner}{json.dumps(name)}: {_shown(one, levels - 1, inner)}" for name, one in value.items())
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _table() -> dict[str, Any]:
    english, vietnamese = _in("en"), _in("vi")
    return {
        "common": _options("", english[""], vietnamese[""]),
        "commands": {
            name: {
                "options": _options(name, english[name], vietnamese[name]),
                "arguments": [_argument(name, one) for one in english[name].params if isinstance(one, click.Argument)],
            }
            for name in COMMANDS
        },
        "codes": {code: row.name for code, row in CATALOGUE.items()},
        "rules": sorted({code for one in registered() for code in one.rule.codes}),
        "families": sorted({one.family for one in registered()}),
        "profiles": Shelf().names("profiles"),
    }


def _in(lang: str) -> dict[str, click.Command]:
    """Every command, as it speaks in a language."""
    words = sys.argv
    sys.argv = ["plandocs", "--lang", lang]
    try:
        if language() != lang:
            raise ValueError(lang)
        whole = group()
        context = click.Context(whole)
        return {"": whole} | {name: command for name in COMMANDS if (command := whole.get_command(context, name))}
    finally:
        sys.argv = words


def _options(name: str, english: click.Command, vietnamese: click.Command) -> dict[str, Any]:
    """The options of a command by their longest spelling; the common ones are not repeated."""
    pairs = zip(english.params, vietnamese.params, strict=True)
    told = {
        max(option.opts, key=len): {
            "also": [one for one in option.opts if not one.startswith("--")],
            "value": _value(name, option),
            "en": option.help,
            "vi": other.help,
        }
        for option, other in pairs
        if isinstance(option, click.Option) and isinstance(other, click.Option) and not option.hidden
    }
    asked = {"also": ["-h"], "value": "", "en": word("show_help", "en"), "vi": word("show_help", "vi")}
    return told if name else told | {"--help": asked}


def _value(command: str, option: click.Option) -> str:
    """What stands behind an option: nothing, a file, a folder, choices; "text" where nobody can guess it."""
    name = max(option.opts, key=len)
    if option.is_flag:
        return ""
    if (command, name) in LISTED:
        return f"list:{','.join(LISTED[command, name])}"
    if isinstance(option.type, click.Choice):
        return f"choice:{','.join(map(str, option.type.choices))}"
    if name in VALUES and not (name == "--unit" and command == NO_UNIT):
        return VALUES[name]
    if name == "--output":
        is_folder = isinstance(option.type, click.Path) and not option.type.file_okay
        return "folder" if is_folder else "file:"
    return "text"


def _argument(command: str, argument: click.Argument) -> str:
    if argument.name == "shell":
        return f"choice:{','.join(SHELLS)}"
    if command == MENDS:
        return f"{SPECS},docx"
    return ARGUMENTS[(argument.metavar or str(argument.name).upper()).removesuffix("...")]
