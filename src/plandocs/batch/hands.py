"""Those who do the work (người làm): processes of this machine, or the workers of a Dask cluster."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing.context import BaseContext

_AHEAD = 3
"""Slices that wait for each worker; what they make is held until it is written."""
_CONNECT_SECONDS = 20
_WORK = "plandocs.batch.slices"
"""What a worker runs: imported once, where workers are forked."""
_FOR_THE_ASKER = [getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name)]
"""What a terminal sends to all processes of a command."""


@dataclass(frozen=True, slots=True)
class Hands:
    """Some executor (người làm), and what its kind needs."""

    executor: Executor
    room: int
    """How many slices may be asked for at a time."""
    losses: tuple[type[BaseException], ...]
    """By what it is told that workers were lost."""
    leave: Callable[[], None]
    """Lets them go; what they have not begun is not done."""


class NoCluster(Exception):  # noqa: N818 - the name says what is wrong
    """There is no Dask scheduler at an address, or Dask is not installed here."""


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def pool(workers: int) -> Hands:
    """Processes of this machine; they leave Ctrl-C to the one that asks them."""
    executor = ProcessPoolExecutor(workers, _context(), initializer=_begin_work)
    return Hands(
        executor,
        workers * _AHEAD,
        (BrokenExecutor,),
        lambda: executor.shutdown(wait=False, cancel_futures=True),
    )


def cluster(address: str) -> Hands:
    """The workers of a Dask scheduler; raises NoCluster.

    They have the same version of plandocs and see the project's folder under the same name.
    """
    try:
        from distributed import Client
        from distributed.comm import CommClosedError
        from distributed.scheduler import KilledWorker
    except ImportError as error:
        raise NoCluster(str(error)) from None
    try:
        client = Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise NoCluster(str(error)) from None
    executor = client.get_executor(pure=False)

    def leave() -> None:
        executor.shutdown(wait=False)
        client.close()

    threads = sum(client.nthreads().values())
    return Hands(executor, max(threads, 1) * _AHEAD, (KilledWorker, CommClosedError, TimeoutError), leave)


def _context() -> BaseContext:
    """How processes are started: forked from a server, or each by itself where none can be had.

    Its socket lies among the system's temporary files, whose path may be too long for one.
    """
    if "forkserver" in multiprocessing.get_all_start_methods():
        with contextlib.suppress(OSError):
            _start_server()
            return multiprocessing.get_context("forkserver")
    return multiprocessing.get_context("spawn")


def _start_server() -> None:
    """Starts what workers are forked from: begun deaf to Ctrl-C, it makes them so, even while it loads."""
    from multiprocessing import forkserver

    multiprocessing.set_forkserver_preload([_WORK])
    is_main = threading.current_thread() is threading.main_thread()
    before = {number: signal.signal(number, signal.SIG_IGN) for number in _FOR_THE_ASKER} if is_main else {}
    try:
        forkserver.ensure_running()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _begin_work() -> None:
    """What a worker does first: it leaves interrupts to the one that asks, and does not outlive it."""
    for number in _FOR_THE_ASKER:
        signal.signal(number, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_asker, daemon=True).start()


def _end_with_the_asker() -> None:
    """Ends the worker when the process that asked it is gone, killed for one; else it would wait for ever."""
    asker = multiprocessing.parent_process()
    if asker is not None:
        asker.join()
        os._exit(1)
