"""Orders in slices (chia phần việc): what one worker makes in one go, wherever it runs."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from importlib.metadata import version
from threading import Lock

from plandocs.batch.order import Job, Made, Order
from plandocs.batch.press import Press

LENGTH = 40
"""Orders in a slice: some tenths of a second, so that progress is seen, and a lost worker costs little."""


_ONE_AT_A_TIME = Lock()


class OtherVersion(Exception):  # noqa: N818 - the name says what is wrong
    """A worker has another version of plandocs than the one that sends it work: its documents might differ."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A job as it is sent to workers (việc đóng gói): each of them opens it once."""

    data: bytes
    key: str
    version: str

    @classmethod
    def of(cls, job: Job) -> Packed:
        """A job made ready to be sent."""
        data = pickle.dumps(job)
        return cls(data, sha256(data).hexdigest(), own_version())


@cache
def own_version() -> str:
    """The version of plandocs that runs here."""
    return version("plandocs")


def slices(orders: Sequence[Order], begin: int) -> Iterator[tuple[int, Sequence[Order]]]:
    """The orders from one on in slices, each with the number of its first."""
    for start in range(begin, len(orders), LENGTH):
        yield start, orders[start : start + LENGTH]


def made_of(job: Packed, orders: Sequence[Order]) -> list[Made]:
    """What comes of a slice of orders; raises OtherVersion. This is what workers are asked to do."""
    if job.version != own_version():
        raise OtherVersion(f"{own_version()} != {job.version}")
    press = _press(job.key, job.data)
    with _ONE_AT_A_TIME:  # a worker of Dask has several threads
        return [press.made(order) for order in orders]


@lru_cache(maxsize=1)
def _press(_key: str, data: bytes) -> Press:
    """The press of a job: a worker keeps the last one, with the forms that it has made."""
    return Press(pickle.loads(data))  # noqa: S301 - made by this version of plandocs for its own workers
