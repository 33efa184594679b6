"""The decision that issues or approves a plan (NĐ30, Phụ lục III, Mẫu 1.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import Properties
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from tests.composing.making import TWO, composed, lines_of, texts

DECREE = "Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về đào tạo, bồi dưỡng công chức"
KEYS = {
    "bases": "[luat, nd171]",
    "implementers": "Chánh Văn phòng Ủy ban nhân dân xã",
    "archive": "VHXH",
    "recipients": "[Sở Nội vụ]",
}


def made(yaml="", attached="act: ban_hanh", **keys):
    """The plan and its decision; ``keys`` are the decision's besides ``KEYS``, an empty one takes a key away."""
    given = {name: value for name, value in {**KEYS, **keys}.items() if value}
    decision = ", ".join(f"{name}: {value}" for name, value in given.items())
    return composed(f"attached_to: {{{attached}, decision: {{{decision}}}}}\n{TWO}{yaml}")


def decision(yaml="", attached="act: ban_hanh", **keys):
    document = made(yaml, attached, **keys).decision
    assert document is not None
    return document


def article(number, yaml="", attached="act: ban_hanh", **keys):
    return texts(decision(yaml, attached, **keys).body)[number - 1]


def test_the_whole_decision():
    assert lines_of(decision(proposal="{by: Trưởng phòng Văn hóa - Xã hội, number: 12/TTr-VHXH, date: 10/6/2026}")) == [
        "ỦY BAN NHÂN DÂN",
        "XÃ HÀ BẮC",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: _/QĐ-UBND",
        "Hà Bắc, ngày 15 tháng 6 năm 2026",
        "QUYẾT ĐỊNH",
        "Ban hành Kế hoạch bồi dưỡng cán bộ, công chức",
        "ỦY BAN NHÂN DÂN XÃ HÀ BẮC",
        "Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;",
        f"Căn cứ {DECREE};",
        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 10 tháng 6 năm 2026.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch bồi dưỡng cán bộ, công chức.",
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 3. Chánh Văn phòng Ủy ban nhân dân xã chịu trách nhiệm thi hành Quyết định này./.",
        "Nơi nhận:",
        "- Như Điều 3;",
        "- Sở Nội vụ;",
        "- Lưu: VT, VHXH.",
        "CHỦ TỊCH",
        "",
    ]


def test_without_a_decision_there_is_none():
    assert composed("attached_to: {act: ban_hanh}").decision is None
    assert composed().decision is None


def test_the_verb_agrees_with_the_act_everywhere():
    done = made(attached="act: phe_duyet")
    assert done.decision is not None
    assert texts(done.document.title.attached)[0].startswith("(Kèm theo Quyết định phê duyệt số ")
    assert texts(done.decision.title.subject) == ["Phê duyệt Kế hoạch bồi dưỡng cán bộ, công chức"]
    assert texts(done.decision.body)[0].startswith("Điều 1. Phê duyệt kèm theo Quyết định này Kế hoạch ")


@pytest.mark.parametrize(
    ("yaml", "keys", "expected"),
    [
        ("", {"subject": "Ban hành Kế hoạch của xã"}, "Ban hành Kế hoạch của xã"),
        ("kind: de_an", {}, "Ban hành Đề án bồi dưỡng cán bộ, công chức"),
        ("subject: đào tạo năm 2026", {}, "Ban hành Kế hoạch đào tạo năm 2026"),
    ],
)
def test_what_it_is_about(yaml, keys, expected):
    assert texts(decision(yaml, **keys).title.subject) == [expected]


@pytest.mark.parametrize(
    ("yaml", "attached", "keys", "expected"),
    [
        ("", "act: ban_hanh", {}, "ỦY BAN NHÂN DÂN XÃ HÀ BẮC"),
        ("issuer: {short: Ủy ban nhân dân xã}", "issuer: Ủy ban nhân dân xã", {}, "ỦY BAN NHÂN DÂN XÃ HÀ BẮC"),
        ("", "issuer: Chủ tịch Ủy ban nhân dân xã", {}, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"),
        ("", "act: ban_hanh", {"authority": "Chủ tịch Ủy ban nhân dân xã"}, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"),
    ],
)
def test_by_whose_authority(yaml, attached, keys, expected):
    first = decision(yaml, attached, **keys).bases[0]
    assert (first.role, texts([first])) == (Role.AUTHORITY, [expected])


@pytest.mark.parametrize(
    ("attached", "keys", "expected"),
    [
        ("issuer: Chủ tịch Ủy ban nhân dân xã", {"authority": "Chủ tịch Ủy ban nhân dân xã Hà Bắc"}, []),
        ("issuer: Ủy ban nhân dân xã Hà Bắc", {"authority": "Chủ tịch Ủy ban nhân dân xã"}, ["PD536"]),
    ],
)
def test_line_and_decision_name_one_body(attached, keys, expected):
    assert [code for code, _ in made("", attached, **keys).told] == expected


def test_number_and_date_are_those_of_the_line():
    document = decision("date: 6/2026", "number: 5, date: 20/6/2026")
    head = document.letterhead
    assert head is not None
    assert texts([head.number, head.place_date]) == ["Số: 05/QĐ-UBND", "Hà Bắc, ngày 20 tháng 6 năm 2026"]
    assert head.number.origin.place.key_path == "attached_to.number"
    assert str(document.properties.date) == "2026-06-20"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"proposal": ""}, "công chức."),
        ({"proposal": "{by: A}"}, "Theo đề nghị của A."),
        ({"proposal": "{by: A, number: /TTr-A, date: 6/2026}"}, "tại Tờ trình số _/TTr-A ngày _ tháng 6 năm 2026."),
        ({"proposal": "{by: A, date: 6/2026}"}, "Theo đề nghị của A tại Tờ trình ngày _ tháng 6 năm 2026."),
        ({"proposal": "{by: A, type: Báo cáo, number: 3/BC-A}"}, "Theo đề nghị của A tại Báo cáo số 3/BC-A."),
    ],
)
def test_the_last_line_above_what_is_decided(keys, expected):
    document = decision(**keys)
    *bases, _ = texts([*document.bases, *document.opening])
    assert bases[-1].endswith(expected)
    assert all(line.endswith(";") for line in bases[1:-1])


def test_the_word_stands_in_a_role_of_its_own():
    assert [(one.role, *texts([one])) for one in decision().opening] == [(Role.DECIDES, "QUYẾT ĐỊNH:")]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, "."),
        (
            {"replaces": "nd171"},
            " và thay thế Nghị định số 171/2025/NĐ-CP.",
        ),
        ({"replaces": "[nd171, luat]"}, " và thay thế Nghị định số 171/2025/NĐ-CP và Luật Cán bộ, công chức."),
    ],
)
def test_what_it_replaces_is_cited_as_ever(keys, expected):
    assert article(2, **keys) == "Điều 2. Quyết định này có hiệu lực kể từ ngày ký" + expected


def test_what_it_replaces_is_cited_in_full_when_named_first():
    assert "ngày 30 tháng 6 năm 2025 của Chính phủ" in article(2, bases="luat", replaces="nd171")


def test_the_label_alone_is_bold():
    first = decision().body[0]
    assert isinstance(first, Paragraph)
    runs = [one for one in first.content if isinstance(one, Run)]
    assert [one.text for one in runs if one.bold] == ["Điều 1."]
    assert runs[0].bold


def test_an_article_begins_with_a_capital_and_explains_abbreviations():
    yaml = "abbreviations: {UBND: Ủy ban nhân dân}"
    assert article(3, yaml, implementers="văn phòng UBND xã").startswith(
        "Điều 3. Văn phòng Ủy ban nhân dân (sau đây viết tắt là UBND) xã chịu"
    )


def test_expressions_see_the_plans_facts():
    assert "Văn phòng UBND chịu" in article(3, implementers="'Văn phòng {{ issuer.abbreviation }}'")


@pytest.mark.parametrize(
    ("yaml", "keys", "expected"),
    [
        ("", {"signature": "{position: Phó Chủ tịch}"}, ["PHÓ CHỦ TỊCH", ""]),
        ("signature: {name: Nguyễn Văn A}", {}, ["CHỦ TỊCH", "Nguyễn Văn A"]),
        ("", {"signature": "{on_behalf_of: Ủy ban nhân dân, position: A}"}, ["TM. ỦY BAN NHÂN DÂN", "A", ""]),
    ],
)
def test_who_signs(yaml, keys, expected):
    end = decision(yaml, **keys).sign_off
    assert end is not None
    assert texts([*end.authority, end.signer]) == expected


def test_the_draft_mark_stands_on_the_decision_too():
    head = decision("draft_mark: 2").letterhead
    assert head is not None
    assert texts([head.draft_mark]) == ["Dự thảo lần 2"]


# what is wrong


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, []),
        ({"bases": ""}, [("PD530", "{")]),
        ({"bases": "luat", "replaces": "nd171"}, []),
        ({"replaces": "nd172"}, [("PD301", "nd172")]),
        ({"subject": "Phê duyệt Kế hoạch"}, [("PD534", "Phê duyệt Kế hoạch")]),
        ({"subject": "Về việc phê duyệt Kế hoạch"}, [("PD534", "Về việc phê duyệt Kế hoạch")]),
        ({"subject": "Ban hành Kế hoạch theo Đề án được phê duyệt"}, []),
        ({"proposal": "{by: A, date: 16/6/2026}"}, [("PD535", "16/6/2026")]),
        ({"proposal": "{by: A, date: 6/2026}"}, []),
        ({"recipients": "khong_co"}, [("PD401", "khong_co")]),
        ({"implementers": "\"Theo {{ ref('x') }}\""}, [("PD501", "{{ ref('x') }}")]),
    ],
)
def test_what_is_wrong(keys, expected):
    found = [(code, words) for code, words in made(**keys).told if code != "PD302"]
    assert found == expected


def test_what_the_decision_cites_is_cited():
    assert [one for one in made().told if one[0] == "PD302"] == []
    assert [one for one in made(bases="luat").told if one[0] == "PD302"] != []


def test_somebody_has_to_sign():
    done = composed(f"attached_to: {{decision: {{bases: luat, implementers: A, archive: B}}}}\n{TWO}signature:\n")
    assert [code for code, _ in done.told if code == "PD102"] == ["PD102"]
    assert done.decision is not None
    assert done.decision.sign_off is None


# origins


def nodes(node: object) -> Iterator[object]:
    """Every part of a document that says where it comes from."""
    if is_dataclass(node) and not isinstance(node, Origin | Properties):
        yield node
        for field in fields(node):
            yield from nodes(getattr(node, field.name))
    elif isinstance(node, tuple):
        for each in node:
            yield from nodes(each)


def test_every_node_says_where_it_comes_from():
    document = decision(proposal="{by: A, number: /TTr-A, date: 6/2026}", replaces="nd171")
    lost = [node for node in nodes(document) if hasattr(node, "origin") and not node.origin.place.file]
    assert [node for node in lost if not isinstance(node, Run) or node.text.strip()] == []
