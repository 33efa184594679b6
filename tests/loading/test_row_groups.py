from __future__ import annotations

import pytest

from plandocs.loading.row_groups import Branch, grouped


def drawn(branches: list[Branch]) -> str:
    return " ".join(f"{one.row}({drawn(one.below)})" if one.below else str(one.row) for one in branches)


@pytest.mark.parametrize(
    ("marks", "tree"),
    [
        ("1 2 3", "0 1 2"),
        ("I 1 2 II 1", "0(1 2) 3(4)"),
        ("A I 1 - - 2 II 1 B I 1", "0(1(2(3 4) 5) 6(7)) 8(9(10))"),
        ("I 1 1.1 1.2 2 II", "0(1(2 3) 4) 5"),
        ("I. 1. a) b) 2.", "0(1(2 3) 4)"),
        ("I 1 _ 2", "0(1 2 3)"),
        ("_ _ 1", "0 1 2"),
        ("A B C D 1", "0 1 2 3(4)"),
        ("01 02", "0 1"),
        ("x y", "0 1"),
    ],
)
def test_marks_make_groups(marks, tree):
    written = [mark.replace("_", "") for mark in marks.split()]
    assert drawn(grouped(range(len(written)), written)) == tree
