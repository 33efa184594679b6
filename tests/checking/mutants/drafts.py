"""What a draft still has in it (bản nháp): blanks, remarks of colleagues."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.checking.mutants.kind import Kind, Mutant, said
from tests.checking.mutants.sites import Spec
from tests.checking.mutants.words import add, added


def issued_with_blanks(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A draft with blanks is said to be issued; told at the status."""
    for one in spec.scalars("status"):
        if one.value == "draft":
            yield said(spec, one, "issued")


def dots_in_a_sentence(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """Dots stand for what is not known yet; told with all blanks, at the status."""
    for status in spec.scalars("status"):
        for site in chance.sample(spec.prose(), min(8, len(spec.prose()))):
            mutant = add(spec, site, chance.choice(("kinh phí dự kiến …… đồng", "gồm ..... người đi học")))
            yield Mutant(mutant.text, spec.line(status.begin), mutant.change)


KINDS = (
    Kind("dots in a sentence", "PD701", dots_in_a_sentence, "PD702"),
    Kind("issued with blanks", "PD702", issued_with_blanks),
    Kind(
        "remark of a colleague left in",
        "PD707",
        added(
            "(anh Nam kiểm tra lại số liệu này)",
            "??? hỏi lại Sở Nội vụ",
            "(cần rà soát lại)",
            "@Phòng VHXH bổ sung số liệu",
        ),
        "PD708",
    ),
    Kind(
        "blank typed in prose",
        "PD705",
        added(
            "thời gian từ ngày .../.../2027",
            "(ghi rõ tên lớp)",
            "số liệu XXX",
            "[BỔ SUNG SAU]",
        ),
        "PD706",
    ),
)
