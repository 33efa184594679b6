"""Expressions: what they can say, how it is written in Vietnamese, and what they can never do."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plandocs.sources.expressions import FILTERS, BadExpression, Mention, evaluate, listed, shown
from tests.composing.making import context_of

FACTS = context_of("""
    number: 7
    bodies:
      vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}
      kinh_te: Phòng Kinh tế
      khoi: {name: Khối chính quyền, members: [vhxh, kinh_te, Công an xã]}
    audiences:
      cbcc: {name: "cán bộ, công chức xã", count: 1.299, as_of: 10/01/2026}
      lanh_dao: lãnh đạo
    phases: {dau: 2026 - 2028, cuoi: 2031}
    targets:
      - {id: chuyen_mon, value: tối thiểu 50%, result: đạt chuẩn, deadline: hết năm 2028}
      - {id: lop, value: 28 - 32 lớp, result: được mở}
      - {id: sach, value: 5 cuốn sách, result: được in}
    milestones:
      - {time: "quý III, IV/2026", content: sơ kết}
    reporting: {from: [vhxh, kinh_te], to: kinh_te, deadline: trước 15/11 hằng năm, ad_hoc: có}
    budget: {sources: [ngân sách xã, "các nguồn khác, nếu có"], total: 36.000.000 đồng}
    """).facts


def value(source, **more):
    return evaluate(source, {**FACTS, **more})


def said(source, **more):
    return shown(value(source, **more))


def refused(source, **more):
    with pytest.raises(BadExpression) as caught:
        shown(value(source, **more))
    return caught.value


# what is written, and how


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # text
        ("title", "Bồi dưỡng cán bộ, công chức"),
        ("issuer.name", "Ủy ban nhân dân xã Hà Bắc"),
        ("issuer", "Ủy ban nhân dân xã Hà Bắc"),
        ("bodies.vhxh", "Phòng Văn hóa - Xã hội"),
        ("bodies['vhxh'].short", "VHXH"),
        ("'một ' ~ \"hai\"", "một hai"),
        # whole numbers: a dot between thousands
        ("audiences.cbcc.count", "1.299"),
        ("1000000", "1.000.000"),
        ("-5", "-5"),
        ("number", "7"),
        # decimals: a comma
        ("1.5", "1,5"),
        ("0.06", "0,06"),
        ("1234.5", "1.234,5"),
        # years have no dot
        ("period", "2026 - 2031"),
        ("period.start", "2026"),
        ("period.end", "2031"),
        ("phases.cuoi", "2031"),
        ("phases.dau.period", "2026 - 2028"),
        ("date.year", "2026"),
        # dates: days 1-9 and months 1-2 padded
        ("date", "ngày 15 tháng 6 năm 2026"),
        ("audiences.cbcc.as_of", "ngày 10 tháng 01 năm 2026"),
        ("date.day", "15"),
        # times
        ("targets.chuyen_mon.deadline", "hết năm 2028"),
        ("milestones[0].time", "quý III, IV năm 2026"),
        ("reporting[0].deadline", "trước ngày 15 tháng 11 hằng năm"),
        # quantities: counts below ten padded, percentages not
        ("targets.chuyen_mon.value", "50%"),
        ("targets.lop.value", "từ 28 đến 32 lớp"),
        ("targets.sach.value", "05 cuốn sách"),
        ("targets.lop.value.low", "28"),
        ("targets.lop.value.unit", "lớp"),
        ("targets[-1].value", "05 cuốn sách"),
        # lists
        ("bodies.khoi.members", "vhxh, kinh_te và Công an xã"),
        ("budget.sources", "ngân sách xã; các nguồn khác, nếu có"),
        # yes and no
        ("true", "có"),
        ("not true", "không"),
        ("reporting[0].ad_hoc", "có"),
    ],
)
def test_values(source, expected):
    assert said(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1299 | number", "1.299"),
        ("2.345 | number(1)", "2,3"),
        ("2.5 | number(0)", "3"),  # a half goes up
        ("5 | padded", "05"),
        ("12 | padded", "12"),
        ("1299 | padded", "1.299"),
        ("11.8 | percent", "11,8%"),
        ("(100 * 1 / 3) | percent(1)", "33,3%"),
        ("budget.total | money", "36.000.000 đồng"),
        ("budget.total | words", "ba mươi sáu triệu"),
        ("21 | words", "hai mươi mốt"),
        ("date | date", "15/6/2026"),
        ("audiences.cbcc.as_of | date", "10/01/2026"),
        ("date | long_date", "ngày 15 tháng 6 năm 2026"),
        ("2026 | year", "2026"),
        ("period | period", "giai đoạn 2026 - 2031"),
        ("phases.cuoi.period | period", "năm 2031"),
        ("bodies.khoi.members | list", "vhxh, kinh_te và Công an xã"),
        ("'đồng chí' | capitalise", "Đồng chí"),
        ("title | lower", "bồi dưỡng cán bộ, công chức"),
        ("'UBND xã' | lower", "UBND xã"),
        ("'đặc khu' | upper", "ĐẶC KHU"),
        ("parts | sum", "6,5"),
        ("targets | length", "3"),
        ("audiences | length", "2"),
        ("targets | length | padded", "03"),
    ],
)
def test_filters(source, expected):
    assert said(source, parts=(1, 2, Decimal("3.5"))) == expected


def test_every_filter_is_tried_above():
    [tried] = [mark.args[1] for mark in test_filters.pytestmark]
    cases = " ".join(source for source, _ in tried)
    assert [name for name in FILTERS if not re.search(rf"\| {name}\b", cases)] == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 12", "-2"),
        ("1 / 4", "0,25"),
        ("10 / 5", "2"),
        ("0.1 + 0.2", "0,3"),
        ("audiences.cbcc.count - 1000", "299"),
        ("-(2 + 3)", "-5"),
        ("1 < 2 and 2 <= 2", "có"),
        ("1 < 2 < 3", "có"),
        ("3 > 2 > 2", "không"),
        ("2 >= 3 or 1 != 1", "không"),
        ("'vhxh' in bodies", "có"),
        ("'x' not in bodies", "có"),
        ("'lớn' if 3 > 2 else 'nhỏ'", "lớn"),
        ("'lớn' if 1 > 2 else 'nhỏ'", "nhỏ"),
        ("'lớn' if 1 > 2", ""),
        ("'a' ~ 5 ~ 'b'", "a5b"),
        ("date == date", "có"),
    ],
)
def test_sums_and_comparisons(source, expected):
    assert said(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("cite('a')", Mention("cite", ("a",))),
        ("cite('a', 'full')", Mention("cite", ("a", "full"))),
        ("ref('a')", Mention("ref", ("a",))),
        ("annex('a')", Mention("annex", ("a",))),
    ],
)
def test_mentions(source, expected):
    assert value(source) == expected


def test_values_of_a_sentence_stand_beside_the_facts():
    assert said("value ~ ' / ' ~ period", value="50%") == "50% / 2026 - 2031"


def test_entries_and_lists_in_words():
    assert listed(["một", "hai", "ba"]) == "một, hai và ba"
    assert listed([]) == ""
    assert listed(["một", "hai, ba", "bốn"]) == "một; hai, ba; bốn"
    assert shown(Decimal("1299.50")) == "1.299,5"


# what is not there


@pytest.mark.parametrize(
    ("source", "name", "near"),
    [
        ("perod", "perod", "period"),
        ("audience.cbcc", "audience", "audiences"),
        ("audiences.cbc", "cbc", "cbcc"),
        ("audiences.cbcc.cuont", "cuont", "count"),
        ("bodies.vhhx", "vhhx", "vhxh"),
        ("targets.chuyenmon", "chuyenmon", "chuyen_mon"),
        ("period.strat", "strat", "start"),
        ("period | perid", "perid", "period"),
        ("targets[9]", "9", ""),
        ("targets[-4]", "-4", ""),
        ("title.upper", "upper", ""),
        ("number.real", "real", ""),
        ("targets.lop.value.hihg", "hihg", "high"),
        ("outline", "outline", ""),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(source, name, near):
    error = refused(source)
    assert (error.code, error.values) == ("PD151", {"name": name, "near": near})


@pytest.mark.parametrize(
    "source",
    [
        *("title + 1", "1 / 0", "title | number", "title | date", "1.5 | padded", "1.5 | money", "true + 1"),
        *("1 | length", "'a' < 1", "1 in 2", "audiences.lanh_dao.count", "targets.lop.deadline", "none", "audiences"),
        *("title | sum", "5 | list", "1 | number('a')", "date.year + 1", "-title", "1e999", "-1e999 + 1e999"),
    ],
)
def test_what_cannot_be_computed_is_told(source):
    assert refused(source).code == "PD152"


# what is forbidden


@pytest.mark.parametrize(
    "source",
    [
        *("title.__class__", "title['__class__']", "''.__class__.__mro__", "period.__init__", "bodies.__len__"),
        *("issuer.model_fields", "issuer._source", "issuer.where", "issuer.model_dump", "bodies.keys", "targets.count"),
        *("issuer['__dict__']", "cite.__globals__", "self", "loop", "range", "lipsum", "config", "request"),
        *("title | attr('x')", "title | safe", "title | map('upper')", "title | format(1)"),
    ],
)
def test_nothing_behind_a_value_can_be_reached(source):
    assert refused(source).code == "PD151"


@pytest.mark.parametrize(
    "source",
    [
        *("title()", "title.upper()", "range(9)", "bodies.keys()", "cite('a')()", "(1)()", "super()", "ref.x('a')"),
        *(
            "2 ** 9",
            "10 ** 9 ** 9",
            "7 // 2",
            "7 % 2",
            "targets[0:1]",
            "title[::-1]",
            "{'a': 1}",
            "(1, 2)",
            "[1]",
            "+1",
        ),
        *("period is defined", "1 is odd", "title | upper(1, 2)", "title | number(places=1)", "title | list(*[1])"),
    ],
)
def test_what_is_forbidden(source):
    assert refused(source).code == "PD153"


@pytest.mark.parametrize(
    "source",
    [
        *(
            "",
            " ",
            "1 +",
            "a b",
            "lambda: 1",
            "[x for x in targets]",
            "import os",
            "a = 1",
            "a; b",
            "((1)",
            "'a",
            "1 1",
        ),
        *(
            "cite()",
            "cite(1)",
            "cite('a', 'b', 'c')",
            "ref(a='b')",
            "cite(period)",
            "{{ period }}",
            "{% if %}",
            "}}",
            "#",
        ),
    ],
)
def test_what_is_no_expression(source):
    assert refused(source).code in ("PD150", "PD153")


@pytest.mark.parametrize("source", ["'a' * 1000000", "title * 9", "targets * 9"])
def test_nothing_is_repeated(source):
    assert refused(source).code == "PD152"


def test_products_stay_small():
    huge = "*".join(["999999999999"] * 20)
    assert len(said(huge)) < 400


@pytest.mark.parametrize(
    "source",
    [
        *("1" * 401, "1+" * 300 + "1", "(" * 150 + "1" + ")" * 150, "-" * 390 + "1", "not " * 90 + "1"),
        *("[" * 190 + "]" * 190, "a" + ".a" * 190, "1 if " * 70 + "1", "1" + "|upper" * 60, "~".join(["title"] * 60)),
        *("9" * 390, "1e999999", "1e9999999999", "9" * 199 + "*" + "9" * 199, "1.0e-400 * 1.0e-400", "1/3*3"),
    ],
)
def test_long_and_deep_expressions_end_well(source):
    try:
        text = shown(value(source))
    except BadExpression:
        return
    assert len(text) < 10_000


def test_too_long_an_expression_says_so():
    assert refused("1" * 401).code == "PD153"


# properties

_PIECES = st.sampled_from(
    [
        *("period", "bodies", "targets", "audiences.cbcc", ".count", ".start", "[0]", "['vhxh']", " | ", "number"),
        *(
            "padded",
            "money",
            "words",
            "sum",
            "length",
            "list",
            "date",
            "cite(",
            "'a'",
            ")",
            "(",
            "[",
            "]",
            ",",
            ".",
            "1",
        ),
        *("9" * 30, "1.5", "1e400", "+", "-", "*", "/", "//", "%", "**", "~", " and ", " or ", " not ", " in ", " if "),
        *(" else ", " is ", "==", "<", ">=", "none", "true", "{{", "}}", "{%", "%}", "{#", "#}", ":", "=", "\n", "\\"),
        *("__class__", "_source", "'", '"', "lambda", "for", "\u00e9", "title", "attr", "|length", "upper", "\x00"),
    ]
)


@settings(max_examples=1000)
@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=12).map("".join)))
@example("['a'] | sum")
@example("targets | sum")
@example("[1e400] | sum | number")
@example("1e400 | words")
@example("1 | number(99999999)")
@example("1.5 | number(-99)")
@example("budget.total | number(1e400)")
@example("bodies[[1]]")
@example("[[]] in bodies")
@example("bodies[targets]")
@example("targets[1e400]")
@example("1e400 == 1e400")
@example("(1e400 - 1e400) > 1")
@example("title[bodies]")
def test_nothing_but_a_bad_expression_is_raised(source):
    try:
        shown(value(source))
    except BadExpression as error:
        code = error.code
    else:
        return
    assert code in ("PD150", "PD151", "PD152", "PD153")


# conditions


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("'có' if audiences.lanh_dao.count else 'chưa'", "chưa"),
        ("audiences.lanh_dao.count or 'chưa rõ'", "chưa rõ"),
        ("audiences.cbcc.count or 'chưa rõ'", "1.299"),
        ("not audiences.lanh_dao.count", "có"),
        ("'x' if audiences.lanh_dao.count and title else 'y'", "y"),
    ],
)
def test_what_is_not_given_counts_as_no_in_a_condition(source, expected):
    assert said(source) == expected


def test_a_misspelt_name_stays_an_error_in_a_condition():
    assert refused("'a' if audiences.cbcc.cuont else 'b'").code == "PD151"
