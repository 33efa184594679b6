"""Recipients and signature (NĐ30, Phụ lục I, 1.II.7 and 1.II.9)."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, texts

BODIES = """\
bodies:
  snv: Sở Nội vụ
  vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}
  kt: Phòng Kinh tế
"""


def end_of(made):
    end = made.document.sign_off
    assert end is not None
    return end


def recipients(yaml):
    return texts(end_of(composed(f"{BODIES}{yaml}\n")).recipients)


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("recipients: snv", ["- Sở Nội vụ."]),
        ("recipients: [snv, Công an xã]\narchive: VHXH", ["- Sở Nội vụ;", "- Công an xã;", "- Lưu: VT, VHXH."]),
        ("recipients: vhxh\narchive: {unit: VHXH, copies: 5}", ["- Phòng VH-XH;", "- Lưu: VT, VHXH, 05."]),
        ("recipients: {to: snv, purpose: để báo cáo}", ["- Sở Nội vụ (để báo cáo)."]),
        ("recipients: {to: [snv, vhxh, Trạm Y tế]}", ["- Sở Nội vụ; Phòng VH-XH; Trạm Y tế."]),
        ("recipients: {to: [snv, kt], purpose: để b/c}", ["- Sở Nội vụ; Phòng Kinh tế (để b/c)."]),
        ("archive: VHXH", ["- Lưu: VT, VHXH."]),
    ],
)
def test_recipients(yaml, expected):
    assert recipients(yaml) == expected


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("Như {{ ref('duties') }}", "- Như Mục I (để thực hiện)."),
        ("Như {{ cite('a') }}", "- Như Luật X (để thực hiện)."),
    ],
)
def test_a_recipient_may_be_a_reference(to, expected):
    made = composed(f"""
        references: {{a: {{type: Luật, subject: X}}}}
        outline: [{{id: duties, heading: Tổ chức, content: "{{{{ cite('a') }}}}"}}]
        recipients: {{to: "{to}", purpose: để thực hiện}}
        """)
    assert texts(end_of(made).recipients) == [expected]
    assert made.told == []


def test_the_label():
    assert texts([end_of(composed()).recipients_label]) == ["Nơi nhận:"]


def test_a_recipient_that_is_not_there():
    assert composed(f"{BODIES}recipients: [snv, vhx]\n").told == [("PD401", "vhx")]


@pytest.mark.parametrize(
    ("yaml", "authority", "name"),
    [
        ("{position: Chủ tịch}", ["CHỦ TỊCH"], ""),
        ("{position: Chủ tịch, name: Nguyễn Văn A}", ["CHỦ TỊCH"], "Nguyễn Văn A"),
        (
            "{on_behalf_of: Ủy ban nhân dân, position: Chủ tịch, name: Trần Thị B}",
            ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            "Trần Thị B",
        ),
        (
            "{on_behalf_of: Ủy ban nhân dân, deputising_for: Chủ tịch, position: Phó Chủ tịch}",
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "",
        ),
        ("{deputising_for: Trưởng phòng, position: Phó Trưởng phòng}", ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"], ""),
        ("{by_order_of: Chủ tịch, position: Chánh Văn phòng}", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], ""),
        ("{by_mandate_of: Chủ tịch, position: Giám đốc}", ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC"], ""),
        ("{acting: có, position: Chủ tịch}", ["Q. CHỦ TỊCH"], ""),
        (
            "{on_behalf_of: Ủy ban nhân dân, acting: có, position: Chủ tịch}",
            ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"],
            "",
        ),
    ],
)
def test_the_signature(yaml, authority, name):
    end = end_of(composed(f"signature: {yaml}"))
    assert texts(end.authority) == authority
    assert texts([end.signer]) == [name]
