"""What came of a case against what has to hold for every case (xét kết quả): an outcome in, its faults out."""

from __future__ import annotations

import csv
import os
import re
import sys
import sysconfig
import zipfile
from functools import cache
from pathlib import Path

from tests.hostile.case import Case
from tests.hostile.trial import ROOT, SECRET, Outcome
from tests.readers.package_check import package_faults

_FORMULA = ("=", "@", "+1", "-2+", "\t=")
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
"""What moves the cursor, recolours the screen, turns direction or is not seen."""
MOST_MEGABYTES = 1024
_ERROR = re.compile(r"\berror\[(PD\d{3})\]")
_NEVER = ("subprocess.", "socket.", "pty.", "ctypes.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "urllib")
_CHANGES = ("os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.mkdir", "os.chmod")
_HARMLESS = ("/dev/null", "/dev/urandom", "/dev/full", "/proc/self", "/usr/share/zoneinfo", "/etc/mime", "/etc/locale")


def faults(one: Case, came: Outcome) -> list[str]:
    """What did not hold; nothing where all is as it has to be."""
    out, err = came.out.decode("utf-8", "replace"), came.err.decode("utf-8", "replace")
    found = [*_ending(one, came, err), *_words(one, came, out, err), *_files(one, came)]
    found += _deeds(one, came)
    return [*found, f"stderr: {err[-1500:]}"] if found else []


def _ending(one: Case, came: Outcome, err: str) -> list[str]:
    found = []
    if came.late:
        found.append("no answer")
    if came.code != one.exit:
        found.append(f"ended with {came.code}, not {one.exit}")
    told = frozenset(_ERROR.findall(err))
    if 2 not in one.closed and told != one.told:
        found.append(f"told {sorted(told)}, not {sorted(one.told)}")
    if "Traceback" in err:
        found.append("a traceback")
    if came.megabytes >= MOST_MEGABYTES:
        found.append(f"{came.megabytes} MB")
    return found


def _words(one: Case, came: Outcome, out: str, err: str) -> list[str]:
    made = "\n".join(map(_text_of, came.made))
    said = f"{out}\n{err}\n{made}"
    found = [f"“{words}” is nowhere" for words in one.says if words not in said]
    found += [f"“{words}” came out" for words in (*one.hides, SECRET) if words in said]
    raw = {f"U+{ord(letter):04X}" for letter in _CONTROLS.findall(out + err)}
    return [*found, f"control characters on the screen: {sorted(raw)}"] if raw else found


def _text_of(path: Path) -> str:
    """The words of a file that was made."""
    if path.is_symlink() or not path.is_file():
        return ""
    if path.suffix not in (".docx", ".xlsx"):
        return path.read_bytes().decode("utf-8", "replace")
    with zipfile.ZipFile(path) as package:
        parts = [package.read(name).decode("utf-8") for name in package.namelist() if name.endswith(".xml")]
    return re.sub(r"<[^>]*>", "", re.sub(r"</w:p>", "\n", "\n".join(parts))).replace("\xa0", " ")


def _files(one: Case, came: Outcome) -> list[str]:
    named = [_real(came.project / name) for name in one.writes]
    found = [
        f"wrote {path.relative_to(came.project.parent)}"
        for path in came.made
        if not any(path == name or name in path.parents for name in named)
    ]
    found += [f"deleted {path}" for path in came.gone]
    found += [f"left {name} among temporary files" for name in came.left]
    found += [
        f"left {path.name}" for path in came.made if path.name.startswith(".plandocs-") and path.name != one.keeps
    ]
    found += [f"{path.name} has a formula" for path in came.made if _has_formula(path)]
    for path in came.made:
        if path.suffix == ".docx" and not one.flawed:
            found += [f"{path.name}: {fault}" for fault in package_faults(path)]
        elif path.suffix in (".xlsx", ".zip") and (zipfile.ZipFile(path).testzip() is not None):
            found.append(f"{path.name} is broken")
    return found


def _has_formula(path: Path) -> bool:
    """Whether a spreadsheet program would compute what somebody wrote as a name or a value."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return any(cell.startswith(_FORMULA) for row in csv.reader(stream) for cell in row)
    if path.suffix != ".xlsx":
        return False
    with zipfile.ZipFile(path) as package:
        parts = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/")]
    return any(re.search(rb"<f>[^<]*(?:cmd|calc|HYPERLINK|WEBSERVICE)|<hyperlink", part) for part in parts)


def _deeds(one: Case, came: Outcome) -> list[str]:
    """What it read, wrote, started and ran that it should not have."""
    found = []
    scratch = came.project.parent
    named = [_real(came.project / name) for name in one.writes]
    allowed = [*_installed(), came.project, scratch / "temporary", *_named(one, came.project)]
    allowed += [Path(os.path.realpath(came.project / name)) for name in one.reads]
    for event, *given in came.notes:
        if event.startswith(_NEVER):
            found.append(f"{event} {given}")
        elif event == "read" and not _lies_in(given[0], came.project, allowed):
            found.append(f"read {given[0]}")
        elif event == "write" or event.startswith(_CHANGES):
            places = [*named, *(one.parent for one in named), scratch / "temporary", Path("/dev")]
            found += [f"{event} {path}" for path in given if not _lies_in(path, came.project, places)]
        elif event in ("exec", "compile") and not _is_ours(given[0]):
            found.append(f"{event} of {given[0]}")
    return found


def _lies_in(written: str, project: Path, folders: list[Path]) -> bool:
    if written.isdigit() or written.startswith(_HARMLESS) or not written:
        return True
    path = os.path.realpath(project / written)
    return any(f"{path}{os.sep}".startswith(f"{folder}{os.sep}") for folder in folders)


def _real(path: Path) -> Path:
    """A path with neither links nor dots in it."""
    return Path(os.path.realpath(path))


def _named(one: Case, project: Path) -> list[Path]:
    """The files that the command line itself names."""
    words = [word.partition("=")[2] if word.startswith("--") else word for word in one.line]
    return [Path(os.path.realpath(project / word)) for word in words if word]


@cache
def _installed() -> list[Path]:
    """Where Python, its packages and plandocs stand."""
    paths = sysconfig.get_paths().values()
    found = {Path(os.path.realpath(path)) for path in (*paths, sys.prefix, sys.base_prefix)}
    return [*found, ROOT / "src", ROOT / "templates", ROOT / "specs"]


def _is_ours(file: str) -> bool:
    if file.startswith("<"):
        return True
    path = Path(os.path.realpath(file))
    return any(folder in path.parents for folder in _installed())
