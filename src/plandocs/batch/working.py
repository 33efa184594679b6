"""All orders of a job (thực hiện): made here, or by as many hands as it pays to ask."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import islice

from plandocs.batch.hands import Hands, cluster, pool, processors
from plandocs.batch.order import Job, Made, Order
from plandocs.batch.press import Press
from plandocs.batch.slices import Packed, made_of, slices

_TRIAL = 25
"""Orders that are made here before it is decided whether to ask others: by then forms are made."""
_WORTH = 1.0
"""Seconds that a pool has to save: it takes some tenths to start."""
_LOSSES = 3
"""How often workers may be lost, killed for lack of memory for one, before it is given up."""

Results = Iterator[tuple[int, Made]]
"""What comes of each order, with its number, in any sequence."""


class WorkersLost(Exception):  # noqa: N818 - the name says what happened
    """Workers were lost again and again; what has come of other orders has been given."""


def results(job: Job, orders: Sequence[Order], *, jobs: int | None = None, scheduler: str | None = None) -> Results:
    """What comes of each order (kết quả từng đơn vị), the same whoever makes it.

    ``jobs`` is how many processes may work, None as many as there are processors; others than this one work if it pays.
    ``scheduler`` is the address of a Dask scheduler, whose workers are asked instead. Raises WorkersLost, NoCluster,
    and OtherVersion where its workers are not of this version.
    """
    if scheduler is not None:
        yield from _by_others(lambda: cluster(scheduler), job, orders, 0)
        return
    workers = min(jobs or processors(), max(len(orders), 1))
    if workers == 1:
        yield from _here(Press(job), orders, 0)
        return
    press, started, begin = Press(job), time.perf_counter(), 0
    for number, made in islice(_here(press, orders, 0), _TRIAL):
        begin = number + 1
        yield number, made
    left = (time.perf_counter() - started) / begin * (len(orders) - begin)
    if left * (1 - 1 / workers) < _WORTH:
        yield from _here(press, orders, begin)
    else:
        yield from _by_others(lambda: pool(workers), job, orders, begin)


def _here(press: Press, orders: Sequence[Order], begin: int) -> Results:
    return ((number, press.made(orders[number])) for number in range(begin, len(orders)))


def _by_others(ask: Callable[[], Hands], job: Job, orders: Sequence[Order], begin: int) -> Results:
    """What workers make; when some are lost, others are asked for what is missing."""
    packed = Packed.of(job)
    waiting = dict(slices(orders, begin))
    for _ in range(_LOSSES):
        hands = ask()
        try:
            for start, made in _slices_by(hands, packed, dict(waiting)):
                del waiting[start]
                yield from enumerate(made, start)
        except hands.losses:
            continue
        finally:
            hands.leave()
        return
    raise WorkersLost


def _slices_by(hands: Hands, job: Packed, waiting: dict[int, Sequence[Order]]) -> Iterator[tuple[int, list[Made]]]:
    """The slices that hands make, as they are finished; never many of them are held at a time."""
    asked: dict[Future[list[Made]], int] = {}
    rest = iter(waiting.items())
    while True:
        for start, orders in islice(rest, hands.room - len(asked)):
            asked[hands.executor.submit(made_of, job, orders)] = start
        if not asked:
            return
        for done in wait(asked, return_when=FIRST_COMPLETED).done:
            start = asked.pop(done)
            yield start, done.result()
