"""The whole examination (khám máy): every look in turn; one that fails is a finding itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from plandocs.cli.doctor.finding import Finding, State
from plandocs.diagnostics.language import Language

_ROOM = "plandocs.cli.doctor"


def examine_machine(output: Path, lang: Language, *, deep: bool) -> Iterator[Finding]:
    """Everything that was found, in the order of what stands on what."""
    yield from _safely("versions", "look_at_versions")
    yield from _safely("surroundings", "look_at_surroundings", lang)
    yield from _safely("folders", "look_at_folders", output)
    yield from _safely("project", "look_at_project", Path())
    yield from _safely("project", "look_at_registers")
    yield from _safely("fonts", "look_at_fonts")
    yield from _safely("office", "look_at_office", deep=deep)


def _safely(module: str, name: str, *given: Any, **named: Any) -> Iterator[Finding]:
    """What a look finds; even a module that cannot be loaded, for want of a package, is told."""
    try:
        look: Callable[..., Iterator[Finding]] = getattr(import_module(f"{_ROOM}.{module}"), name)
        yield from look(*given, **named)
    except Exception as error:  # noqa: BLE001 - whatever is missing here, the rest is still looked at
        yield Finding(module, State.PROBLEM, "failed", {"problem": f"{type(error).__name__}: {error}"})
