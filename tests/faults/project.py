"""A small project with something for each command that writes, and those commands."""

from __future__ import annotations

import datetime
import shutil
from dataclasses import dataclass
from pathlib import Path

from plandocs.registers.units import shipped_units

PLAN = """\
plandocs: 1
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
date: 2026
title: Bồi dưỡng cán bộ
period: 2027
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{heading: Việc, content: "Cử người: {{ annex('pl') }}."}]
annexes: {pl: {title: Chỉ tiêu, content: {kind: quota, of: ct}}}
quotas:
  ct:
    columns: [{id: bc, name: Lớp}]
    rows: [{unit: Phường Cửa Nam, code: 00082, values: 2}, {unit: Xã Hà Bắc, code: 10816, values: 4}]
"""
TEMPLATE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.full }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ bc }} người"
period: 2027
parameters: {bc: {type: count}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{heading: Việc, content: "Cử người: {{ annex('pl') }}."}]
annexes: {pl: {title: Chỉ tiêu, content: {kind: quota, of: ct}}}
quotas: {ct: {columns: [{id: bc, name: Lớp}], rows: [{unit: "{{ unit.full }}", values: "{{ bc }}"}]}}
"""
UNITS = "code,bc\n00082,2\n10816,4\n"
PEOPLE = "TT,Họ và tên,Ngày sinh,Đơn vị\n1,Học viên Ba,05/04/1980,Phòng Kinh tế\n2,Học viên An,1985,Văn phòng\n"
TO_MEND = PLAN + "recipients:\n  - Sở Nội vụ; # nhận\n"
OFFICE = """\
#!/bin/sh
while [ $# -gt 1 ]; do shift; done
printf '%%PDF-1.7\\n%s\\n%%%%EOF\\n' "$(cksum < "$1")" > "${1%.docx}.pdf"
"""
"""Stands for LibreOffice."""

PLAN_FILE, TEMPLATE_FILE, TO_MEND_FILE, OUT = "plan.yaml", "mau.yaml", "sai.yaml", "ra"
ARCHIVE = "lo.zip"


@dataclass(frozen=True)
class Command:
    """A command that writes."""

    name: str
    words: tuple[str, ...]
    has_ledger: bool = False
    """Whether an earlier state can only be one that an earlier run made."""

    @classmethod
    def of(cls, name: str, words: str, *, has_ledger: bool = False) -> Command:
        """A command as it is typed."""
        return cls(name, tuple(words.split()), has_ledger)


COMMANDS = (
    Command.of("render", "render plan.yaml -o ra --to docx,xlsx"),
    Command.of("render to PDF", "render plan.yaml -o ra --to pdf"),
    Command.of("batch", "batch mau.yaml --units units.csv -o ra --zip lo.zip --jobs 1", has_ledger=True),
    Command.of("batch with forms", "batch mau.yaml --quota plan.yaml --forms -o ra --jobs 1", has_ledger=True),
    Command.of("batch to PDF", "batch mau.yaml --units units.csv -o ra --to docx,pdf --jobs 1", has_ledger=True),
    Command.of("roster", "roster ds.csv -o ra --to docx,xlsx"),
    Command.of("fill", "fill phieu.docx plan.yaml -o ra"),
    Command.of("new", "new ra/moi.yaml --force"),
    Command.of("look", "look state-nd30-2020 -o ra/mau.docx --force"),
    Command.of("units", "units --province 01 -o ra/xa.xlsx --force"),
    Command.of("schema", "schema -o ra/schema.json"),
    Command.of("quota --forms", "quota plan.yaml --forms -o ra"),
    Command.of("reconcile", "reconcile plan.yaml phieu -o ra --to csv,json,docx,xlsx"),
    Command.of("check --fix", "check --fix sai.yaml"),
    Command.of("outline", "outline plan.yaml"),
    Command.of("resolve", "resolve plan.yaml"),
)

MANY = (
    Command.of("batch of many", "batch mau.yaml --units nhieu.csv -o ra --to docx,xlsx --jobs 1", has_ledger=True),
    Command.of("batch by two", "batch mau.yaml --units nhieu.csv -o ra --to docx,xlsx --jobs 2", has_ledger=True),
)
"""Batches that take long enough to be killed amid them; the second asks processes from its second unit on."""
_MANY_UNITS = 12


def make_project(folder: Path) -> None:
    """Makes the project."""
    from docx import Document

    folder.mkdir(parents=True)
    (folder.parent / "tmp").mkdir()
    files = {
        PLAN_FILE: PLAN,
        TEMPLATE_FILE: TEMPLATE,
        TO_MEND_FILE: TO_MEND,
        "units.csv": UNITS,
        "nhieu.csv": _many_units(),
        "ds.csv": PEOPLE,
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    form = Document()
    form.add_paragraph("Kế hoạch: {{ plan.title }}")
    form.save(str(folder / "phieu.docx"))
    office = folder.parent / "soffice"
    office.write_text(OFFICE)
    office.chmod(0o755)


def _many_units() -> str:
    codes = list(shipped_units().at(datetime.date(2026, 6, 1)).communes)[:: 3321 // _MANY_UNITS][:_MANY_UNITS]
    return "code,bc\n" + "".join(f"{code},{number}\n" for number, code in enumerate(codes, start=1))


def copied(project: Path, to: Path) -> Path:
    """A project as it was made, somewhere else; its temporary files go beside it."""
    shutil.rmtree(to.parent, ignore_errors=True)
    to.parent.mkdir(parents=True)
    (to.parent / "tmp").mkdir()
    shutil.copytree(project, to)
    return to


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a project by their names."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
