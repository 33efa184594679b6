"""The locked packages (gói đã khóa): what requirements/run.txt names, with versions, hashes and licences."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUN = ROOT / "requirements" / "run.txt"
LICENCES = ROOT / "requirements" / "licences.toml"

_PACKAGE = re.compile(r"(?P<name>[A-Za-z0-9_.-]+)==(?P<version>[^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VIA = re.compile(r"# {2,}(?:via )?([A-Za-z0-9_.-]+)|# via ([A-Za-z0-9_.-]+)")


@dataclass(frozen=True)
class Locked:
    """A package of the lock (gói): the exact version, the hashes of its files, by what it is needed."""

    name: str
    version: str
    hashes: tuple[str, ...]
    needed_by: tuple[str, ...]


@dataclass(frozen=True)
class Licence:
    """The licence of a package (giấy phép), and how it is used where that matters."""

    expression: str
    why: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """The licences that it is made of."""
        return tuple(self.expression.split(" AND "))


def locked(file: Path = RUN) -> list[Locked]:
    """The packages of a lock file, in its order."""
    found: list[Locked] = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", file.read_text(encoding="utf-8")):
        package = _PACKAGE.match(block)
        if package is not None:
            via = [next(filter(None, one.groups())) for one in _VIA.finditer(block)]
            found.append(Locked(package["name"], package["version"], tuple(_HASH.findall(block)), tuple(via)))
    return found


def licences() -> dict[str, Licence]:
    """The licences of the packages that are needed to run, by their names."""
    rows = tomllib.loads(LICENCES.read_text(encoding="utf-8"))["run"]
    return {name: Licence(row["licence"], row.get("why", "")) for name, row in rows.items()}


def allowed() -> frozenset[str]:
    """The licences that a package may have."""
    return frozenset(tomllib.loads(LICENCES.read_text(encoding="utf-8"))["allowed"])
