"""Last year's plan into a new year: what moves, what stays to the letter, what is told."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.loading.carrying_over import SameYear, carry_over
from plandocs.loading.load import load_bytes
from plandocs.loading.spans import scalar_spans
from plandocs.vietnamese.periods import Period
from plandocs.vietnamese.times import parse_time

SPECS = Path(__file__).parent.parent.parent / "specs"

OLD = """\
# Kế hoạch năm 2027, dựa trên kế hoạch năm 2025
plandocs: 1
status: issued   # đã ký
draft_mark: 2
number: 117
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
date: 15/12/2026 # ngày ký
title: "Bồi dưỡng cán bộ năm 2027"
subject: bồi dưỡng cán bộ năm {{ period }}
period: 2027
references:
  kh2026: {type: Kế hoạch, number: 12/KH-UBND, date: 5/1/2026, subject: giai đoạn 2020 - 2025}
  nd171: {type: Nghị định, number: 171/2025/NĐ-CP, date: 30/6/2025, subject: về đào tạo}
follows: kh2026
audiences:
  cbcc:
    name: cán bộ xã
    count: 2027
    as_of: 10/11/2025
targets:
  - value: 2026 người
    audience: cbcc
    result: học theo {{ cite('kh2026') }}{% if period.start == 2027 %}
    deadline: "hết năm 2027"
programmes:
  - content: Tập huấn
    time: >-
      quý II, III
      /2027
  # năm 2026 đã mở một lớp
tasks: {content: Lập dự toán năm 2028, lead: vp, time: 'trước 30/9/2027'}
milestones:
  - time: hằng năm
    content: >-
      tổng kết
      năm 2027 # không phải chú thích: 2026
  - {time: "từ tháng 3 đến
     tháng 5/2027", content: sơ kết}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
"""

MOVED = {
    3: "status: draft   # đã ký",
    4: "draft_mark:",
    5: "number:",
    7: "date: 2027 # ngày ký",
    10: "period: 2028",
    24: '    deadline: "hết năm 2028"',
    29: "      /2028",
    31: "tasks: {content: Lập dự toán năm 2028, lead: vp, time: 'trước 30/9/2028'}",
    38: '     tháng 5/2028", content: sơ kết}',
}

LEFT = [
    (1, 16, 2027, Severity.INFO),
    (8, 30, 2027, Severity.WARNING),
    (12, 58, 2026, Severity.WARNING),
    (19, 18, 2025, Severity.WARNING),
    (23, 64, 2027, Severity.WARNING),
    (30, 9, 2026, Severity.INFO),
    (31, 34, 2028, Severity.INFO),
    (36, 11, 2027, Severity.WARNING),
    (36, 40, 2026, Severity.WARNING),
]


def carried(text: str | bytes, year: int = 2028) -> tuple[str, Problems]:
    data = text.encode() if isinstance(text, str) else text
    noted = Problems()
    plan = load_bytes(data, "old.yaml", noted)
    assert plan is not None, noted.found
    problems = Problems()
    return carry_over(data, plan, year, "new.yaml", problems).decode(), problems


def changes(old: str, new: str) -> dict[int, str]:
    pairs = zip(old.split("\n"), new.split("\n"), strict=True)
    return {number: now for number, (was, now) in enumerate(pairs, start=1) if was != now}


def told(problems: Problems) -> list[tuple[int, int, int, Severity]]:
    return [(p.place.line, p.place.column, int(p.value("year")), p.severity) for p in problems.in_order()]


def minimal(**keys: str) -> str:
    """A small plan with some keys written otherwise, or more of them."""
    base = {
        "plandocs": "1",
        "issuer": "{name: Ủy ban, abbreviation: UB, place: Hà Bắc}",
        "date": "2026",
        "title": "Bồi dưỡng",
        "period": "2027",
        "signature": "{on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}",
    }
    return "".join(f"{key}: {value}\n" for key, value in (base | keys).items())


def test_exactly_what_must_change_changes() -> None:
    new, _ = carried(OLD)
    assert changes(OLD, new) == MOVED


def test_every_place_that_still_speaks_of_the_old_years_is_told() -> None:
    new, problems = carried(OLD)
    assert told(problems) == LEFT
    lines = new.split("\n")
    for line, column, year, _ in LEFT:
        assert lines[line - 1][column - 1 : column + 3] == str(year)
    assert {(p.place.file, p.place.length) for p in problems} == {("new.yaml", 4)}
    codes = {Severity.WARNING: "PD703", Severity.INFO: "PD704"}
    assert all(p.code == codes[p.severity] for p in problems)


def test_the_plan_that_is_read_back_is_the_old_one_some_years_on() -> None:
    plan = load_bytes(carried(OLD)[0].encode(), "new.yaml", Problems())
    assert plan is not None
    assert (plan.period, plan.date.year, plan.date.month, plan.number) == (Period(2028, 2028), 2027, None, None)
    assert (plan.status.value, plan.draft_mark) == ("draft", 0)
    assert plan.targets[0].deadline == parse_time("hết năm 2028")
    assert plan.programmes[0].time == parse_time("quý II, III/2028")
    assert plan.tasks[0].time == parse_time("trước 30/9/2028")
    assert [milestone.time for milestone in plan.milestones] == [
        parse_time("hằng năm"),
        parse_time("từ tháng 3 đến tháng 5/2028"),
    ]


@pytest.mark.parametrize("name", ["ke-hoach-nam-2027.yaml", "ke-hoach-xa-2026-2031.yaml"])
def test_a_real_plan_changes_only_where_times_are_typed(name: str) -> None:
    """Independently of the program: lines of a time lose their old year, and no other line changes."""
    data = (SPECS / name).read_bytes()
    plan = load_bytes(data, name, Problems())
    assert plan is not None
    years = 3
    old = data.decode()
    new, _ = carried(data, plan.period.start + years)
    expected: dict[int, str] = {}
    for number, line in enumerate(old.split("\n"), start=1):
        said, mark, comment = line.partition(" #")
        if re.match(r"period: ", line) or re.search(r"\b(time|deadline): ", said):
            shifted = re.sub(
                r"\b((?:time|deadline|period): \D*)([^,}]*)",
                lambda found: found[1] + re.sub(r"\b20\d\d\b", lambda y: str(int(y[0]) + years), found[2]),
                said,
            )
        elif re.match(r"date: ", line):
            shifted = re.sub(r"(date: )\S*?(20\d\d)", lambda found: found[1] + str(int(found[2]) + years), said)
        else:
            shifted = said
        if shifted != said:
            expected[number] = shifted + mark + comment
    phase = re.compile(r" +(?!time:)\w+: 20\d\d - ")
    got = {number: line for number, line in changes(old, new).items() if not phase.match(line)}
    assert got == expected


def test_without_its_moved_scalars_the_text_is_the_same() -> None:
    """Comments, order and layout stay: only the insides of some scalars differ."""
    new, _ = carried(OLD)
    pieces = [
        [text[a.end : b.start] for a, b in pairwise(spans)] for text in (OLD, new) for spans in [scalar_spans(text)]
    ]
    assert [(was, now) for was, now in zip(*pieces, strict=True) if was != now] == [
        (": ", ":")
    ] * 2  # draft_mark: 2, number: 117


def test_line_ends_and_byte_order_mark_stay() -> None:
    mixed = b"\xef\xbb\xbf" + OLD.replace("\n", "\r\n").replace("draft_mark: 2\r\n", "draft_mark: 2\n").encode()
    data = carry(mixed)
    expected = "\n".join(MOVED.get(number, line) for number, line in enumerate(OLD.split("\n"), start=1))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data[3:].decode() == expected.replace("\n", "\r\n").replace("draft_mark:\r\n", "draft_mark:\n")


def carry(data: bytes, year: int = 2028) -> bytes:
    plan = load_bytes(data, "old.yaml", Problems())
    assert plan is not None
    return carry_over(data, plan, year, "new.yaml", Problems())


def test_decomposed_letters_stay_on_lines_that_do_not_change() -> None:
    old = unicodedata.normalize("NFD", OLD)
    new, problems = carried(old)
    assert changes(old, new) == MOVED
    assert told(problems) == LEFT


@pytest.mark.parametrize(
    ("written", "moved"),
    [
        ("2027", "2030"),
        ("'2027'", "'2030'"),
        ('"năm 2027" # năm', '"năm 2030" # năm'),
        ("2027 - 2031", "2030 - 2034"),
        ("từ 2027 đến 2031", "từ 2030 đến 2034"),
        (">-\n  2027", ">-\n  2030"),
        ("&nam 2027", "&nam 2030"),
    ],
)
def test_a_period_in_the_authors_own_form(written: str, moved: str) -> None:
    assert carried(minimal(period=written), 2030)[0] == minimal(period=moved, date="2029")


@pytest.mark.parametrize(
    ("written", "moved"),
    [
        ("29/02/2028", "28/02/2029"),
        ("trước ngày 29 tháng 02 năm 2028", "trước ngày 28 tháng 02 năm 2029"),
        ("29/3/2028", "29/3/2029"),
        ("quý IV/2027, quý I/2028", "quý IV/2028, quý I/2029"),
        ("hằng năm", "hằng năm"),
        ("trước 15/11 hằng năm", "trước 15/11 hằng năm"),
    ],
)
def test_a_time_in_the_authors_own_form(written: str, moved: str) -> None:
    tasks = "\n  - {{content: Mở lớp, lead: vp, time: '{}'}}".format
    new, problems = carried(minimal(period="2027 - 2028", tasks=tasks(written)))
    assert new == minimal(period="2028 - 2029", date="2027", tasks=tasks(moved))
    assert not problems.found


@pytest.mark.parametrize(
    ("written", "moved"),
    [
        ("15/12/2026", "2027"),
        ("'12/2026'", "'2027'"),
        ("ngày … tháng 12 năm 2026 # chờ", "2027 # chờ"),
        ("|\n  12/2026", "|\n  2027"),
    ],
)
def test_the_date_becomes_the_year_of_issue(written: str, moved: str) -> None:
    assert carried(minimal(date=written))[0] == minimal(date=moved, period="2028")


@pytest.mark.parametrize(
    ("written", "blank"), [("number: 117", "number:"), ("number: '117' # số", "number:  # số"), ("number:", "number:")]
)
def test_the_number_is_blanked(written: str, blank: str) -> None:
    new, _ = carried(minimal() + written + "\n")
    assert new == minimal(date="2027", period="2028") + blank + "\n"


@pytest.mark.parametrize(("written", "blank"), [("number: 117,", "number: ,"), ('"number":117,', '"number":,')])
def test_a_plan_in_braces(written: str, blank: str) -> None:
    text = "{plandocs: 1, @ status: issued, title: a, date: 2026, period: 2027, signature: {position: b}, issuer: {@}}"
    text = text.replace("{@}", "{name: Ủy ban, abbreviation: UB, place: Hà Bắc}")
    new, problems = carried(text.replace("@", written))
    moved = text.replace("2027", "2028").replace("2026", "2027").replace("issued", "draft")
    assert new == moved.replace("@", blank)
    assert not problems.found
    assert load_bytes(new.encode(), "new.yaml", problems) is not None
    assert not problems.found


def test_an_earlier_year_may_be_chosen_but_not_the_same() -> None:
    assert "period: 2021\n" in carried(minimal(), 2021)[0]
    with pytest.raises(SameYear):
        carried(minimal(), 2027)


def test_an_alias_moves_with_its_anchor() -> None:
    text = minimal(period="&y 2027", title="Bồi dưỡng", subject="*y")
    new, problems = carried(text)
    assert new == minimal(period="&y 2028", date="2027", subject="*y")
    assert not problems.found


def test_a_date_that_an_alias_shares_with_the_period_stays_and_is_told() -> None:
    text = minimal(references="{a: {type: Công văn, date: &y 2027, subject: về việc}}", period="*y")
    text = "\n".join(sorted(text.splitlines(), key=lambda line: line.startswith("period"))) + "\n"
    new, problems = carried(text)
    assert "date: &y 2027" in new
    assert [entry[2:] for entry in told(problems)] == [(2027, Severity.WARNING)]


def test_a_time_that_cannot_be_rewritten_is_told() -> None:
    text = minimal(tasks='{content: Mở lớp, lead: vp, time: "quý I/20\\x327"}')
    new, problems = carried(text)
    assert new == minimal(date="2027", period="2028", tasks='{content: Mở lớp, lead: vp, time: "quý I/20\\x327"}')
    assert told(problems) == [(7, 42, 2027, Severity.WARNING)]


def test_what_would_leave_the_calendar_is_told() -> None:
    tasks = "{content: Mở lớp, lead: vp, time: 2028}"
    new, problems = carried(minimal(period="2027 - 2028", tasks=tasks), 9999)
    assert new == minimal(period="2027 - 2028", date="9998", tasks=tasks)
    assert [entry[2:] for entry in told(problems)] == [
        (2027, Severity.WARNING),
        (2028, Severity.WARNING),
        (2028, Severity.WARNING),
    ]


def test_a_date_without_a_year_stays() -> None:
    text = minimal(date="ngày … tháng … năm …")
    assert carried(text)[0] == text.replace("2027", "2028")


def test_a_date_over_two_lines_is_told() -> None:
    new, problems = carried(minimal(date="ngày 5 tháng 12\n  năm 2026"))
    assert "tháng 12\n  năm 2026\n" in new
    assert [entry[2:] for entry in told(problems)] == [(2026, Severity.WARNING)]


def test_years_in_ids_and_longer_figures_are_none() -> None:
    references = "{kh_2026: {type: Kế hoạch, subject: về việc 12026 và 20270}}"
    _, problems = carried(minimal(references=references, follows="kh_2026"))
    assert not problems.found


@settings(max_examples=60, deadline=None)
@given(st.integers(2020, 2090), st.integers(-15, 40).filter(bool), st.integers(0, 6))
def test_there_and_back_is_the_same_text(start: int, years: int, length: int) -> None:
    period = f"{start} - {start + length}" if length else str(start)
    text = minimal(period=period, date=str(start - 1), phases=f"{{a: {period}}}")
    there, _ = carried(text, start + years)
    assert carried(there, start)[0] == text


@example("&0:0")
@given(st.text(st.sampled_from("ab: #-'\"\n2026ă𝒳[]{},&*|>"), max_size=60))
def test_spans_are_where_the_scalars_stand(words: str) -> None:
    try:
        spans = scalar_spans(words)
    except yaml.YAMLError:
        return
    for span in spans:
        own = words[span.begin : span.end]
        assert 0 <= span.begin <= span.start <= span.end <= len(words)
        if "\n" not in own and not own.startswith(("'", '"', "|", ">")):
            assert own == span.value


def test_the_decision_that_a_plan_is_attached_to_begins_anew() -> None:
    decision = "decision: {bases: a, implementers: A, proposal: {by: A, number: 3/TTr-A, date: 7/2026}}"
    old = minimal(attached_to=f"{{number: 12, date: 20/7/2026, {decision}}}")
    new, _ = carried(old, 2030)
    years = int(new.partition("period: ")[2][:4]) - 1
    assert f"{{number: , date: {years}, " in new
    assert f"number: 3/TTr-A, date: {years}}}" in new


def test_the_years_of_targets_move_and_what_has_been_is_left() -> None:
    written = "targets: {measure: A, baseline: {value: 5, year: 2026}, years: {2027: 7}, results: {'2027': 6}}\n"
    moved = written.replace("years: {2027", "years: {2028")
    new, problems = carried(minimal(period="2027") + written)
    assert new == minimal(period="2028", date="2027") + moved
    assert (7, written.index("2026") + 1, 2026, Severity.WARNING) in told(problems)
