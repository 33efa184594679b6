"""A small spec without a flaw, and small edits of it whose flaws are marked in the text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plandocs.building.build import build
from plandocs.checking.rule import Rule
from plandocs.diagnostics.diagnostic import Diagnostic, Problems

FILE = "ke-hoach.yaml"

SPEC = """\
plandocs: 1
kind: ke_hoach
form: state
status: issued
number: 117
date: 15/6/2026
issuer:
  name: Ủy ban nhân dân xã Hà Bắc
  abbreviation: UBND
  place: Hà Bắc
title: Bồi dưỡng cán bộ, công chức
period: 2026 - 2028
references:
  nd171:
    type: Nghị định
    number: 171/2025/NĐ-CP
    date: 30/6/2025
    issuer: Chính phủ
    subject: quy định về đào tạo, bồi dưỡng công chức
bases: nd171
bodies:
  snv: Sở Nội vụ
  vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}
audiences:
  cbcc:
    name: cán bộ, công chức xã
    count: 64
    breakdowns:
      parts:
        - {name: nam, count: 37}
        - {name: nữ, count: 27}
phases:
  dau: 2026 - 2027
  cuoi: 2028
targets:
  - phase: dau
    value: 100%
    audience: cbcc
    result: hoàn thành lớp bồi dưỡng
    deadline: hết 2027
programmes:
  - content: Tập huấn kỹ năng số
    audience: cbcc
    length: 02 ngày
tasks:
  - content: Rà soát nhu cầu
    lead: vhxh
    time: quý III/2026
milestones:
  - time: tháng 7/2027
    content: sơ kết
  - time: tháng 12/2028
    content: tổng kết
responsibilities:
  - body: vhxh
    duties:
      - Chủ trì triển khai Kế hoạch
      - Tổng hợp kết quả
budget:
  sources: ngân sách xã
  total: 36.000.000 đồng
reporting:
  - from: vhxh
    to: snv
    deadline: trước 15/11 hằng năm
recipients:
  - snv
archive: VHXH
signature:
  position: Chủ tịch
  name: Nguyễn Văn A
  on_behalf_of: Ủy ban nhân dân
outline:
  - id: muc_tieu
    heading: Mục tiêu
    content: {kind: targets}
  - heading: Nội dung
    content: [{kind: programmes}, {kind: audiences}]
  - heading: Nhiệm vụ
    content: [{kind: tasks}, {kind: milestones}]
  - heading: Tổ chức thực hiện
    content: [{kind: budget}, {kind: responsibilities}, {kind: reporting}]
  - heading: Liên hệ
    content: Các cơ quan kịp thời phản ánh vướng mắc
"""


@dataclass(frozen=True)
class Marked:
    """A text whose marks ``«…»`` have been taken out: where each begins (line, column) and how long it is."""

    text: str
    marks: tuple[tuple[int, int, int | None], ...]


def edited(*edits: str) -> str:
    """The spec with pieces exchanged, given as old, new, old, new …; each old piece stands there once."""
    text = SPEC
    for old, new in zip(edits[::2], edits[1::2], strict=True):
        assert text.count(old) == 1, f"{text.count(old)} times: {old}"
        text = text.replace(old, new)
    return text


def unmarked(text: str) -> Marked:
    """``«`` marks where a problem begins, a ``»`` after it on the same line where it ends."""
    marks: list[tuple[int, int, int | None]] = []
    lines = []
    for number, line in enumerate(text.split("\n"), start=1):
        plain, *stretches = line.split("«")
        for stretch in stretches:
            marked, end, rest = stretch.partition("»")
            marks.append((number, len(plain) + 1, len(marked) if end else None))
            plain += marked + rest
        lines.append(plain)
    return Marked("\n".join(lines), tuple(marks))


def problems_of(data: str | bytes, name: str = FILE) -> list[Diagnostic]:
    """What the real door says of a spec, in the order in which it is told."""
    problems = Problems()
    build(Path("nowhere") / name, problems, name=name, data=data.encode() if isinstance(data, str) else data)
    return problems.in_order()


def told(rule: Rule, *edits: str) -> list[str]:
    """What a rule says of the edited spec, each as its code and key path."""
    return [
        f"{problem.code} {problem.place.key_path}".strip()
        for problem in problems_of(edited(*edits))
        if problem.code in rule.codes
    ]
