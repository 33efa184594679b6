"""Faults in figures that stand in sentences (số liệu trong câu): sums, shares, words, ranges, dates, years."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.checking.mutants.digits import dotted
from tests.checking.mutants.kind import Kind, Mutant
from tests.checking.mutants.sites import Spec
from tests.checking.mutants.words import add, added

_COUNTED = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")


def parts_miss(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A sentence names a whole and parts of it that do not add up."""
    for site in chance.sample(spec.prose(), min(8, len(spec.prose()))):
        first, second, slip = chance.randrange(11, 90), chance.randrange(11, 900), chance.choice((-10, -1, 1, 2, 9))
        whole = dotted(first + second + slip)
        yield add(
            spec,
            site,
            chance.choice(
                (
                    f"cử {whole} người đi học, gồm {first} nam và {dotted(second)} nữ",
                    f"đến nay có {whole} công chức, chia ra {dotted(second)} người ở xã và {first} người ở phường",
                    f"tổng số {whole} học viên, bao gồm {dotted(second)} công chức, {first} viên chức",
                )
            ),
        )


def share_misses(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A sentence names a part, a whole and a per cent that is not theirs."""
    for site in chance.sample(spec.prose(), min(8, len(spec.prose()))):
        whole = chance.randrange(40, 200)
        part = chance.randrange(10, whole - 5)
        share = round(100 * part / whole) + chance.choice((-7, -3, 3, 10))
        yield add(
            spec,
            site,
            chance.choice(
                (
                    f"năm qua có {part}/{whole} công chức hoàn thành, đạt {share}%",
                    f"có {part} trên tổng số {whole} công chức đi học, chiếm {share}%",
                    f"{part}/{whole} đơn vị có người đi học ({share}%)",
                )
            ),
        )


def words_unlike_figure(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A figure is followed by other words than its own."""
    for site in chance.sample(spec.prose(), min(8, len(spec.prose()))):
        count = chance.randrange(1, 9)
        yield add(
            spec,
            site,
            chance.choice(
                (
                    f"mở 0{count} ({_COUNTED[count]}) lớp trong năm",
                    f"lập hồ sơ thành 0{count} ({_COUNTED[count]}) bản",
                )
            ),
        )


def targets_fall(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A share falls from one year to the next."""
    for site in chance.sample(spec.prose(), min(8, len(spec.prose()))):
        high = chance.randrange(70, 95)
        low = high - chance.choice((5, 10, 15))
        yield add(
            spec,
            site,
            chance.choice(
                (
                    f"phấn đấu năm 2027 đạt {high}%, năm 2028 đạt {low}%",
                    f"tỷ lệ qua bồi dưỡng đến năm 2027 đạt {high}%, đến năm 2029 đạt {low}%",
                )
            ),
        )


KINDS = (
    Kind("parts of a sentence miss their whole", "PD170", parts_miss),
    Kind("share of a sentence wrong", "PD171", share_misses),
    Kind("words unlike the figure", "PD172", words_unlike_figure),
    Kind(
        "range reversed in prose",
        "PD173",
        added("mỗi lớp từ 45 đến 30 học viên", "học từ ngày 20/5/2027 đến ngày 15/5/2027", "mỗi năm mở 8 - 5 lớp"),
    ),
    Kind(
        "impossible date in prose",
        "PD174",
        added(
            "xong trước ngày 31/6/2027", "hoàn thành trước ngày 30/02/2028", "báo cáo trước ngày 31 tháng 11 năm 2027"
        ),
    ),
    Kind(
        "weekday that is another",
        "PD175",
        added(
            "khai giảng vào thứ Hai, ngày 16/02/2027",
            "họp vào thứ Sáu (ngày 11/8/2027)",
            "bắt đầu từ Chủ nhật, ngày 10/5/2027",
        ),
    ),
    Kind(
        "months of another quarter",
        "PD176",
        added("xong trong quý II (tháng 7)", "mở lớp trong quý IV (tháng 9)", "mở lớp trong 6 tháng đầu năm (tháng 8)"),
    ),
    Kind(
        "years miscounted",
        "PD177",
        added(
            "thực hiện lộ trình 05 năm 2027 - 2032", "trong 05 năm 2026 - 2031", "thực hiện trong 03 năm (2027 - 2030)"
        ),
    ),
    Kind("targets fall in prose", "PD179", targets_fall),
    Kind(
        "shares miss a hundred",
        "PD180",
        added(
            "chương trình gồm 30% lý thuyết và 60% thực hành",
            "thời lượng gồm 40% lý thuyết, 50% thực hành và 20% thảo luận",
        ),
    ),
    Kind(
        "class sizes miss the learners",
        "PD181",
        added(
            "mở 02 lớp (90 học viên/lớp) cho 125 công chức và 56 viên chức",
            "mở 05 lớp (40 học viên/lớp) với 220 học viên",
        ),
    ),
    Kind(
        "product wrong",
        "PD195",
        added("cần 02 lớp x 60 người = 110 người", "dự kiến 4 buổi x 800.000 đồng = 3.600.000 đồng"),
    ),
)
