"""Nation, province, commune: each level extends the one above, and each commune's plan carries all three."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from plandocs.cli.commands import batch, check
from plandocs.document.inlines import NBSP

NATION = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.full }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: Bồi dưỡng cán bộ
period: 2027
parameters:
  so: {type: count, description: Số người}
  noi: {description: Nơi mở lớp}
  buoi: {type: count, default: 5}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline:
  - {id: chung, heading: Yêu cầu, content: Bảo đảm đúng đối tượng.}
  - {id: viec, heading: Nội dung, content: "Cử {{ so }} người, {{ buoi }} buổi, tại {{ noi }}."}
  - {id: bao_cao, heading: Báo cáo, content: Gửi báo cáo trước ngày 15 tháng 12.}
"""
PROVINCE = """\
extends: quoc-gia.yaml
values: {noi: Trường Chính trị HP}
outline:
  - {id: bao_cao, content: Gửi báo cáo trước ngày 01 tháng 12.}
  - {id: rieng, after: viec, heading: Việc của thành phố, content: Theo dõi theo từng quý.}
"""
OTHER = """\
extends: quoc-gia.yaml
values: {noi: Trường Chính trị TH}
outline: [{id: chung, heading: Yêu cầu chung}]
"""
UNITS = "code,so,buoi\n10816,12,\n10843,7,6\n14797,9,4\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (("quoc-gia", NATION), ("hai-phong", PROVINCE), ("thanh-hoa", OTHER)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def run(template: str, *words: str) -> Result:
    return CliRunner().invoke(batch.command("en"), [template, "--units", "units.csv", "-o", "ra", *words])


def text(code: str, folder: str = "ra") -> str:
    (path,) = Path(folder).glob(f"{code}*.docx")
    return "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs).replace(NBSP, " ")


def test_a_communes_plan_has_what_each_level_says() -> None:
    done = run("hai-phong.yaml", "--province", "Hải Phòng")
    assert done.exit_code == 0, done.stderr
    assert done.stdout.startswith("2 units: 2 made")
    first, second = text("10816"), text("10843")
    for plan in (first, second):
        assert "Bảo đảm đúng đối tượng." in plan
        assert "Gửi báo cáo trước ngày 01 tháng 12./." in plan
        assert "15 tháng 12" not in plan
        assert plan.index("II. NỘI DUNG") < plan.index("III. VIỆC CỦA THÀNH PHỐ") < plan.index("IV. BÁO CÁO")
    assert "Cử 12 người, 5 buổi, tại Trường Chính trị HP." in first
    assert "Cử 7 người, 6 buổi, tại Trường Chính trị HP." in second


def test_each_province_has_its_own_words_in_one_folder() -> None:
    run("hai-phong.yaml", "--province", "Hải Phòng")
    done = run("thanh-hoa.yaml", "--province", "Thanh Hóa", "-o", "th")
    assert done.exit_code == 0, done.stderr
    plan = text("14797", "th")
    assert "I. YÊU CẦU CHUNG" in plan
    assert "VIỆC CỦA" not in plan
    assert "Cử 9 người, 4 buổi, tại Trường Chính trị TH." in plan


def test_a_change_at_the_top_reaches_every_commune() -> None:
    run("hai-phong.yaml", "--province", "Hải Phòng")
    Path("quoc-gia.yaml").write_text(NATION.replace("đúng đối tượng", "đủ thành phần"), encoding="utf-8")
    assert " 2 made, 0 unchanged" in run("hai-phong.yaml", "--province", "Hải Phòng").stdout
    assert "Bảo đảm đủ thành phần." in text("10816")


def test_a_template_between_two_levels_is_checked_by_itself() -> None:
    Path("hai-phong.yaml").write_text(f"{PROVINCE}parameters: {{}}\n", encoding="utf-8")
    done = CliRunner().invoke(check.command("en"), ["hai-phong.yaml"])
    assert done.exit_code == 0, done.stderr


def test_a_flaw_in_the_province_is_told_there() -> None:
    Path("hai-phong.yaml").write_text(PROVINCE.replace("after: viec", "after: vie"), encoding="utf-8")
    done = run("hai-phong.yaml")
    assert done.exit_code == 1
    assert "hai-phong.yaml:5:" in done.stderr
    assert not Path("ra").exists()


def test_a_units_row_stands_over_the_values_of_its_province() -> None:
    Path("units.csv").write_text("code,so,noi\n10816,12,Hội trường xã\n10843,7,\n", encoding="utf-8")
    done = run("hai-phong.yaml")
    assert "PD846" not in done.stderr
    assert "tại Hội trường xã." in text("10816")
    assert "tại Trường Chính trị HP." in text("10843")
