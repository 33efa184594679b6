"""Templates from the command line: the shipped one for each type of unit, specs of one's own, and resolve."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plandocs.building.build import Built, build
from plandocs.building.examining import examine
from plandocs.building.inputs import inputs_of
from plandocs.building.resolving import resolved_text
from plandocs.building.templates import shipped_templates
from plandocs.cli.commands import check, new, outline, render, resolve
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.inlines import NBSP
from plandocs.document.plain import plain_lines

TEMPLATE = shipped_templates() / "plans" / "ke-hoach-xa-tu-tinh.yaml"
SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.yaml"))
UNITS = """\
code,name,type,full_name,province_code,province
10816,Hà Bắc,xã,Xã Hà Bắc,31,Thành phố Hải Phòng
14797,Hạc Thành,phường,Phường Hạc Thành,38,Tỉnh Thanh Hóa
26732,Côn Đảo,đặc khu,Đặc khu Côn Đảo,79,Thành phố Hồ Chí Minh
"""
BASE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.type }} {{ unit.name }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ so }} người"
period: 2027
parameters: {so: {type: count, description: Số người}, tu: {default: thôn}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{id: viec, heading: Việc, content: "Cử {{ so }} người ở các {{ tu }}."}]
"""


def run(command: Any, *words: str | Path) -> Result:
    return CliRunner().invoke(command.command("vi"), [str(word) for word in words])


def lines_of(built: Built) -> list[str]:
    return [line.text.strip() for line in plain_lines(built.document)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    (tmp_path / "mau.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_template_is_checked_without_a_unit() -> None:
    problems = Problems()
    examine(TEMPLATE, problems)
    assert not problems.found


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("10816", ["XÃ HÀ BẮC", "Ủy ban nhân dân thành phố Hải Phòng", "2. Phòng Kinh tế", "- Trưởng các thôn;"]),
        ("14797", ["PHƯỜNG HẠC THÀNH", "2. Phòng Kinh tế, Hạ tầng và Đô thị", "- Trưởng các tổ dân phố;"]),
        ("26732", ["ĐẶC KHU CÔN ĐẢO", "2. Phòng Kinh tế", "- Thường trực Đảng ủy đặc khu;"]),
    ],
)
def test_the_shipped_template_makes_a_clean_plan_of_each_type_of_unit(
    folder: Path, code: str, words: list[str]
) -> None:
    problems = Problems()
    built = build(TEMPLATE, problems, inputs=inputs_of((), folder / "units.csv", code, problems))
    assert built is not None, problems.in_order()
    (blanks,) = problems
    assert blanks.code == "PD701"
    assert "references.kh_tinh.number, references.kh_tinh.date" in blanks.value("blanks")
    lines = lines_of(built)
    text = "\n".join(lines)
    assert [word for word in words if word not in (lines if word[0] in "2-" else text)] == []
    assert "{{" not in text


@pytest.mark.usefixtures("folder")
def test_the_superiors_plan_is_cited_with_its_number_and_date() -> None:
    given = ("--params", "units.csv", "--unit", "10816", "--set", "kh_tinh_so=198", "--set", "kh_tinh_ngay=01/6/2026")
    cited = "Kế hoạch số 198/KH-UBND ngày 01 tháng 6 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng"
    assert f"\nThực hiện {cited}" in run(outline, TEMPLATE, *given).stdout.replace(NBSP, " ")


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.stem)
def test_what_is_resolved_makes_the_same_document(spec: Path, tmp_path: Path) -> None:
    problems = Problems()
    text = resolved_text(spec, problems, name=str(spec), origins=True)
    assert text is not None
    shutil.copytree(spec.parent / "danh-sach", tmp_path / "danh-sach")
    (tmp_path / spec.name).write_text(text, encoding="utf-8")
    one, other = build(spec, Problems()), build(tmp_path / spec.name, problems)
    assert one is not None
    assert other is not None, problems.in_order()
    assert lines_of(other) == lines_of(one)


def test_resolve_tells_the_file_and_line_of_each_value(folder: Path) -> None:
    (folder / "xa.yaml").write_text(
        "extends: mau.yaml\nunit: '10816'\nvalues: {so: 12}\noutline: [{id: viec, heading: Việc làm}]\n",
        encoding="utf-8",
    )
    done = run(resolve, "xa.yaml", "--origins")
    assert done.exit_code == 0
    assert "title: Bồi dưỡng 12 người # mau.yaml:4 (xa.yaml:3)\n" in done.stdout
    assert "    heading: Việc làm # xa.yaml:4\n" in done.stdout
    assert "extends" not in done.stdout
    assert "parameters" not in done.stdout


def test_the_unit_is_as_the_register_has_it_on_the_plans_date(folder: Path) -> None:
    for day, province in (("01/01/2026", "tỉnh Đồng Nai"), ("01/6/2026", "thành phố Đồng Nai")):
        (folder / "mau.yaml").write_text(
            BASE.replace("date: 2026", f"date: {day}").replace("{{ so }}", "{{ unit.province_full }}"), encoding="utf-8"
        )
        done = run(outline, "mau.yaml", "--unit", "25195", "--set", "so=1")
        assert f"Bồi dưỡng {province} người" in done.stdout, done.stderr


def test_missing_and_unknown_values_are_told(folder: Path) -> None:
    done = run(render, "mau.yaml", "-o", folder / "ra")
    assert done.exit_code == 1
    assert "PD056" in done.stderr
    assert "so, unit" in done.stderr
    assert not (folder / "ra").exists()
    done = run(check, "mau.yaml", "--params", "units.csv", "--unit", "10816", "--set", "soo=1")
    assert "--set soo: lỗi[PD057]" in done.stderr
    assert run(check, "mau.yaml", "--set", "so").exit_code == 2
    assert run(check, "mau.yaml", "--params", "khong.csv").exit_code == 2


def test_a_template_renders_with_values_from_the_command(folder: Path) -> None:
    done = run(render, "mau.yaml", "--params", "units.csv", "--unit", "26732", "--set", "so=5", "-o", folder)
    assert done.exit_code == 0, done.stderr
    assert (folder / "mau.docx").read_bytes().startswith(b"PK")


def test_a_unit_gets_a_spec_of_its_own(folder: Path) -> None:
    done = run(new, "xa.yaml", "--from", "mau.yaml", "--unit", "10816")
    assert done.exit_code == 0, done.stderr
    text = (folder / "xa.yaml").read_text(encoding="utf-8")
    assert "\nextends: mau.yaml" in text
    assert '\nunit: "10816" #' in text
    assert "\n  # Số người (số đếm)\n  so:\n" in text
    assert "\n  # tu: thôn\n" in text
    done = run(check, "xa.yaml")
    assert "chưa có giá trị cho: so\n" in done.stderr
    (folder / "xa.yaml").write_text(text.replace("  so:\n", "  so: 12\n"), encoding="utf-8")
    problems = Problems()
    built = build(Path("xa.yaml"), problems)
    assert built is not None
    assert not problems.has_errors
    assert "Cử 12 người ở các thôn" in "".join(lines_of(built)).replace(NBSP, " ")


def test_a_spec_of_a_shipped_template_names_it(folder: Path) -> None:
    done = run(new, "xa.yaml", "--from", "ke-hoach-xa-tu-tinh", "--unit", "10816")
    assert done.exit_code == 0, done.stderr
    assert "\nextends: ke-hoach-xa-tu-tinh #" in (folder / "xa.yaml").read_text(encoding="utf-8")
    assert run(new, "y.yaml", "--unit", "10816").exit_code == 2


def test_a_year_is_carried_over_without_touching_what_stands_in_the_base(folder: Path) -> None:
    (folder / "goc.yaml").write_text(BASE.replace("period: 2027", "period: 2026 - 2031"), encoding="utf-8")
    (folder / "nam.yaml").write_text(
        "extends: goc.yaml\nperiod: 2027\nunit: '10816'\nvalues: {so: 12}\n", encoding="utf-8"
    )
    done = run(new, "sau.yaml", "--from", "nam.yaml", "--year", "2028")
    assert done.exit_code == 0, done.stderr
    assert (folder / "sau.yaml").read_text(encoding="utf-8") == (
        "extends: goc.yaml\nperiod: 2028\nunit: '10816'\nvalues: {so: 12}\n"
    )
