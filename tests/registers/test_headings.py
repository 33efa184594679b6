import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.headings import HeadingsFile, Match, closest_column, match_heading, match_row
from plandocs.registers.shelf import Shelf
from plandocs.vietnamese.folding import folded

HEADINGS = Shelf().headings()


def column(text, **company):
    return match_heading(text, HEADINGS, **company).column


def meant(text):
    return [meaning.column for meaning in match_heading(text, HEADINGS).meanings]


@pytest.fixture(scope="module")
def file():
    problems = Problems()
    register = Shelf(problems=problems).typed("rosters", "headings", HeadingsFile)
    assert list(problems) == []
    assert register is not None
    return register


def test_every_column_has_a_title_and_the_register_a_source(file):
    assert file.source
    assert [name for name, entry in file.columns.items() if entry.title is None] == []


def test_no_spelling_stands_twice(file):
    spellings = [folded(text) for entry in file.columns.values() for text in entry.spellings]
    spellings += [folded(short) for short in file.ambiguous]
    assert sorted({text for text in spellings if spellings.count(text) > 1}) == []
    assert "" not in spellings


def test_what_a_register_names_are_columns(file):
    named = {meaning.column for meanings in file.ambiguous.values() for meaning in meanings} - {None}
    for entry in file.columns.values():
        named |= entry.below.keys() | entry.beside.keys()
    assert sorted(named - file.columns.keys()) == []


@pytest.mark.parametrize(
    ("key", "heads"),
    [
        ("number", ["STT", "TT", "Stt", "Số TT", "Số thứ tự", "SốTT", "No", "No.", "#"]),
        ("name", ["Họ và tên", "Họ tên", "Họ, tên", "HỌ VÀ TÊN", "Họ & tên", "Họ, chữ đệm và tên", "Tên học viên"]),
        ("name", ["Họ và tên khai sinh", "Họ tên CBCC", "Cán bộ, công chức", "Tên"]),
        ("family", ["Họ", "Họ và đệm", "Họ, tên đệm", "Họ và chữ lót"]),
        ("birth", ["Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Ngày/tháng/năm sinh", "Ngày sinh", "Năm sinh"]),
        ("birth", ["Sinh ngày", "NTNS", "N.sinh", "N. sinh", "Sinh năm", "NS"]),
        ("gender", ["Giới tính", "Giới", "Nam/Nữ", "Nam, nữ", "Phái"]),
        ("male", ["Nam"]),
        ("female", ["Nữ"]),
        ("post", ["Chức vụ", "Chức danh", "Chức danh/Chức vụ", "Chức vụ, chức danh", "Chức vụ hiện nay", "C.vụ"]),
        ("post", ["Chức vụ đang đảm nhiệm", "Chức vụ chính quyền"]),
        ("party_post", ["Chức vụ Đảng"]),
        ("position", ["Vị trí việc làm", "VTVL", "Công việc đang đảm nhiệm", "Lĩnh vực phụ trách"]),
        ("unit", ["Đơn vị", "Đơn vị công tác", "Cơ quan", "Cơ quan, đơn vị", "Nơi công tác", "Bộ phận", "Phòng/ban"]),
        ("unit", ["Phòng", "Phòng, ban chuyên môn", "Tổ chức"]),
        ("commune", ["Xã, phường", "Xã/phường", "Xã, phường, đặc khu", "Đơn vị hành chính", "Địa phương", "Địa bàn"]),
        ("post_and_unit", ["Chức vụ, đơn vị công tác", "Chức vụ - Đơn vị", "Chức vụ/Nơi công tác"]),
        ("citizen", ["CCCD", "Số CCCD", "Căn cước", "Số căn cước công dân", "Số định danh cá nhân", "CCCD/CMND"]),
        ("issued", ["Ngày cấp", "Cấp ngày"]),
        ("phone", ["Điện thoại", "Số điện thoại", "SĐT", "Số ĐT", "Di động", "ĐTDĐ", "Tel", "Zalo"]),
        ("email", ["Email", "E-mail", "Thư điện tử", "Hộp thư công vụ", "Địa chỉ email"]),
        ("minority", ["Người DTTS (x)", "DTTS"]),
        ("party", ["Đảng viên", "Đảng", "Đảng viên (x)"]),
        ("party_joined", ["Ngày vào Đảng", "Ngày kết nạp"]),
        ("education", ["Trình độ chuyên môn", "TĐCM", "CM", "Trình độ CM", "Bằng cấp", "Học vị"]),
        ("politics", ["Lý luận chính trị", "LLCT", "Trình độ LLCT", "Chính trị", "TĐ LLCT"]),
        ("state_management", ["Quản lý nhà nước", "QLNN", "Bồi dưỡng QLNN"]),
        ("computing", ["Tin học", "CNTT", "Kỹ năng số"]),
        ("grade", ["Ngạch", "Ngạch/hạng", "Hạng CDNN", "Chức danh nghề nghiệp"]),
        ("audience", ["Đối tượng", "Khối", "Loại", "CB/CC/VC"]),
        ("class", ["Lớp", "Lớp đăng ký", "Nội dung bồi dưỡng", "Khóa", "Khoá", "Đợt"]),
        ("decision", ["Quyết định cử", "Số QĐ", "Số, ngày QĐ"]),
        ("note", ["Ghi chú", "G/c", "Lý do"]),
    ],
)
def test_heads_as_offices_write_them(key, heads):
    assert [(head, column(head)) for head in heads] == [(head, key) for head in heads]


@pytest.mark.parametrize(
    "head",
    [
        "NGÀY, THÁNG,\nNĂM SINH",
        "Ngày , tháng ,  năm sinh (*)",
        "Ngày\u00a0sinh:",
        "[Ngày sinh]",
        "Ngày sinh (dd/mm/yyyy)",
        "Ngày sinh (1)",
        "Ng\u00adày sinh\u200b",
        unicodedata.normalize("NFD", "Ngày sinh"),
    ],
)
def test_what_does_not_count(head):
    assert column(head) == "birth"


def test_marks_count():
    assert column("Nam") == "male"
    assert match_heading("Năm", HEADINGS) == Match()


def test_heads_below_another():
    assert [column(head, above="birth") for head in ("Ngày", "Tháng", "Năm")] == [
        "birth_day",
        "birth_month",
        "birth_year",
    ]
    assert column("Nam", above="birth") == "male"
    assert column("NN", above="education") == "languages"


def test_a_given_name_stands_beside_a_family_name():
    assert [match.column for match in match_row(["TT", "Họ và đệm", "Tên"], HEADINGS)] == ["number", "family", "given"]
    assert [match.column for match in match_row(["TT", "Tên", "Lớp"], HEADINGS)] == ["number", "name", "class"]


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        ("ĐV", ["unit", "party"]),
        ("CV", ["post", "grade", "decision"]),
        ("ĐT", ["phone", "education", "audience"]),
        ("NN", ["languages", None]),
        ("DT", ["ethnicity", "phone"]),
        ("TĐ", ["education", "politics"]),
        ("GT", ["gender", "citizen", "note"]),
        ("Năm sinh (Nam)", ["birth", "male"]),
    ],
)
def test_what_may_mean_several_things_is_asked(head, columns):
    assert meant(head) == columns
    assert column(head) is None


def test_a_head_without_marks_is_only_suggested():
    assert match_heading("Ho va ten", HEADINGS) == Match(near=("name",))
    assert match_heading("Don vi", HEADINGS) == Match(near=("unit",))
    assert match_heading("Lúa nếp", HEADINGS) == Match()


def test_the_closest_column():
    assert closest_column("Họ và tênn", HEADINGS) == "name"
    assert closest_column("xyz", HEADINGS) is None


def test_titles_to_print():
    assert HEADINGS.title("birth") == "Ngày, tháng, năm sinh"
    assert HEADINGS.title("ao_dai") == "ao_dai"


def test_an_office_adds_its_own(tmp_path):
    (tmp_path / "rosters").mkdir()
    own = "columns:\n  unit: {spellings: [ĐV, Bản]}\n  shirt: {title: Cỡ áo, spellings: Cỡ áo}\n"
    (tmp_path / "rosters/headings.yaml").write_text(own, encoding="utf-8")
    shelf = Shelf((tmp_path,))
    headings = shelf.headings()
    assert list(shelf.problems) == []
    found = [match_heading(head, headings).column for head in ("ĐV", "Bản", "Cỡ áo", "Đơn vị")]
    assert found == ["unit", "unit", "shirt", "unit"]
    assert headings.title("unit") == "Đơn vị công tác"


@pytest.mark.parametrize("text", ["", " ", "()", "(" * 9000 + ")" * 9000, "Họ " * 9000, "\x00", "(*)"])
def test_what_no_head_looks_like(text):
    assert match_heading(text, HEADINGS) == Match()
    assert closest_column(text, HEADINGS) is None


@given(st.text(), st.sampled_from([None, "birth", "nothing"]))
def test_no_text_is_too_odd(text, above):
    match = match_heading(text, HEADINGS, above=above)
    assert match.column is None or not match.meanings
