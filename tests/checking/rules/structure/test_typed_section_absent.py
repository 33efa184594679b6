"""Annexes and sections that are named and not there."""

import pytest

from plandocs.checking.rules.structure.typed_section_absent import RULE
from tests.checking.rules.structure.outlines import told_of
from tests.loading.sample import told

ANNEXES = "annexes:\n  mot: {title: Danh mục, content: Nhiệm vụ}\n  hai: {title: Dự toán, content: Kinh phí}\n"


def said(words, more=""):
    outline = f"""
  - {{heading: Mục tiêu, content: "{words}"}}
  - heading: Nội dung
    sections:
      - {{heading: Đối tượng, content: Công chức}}
      - {{heading: Hình thức, content: Trực tiếp}}
"""
    return [one.partition(" ")[0] for one in told_of(RULE, outline, more=more)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Danh mục tại Phụ lục kèm theo Kế hoạch này", ["PD580"]),
        ("Thực trạng (Phụ lục 1)", ["PD580"]),
        ("Chi tiết tại Phụ lục số 02", ["PD580"]),
        ("Theo Phụ lục I của Thông tư số 100/2025/TT-BTC", []),
        ("Theo Phụ lục I ban hành kèm theo Quyết định số 700/QĐ-TTg", []),
        ("Theo Thông tư số 100/2025/TT-BTC, Phụ lục I", []),
        ("Theo Nghị định về văn thư, Phụ lục I", []),
        ("Lập phụ lục chi tiết", []),
        ("Nguyên văn “tại Phụ lục III”", []),
    ],
)
def test_a_plan_without_annexes(words, wanted):
    assert said(words) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Chi tiết tại Phụ lục I và Phụ lục II", []),
        ("Chi tiết tại Phụ lục 2", []),
        ("Chi tiết tại Phụ lục III", ["PD580"]),
        ("Chi tiết tại Phụ lục IV kèm theo Kế hoạch này", ["PD580"]),
    ],
)
def test_a_plan_of_two_annexes(words, wanted):
    assert said(words, ANNEXES) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Thực hiện theo Mục II", []),
        ("Thực hiện theo khoản 2 Mục II Kế hoạch này", []),
        ("Thực hiện theo Mục IV", ["PD581"]),
        ("Thực hiện theo khoản 3 Mục II", ["PD581"]),
        ("Thực hiện theo khoản 3 Mục I", []),
        ("Thực hiện theo Mục IV Nghị quyết số 57-NQ/TW", []),
        ("Thực hiện theo Mục IV của đề án", []),
        ("Thực hiện Quyết định số 700/QĐ-TTg, Mục IV", []),
        ("Thực hiện theo Mục IV Kế hoạch này", ["PD581"]),
    ],
)
def test_sections(words, wanted):
    assert said(words) == wanted


def test_recipients_by_section():
    assert told(RULE, "recipients:\n  - snv\n", "recipients:\n  - Như Mục V\n") == []
    assert len(told(RULE, "recipients:\n  - snv\n", "recipients:\n  - Như Mục VI\n")) == 1
