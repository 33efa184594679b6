import pytest

from plandocs.checking.rules.citations.issuer_below_scope import RULE
from tests.checking.rules.citations.cited import reference, references, told_of, typed


@pytest.mark.parametrize(
    ("issuer", "about", "told"),
    [
        ("UBND xã Hà Bắc", "trên địa bàn thành phố Hải Phòng", ["PD312 UBND xã Hà Bắc"]),
        ("Ủy ban nhân dân phường Hạc Thành", "trên địa bàn tỉnh Thanh Hóa", ["PD312 Ủy ban nhân dân phường Hạc Thành"]),
        ("Ủy ban nhân dân tỉnh Thanh Hóa", "trên địa bàn tỉnh Thanh Hóa", []),
        ("UBND xã Hà Bắc", "trên địa bàn xã Hà Bắc", []),
        ("UBND xã Hà Bắc", "trên địa bàn tỉnh", []),
        ("UBND xã Hà Bắc", "về đào tạo; lớp trên địa bàn tỉnh Thanh Hóa", []),
    ],
)
def test_a_commune_does_not_issue_for_a_province(issuer, about, told):
    assert told_of(RULE, *typed(f"Theo Kế hoạch số 198/KH-UBND ngày 01/6/2026 của {issuer} {about}")) == told


def test_a_reference_is_looked_at():
    keys = {"type": "Kế hoạch", "number": "198/KH-UBND", "issuer": "Ủy ban nhân dân xã Hà Bắc"}
    entry = reference("a", **keys, subject="bồi dưỡng công chức trên địa bàn tỉnh Thanh Hóa")
    assert told_of(RULE, *references(entry, follows="a")) == ["PD312 Ủy ban nhân dân xã Hà Bắc"]
