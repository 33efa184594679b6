"""Forty odd units of the register through the shipped template: names as they are, each in its own plan alone."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner
from docx import Document

from plandocs.batch.names import DEFAULT
from plandocs.cli.commands import batch, render
from plandocs.document.inlines import NBSP
from plandocs.registers.units import shipped_units
from tests.batch.samples import DAY, SHIPPED

DAY_OF_UNITS = shipped_units().at(DAY)
ALL = list(DAY_OF_UNITS.communes.values())


def odd_units() -> list[str]:
    """Codes of units with figures, hyphens and apostrophes in their names, all zones, the longest and the shortest."""
    signs = [one for one in ALL if re.search(r"['’-]", one.name)]
    figures = [one for one in ALL if re.match(r"[0-9]", one.name)] + [one for one in ALL if one.name[-1].isdigit()][:4]
    zones = [one for one in ALL if one.type == "đặc khu"]
    by_length = sorted(ALL, key=lambda one: len(one.name))
    foreign = [one for one in ALL if re.search(r"[FJWZ]", one.name, re.IGNORECASE)]
    chosen = [*signs[:9], *figures[:6], *zones, *by_length[:6], *by_length[-6:], *foreign[:4]]
    return list(dict.fromkeys(one.code for one in chosen))


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The plan of each unit by its code."""
    folder = tmp_path_factory.mktemp("odd")
    words = ["ke-hoach-xa-tu-tinh", "--units", "register", "--only", ",".join(odd_units()), "-o", str(folder)]
    done = CliRunner().invoke(batch.command("en"), words)
    assert done.exit_code == 0, done.stderr
    return {path.name[:5]: path for path in folder.glob("*.docx")}


def text_of(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*cells, *(paragraph.text for paragraph in document.paragraphs)]).replace(NBSP, " ")


def test_there_are_some_forty_of_them() -> None:
    names = {DAY_OF_UNITS.communes[code].name for code in odd_units()}
    assert 38 <= len(odd_units()) <= 48
    assert {"Văn Miếu - Quốc Tử Giám", "1 Bảo Lộc", "Ea H'Leo"} <= names


def test_each_plan_names_its_unit_and_no_other_of_them(plans: dict[str, Path]) -> None:
    assert sorted(plans) == sorted(odd_units())
    units = {code: DAY_OF_UNITS.communes[code] for code in plans}
    for code, path in plans.items():
        with ZipFile(path) as package:
            assert package.testzip() is None
        text, unit = text_of(path).casefold(), units[code]
        assert f"{unit.type} {unit.name}".casefold() in text
        assert DAY_OF_UNITS.province_of(unit).titled.casefold() in text
        strangers = [
            other.titled
            for other in units.values()
            if other.titled.casefold() not in unit.titled.casefold()
            and re.search(rf"\b{re.escape(other.titled.casefold())}\b", text)
        ]
        assert strangers == []


def test_a_plan_is_to_the_byte_what_render_makes(plans: dict[str, Path], tmp_path: Path) -> None:
    for code in odd_units()[::9]:
        done = CliRunner().invoke(render.command("en"), [str(SHIPPED), "--unit", code, "-o", str(tmp_path)])
        assert done.exit_code == 0, done.stderr
        assert (tmp_path / "ke-hoach-xa-tu-tinh.docx").read_bytes() == plans[code].read_bytes()


def test_the_default_names_them_by_code_and_plain_letters(plans: dict[str, Path]) -> None:
    assert DEFAULT == "{{ unit.code }}-{{ unit.full | slug }}"
    assert all(re.fullmatch(r"[0-9]{5}-(xa|phuong|dac-khu)(-[a-z0-9]+)+\.docx", path.name) for path in plans.values())
