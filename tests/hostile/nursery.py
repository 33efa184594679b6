"""A process that has loaded plandocs once and does each case in a child of its own (lò thử): fast, watched, limited.

A request is a line of JSON, and so is what is told of it. The child is cut off from the nursery's streams, may use so
much time and memory, and notes whatever it opens, starts, loads or deletes; the parent judges the notes.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import resource
import signal
import sys
import time
from pathlib import Path
from types import CodeType
from typing import Any

SECONDS = 10
"""Of the processor, that a case may take."""
WALL = 30
"""Seconds on the clock; the machine may be busy with other things."""
_ADDRESSES = 4 << 30
_LARGEST_FILE = 256 << 20
_NOTED = ("open", "os.", "shutil.", "subprocess.", "socket.", "pty.", "ctypes.", "import", "exec", "compile", "urllib")
_STREAMS = (("stdin", "r", "surrogateescape"), ("stdout", "w", "replace"), ("stderr", "w", "backslashreplace"))
_SILENT = frozenset(("os.putenv", "os.unsetenv", "os.fspath", "os.listdir", "os.scandir", "os.walk"))


def load_everything() -> None:
    """Loads all of plandocs, and what it would load later, before any case begins."""
    import plandocs

    for module in pkgutil.walk_packages(plandocs.__path__, "plandocs."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name in ("docx", "docxtpl", "xlrd", "xlsxwriter", "tomllib", "json", "sqlite3", "concurrent.futures.process"):
        importlib.import_module(name)


def _warm_up() -> None:
    """Reads the registers once: every case would spend most of its time on that."""
    from plandocs.building.build import build, docx_of
    from plandocs.diagnostics.diagnostic import Problems
    from tests.loading.sample import FILE, SPEC

    built = build(Path("nowhere") / FILE, Problems(), name=FILE, data=SPEC.encode())
    assert built is not None
    docx_of(built, None, Problems())


def serve() -> None:
    """Does what comes in, one after the other, until nothing comes any more."""
    load_everything()
    _warm_up()
    gc.freeze()  # what stands now is shared by all children, as long as nobody touches it
    print("ready", flush=True)  # noqa: T201 - this is how the two speak
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(_tried(asked)), flush=True)  # noqa: T201


def _tried(asked: dict[str, Any]) -> dict[str, Any]:
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        _become(asked)
    status, usage, late = _waited(child, began + WALL)
    return {
        "code": os.waitstatus_to_exitcode(status),
        "late": late,
        "seconds": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss // 1024,
    }


def _waited(child: int, until: float) -> tuple[int, resource.struct_rusage, bool]:
    late = False
    pause = 0.001
    while True:
        done, status, usage = os.wait4(child, 0 if late else os.WNOHANG)
        if done:
            return status, usage, late
        if time.monotonic() > until:
            late = True
            os.kill(child, signal.SIGKILL)
        time.sleep(pause)
        pause = min(pause * 1.5, 0.02)


def _become(asked: dict[str, Any]) -> None:
    """The child is the command from here on, and never comes back."""
    os.setsid()
    for limit, value in (
        (resource.RLIMIT_AS, _ADDRESSES),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, _LARGEST_FILE),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (value, value))
    os.chdir(asked["project"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    notes = os.open(asked["notes"], os.O_WRONLY | os.O_CREAT, 0o600)
    _take_streams(asked)
    sys.argv = ["plandocs", *asked["line"]]
    _watch(notes)
    from plandocs.cli.entry import main

    code: Any = 1
    try:
        main()
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001 - what Python would do
        import traceback

        traceback.print_exc()
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            code = 120  # as Python ends where it cannot
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)


def _take_streams(asked: dict[str, Any]) -> None:
    modes = (os.O_RDONLY, os.O_WRONLY | os.O_CREAT, os.O_WRONLY | os.O_CREAT)
    for number, (path, mode) in enumerate(zip(asked["streams"], modes, strict=True)):
        if path is not None:
            opened = os.open(path, mode, 0o600)
            os.dup2(opened, number)
            os.close(opened)
    for number, path in enumerate(asked["streams"]):
        if path is None:
            os.close(number)
    for descriptor, (name, how, errors) in enumerate(_STREAMS):
        stream: Any = None
        if asked["streams"][descriptor] is not None:
            stream = open(descriptor, how, encoding="utf-8", errors=errors, closefd=False)  # noqa: SIM115
        setattr(sys, name, stream)


def _watch(notes: int) -> None:
    """Notes what Python tells of itself (PEP 578), each thing once."""
    seen: set[str] = set()

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if not event.startswith(_NOTED) or event in _SILENT:
            return
        said = _said(event, given)
        if said not in seen:
            seen.add(said)
            os.write(notes, said.encode("utf-8", "backslashreplace") + b"\n")

    sys.addaudithook(hook)


def _said(event: str, given: tuple[Any, ...]) -> str:
    if event == "open":
        path, mode, flags = given
        writing = bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) if isinstance(flags, int) else "w" in str(mode)
        return json.dumps(["write" if writing else "read", _path(path)])
    if event in ("exec", "compile"):
        code = given[0] if event == "exec" else given[1]
        return json.dumps([event, code.co_filename if isinstance(code, CodeType) else str(code)])
    if event == "import":
        return json.dumps([event, str(given[0])])
    return json.dumps([event, *(_path(one) for one in given if isinstance(one, str | bytes | os.PathLike))])


def _path(written: Any) -> str:
    return os.fsdecode(written) if isinstance(written, str | bytes | os.PathLike) else str(written)


if __name__ == "__main__":
    serve()
