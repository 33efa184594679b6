"""A line that is still being typed (gợi ý khi gõ) goes in; how its last word may go on comes out.

The scripts of ``plandocs completion`` ask at every key, so the answer comes from a table that ``make docs`` makes;
neither the commands nor what they stand on is loaded.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from plandocs.cli.words import COMMANDS, word
from plandocs.diagnostics.language import Language

SHELLS = ("bash", "zsh", "fish", "powershell")
"""The shells that there is a script for."""

_FOLDER = Path(__file__).parent / "completion"
_HELP = "help"
_EMPTY = ":"
"""What a shell says for a word of which nothing is typed, where an empty one would get lost."""
_FILES, _FOLDERS = ":files", ":folders"
"""The first word of a line that asks the shell to offer files of some endings, or folders."""


def script(shell: str) -> str:
    """The script that a shell runs to complete lines of plandocs (tệp lệnh gợi ý)."""
    return (_FOLDER / f"plandocs.{shell}").read_text(encoding="utf-8")


def commands_with(option: str) -> list[str]:
    """The commands that have an option (lệnh có tùy chọn này)."""
    return [name for name, told in _table()["commands"].items() if _of(told["options"], option) is not None]


def answer(words: list[str], lang: Language) -> Iterator[str]:
    """The candidates for the last of ``words``, one on a line, with a tab before what is to be said of it."""
    *before, last = _joined(words) or [""]
    last = "" if last == _EMPTY else last
    command = _command(before)
    options = _table()["common"] | (_table()["commands"][command]["options"] if command in COMMANDS else {})
    name, sign, value = last.partition("=")
    if sign and name.startswith("--") and (told := _of(options, name)) is not None:
        yield from (one if one.startswith(":") else f"{name}={one}" for one in _values(told["value"], value))
    elif before and (told := _of(options, before[-1])) is not None and told["value"]:
        yield from _values(told["value"], last)
    elif last.startswith("-"):
        yield from (f"{option}\t{options[option][lang]}" for option in sorted(options) if option.startswith(last))
    elif command in ("", _HELP):
        names = COMMANDS if command else (*COMMANDS, _HELP)
        yield from (f"{one}\t{_short(one, lang)}" for one in names if one.startswith(last))
    elif command in COMMANDS:
        yield from _values(_argument(command, before, options), last)


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads((_FOLDER / "table.json").read_text(encoding="utf-8"))
    return table


def _joined(words: list[str]) -> list[str]:
    """The words with ``--option``, ``=`` and its value as one, where a shell parts them as bash does."""
    joined: list[str] = []
    for one in words:
        if joined and (one == "=" or joined[-1].endswith("=")) and joined[-1].startswith("--"):
            joined[-1] += one
        else:
            joined.append(one)
    return joined


def _of(options: dict[str, Any], written: str) -> dict[str, Any] | None:
    """What the table says of an option, by either spelling."""
    return options.get(written) or next((told for told in options.values() if written in told["also"]), None)


def _command(words: list[str]) -> str:
    """The command that the words name; empty where none is named yet."""
    waits = False
    for one in words:
        if waits:
            waits = False
        elif one.startswith("-"):
            told = _of(_table()["common"], one)
            waits = told is not None and bool(told["value"])
        else:
            return one
    return ""


def _argument(command: str, before: list[str], options: dict[str, Any]) -> str:
    """What the next argument of a command is; of the last there may be several."""
    kinds: list[str] = _table()["commands"][command]["arguments"]
    given, waits = -1, False
    for one in before:
        told = _of(options, one)
        given += not waits and not one.startswith("-")
        waits = not waits and told is not None and bool(told["value"])
    return kinds[min(given, len(kinds) - 1)] if kinds else ""


def _values(kind: str, begun: str) -> Iterator[str]:
    """The values of a kind that go on as begun."""
    kind, _, known = kind.partition(":")
    if kind == "folder":
        yield _FOLDERS
    elif kind == "file":
        endings, _, names = known.partition("|")
        yield f"{_FILES} {endings.replace(',', ' ')}".rstrip()
        yield from _beginning(filter(None, names.split(",")), begun)
    elif kind == "choice":
        yield from _beginning(known.split(","), begun)
    elif kind in ("list", "rules"):
        done, comma, rest = begun.rpartition(",")
        several = known.split(",") if kind == "list" else [*_table()["families"], *_table()["rules"]]
        yield from (f"{done}{comma}{_with_name(one)}" for one in _beginning(several, rest))
    else:
        yield from _from_register(kind, begun)


def _from_register(kind: str, begun: str) -> Iterator[str]:
    if kind == "code":
        codes: dict[str, str] = _table()["codes"]
        yield from map(_with_name, _beginning(codes, begun.upper()))
        yield from (f"{name}\t{code}" for code, name in codes.items() if begun and name.startswith(begun))
    elif kind == "profile":
        yield from _beginning(_table()["profiles"], begun)
    elif kind in ("unit", "province"):
        from plandocs.registers.units import OPEN, shipped_units

        rows = shipped_units().communes if kind == "unit" else shipped_units().provinces
        yield from (
            f"{row.code}\t{row.name}"
            for row in rows
            if row.ends == OPEN and (row.code.startswith(begun) or _is_named(row.name, begun))
        )


def _is_named(name: str, begun: str) -> bool:
    """Whether a word of a name begins as typed, marks left out: "hue" finds Huế."""
    if not begun or begun[0].isdigit():
        return False
    from plandocs.vietnamese.tones import strip_diacritics

    plain = strip_diacritics(name).casefold()
    return f" {plain}".find(f" {strip_diacritics(begun).casefold()}") >= 0


def _with_name(code: str) -> str:
    name = _table()["codes"].get(code)
    return f"{code}\t{name}" if name else code


def _beginning(names: Iterable[str], begun: str) -> list[str]:
    return [name for name in names if name.startswith(begun)]


def _short(command: str, lang: Language) -> str:
    return word(f"{command}.short", lang)
