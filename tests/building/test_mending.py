"""Mending a spec by the edits of its problems, without writing."""

import pytest

from plandocs.building import mending
from plandocs.building.mending import mend
from plandocs.checking.choice import Asked
from plandocs.diagnostics.diagnostic import Edit, Problems
from plandocs.diagnostics.place import Place
from tests.loading.sample import FILE, edited

TO = "recipients:\n  - snv\n"
TYPED = 'recipients:  # nơi nhận\n  - "- Sở Nội vụ;"\n'
MENDED = 'recipients:  # nơi nhận\n  - "Sở Nội vụ"\n'


def mend_text(text: str, tmp_path, **options):
    return mend(tmp_path / FILE, text.encode(), name=FILE, **options)


def test_what_is_sure_is_mended_and_the_rest_told(tmp_path):
    spec = edited(TO, TYPED, "title: Bồi", "title: Kế hoạch bồi")
    result = mend_text(spec, tmp_path)
    assert result.data.decode() == spec.replace(TYPED, MENDED)
    assert result.count == 2
    assert [one.code for one in result.problems] == ["PD608"]


def test_what_is_not_told_is_not_mended(tmp_path):
    spec = edited(TO, 'recipients:\n  - "Sở Nội vụ;" # plandocs: ignore PD605 - x\n')
    assert mend_text(spec, tmp_path).count == 1, "PD605 always holds"
    right = edited()
    assert mend_text(right, tmp_path, asked=Asked(ignore=("PD6",))).data == right.encode()


def test_a_templates_own_words_are_mended_where_values_are_filled_in(tmp_path):
    spec = edited(
        "      - Tổng hợp kết quả\n", "      - >-\n        Tổng hợp cho {{ noi }}\n        kết quả , báo cáo\n"
    )
    spec += "parameters: {noi: {example: Sở Nội vụ}}\n"
    result = mend_text(spec, tmp_path)
    assert result.data.decode() == spec.replace("quả , báo", "quả, báo")
    assert result.count == 1


@pytest.mark.parametrize("text", ["a: [", "\x00", ""])
def test_what_cannot_be_read_stays(text, tmp_path):
    result = mend_text(text, tmp_path)
    assert (result.data, result.count) == (text.encode(), 0)
    assert result.problems.has_errors


def examined_as(monkeypatch, *edits: Edit):
    """Lets every examination of a spec find one warning with these edits."""

    def examine(_spec, problems: Problems, *, name: str, **_rest: object) -> None:
        problems.add_mended("PD206", Place(name, 1), edits)

    monkeypatch.setattr(mending, "examine", examine)


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (Edit(Place(FILE, 1, 4, 1), "x: y"), "it would be no YAML"),
        (Edit(Place(FILE, 1, 4, 1), "{b: 1}"), "it would hold other keys"),
        (Edit(Place("other.yaml", 1, 4, 1), "2"), "it is of another file"),
    ],
)
def test_edits_that_would_do_harm_are_not_made(edit, why, monkeypatch, tmp_path):
    examined_as(monkeypatch, edit)
    assert mend_text("a: 1\n", tmp_path).data == b"a: 1\n", why


def test_mending_comes_to_an_end(monkeypatch, tmp_path):
    examined_as(monkeypatch, Edit(Place(FILE, 1, 4, 1), "11"))
    assert mend_text("a: 1\n", tmp_path).count == mending._MOST_TURNS


def test_a_change_that_brings_errors_is_taken_back(monkeypatch, tmp_path):
    def examine(_spec, problems: Problems, *, name: str, data: bytes, **_rest: object) -> None:
        problems.add_mended("PD206", Place(name, 1), (Edit(Place(name, 1, 4, 1), "2"),))
        for line in range(2 if b"2" in data else 1):
            problems.add("PD101", Place(name, line), key="x")

    monkeypatch.setattr(mending, "examine", examine)
    result = mend_text("a: 1\n", tmp_path)
    assert (result.data, result.count) == (b"a: 1\n", 0)
    assert [one.code for one in result.problems] == ["PD206", "PD101"]
