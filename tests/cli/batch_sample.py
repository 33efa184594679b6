"""A small template with three units, and what tests of ``plandocs batch`` do with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from plandocs.cli.commands import batch
from plandocs.document.inlines import NBSP

UNITS = """\
code,full_name,so
00082,Phường Cửa Nam,3
10816,Xã Hà Bắc,12
26732,Đặc khu Côn Đảo,5
"""
BASE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.type }} {{ unit.name }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ so }} người"
period: 2027
parameters: {so: {type: count, description: Số người}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{id: viec, heading: Việc, content: "Cử {{ so }} người."}]
"""
NAMES = ["00082-phuong-cua-nam", "10816-xa-ha-bac", "26732-dac-khu-con-dao"]


def make_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a template and three units, in which commands run."""
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    (tmp_path / "mau.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def run(*words: str | Path) -> Result:
    """What ``plandocs batch`` does; the template is the sample's unless another is named."""
    given = [str(word) for word in words]
    return CliRunner().invoke(batch.command("en"), ["mau.yaml", *given] if "mau.yaml" not in given else given)


def files(folder: str = "ra") -> list[str]:
    """The files of a folder but its ledger."""
    found = sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file())
    return [name for name in found if name != "plandocs-batch.json"]


def manifest(folder: str = "ra") -> dict[str, list[dict[str, object]]]:
    """What the ledger tells."""
    read: dict[str, list[dict[str, object]]] = json.loads(Path(folder, "plandocs-batch.json").read_bytes())
    return read


def text_of(name: str) -> str:
    """The text of a plan."""
    document = Document(str(Path("ra", f"{name}.docx")))
    return "\n".join(paragraph.text for paragraph in document.paragraphs).replace(NBSP, " ")


def change(name: str, old: str, new: str) -> None:
    """Changes a file."""
    text = Path(name).read_text(encoding="utf-8")
    assert old in text
    Path(name).write_text(text.replace(old, new), encoding="utf-8")
