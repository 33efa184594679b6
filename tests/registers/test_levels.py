import pytest

from plandocs.registers.levels import Level, level_of
from plandocs.registers.shelf import Shelf

HABITS = Shelf().roster_habits()


def told(reached):
    return reached and (reached.level.id, reached.is_studying)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("ĐH", "university"),
        ("Đại học", "university"),
        ("ĐẠI HỌC LUẬT", "university"),
        ("CN Luật", "university"),
        ("Cử nhân", "university"),
        ("ThS", "master"),
        ("Th.s", "master"),
        ("Thạc sỹ QLNN", "master"),
        ("Thạc sĩ", "master"),
        ("TS", "doctor"),
        ("CĐ", "college"),
        ("TC", "intermediate"),
        ("12/12", "school"),
        ("Chưa qua đào tạo", "none"),
    ],
)
def test_education(text, level):
    assert told(HABITS.education_of(text)) == (level, False)


@pytest.mark.parametrize(
    ("text", "level", "is_studying"),
    [
        ("CC", "advanced", False),
        ("Cao cấp LLCT", "advanced", False),
        ("CN", "bachelor", False),
        ("TC", "intermediate", False),
        ("SC", "elementary", False),
        ("chưa", "none", False),
        ("đang học TC", "intermediate", True),
        ("Đang học cao cấp", "advanced", True),
        ("TC (đang học)", "intermediate", True),
    ],
)
def test_politics(text, level, is_studying):
    assert told(HABITS.politics_of(text)) == (level, is_studying)


def test_state_management_tells_the_longer_name():
    found = [HABITS.state_management_of(text) for text in ("CVCC", "Chuyên viên chính", "CV", "Chuyên viên")]
    assert [reached and reached.level.id for reached in found] == ["senior", "principal", "officer", "officer"]


@pytest.mark.parametrize("text", ["", "Tốt", "đang học", "ThSX", "?"])
def test_what_tells_no_level(text):
    assert HABITS.education_of(text) is None


def test_levels_stand_from_low_to_high():
    assert [level.id for level in HABITS.file.education] == [
        "none",
        "school",
        "elementary",
        "intermediate",
        "college",
        "university",
        "master",
        "doctor",
    ]


def test_without_levels_nothing_is_told():
    assert level_of("ĐH", [], []) is None
    assert level_of("ĐH", [Level(id="a", title="A", begin=("ĐH",))], []) is not None
