"""A register is read once, and each reader hears of its flaws."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.kept import Kept


def test_it_is_read_once_and_its_flaws_are_told_to_each():
    kept, reads = Kept(), []

    def read(problems):
        reads.append(1)
        problems.add("PD001", Place("registers"))
        return object()

    first, second = Problems(), Problems()
    assert kept.once("profiles", read, first) is kept.once("profiles", read, second)
    assert len(reads) == 1
    assert [problem.code for problem in first] == [problem.code for problem in second] == ["PD001"]


def test_another_name_is_another_register():
    kept = Kept()
    assert kept.once("a", lambda _: 1, Problems()) == 1
    assert kept.once("b", lambda _: 2, Problems()) == 2
    assert kept.once("a", lambda _: 3, Problems()) == 1
