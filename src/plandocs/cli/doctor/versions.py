"""Versions (phiên bản): plandocs, Python, the system, and the packages that plandocs stands on."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from itertools import takewhile

from plandocs.cli.doctor.finding import Finding, State, shown

_OLDEST = (3, 11)
_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)\s*(?:>=(?P<least>[\w.]+))?")


def look_at_versions() -> Iterator[Finding]:
    """What runs here, and whether it is new enough."""
    yield Finding("plandocs", State.OK, "plandocs", {"version": _version("plandocs") or "?", "system": _system()})
    told = {"version": platform.python_version(), "kind": platform.python_implementation()}
    state = State.OK if sys.version_info >= _OLDEST else State.PROBLEM
    yield Finding("python", state, "python", {**told, "path": shown(sys.executable or "?")})
    yield from _packages()


def _system() -> str:
    return f"{platform.system()} {platform.release()} {platform.machine()}".strip()


def _packages() -> Iterator[Finding]:
    """The packages in one line where all are well; those that are missing or too old each in their own."""
    there: list[str] = []
    for requirement in _needed():
        found = _REQUIREMENT.match(requirement)
        if found is None:
            continue
        name, least = found["name"], found["least"] or "0"
        has = _version(name)
        if has is None:
            yield Finding("packages", State.PROBLEM, "package_missing", {"name": name})
        elif _numbers(has) < _numbers(least):
            yield Finding("packages", State.PROBLEM, "package_old", {"name": name, "version": has, "least": least})
        else:
            there.append(f"{name} {has}")
    yield Finding("packages", State.OK, "packages", {"packages": ", ".join(there)})


def _needed() -> list[str]:
    """What plandocs needs, without what it needs for an extra."""
    try:
        return sorted(one for one in requires("plandocs") or () if "extra" not in one.partition(";")[2])
    except PackageNotFoundError:
        return []


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _numbers(written: str) -> tuple[int, ...]:
    """The numbers that a version begins with: 8.1 of ``8.1rc2``."""
    parts = (re.match(r"\d+", part) for part in written.split("."))
    return tuple(int(part[0]) for part in takewhile(bool, parts) if part)
