"""Runs of the command line, each forked from one process that has loaded it; what befalls a run is asked for.

A run begins in a twentieth of a second, so that it can be made to fail at each of its calls. ``Forks`` starts the
process (``python -m tests.faults.forks``). It knows nothing but this: a request is a line of JSON, and so is its end.
"""

from __future__ import annotations

import errno
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.project import OUT

ROOT = Path(__file__).parents[2]
STRACE = shutil.which("strace")
_CALLS = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.truncate", "fcntl.flock")
"""Events of the audit of Python; opening counts as well, where it is for writing."""
POOL = "TEST_POOL"
"""The variable by which a batch asks processes at once, and for a few units at a time."""
GONE = "folder gone"
"""In place of an error: the folder that is written to vanishes, and the call is made."""
_HANGING = 60
"""Seconds after which a run is taken to hang, and ended."""
_LINGERING = 15
"""Seconds that what a run has started may go on after it."""


@dataclass(frozen=True)
class Fault:
    """What is to befall a run: its call number ``at`` of one kind fails, or ends it; or nothing.

    ``call`` is an event of Python's audit, or "fsync"; with ``traced`` it is a call of the system, which strace tampers
    with. ``limits`` are of the system (RLIMIT_…); ``signals`` come after some seconds.
    """

    call: str = ""
    at: int = 0
    errno: str = ""
    """The error that the call gives; empty for a SIGKILL in its place."""
    traced: bool = False
    limits: Mapping[str, int] = field(default_factory=dict)
    signal: str = ""
    after: float = 0.0

    @property
    def name(self) -> str:
        """As a row of a table has it."""
        return self.errno or ("SIGKILL" if self.call else self.signal or ", ".join(self.limits))


@dataclass(frozen=True)
class Ran:
    """How a run ended: its code (minus the signal that ended it), what it said, and the calls that it made."""

    code: int
    out: str
    err: str
    calls: tuple[str, ...] = ()
    left: bool = False
    """Whether processes that it had started were still there some seconds after its end."""


class Forks:
    """Starts runs; it has to be closed."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.forks"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        words: Sequence[str],
        folder: Path,
        fault: Fault | None = None,
        *,
        listing: str = "",
        environment: Mapping[str, str] | None = None,
    ) -> Ran:
        """Runs a command in a folder, with its temporary files in ``folder/../tmp``.

        ``listing`` has the calls told that it makes: "audit", or those of a system's call, as strace knows them.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {
            "words": list(words),
            "folder": str(folder),
            "fault": asdict(fault or Fault()),
            "listing": listing,
            "scratch": str(self._scratch),
            "environment": {"TMPDIR": str(folder.parent / "tmp"), "PLANDOCS_LANG": "en", **(environment or {})},
        }
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        return Ran(told["code"], told["out"], told["err"], tuple(told["calls"]), told["left"])

    @property
    def size(self) -> int:
        """The bytes of memory that a run has when it begins, as the system counts them for a limit."""
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[0])
        return pages * resource.getpagesize()

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate()


# ---------------------------------------------------------------- the process itself


def _serve() -> None:
    import gc
    import pkgutil
    from importlib import import_module

    import plandocs
    from plandocs.cli import entry

    for module in pkgutil.walk_packages(plandocs.__path__, "plandocs."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    gc.freeze()
    for line in sys.stdin:
        asked = json.loads(line)
        sys.stdout.write(json.dumps(_ran(asked, entry.main)) + "\n")
        sys.stdout.flush()


def _ran(asked: dict[str, Any], main: Any) -> dict[str, Any]:
    scratch, fault = Path(asked["scratch"]), Fault(**asked["fault"])
    out, err, log = (scratch / name for name in ("out", "err", "log"))
    log.unlink(missing_ok=True)
    ready, go = os.pipe()
    waits, waiting = os.pipe()
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.close(go)
        _make_ready(asked, out, err)
        os.write(waiting, b"!")
        os.read(ready, 1)
        os.close(waiting)
        os.close(waits)
        os.close(ready)
        _run_here(asked, fault, log, main)
    os.close(ready)
    os.read(waits, 1)  # what it does until then is none of the command's
    os.close(waits)
    os.close(waiting)
    tracer = (
        _traced(child, fault, asked["listing"], log) if fault.traced or asked["listing"] not in ("", "audit") else None
    )
    os.write(go, b"!")
    os.close(go)
    if fault.signal:
        time.sleep(fault.after)
        os.kill(child, getattr(signal, fault.signal))
    code = _waited(child)
    if tracer is not None:
        tracer.wait()
    left = not _is_gone(child)
    calls = log.read_text(errors="replace").splitlines() if log.exists() else []
    return {"code": code, "out": _text(out), "err": _text(err), "calls": calls, "left": left}


def _waited(child: int) -> int:
    until = time.monotonic() + _HANGING
    while time.monotonic() < until:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -1000


def _is_gone(group: int) -> bool:
    """Whether a run and all that it has started have ended; they are ended if not."""
    until = time.monotonic() + _LINGERING
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    os.killpg(group, signal.SIGKILL)
    return False


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _traced(child: int, fault: Fault, listing: str, log: Path) -> subprocess.Popen[str]:
    assert STRACE is not None
    if fault.traced:
        does = f"error={fault.errno}" if fault.errno else "signal=KILL"
        what = ["-e", f"trace={fault.call}", "-e", f"inject={fault.call}:{does}:when={fault.at}"]
    else:
        what = ["-e", f"trace={listing}"]
    to = "/dev/null" if fault.traced else str(log)
    words = [STRACE, "-f", *what, "-o", to, "-p", str(child)]
    tracer = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    assert "attached" in tracer.stderr.readline()
    return tracer


def _make_ready(asked: dict[str, Any], out: Path, err: Path) -> None:
    """The forked process becomes what a shell would start."""
    os.setsid()
    os.chdir(asked["folder"])
    os.environ.update(asked["environment"])
    for path, number in ((out, 1), (err, 2)):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        os.dup2(handle, number)
        os.close(handle)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    sys.argv = ["plandocs", *asked["words"]]
    if asked["environment"].get(POOL):
        from plandocs.batch import slices, working

        working._TRIAL, working._WORTH, slices.LENGTH = 2, 0.0, 2


def _run_here(asked: dict[str, Any], fault: Fault, log: Path, main: Any) -> None:
    """The run, in the forked process; it never returns."""
    for name, most in fault.limits.items():
        resource.setrlimit(getattr(resource, name), (most, most))
    if asked["listing"] == "audit" or (fault.call and not fault.traced):
        _tamper(fault, log if asked["listing"] else None)
    code = 99
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        main()
    except SystemExit as ended:
        code = int(ended.code or 0)
    except BaseException:  # noqa: BLE001 - what Python itself would do at the end of a process
        sys.excepthook(*sys.exc_info())
        code = 1
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except OSError:
            code = 120
        os._exit(code)


class _Tampering:
    """Lists the calls that write, or lets one of them fail, as Python's audit tells of them before they are made."""

    def __init__(self, fault: Fault, log: Path | None) -> None:
        self.fault, self.count = fault, 0
        self.handle = os.open(log, os.O_WRONLY | os.O_CREAT, 0o666) if log is not None else -1

    def met(self, call: str) -> None:
        """Takes note of a call."""
        self.count += 1
        if self.handle >= 0:
            os.write(self.handle, f"{call}\n".encode())
        elif self.count == self.fault.at:
            self._befall()

    def hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        """What Python asks before a call."""
        if event == "open":
            flags = arguments[2] or 0
            if isinstance(arguments[0], int) or not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                return
        elif event not in _CALLS:
            return
        self.met(f"{event} {arguments[0]}")

    def _befall(self) -> None:
        if self.fault.errno == GONE:
            shutil.rmtree(OUT, ignore_errors=True)
        elif self.fault.errno:
            number = getattr(errno, self.fault.errno)
            raise OSError(number, os.strerror(number))
        else:
            os.kill(os.getpid(), signal.SIGKILL)


def _tamper(fault: Fault, log: Path | None) -> None:
    tampering, forced = _Tampering(fault, log), os.fsync

    def fsync(handle: Any) -> None:
        tampering.met("fsync")
        forced(handle)

    os.fsync = fsync  # type: ignore[assignment]
    sys.addaudithook(tampering.hook)


if __name__ == "__main__":
    _serve()
