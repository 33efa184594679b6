"""Asks whether advisories are known against the locked packages (kiểm tra lỗ hổng): pip-audit, and what it did not see.

``make audit`` runs it. It ends with 0 only if every package of every lock was looked up and none has an advisory, with
1 if there are advisories, and with 3, saying so, if the service could not be asked: silence of a service that was not
reached means nothing, though pip-audit alone would end with 0.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.locked import ROOT, Locked, licences, locked
from tools.reliability import record

FILES = (ROOT / "requirements" / "run.txt", ROOT / "requirements" / "dev.txt")
CLEAN, FOUND, NOT_ASKED = 0, 1, 3
_SECONDS = 600
_LAST_LINES = 2


@dataclass(frozen=True)
class Answer:
    """What the service said of one package (kết quả của một gói); None where it said nothing."""

    name: str
    advisories: tuple[str, ...] | None


def main(arguments: Sequence[str]) -> int:
    """Asks about each lock, and tells; the path of pip-audit is the argument."""
    (program,) = arguments
    outcomes = [(file, *asked(program, file)) for file in FILES]
    for file, answers, said in outcomes:
        print(told(file, locked(file), answers, said))
    _keep(outcomes[0][1])
    return max((code_of(locked(file), answers) for file, answers, _ in outcomes), default=NOT_ASKED)


def asked(program: str, file: Path) -> tuple[list[Answer], str]:
    """What the service says of the packages of a lock, and the last words of pip-audit where it says nothing."""
    words = [program, "--requirement", str(file), "--require-hashes", "--disable-pip", "--format", "json"]
    try:
        done = subprocess.run(
            [*words, "--progress-spinner", "off"], capture_output=True, text=True, check=False, timeout=_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return [], str(error)
    try:
        return answers_in(json.loads(done.stdout)), ""
    except ValueError:
        return [], " ".join(done.stderr.strip().splitlines()[-_LAST_LINES:])


def answers_in(report: Any) -> list[Answer]:
    """The answers in a report of pip-audit; a package that was passed over has none. Raises ValueError."""
    if not isinstance(report, dict) or "dependencies" not in report:
        raise ValueError("no report of pip-audit")
    return [
        Answer(one["name"], None if "skip_reason" in one else tuple(flaw["id"] for flaw in one.get("vulns", ())))
        for one in report["dependencies"]
    ]


def code_of(packages: Iterable[Locked], answers: Iterable[Answer]) -> int:
    """The exit code that these answers call for."""
    known = {answer.name: answer.advisories for answer in answers}
    if any(known.values()):
        return FOUND
    return CLEAN if all(known.get(one.name) is not None for one in packages) else NOT_ASKED


def told(file: Path, packages: Sequence[Locked], answers: Sequence[Answer], said: str) -> str:
    """What came of one lock, in words."""
    known = {answer.name: answer.advisories for answer in answers if answer.advisories is not None}
    lines = [f"{file.name}: {len(known)} of {len(packages)} packages looked up"]
    lines += [f"  {name}: {', '.join(flaws)}" for name, flaws in known.items() if flaws]
    missing = [one.name for one in packages if one.name not in known]
    if missing:
        lines.append(f"  NOT LOOKED UP, nothing is known of: {', '.join(missing)}")
        lines += [f"  {said}"] if said else []
    return "\n".join(lines)


def _keep(answers: Sequence[Answer]) -> None:
    """The figures of this run for docs/reliability.md, if it is to leave them."""
    known = {answer.name: answer.advisories for answer in answers}
    rows = [
        (one.name, one.version, licences()[one.name].expression, _in_words(known.get(one.name))) for one in locked()
    ]
    record(
        "60-licences",
        "Licences and known vulnerabilities",
        says="Every package that plandocs needs to run, as it is locked, with its licence (held against an allowed list"
        " by a test) and what the advisory service of PyPI knew of it on the day of the run. “Not asked” means that the"
        " service could not be reached from where this ran: then nothing is known, and make audit fails. The table says"
        " nothing of flaws that nobody has reported, nor of LibreOffice.",
        command="make audit",
        columns=("package", "version", "licence", "advisories"),
        rows=rows,
    )


def _in_words(advisories: tuple[str, ...] | None) -> str:
    return "not asked" if advisories is None else ", ".join(advisories) or "none known"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
