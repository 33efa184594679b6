"""A case through the installed command, as a process of its own (tiến trình riêng), within limits."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SECONDS = 10
WALL = 60
_SOURCES = Path(__file__).parents[2] / "src"


def run(asked: dict[str, Any]) -> dict[str, Any]:
    """How the command ended; what it took is known only where the system tells (POSIX)."""
    environment = asked["environment"] | {"PYTHONPATH": str(_SOURCES)}
    paths = asked["streams"]
    streams = [
        None if path is None else Path(path).open("rb" if not at else "wb")  # noqa: SIM115 - closed below
        for at, path in enumerate(paths)
    ]
    command = [sys.executable, "-m", "plandocs", *asked["line"]]
    process = subprocess.Popen(
        command,
        cwd=asked["project"],
        env=environment,
        stdin=streams[0],
        stdout=streams[1],
        stderr=streams[2],
        **_own_streams([number for number, stream in enumerate(streams) if stream is None]),
    )
    try:
        return _ended(process)
    finally:
        for stream in streams:
            if stream is not None:
                stream.close()


def _own_streams(closed: list[int]) -> dict[str, Any]:
    """What is done in the child before the command begins: limits, and streams that nothing is open for."""
    if os.name != "posix":
        return {}
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (256 << 20, 256 << 20))
        for number in closed:
            os.close(number)

    return {"preexec_fn": limit}


def _ended(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    if os.name != "posix":
        try:
            return {"code": process.wait(WALL), "late": False, "seconds": 0.0, "memory": 0}
        except subprocess.TimeoutExpired:
            process.kill()
            return {"code": process.wait(), "late": True, "seconds": 0.0, "memory": 0}
    import threading

    timer = threading.Timer(WALL, process.kill)
    timer.start()
    _, status, usage = os.wait4(process.pid, 0)
    late = not timer.is_alive()
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    memory = usage.ru_maxrss // 1024
    return {"code": process.returncode, "late": late, "seconds": usage.ru_utime + usage.ru_stime, "memory": memory}
