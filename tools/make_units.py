"""Makes the register of administrative units that travels with the package (danh mục đơn vị hành chính).

Reads ``provinces.csv``, ``communes.csv`` and ``changes-DATE.csv``, checks their counts, and writes
``src/plandocs/registers/data/units/viet-nam.json``: ``python tools/make_units.py [FOLDER]``. The folder's own README
tells where its files come from; without it nothing is made.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT.parent / "shared/data"
OUTPUT = ROOT / "src/plandocs/registers/data/units/viet-nam.json"
PROVINCES, COMMUNES = 34, 3321
BEGIN = date(2025, 7, 1)
_TYPES = {"xa": "xã", "phuong": "phường", "dac_khu": "đặc khu"}
_BASE = "qd19"
_ABOUT_TYPE, _ABOUT_PROVINCE = "nq237", "nq30"

HEAD = {
    "source": "github.com/thanglequoc/vietnamese-provinces-database v3.0.2 và v4.2.0 (dữ liệu của Cục Thống kê), đối "
    "chiếu với Công văn 1027/CTK-CSCL ngày 25/6/2025; xem LICENSE.txt cùng thư mục",
    "licence": "MIT",
    "made_by": "tools/make_units.py",
    "as_of": "2026-08-02",
    "sources": {
        _BASE: "Quyết định số 19/2025/QĐ-TTg ngày 30/6/2025",
        _ABOUT_PROVINCE: "Nghị quyết số 30/2026/QH16",
        _ABOUT_TYPE: "Nghị quyết số 237/NQ-UBTVQH16",
    },
    "committee": {"name": "Ủy ban nhân dân", "short": "UBND"},
    "spellings": {"xã": ["x"], "phường": ["p"], "đặc khu": ["đk"], "tỉnh": ["t"], "thành phố": ["tp", "t p"]},
    "other_names": {"79": ["HCM", "TPHCM"]},
}
"""What stands before the rows: how types are abbreviated, and other names of provinces by code."""

Row = list[str]


class WrongSourceError(ValueError):
    """The files do not hold what their README says."""


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file by their heads."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def register_of(folder: Path) -> dict[str, Any]:
    """The register; raises WrongSourceError where counts are not those that are known."""
    provinces, communes = rows_of(folder / "provinces.csv"), rows_of(folder / "communes.csv")
    (path,) = sorted(folder.glob("changes-*.csv"))
    changes = rows_of(path)
    _check(provinces, communes)
    day = date.fromisoformat(path.stem.removeprefix("changes-"))
    return {**HEAD, "provinces": _provinces(provinces, changes, day), "communes": _communes(communes, changes, day)}


def _check(provinces: list[dict[str, str]], communes: list[dict[str, str]]) -> None:
    counted = Counter((row["province_code"], row["type"]) for row in communes)
    for row in provinces:
        for column, named in _TYPES.items():
            if counted[row["code"], named] != int(row[column]):
                raise WrongSourceError(f"{row['name']}: {named}")
    if (len(provinces), len(communes)) != (PROVINCES, COMMUNES):
        raise WrongSourceError(f"{len(provinces)} provinces, {len(communes)} communes")
    if [len({row["code"] for row in rows}) for rows in (provinces, communes)] != [PROVINCES, COMMUNES]:
        raise WrongSourceError("a code stands twice")


def _provinces(provinces: list[dict[str, str]], changes: list[dict[str, str]], day: date) -> list[Row]:
    renamed = {row["province_2025_07_01"]: row[f"province_{day:%Y_%m_%d}"] for row in changes}
    rows: list[Row] = []
    for row in provinces:
        now = _parted(renamed.get(row["full_name"], row["full_name"]), ("tỉnh", "thành phố"))
        rows += _dated([row["code"], row["name"], row["type"]], [row["code"], *now], day, _ABOUT_PROVINCE)
    return rows


def _communes(communes: list[dict[str, str]], changes: list[dict[str, str]], day: date) -> list[Row]:
    """The rows in the order of their source: by province, then by code."""
    renamed = {row["code"]: row[f"full_name_{day:%Y_%m_%d}"] for row in changes}
    rows: list[Row] = []
    for row in communes:
        name, kind = _parted(renamed.get(row["code"], row["full_name"]), tuple(_TYPES.values()))
        before = [row["code"], row["name"], row["type"], row["province_code"]]
        rows += _dated(before, [row["code"], name, kind, row["province_code"]], day, _ABOUT_TYPE)
    return rows


def _dated(before: Row, after: Row, day: date, source: str) -> list[Row]:
    """One row, or two where something changed: what it says, the first and the last day, the source."""
    if before == after:
        return [[*before, BEGIN.isoformat(), "", _BASE]]
    last = (day - timedelta(days=1)).isoformat()
    return [[*before, BEGIN.isoformat(), last, _BASE], [*after, day.isoformat(), "", source]]


def _parted(full: str, types: tuple[str, ...]) -> tuple[str, str]:
    """The bare name and the type of "Xã Hà Bắc"."""
    for kind in types:
        if full.casefold().startswith(f"{kind} "):
            return full[len(kind) + 1 :], kind
    raise WrongSourceError(full)


def written(register: dict[str, Any]) -> str:
    """The register as text, one row a line."""
    text = json.dumps(register, ensure_ascii=False, indent=1)
    return re.sub(r"\[\n\s+(\"[^\[\]{}]*?\")\n\s+\]", lambda found: f"[{_joined(found[1])}]", text) + "\n"


def _joined(lines: str) -> str:
    return re.sub(r",\n\s+", ", ", lines)


def main() -> int:
    """Writes the register; 0 also where the source is not at hand."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    if not (folder / "communes.csv").is_file():
        print(f"{folder}: no communes.csv, nothing made")
        return 0
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(written(register_of(folder)), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
