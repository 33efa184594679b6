"""What may differ between two machines, or two days, and must not show in a document."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ODD_DAY = str(HERE / "odd")


@dataclass(frozen=True)
class Setting:
    """How a run differs from a plain one."""

    name: str
    environment: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    """What ``making.py`` is asked."""
    umask: int = 0o022
    times: tuple[int, ...] = ()
    """Times of change that the inputs bear, one after another."""
    elsewhere: bool = False
    """Whether the run begins in another folder, and its home and temporary files lie elsewhere."""
    again: bool = False
    """Whether it is made a second time, where everything stands already."""
    flags: tuple[str, ...] = ()
    """What Python itself is asked."""
    python: str = sys.executable


PLAIN = Setting("plain")
_ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
_TIMES = (0, 4_294_967_295, 86_400, 1_900_000_000)
EVERYTHING = Setting(
    "everything at once",
    {**_ASCII, "PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "COLUMNS": "31", "PYTHONPATH": ODD_DAY},
    ("reversed", "absolute", "jobs=2"),
    umask=0o077,
    times=_TIMES,
    elsewhere=True,
    flags=("-O",),
)


def _locales() -> list[str]:
    """The locales of this machine; those of the countries that matter, if they are there."""
    if shutil.which("locale") is None:
        return ["C"]
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.split()
    wanted = ("C", "POSIX", "C.", "en_US", "vi_VN", "tr_TR", "de_DE")
    return [name for name in known if name in wanted or name.startswith(wanted[2:])] or ["C"]


def alone() -> list[Setting]:
    """Each difference by itself, and some twice over."""
    return [
        *(Setting(f"hash seed {seed}", {"PYTHONHASHSEED": seed}) for seed in ("1", "2", "4294967295", "random")),
        *(Setting(f"locale {name}", {"LC_ALL": name}) for name in _locales()),
        Setting("ASCII alone", _ASCII),
        *(Setting(f"time zone {zone}", {"TZ": zone}) for zone in ("UTC", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati")),
        *(Setting(f"umask {mask:03o}", umask=mask) for mask in (0o000, 0o027, 0o077)),
        Setting("whole paths, from another folder", words=("absolute",), elsewhere=True),
        *(Setting(f"batch by {jobs} processes", words=(f"jobs={jobs}",)) for jobs in (2, 3)),
        Setting("another day, folders in reverse", {"PYTHONPATH": ODD_DAY}),
        Setting("specs in reverse", words=("reversed",)),
        Setting("narrow terminal", {"COLUMNS": "20"}),
        Setting("inputs of 1970 and 2106", times=_TIMES),
        Setting("made a second time", again=True),
        Setting("Python's -O", flags=("-O",)),
        Setting("Python's -X utf8=0", flags=("-X", "utf8=0")),
        EVERYTHING,
    ]


def made(setting: Setting, folder: Path) -> Path:
    """Makes all documents in a new folder, as a setting says."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "specs", folder / "specs")
    files = sorted(path for path in (folder / "specs").rglob("*") if path.is_file())
    for number, path in enumerate(files if setting.times else ()):
        os.utime(path, (setting.times[number % len(setting.times)],) * 2)
    away = folder.parent / f"{folder.name}-away"
    away.mkdir(exist_ok=True)
    start, named = (away, str(folder.resolve())) if setting.elsewhere else (folder, ".")
    for _ in range(2 if setting.again else 1):
        done = subprocess.run(
            [setting.python, *setting.flags, str(HERE / "making.py"), named, *setting.words],
            cwd=start,
            env=_environment(setting, away),
            umask=setting.umask,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()[-1000:]
    return folder


def _environment(setting: Setting, away: Path) -> dict[str, str]:
    names = ("LC_ALL", "LC_MESSAGES", "LANG", "TZ", "COLUMNS", "PYTHONHASHSEED", "PYTHONUTF8")
    plain = {
        name: value for name, value in os.environ.items() if name not in names and not name.startswith("PLANDOCS_")
    }
    path = [*setting.environment.get("PYTHONPATH", "").split(os.pathsep), str(ROOT / "src")]
    home = {"HOME": str(away), "TMPDIR": str(away)} if setting.elsewhere else {}
    plain |= {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
    return {**plain, **setting.environment, **home, "PYTHONPATH": os.pathsep.join(filter(None, path))}
