import pytest

from plandocs.vietnamese.similarity import closest

KEYS = ["title", "targets", "training", "learners", "period"]
COMMUNES = ["Hà Bắc", "Hạ Bắc", "Đắk Lắk", "Vĩnh Lộc", "Nghĩa Đàn"]


@pytest.mark.parametrize(
    ("word", "key"),
    [("leaners", "learners"), ("tranning", "training"), ("Title", "title"), ("peroid", "period")],
)
def test_misspelt_keys(word: str, key: str) -> None:
    assert closest(word, KEYS) == [key]


@pytest.mark.parametrize(
    ("word", "commune"),
    [
        ("Vinh Loc", "Vĩnh Lộc"),
        ("Dak Lak", "Đắk Lắk"),
        ("nghia dan", "Nghĩa Đàn"),
        ("Hạ Bắc", "Hạ Bắc"),
        ("Hà Bác", "Hà Bắc"),
    ],
)
def test_names_with_missing_or_wrong_marks(word: str, commune: str) -> None:
    assert closest(word, COMMUNES) == [commune]


def test_nothing_is_better_than_nonsense() -> None:
    assert closest("xyzxyz", KEYS) == []
    assert closest("a", []) == []


def test_limit_and_no_repeats() -> None:
    assert closest("Ha Bac", [*COMMUNES, "Hà Bắc"], limit=5) == ["Hà Bắc", "Hạ Bắc"]
    assert len(closest("Ha Bac", COMMUNES, limit=1)) == 1


def test_a_word_that_is_no_name_is_compared_with_nothing():
    assert closest("t" * 1_000_000, ["t" * 999_999, "title"]) == []
