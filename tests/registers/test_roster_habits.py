import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.roster_habits import HabitsFile
from plandocs.registers.shelf import Shelf
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.names import HONORIFICS

HABITS = Shelf().roster_habits()


def test_the_register_is_without_flaw_and_has_a_source():
    problems = Problems()
    file = Shelf(problems=problems).typed("rosters", "habits", HabitsFile)
    assert list(problems) == []
    assert file is not None
    assert file.source


def test_one_sign_has_one_meaning():
    for name in ("ditto", "empty"):
        assert HABITS._signs[name].isdisjoint(HABITS._signs["marks"])
    assert HABITS._signs["ditto"].isdisjoint(HABITS._signs["empty"])


def test_short_forms_and_ranks_are_told_once():
    for forms in (HABITS.file.posts, HABITS.file.bodies):
        shorts = ["".join(filter(str.isalnum, short)).casefold() for form in forms for short in form.short]
        assert sorted({short for short in shorts if shorts.count(short) > 1}) == []
    begins = [begin for rank in HABITS.file.ranks for begin in rank.begin]
    assert len(begins) == len(set(begins))


@pytest.mark.parametrize("text", ['"', "''", "nt", "NT", "-nt-", "- nt -", "như trên", "Như  trên", "//", "…", "”"])
def test_ditto(text):
    assert HABITS.is_ditto(text)
    assert not HABITS.is_empty_like(text)


@pytest.mark.parametrize("text", ["", "  ", "-", "0", "k", "K", "không", "Không có", "chưa có", "?", "–", "\u00a0"])
def test_empty_like(text):
    assert HABITS.is_empty_like(text)
    assert not HABITS.is_ditto(text)


@pytest.mark.parametrize("text", ["x", "X", "✓", "v", "1", "+", " x ", "(x)"])
def test_marks(text):
    assert HABITS.is_mark(text)
    assert HABITS.gender_of(text) is None


@pytest.mark.parametrize("text", ["Hà Bắc", "Nam", "10", "NTNS", "Không Văn", "xx"])
def test_plain_values(text):
    assert [ask(text) for ask in (HABITS.is_ditto, HABITS.is_empty_like, HABITS.is_mark)] == [False, False, False]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Nam", Gender.MALE),
        ("nam", Gender.MALE),
        ("M", Gender.MALE),
        ("Nữ", Gender.FEMALE),
        ("NỮ", Gender.FEMALE),
        ("(nữ)", Gender.FEMALE),
        ("F", Gender.FEMALE),
        ("Năm", None),
        ("Nam/Nữ", None),
        ("", None),
    ],
)
def test_gender(text, gender):
    assert HABITS.gender_of(text) == gender


@pytest.mark.parametrize(
    "text",
    [
        "Tổng số: 25 người",
        "TỔNG CỘNG",
        "Cộng",
        "Cộng: 25",
        "Cộng 25 người",
        "Tổng: 05",
        "Danh sách này có 25 người",
        "Trong đó nữ: 12",
        "- Trong đó: 12 nữ",
        "(Danh sách có 03 người)",
    ],
)
def test_totals(text):
    assert HABITS.is_total(text)


@pytest.mark.parametrize("text", ["Tổng hợp", "Cộng tác viên", "Tống Văn A", "Danh sách", "Cộng hòa", "", "25"])
def test_no_totals(text):
    assert not HABITS.is_total(text)


@pytest.mark.parametrize(
    "text",
    [
        "NGƯỜI LẬP",
        "Người lập biểu",
        "CHỦ TỊCH",
        "KT. CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN",
        "(Đã ký)",
        "Nơi nhận:",
        "Hà Bắc, ngày 05 tháng 4 năm 2026",
        "Hà Bắc, ngày      tháng     năm 2026",
        "Ngày ... tháng ... năm 2026",
        "(Ký, ghi rõ họ tên)",
    ],
)
def test_footers(text):
    assert HABITS.is_footer(text)


@pytest.mark.parametrize(
    "text",
    ["Chủ tịch", "KT", "ngày 05 tháng 4 năm 1980", "Ngày, tháng, năm sinh", "Học viên 001", "CHỦ TỊCHX", "", "Lập"],
)
def test_no_footers(text):
    assert not HABITS.is_footer(text)


@pytest.mark.parametrize("name", ["Tổng hợp", "TH", "Tong hop", "TỔNG HỢP 2026", "DS tổng hợp", "Tong_hop"])
def test_sheets_that_repeat_the_others(name):
    assert HABITS.is_summary_sheet(name)


@pytest.mark.parametrize("name", ["Sheet1", "VHXH", "Thôn 1", "TH Hà Bắc", "Lớp 1", ""])
def test_sheets_of_their_own(name):
    assert not HABITS.is_summary_sheet(name)


def test_sample_persons():
    assert HABITS.is_sample("Nguyễn Văn A")
    assert HABITS.is_sample("NGUYỄN VĂN A ")
    assert not HABITS.is_sample("Nguyễn Văn")
    assert not HABITS.is_sample("")


def test_words_before_names():
    words = HABITS.honorifics()
    assert (words["ông"], words["bà"], words["ông/bà"]) == (Gender.MALE, Gender.FEMALE, None)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("UBND xã Hà Bắc", ("Ủy ban nhân dân xã Hà Bắc",)),
        ("X. Hà Bắc", ("xã Hà Bắc",)),
        ("P. VHXH", ("Phòng Văn hóa - Xã hội", "phường Văn hóa - Xã hội")),
        ("UBND P. Hà Bắc", ("Ủy ban nhân dân Phòng Hà Bắc", "Ủy ban nhân dân phường Hà Bắc")),
        ("Phòng VH-XH", ("Phòng Văn hóa - Xã hội",)),
        ("VP HĐND&UBND", ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",)),
        ("TTPVHCC", ("Trung tâm Phục vụ hành chính công",)),
        ("Hà Bắc", ()),
    ],
)
def test_units_written_out(text, readings):
    assert HABITS.unit_readings(text) == readings


def test_an_office_adds_words_and_replaces_ranks(tmp_path):
    (tmp_path / "rosters").mkdir()
    own = "ditto: [dt]\ntotals: {alone: Gộp}\nranks: [{name: Già làng, standing: head, begin: già làng}]\n"
    (tmp_path / "rosters/habits.yaml").write_text(own, encoding="utf-8")
    shelf = Shelf((tmp_path,))
    habits = shelf.roster_habits()
    assert list(shelf.problems) == []
    assert habits.is_ditto("dt")
    assert habits.is_ditto("nt")
    assert habits.is_total("Gộp: 5")
    assert habits.is_total("Cộng: 5")
    assert (habits.rank_of("Già làng"), habits.rank_of("Bí thư")) == (1, 2)


@given(st.text())
def test_no_text_is_too_odd(text):
    for ask in (HABITS.is_ditto, HABITS.is_empty_like, HABITS.is_mark, HABITS.is_total, HABITS.is_footer):
        assert ask(text) in (True, False)
    assert HABITS.rank_of(text) >= 1
    assert isinstance(HABITS.unit_readings(text), tuple)


def test_the_register_knows_the_words_of_address_that_everybody_knows():
    assert HONORIFICS.items() <= HABITS.honorifics().items()
