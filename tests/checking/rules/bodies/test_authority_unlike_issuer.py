"""Who signs, and on whose behalf."""

import pytest

from plandocs.checking.rules.bodies.authority_unlike_issuer import RULE
from tests.loading.sample import told

SIGNATURE = "signature:\n  position: Chủ tịch\n  name: Nguyễn Văn A\n  on_behalf_of: Ủy ban nhân dân\n"
ISSUER = "  name: Ủy ban nhân dân xã Hà Bắc\n"
PARTY = ("form: state\n", "form: party\n")


def told_of(keys, *edits):
    return [line.partition(" ")[0] for line in told(RULE, SIGNATURE, f"signature: {{{keys}}}\n", *edits)]


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("on_behalf_of: Ủy ban nhân dân, position: Chủ tịch", []),
        ("on_behalf_of: UBND, position: Chủ tịch", []),
        ("on_behalf_of: Ủy ban nhân dân, deputising_for: Chủ tịch, position: Phó Chủ tịch", []),
        ("by_order_of: Chủ tịch, position: Chánh Văn phòng", []),
        ("position: Chủ tịch", ["PD471"]),
        ("deputising_for: Chủ tịch, position: Phó Chủ tịch", ["PD471"]),
        ("on_behalf_of: Hội đồng nhân dân, position: Chủ tịch", ["PD471"]),
        ("on_behalf_of: Ủy ban nhân dân, position: Trưởng phòng", ["PD471"]),
        ("on_behalf_of: Ủy ban nhân dân, position: Phó Chủ tịch", ["PD472"]),
    ],
)
def test_a_peoples_committee(keys, wanted):
    assert told_of(keys) == wanted


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("position: Giám đốc", []),
        ("deputising_for: Giám đốc, position: Phó Giám đốc", []),
        ("on_behalf_of: Sở Nội vụ, position: Giám đốc", ["PD471"]),
        ("position: Phó Giám đốc", ["PD472"]),
    ],
)
def test_a_department(keys, wanted):
    assert told_of(keys, ISSUER, "  name: Sở Nội vụ\n") == wanted


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("on_behalf_of: Ban Thường vụ, position: Phó Bí thư", []),
        ("on_behalf_of: Đảng ủy, position: Bí thư", []),
        ("position: Bí thư", ["PD471"]),
        ("on_behalf_of: Ban Thường vụ, deputising_for: Bí thư, position: Phó Bí thư", ["PD471"]),
    ],
)
def test_a_party_committee(keys, wanted):
    assert told_of(keys, ISSUER, "  name: Đảng ủy xã Hà Bắc\n", *PARTY) == wanted


def test_an_issuer_of_another_kind_is_not_judged():
    assert (
        told_of("on_behalf_of: Ban Chỉ đạo, position: Trưởng ban", ISSUER, "  name: Ban Chỉ đạo chuyển đổi số\n") == []
    )
