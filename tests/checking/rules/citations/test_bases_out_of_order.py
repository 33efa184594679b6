import pytest

from plandocs.checking.rules.citations.bases_out_of_order import RULE
from tests.checking.rules.citations.cited import reference, references, told_of

ENTRIES = (
    reference("luat", type="Luật", issuer="", subject="Viên chức", date="10/12/2025"),
    reference("luat_cu", type="Luật", issuer="", subject="Cán bộ, công chức", date="24/6/2025"),
    reference("nd", number="5/2025/NĐ-CP"),
    reference("ttg", type="Quyết định", number="7/QĐ-TTg", issuer="Thủ tướng Chính phủ", date="05/5/2024"),
    reference("tt", type="Thông tư", number="8/2025/TT-BTC", issuer="Bộ Tài chính"),
    reference("tinh", type="Quyết định", number="9/QĐ-UBND", issuer="Ủy ban nhân dân tỉnh Thanh Hóa"),
    reference("xa", type="Nghị quyết", number="1/NQ-HĐND", issuer="Hội đồng nhân dân xã Hà Bắc"),
    reference("dang", type="Nghị quyết", number="05-NQ/TW", issuer="Bộ Chính trị"),
    reference("mo", type="Quyết định", number="9/QĐ-ABC", issuer="Ban Quản lý"),
)


@pytest.mark.parametrize(
    ("bases", "told"),
    [
        ("[luat_cu, luat, nd, ttg, tt, tinh, xa]", []),
        ("[nd, luat]", ["PD317 luat"]),
        ("[ttg, nd]", ["PD317 nd"]),
        ("[xa, tinh]", ["PD317 tinh"]),
        ("[tinh, tt]", ["PD317 tt"]),
        ("[luat, luat_cu]", ["PD318 luat_cu"]),
        ("[nd, dang, luat]", ["PD317 luat"]),
        ("[dang, nd]", []),
        ("[mo, nd]", []),
    ],
)
def test_bases_stand_by_rank_and_date(bases, told):
    assert told_of(RULE, *references(*ENTRIES, bases=bases)) == told


def test_typed_lines_are_ranked_too():
    lines = "[{text: Căn cứ Nghị định số 5/2025/NĐ-CP}, {text: 'Căn cứ Luật Viên chức ngày 10/12/2025'}]"
    assert told_of(RULE, *references(*ENTRIES, bases=lines)) == ["PD317 Luật Viên chức ngày 10/12/2025"]
