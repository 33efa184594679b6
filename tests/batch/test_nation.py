"""The communes' plans of the whole nation: each file sound, each text the unit's own, the same by whatever hands.

All units are made by ``make nation``, a sample of odd ones here.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

import pytest

from plandocs.batch.order import Order
from plandocs.batch.press import Press
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.plain import plain_lines
from plandocs.registers.units import shipped_units
from tests.batch.named_units import named_by_right
from tests.batch.samples import DAY, every_code, job_of, order_of
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import find_validator, schema_errors

ECONOMIC = "Phòng Kinh tế"
ECONOMIC_OF_WARDS = "Phòng Kinh tế, Hạ tầng và Đô thị"
VALIDATED = 100


@cache
def press() -> Press:
    return Press(job_of())


def odd_ones(count: int) -> list[str]:
    """Units with names and types like few others', in official order."""
    units = shipped_units().at(DAY)
    names = {code: unit.name for code, unit in units.communes.items()}
    lengths = sorted(names, key=lambda code: len(names[code]))
    with_figures = [code for code, name in names.items() if re.search(r"\d", name)]
    with_signs = [code for code, name in names.items() if re.search(r"[^\w ]", name)]
    islands = [code for code, unit in units.communes.items() if unit.type == "đặc khu"]
    as_the_province = [code for code, unit in units.communes.items() if unit.name == units.province_of(unit).name]
    odd = dict.fromkeys([*with_signs, *lengths[:3], *lengths[-3:], *as_the_province, *with_figures[::5], *islands])
    return sorted(list(odd)[:count], key=list(names).index)


def faults_of(order: Order) -> list[str]:
    """What is wrong with the plan of a unit, as it is built and as it is read."""
    problems = Problems()
    built = press().built(order, problems)
    if built is None or problems.has_errors:
        return [f"{order.code}: {problem}" for problem in problems]
    faults = list(named_by_right(built, order, press().job.template))
    text = "\n".join(line.text for each in built.each for line in plain_lines(each.document))
    is_ward = order.facts["type"] == "phường" or order.facts["name"] == "Phú Quốc"
    if (ECONOMIC_OF_WARDS in text) != is_ward or ECONOMIC not in text:
        faults.append("its office of the economy is another's")
    kinds = {"xã", "phường", "đặc khu"} - {str(order.facts["type"])}
    faults += [
        f"it is called {kind}" for kind in kinds if re.search(rf"(?i)\b{kind} {re.escape(order.facts['name'])}\b", text)
    ]
    return [f"{order.code} {order.facts['full']}: {fault}" for fault in faults]


@pytest.mark.parametrize("code", odd_ones(40))
def test_an_odd_unit_has_a_plan_of_its_own(code):
    order = order_of(code)
    assert faults_of(order) == []
    made = press().made(order)
    assert made == press().made_alone(order)
    assert [fault for data in made.files.values() for fault in package_faults(data)] == []


def test_the_plan_of_another_unit_is_found_out():
    press_ = press()
    order, other = order_of("10816"), order_of("10546")
    built = press_.built(other, Problems())
    assert built is not None
    found = list(named_by_right(built, order, press_.job.template))
    assert any("Chí Linh" in fault for fault in found)


@pytest.mark.nation
def test_every_plan_of_the_nation():
    codes = every_code()
    assert len(codes) == 3321
    with ProcessPoolExecutor() as pool:
        faults = [fault for found in pool.map(_faults_of, codes, chunksize=50) for fault in found]
    assert faults == []


@pytest.mark.nation
def test_every_file_of_the_nation(tmp_path):
    first, second = (_made(tmp_path / f"{jobs}", jobs) for jobs in (1, 2))
    assert len(first) == 3321
    assert [path.name for path in first] == [path.name for path in second]
    with ProcessPoolExecutor() as pool:
        assert [fault for found in pool.map(_package_faults, first, chunksize=50) for fault in found] == []
    assert [one.name for one, two in zip(first, second, strict=True) if one.read_bytes() != two.read_bytes()] == []
    if find_validator() is not None:
        assert schema_errors(*first[:: len(first) // VALIDATED]) == []


def _faults_of(code: str) -> list[str]:
    return faults_of(order_of(code))


def _package_faults(path: Path) -> list[str]:
    return [f"{path.name}: {fault}" for fault in package_faults(path)]


def _made(folder: Path, jobs: int) -> Sequence[Path]:
    command = ["batch", "ke-hoach-xa-tu-tinh", "--units", "register", "--jobs", str(jobs), "-o", str(folder)]
    subprocess.run([sys.executable, "-m", "plandocs", *command], check=True, capture_output=True)
    return sorted(folder.glob("*.docx"))
