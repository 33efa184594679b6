"""What makes two units alike, and which of their words may differ."""

from __future__ import annotations

from textwrap import dedent

import pytest

from plandocs.batch.shapes import Shapes
from tests.batch.samples import job_of, order_of

PLAIN = """\
    plandocs: 1
    parameters:
      truong_ban: {description: Trưởng ban.}
      cho_o: {description: Nơi mở lớp., required: no}
      so_lop: {description: Số lớp., type: count, example: "2"}
    kind: ke_hoach
    form: state
    issuer: {name: "{{ unit.committee }}", abbreviation: UBND, place: "{{ unit.name }}"}
    date: 2026
    period: 2026
    title: Bồi dưỡng cán bộ, công chức {{ unit.full }}
    signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch, name: "{{ truong_ban }}"}
    outline:
      - heading: NỘI DUNG
        content:
          - Mở {{ so_lop }} lớp{{ " tại " ~ cho_o if cho_o }} theo kế hoạch của {{ unit.province_full }}.
          - Người học do {{ truong_ban }} duyệt.
    recipients: [Như trên, "Lưu: VT"]
    """
VALUES = {"truong_ban": "Người Ký", "so_lop": "2"}


@pytest.fixture
def shapes(tmp_path):
    def make(*edits):
        text = dedent(PLAIN)
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        spec = tmp_path / "mau.yaml"
        spec.write_text(text, encoding="utf-8")
        return Shapes(job_of(spec))

    return make


def test_names_and_printed_texts_are_open(shapes):
    shape = shapes().of(order_of("10606", VALUES))
    assert shape.words == {"name": "Nam Sách", "province_name": "Hải Phòng", "truong_ban": "Người Ký"}


def test_units_that_differ_in_open_words_only_are_of_one_shape(shapes):
    of = shapes().of
    first, second = of(order_of("10606", VALUES)), of(order_of("11239", {**VALUES, "truong_ban": "Người Khác"}))
    assert first.words != second.words
    assert first.key == second.key


@pytest.mark.parametrize(
    ("code", "values"),
    [
        pytest.param("10546", VALUES, id="a ward, not a commune"),
        pytest.param("10606", {**VALUES, "so_lop": "3"}, id="a number"),
        pytest.param("10606", {**VALUES, "cho_o": "hội trường"}, id="a text that is asked for"),
        pytest.param("10606", {**VALUES, "truong_ban": "Người, Ký"}, id="a text with more than words"),
        pytest.param("10606", {**VALUES, "truong_ban": "Họ và tên"}, id="a text that is no name"),
        pytest.param("10606", {**VALUES, "truong_ban": "UBND"}, id="an abbreviation"),
    ],
)
def test_other_differences_make_another_shape(shapes, code, values):
    of = shapes().of
    assert of(order_of(code, values)).key != of(order_of("11239", VALUES)).key


@pytest.mark.parametrize(
    ("edit", "closed"),
    [
        pytest.param(("cán bộ, công chức {{", "của Nam Sách và {{"), {"name"}, id="spelt in the template"),
        pytest.param(("công chức {{", "công chức Nam {{"), {"name"}, id="its first syllable twice in a row"),
        pytest.param(('"{{ truong_ban }}"', "\"{{ 'A' if unit.name == 'B' else truong_ban }}\""), set(), id="compared"),
        pytest.param(
            ('"{{ truong_ban }}"', "\"{{ 'A' if unit.name in 'B' else truong_ban }}\""),
            {"name", "truong_ban"},
            id="sought",
        ),
        pytest.param(("2026", "2026"), set(), id="nothing of the kind"),
    ],
)
def test_words_that_may_mean_more_than_themselves_are_closed(shapes, edit, closed):
    words = shapes(edit).of(order_of("10606", VALUES)).words
    assert set(words) == {"name", "province_name", "truong_ban"} - closed


def test_a_name_within_another_is_closed_with_it(shapes):
    words = shapes().of(order_of("10606", {**VALUES, "truong_ban": "Người Nam Sách"})).words
    assert set(words) == {"province_name"}
