"""A case is tried (thử một ca): by a child of the nursery, or by the installed command; the outcome comes out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.hostile.case import Case, lay_out

ROOT = Path(__file__).parents[2]
SECRET = "BI-MAT-NGOAI-DU-AN"  # noqa: S105 - nobody enters by it
"""What stands in the files outside of the project, and must come out nowhere."""


@dataclass(frozen=True)
class Outcome:
    """What came of a case (kết quả): how it ended, what it said, what it left, and what it did on the way."""

    code: int
    out: bytes
    err: bytes
    late: bool
    seconds: float
    megabytes: int
    project: Path
    made: tuple[Path, ...]
    """Files that were not there before, or hold something else now."""
    gone: tuple[Path, ...]
    left: tuple[str, ...]
    """What remains in the folder of temporary files."""
    notes: tuple[tuple[str, ...], ...]
    """What Python told of it; nothing where the installed command ran."""


class Nursery:
    """The process that does the cases (lò thử)."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.nursery"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "PYTHONUTF8": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert self._ask(None) == "ready\n"

    def tried(self, one: Case, scratch: Path) -> Outcome:
        """What comes of a case in an empty folder."""
        return _tried(one, scratch, self._fork)

    def close(self) -> None:
        """Ends the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def _fork(self, asked: dict[str, Any]) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self._ask(asked))
        return told

    def _ask(self, asked: dict[str, Any] | None) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if asked is not None:
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()
        return self._process.stdout.readline()


def by_installed_command(one: Case, scratch: Path) -> Outcome:
    """What comes of a case where the command is a process of its own (lệnh đã cài)."""
    return _tried(one, scratch, _process)


def _tried(one: Case, scratch: Path, run: Any) -> Outcome:
    project, outside, temporary = scratch / "project", scratch / "outside", scratch / "temporary"
    outside.mkdir(parents=True)
    temporary.mkdir()
    (outside / "mat.yaml").write_text(f"title: {SECRET}\n")
    (outside / "mat.csv").write_text(f"{SECRET},a\n1,2\n")
    lay_out(one, project)
    before = _tree(scratch)
    streams = [scratch / name for name in ("in", "out", "err")]
    streams[0].write_bytes(one.stdin if isinstance(one.stdin, bytes) else b"")
    paths: list[str | None] = [str(path) for path in streams]
    paths[0] = one.stdin if one.stdin is None or isinstance(one.stdin, str) else paths[0]
    paths[1] = None if 1 in one.closed else one.stdout or paths[1]
    paths[2] = None if 2 in one.closed else paths[2]
    asked = {
        "project": str(project),
        "line": list(one.line),
        "environment": _environment(one, temporary),
        "streams": paths,
        "notes": str(scratch / "notes"),
    }
    told = run(asked)
    after = _tree(scratch)
    ours = {*streams, scratch / "notes"}
    changed = [path for path, state in after.items() if before.get(path) != state and path not in ours]
    return Outcome(
        told["code"],
        streams[1].read_bytes() if streams[1].exists() else b"",
        streams[2].read_bytes() if streams[2].exists() else b"",
        told["late"],
        told["seconds"],
        told["memory"],
        project,
        tuple(sorted(path for path in changed if temporary not in path.parents)),
        tuple(sorted(path for path in before if path not in after)),
        tuple(sorted(path.name for path in temporary.iterdir())) if temporary.is_dir() else (),
        _notes(scratch / "notes"),
    )


def _environment(one: Case, temporary: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    mine = {
        "TMPDIR": str(temporary),
        "HOME": str(temporary),
        "LANG": "C.UTF-8",
        "PLANDOCS_LANG": "en",
        "COLUMNS": "100",
    }
    given = {name: value for name, value in one.environment.items() if value is not None}
    dropped = {name for name, value in one.environment.items() if value is None}
    found = {name: value for name, value in (kept | mine).items() if name not in dropped}
    return found | given | {"PYTHONDONTWRITEBYTECODE": "1"}


def _tree(scratch: Path) -> dict[Path, tuple[int, ...]]:
    """Every file below a folder, links not followed, with what tells whether it was touched."""
    found: dict[Path, tuple[int, ...]] = {}
    for folder, _, names in os.walk(scratch):
        for name in names:
            path = Path(folder, name)
            state = path.lstat()
            found[path] = (state.st_ino, state.st_size, state.st_mtime_ns)
    return found


def _notes(path: Path) -> tuple[tuple[str, ...], ...]:
    if not path.exists():
        return ()
    return tuple(tuple(json.loads(line)) for line in path.read_text("utf-8").splitlines())


def _process(asked: dict[str, Any]) -> dict[str, Any]:
    from tests.hostile.own_process import run

    return run(asked)
