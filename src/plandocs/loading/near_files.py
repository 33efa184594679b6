"""What a name may have meant for which there is no file (tệp tên gần giống): one beside it, or in that folder."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from plandocs.vietnamese.similarity import closest

_ENDINGS = (".yaml", ".yml")
_MOST = 1000
"""Files of a folder that are looked at."""
_TOLD = 3


def near_file(missing: Path) -> str:
    """The file that is most like one that is missing, as its message names it; empty where none is."""
    names = _specs(missing.parent)
    near = [name for name in names if Path(name).stem == missing.name][:1] or closest(missing.name, names)
    return _told(missing.parent, near)


def files_inside(folder: Path) -> str:
    """Some specs of a folder that was named instead of one of them; empty where it has none."""
    return _told(folder, sorted(_specs(folder))[:_TOLD])


def _specs(folder: Path) -> list[str]:
    try:
        return [one.name for one in islice(folder.iterdir(), _MOST) if one.suffix.lower() in _ENDINGS]
    except OSError:
        return []


def _told(folder: Path, names: Iterable[str]) -> str:
    return ", ".join(str(folder / name) for name in names)
