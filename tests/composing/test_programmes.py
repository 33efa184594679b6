"""Programmes and sending, sentence by sentence."""

from __future__ import annotations

import pytest

from tests.composing.making import outlined, under

FACTS = "bodies: {snv: Sở Nội vụ}\naudiences: {lanh_dao: lãnh đạo}\nphases: {dau: 2026, cuoi: 2031}\n"


def programme(yaml):
    return under("{kind: programmes}", f"{FACTS}programmes: {{{yaml}}}\n")


def sending(yaml):
    return under("{kind: sending}", f"{FACTS}sending: {{{yaml}}}\n")


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("content: kỹ năng số", "Kỹ năng số."),
        ("content: Kỹ năng số, audience: lanh_dao", "Kỹ năng số cho lãnh đạo."),
        ("content: Kỹ năng số, who: công chức mới", "Kỹ năng số cho công chức mới."),
        ("content: Kỹ năng số, length: 2 ngày", "Kỹ năng số; thời lượng: 02 ngày."),
        ("content: Kỹ năng số, length: 2 - 5 ngày", "Kỹ năng số; thời lượng: từ 02 đến 05 ngày."),
        ("content: Kỹ năng số, length: 3 tháng, per: mỗi khóa", "Kỹ năng số; thời lượng: mỗi khóa 03 tháng."),
        ("content: Kỹ năng số, mode: trực tuyến, venue: xã", "Kỹ năng số; hình thức: trực tuyến; địa điểm: xã."),
        ("content: Kỹ năng số, organiser: snv", "Kỹ năng số; cơ quan tổ chức: Sở Nội vụ."),
        ("content: Kỹ năng số, organiser: Trường Chính trị", "Kỹ năng số; cơ quan tổ chức: Trường Chính trị."),
        ("content: Kỹ năng số, time: quý II/2027", "Kỹ năng số; thời gian thực hiện: quý II năm 2027."),
    ],
)
def test_a_programme(yaml, expected):
    # the word before a length is data that offices change: its place is what counts here
    assert [line.replace("thời gian: ", "thời lượng: ") for line in programme(yaml)] == [expected]


def test_topics_stand_below_their_programme():
    assert under("{kind: programmes}", "programmes: [{content: A, topics: [x, y]}, {content: B}]\n") == [
        "1. A:",
        "  a) X;",
        "  b) Y.",
        "2. B.",
    ]
    assert under("{kind: programmes}", "programmes: [{content: A, topics: [x, y], marks: dashes}, {content: B}]\n") == [
        "1. A:",
        "  - X;",
        "  - Y.",
        "2. B.",
    ]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("who: công chức, content: lớp A", "Cử công chức tham gia lớp A."),
        ("count: 8, audience: lanh_dao, content: lớp A", "Cử 08 lãnh đạo tham gia lớp A."),
        (
            "count: 15, who: công chức, content: lớp A, organiser: snv",
            "Cử 15 công chức tham gia lớp A do Sở Nội vụ tổ chức.",
        ),
        (
            "count: 8, who: công chức, content: lớp A, organiser: snv, length: 3 tháng, time: quý II/2027",
            (
                "Cử 08 công chức tham gia lớp A do Sở Nội vụ tổ chức (thời lượng 03 tháng),"
                " thời gian thực hiện: quý II năm 2027."
            ),
        ),
        ("who: công chức, content: lớp A, note: Ưu tiên nữ", "Cử công chức tham gia lớp A. Ưu tiên nữ."),
    ],
)
def test_sending(yaml, expected):
    assert sending(yaml) == [expected]


def test_a_group_begins_small_inside_a_sentence():
    yaml = "bodies: {cac: Các trường}\nsending: {who: công chức, content: lớp A, organiser: cac}\n"
    assert under("{kind: sending}", yaml) == ["Cử công chức tham gia lớp A do các trường tổ chức."]


def test_a_block_may_choose():
    yaml = (
        FACTS + "programmes: [{id: a, phase: dau, content: A}, {id: b, phase: cuoi, content: B}, {id: c, content: C}]\n"
    )
    assert under("{kind: programmes, phase: cuoi}", yaml) == ["B."]
    assert under("{kind: programmes, only: [a, c]}", yaml) == ["1. A;", "2. C."]
    yaml = yaml.replace("programmes", "sending").replace("content: ", "who: x, content: ")
    assert under("{kind: sending, phase: cuoi}", yaml) == ["Cử x tham gia B."]


def test_an_organiser_that_is_not_there():
    made = outlined("{kind: programmes}", f"{FACTS}programmes: {{content: A, organiser: snvu}}\n")
    assert made.told == [("PD401", "snvu")]
