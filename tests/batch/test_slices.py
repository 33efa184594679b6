"""A slice is made by a worker of the same version, whatever order slices come in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plandocs.batch.press import Press
from plandocs.batch.slices import LENGTH, OtherVersion, Packed, made_of, slices
from tests.batch.samples import COMMUNES, job_of, orders_of


def test_slices_hold_every_order_from_the_first_asked_for():
    orders = orders_of(COMMUNES) * 20
    cut = list(slices(orders, 5))
    assert [order for _, part in cut for order in part] == orders[5:]
    assert [start for start, _ in cut] == list(range(5, len(orders), LENGTH))


def test_a_worker_makes_what_a_press_makes():
    job, orders = job_of(), orders_of(COMMUNES[:2])
    press = Press(job)
    assert made_of(Packed.of(job), orders) == [press.made_alone(order) for order in orders]


def test_a_worker_of_another_version_refuses():
    packed = replace(Packed.of(job_of()), version="0.0.0")
    with pytest.raises(OtherVersion):
        made_of(packed, [])
