"""Title, and the plan's own name in sentences."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, texts


@pytest.mark.parametrize(
    ("yaml", "kind", "subject"),
    [
        ("", "KẾ HOẠCH", "Bồi dưỡng cán bộ, công chức"),
        ("kind: de_an", "ĐỀ ÁN", "Bồi dưỡng cán bộ, công chức"),
        ('title: "Bồi dưỡng giai đoạn {{ period }}"', "KẾ HOẠCH", "Bồi dưỡng giai đoạn 2026 - 2031"),
    ],
)
def test_the_title(yaml, kind, subject):
    title = composed(yaml).document.title
    assert texts([title.document_type, *title.subject]) == [kind, subject]


@pytest.mark.parametrize(
    ("yaml", "subject"),
    [
        ("", "bồi dưỡng cán bộ, công chức"),
        ("title: Về công tác văn thư", "về công tác văn thư"),
        ("title: CBCC học", "CBCC học"),
        ('title: "**Bồi** dưỡng"', "bồi dưỡng"),
        ("subject: bồi dưỡng năm 2027", "bồi dưỡng năm 2027"),
        ("title: \"{{ cite('a') }} năm 2027\"\nreferences: {a: {type: Luật, subject: X}}", "Luật X năm 2027"),
    ],
)
def test_the_name_in_a_sentence_begins_small(yaml, subject):
    assert texts(composed(yaml).document.opening) == [
        f"Ủy ban nhân dân xã Hà Bắc ban hành Kế hoạch {subject}, cụ thể như sau:"
    ]


def test_a_note_on_the_title_stands_there_only():
    document = composed('title: "Bồi dưỡng^[Theo nhu cầu] năm 2027"\nclosing: {}').document
    assert texts(document.title.subject) == ["Bồi dưỡng[1: Theo nhu cầu] năm 2027"]
    assert "bồi dưỡng năm 2027" in texts(document.opening)[0]
    assert "bồi dưỡng năm 2027" in texts(document.closing)[0]
    assert document.properties.subject == "Bồi dưỡng năm 2027"


def test_the_properties_of_the_file():
    found = composed("number: 5").document.properties
    assert (found.title, found.creator, found.language) == (
        "Kế hoạch Bồi dưỡng cán bộ, công chức",
        "Ủy ban nhân dân xã Hà Bắc",
        "vi-VN",
    )
    assert found.date.isoformat() == "2026-06-15"


def test_a_blank_date_gives_the_earliest_one():
    assert composed("date: 5/2026").document.properties.date.isoformat() == "2026-05-01"
    assert composed("date: 2026").document.properties.date.isoformat() == "2026-01-01"
