"""Whoever does the work, here, in other processes or on a cluster: every order is made once, and the same."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import Client

from plandocs.batch import hands, slices, working
from plandocs.batch.hands import NoCluster
from plandocs.batch.order import Made
from plandocs.batch.press import Press
from plandocs.batch.working import WorkersLost, results
from tests.batch.samples import every_code, job_of, orders_of

UNITS = 12


@pytest.fixture(scope="module")
def job():
    return job_of()


@pytest.fixture(scope="module")
def orders():
    return orders_of(every_code()[:UNITS])


@pytest.fixture(scope="module")
def wanted(job, orders):
    press = Press(job)
    return [press.made_alone(order) for order in orders]


@pytest.fixture
def small_slices(monkeypatch):
    """A pool from the third order on, and slices of two orders."""
    monkeypatch.setattr(working, "_TRIAL", 2)
    monkeypatch.setattr(working, "_WORTH", 0.0)
    monkeypatch.setattr(slices, "LENGTH", 2)


def workers_of_this_process() -> set[int]:
    """The processes of the pool that stands: children of the fork server, which is a child of this one."""
    parents = {int(one.name): _parent(one) for one in Path("/proc").iterdir() if one.name.isdigit()}
    return {process for process, parent in parents.items() if parents.get(parent) == os.getpid()}


def _parent(process: Path) -> int:
    try:
        return int((process / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


@pytest.mark.parametrize("jobs", [1, 2, None])
@pytest.mark.usefixtures("small_slices")
def test_every_order_is_made_once_by_any_number(job, orders, wanted, jobs):
    made = dict(results(job, orders, jobs=jobs))
    assert [made[number] for number in range(UNITS)] == wanted


@pytest.mark.slow
@pytest.mark.usefixtures("small_slices")
def test_where_no_server_can_be_had_processes_start_by_themselves(job, orders, wanted, monkeypatch):
    def refuse():
        raise OSError("AF_UNIX path too long")

    monkeypatch.setattr(hands, "_start_server", refuse)
    made = dict(results(job, orders, jobs=2))
    assert [made[number] for number in range(UNITS)] == wanted


def test_few_orders_are_not_worth_a_pool(job, orders, monkeypatch):
    monkeypatch.setattr(working, "pool", lambda _: pytest.fail("a pool is started"))
    assert len(list(results(job, orders, jobs=8))) == UNITS


def test_nothing_to_do_is_done(job):
    assert list(results(job, [], jobs=2)) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds the processes as Linux tells them")
@pytest.mark.usefixtures("small_slices")
def test_what_a_killed_worker_had_is_made_by_another(job, orders, wanted):
    made: dict[int, Made] = {}
    workers: set[int] = set()
    before = workers_of_this_process()
    coming = results(job, orders, jobs=2)
    for number, one in coming:
        made[number] = one
        if len(made) == 4:
            workers = workers_of_this_process() - before
            for process in workers:
                os.kill(process, signal.SIGKILL)
    assert len(workers) == 2
    assert [made[number] for number in range(UNITS)] == wanted


@pytest.mark.usefixtures("small_slices")
def test_workers_lost_again_and_again_end_the_work(job, orders, monkeypatch):
    monkeypatch.setattr(working, "made_of", _falls)
    with pytest.raises(WorkersLost):
        list(results(job, orders, jobs=2))


def _falls(*_: object) -> None:
    os._exit(9)


def test_no_scheduler_at_an_address(job, orders, monkeypatch):
    monkeypatch.setattr(hands, "_CONNECT_SECONDS", 1)
    with pytest.raises(NoCluster):
        list(results(job, orders, scheduler="tcp://127.0.0.1:9"))


@pytest.fixture
def dask(tmp_path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers of it on this machine."""
    file = tmp_path / "scheduler.json"
    started = [
        _python("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file)
    ]
    try:
        worker = ("dask_worker", "--scheduler-file", file, "--no-nanny", "--nthreads", "1", "--no-dashboard")
        started.extend((_python(*worker), _python(*worker)))
        yield _address(file), started[1:]
    finally:
        for process in started:
            process.kill()
            process.wait()


def _python(program: str, *words: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.{program}", *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _address(file: Path) -> str:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if file.exists() and file.stat().st_size:
            return str(json.loads(file.read_text())["address"])
        time.sleep(0.05)
    raise TimeoutError


@pytest.mark.usefixtures("small_slices")
def test_a_cluster_makes_the_same_though_a_worker_is_killed(job, orders, wanted, dask):
    address, workers = dask
    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=60)
    made: dict[int, Made] = {}
    for number, one in results(job, orders, scheduler=address):
        made[number] = one
        workers[0].kill()
    assert [made[number] for number in range(UNITS)] == wanted
