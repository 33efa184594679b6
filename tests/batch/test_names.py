"""What the files of units are called: safe on every system, unlike each other, inside their folder."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.batch.names import DEFAULT, Named, names_asked, stems, unit_named
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.units import shipped_units
from plandocs.sources.located import Text
from tests.batch.samples import DAY

RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)")


def unit(name: str, code: str = "00001", **values: str) -> Named:
    facts = {"code": code, "name": name, "full": f"xã {name}", "province": "Tỉnh X"}
    return Named(f"{code} {name}", facts, values, Place(f"units.csv!{code}"))


def named(pattern: str, *units: Named) -> list[str]:
    problems = Problems()
    found = stems(pattern, units, problems)
    return found or [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (DEFAULT, "00001-xa-ha-bac"),
        ("{{ unit.name }}", "Hà Bắc"),
        ("KH {{ unit.code }} ({{ nam }}).docx", "KH 00001 (2027)"),
        ("{{ unit.province | slug }}/{{ unit.code }}", "tinh-x/00001"),
        ("{{ unit.province }}\\{{ unit.code }}", "Tỉnh X/00001"),
        ("  {{ unit.code }}. ", "00001"),
        ("{{ la }}", "a-b-c"),
        ("{{ unit.name | hoa }}", "PD151"),
        ("{{ unit.nam }}", "PD151"),
        ("{{ unit.code", "PD154"),
        ("{{ unit.code | }}", "PD150"),
        ("a/../{{ unit.code }}", "PD920"),
        ("/{{ unit.code }}", "PD920"),
        ("C:/{{ unit.code }}", "PD920"),
        ("{{ unit.code }}?", "PD920"),
        ("con.{{ unit.code }}", "PD920"),
        ("Nul", "PD920"),
        ("{{ trong }}", "PD921"),
        ("{{ dai }}", "PD920"),
        ("", "PD920"),
    ],
)
def test_patterns(pattern: str, name: str) -> None:
    one = unit("Hà Bắc", nam="2027", la="a/b:c", trong=" ", dai="dài" * 99)
    assert named(pattern, one) == [name]


def test_a_unit_without_the_value_is_told() -> None:
    assert named("{{ so }}", unit("Một", so="1"), unit("Hai", "00002")) == ["PD921"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hà Bắc", "Hà Bắc"),
        ("hà bắc", "HÀ BẮC"),
        (normalize("NFC", "Hà Bắc"), normalize("NFD", "Hà Bắc")),
        ("Một", "Một-quyet-dinh"),
        ("Một", "Một-phu-luc-1"),
        ("Một-phieu-dang-ky", "Một"),
        ("Một", "Một "),
    ],
)
def test_two_units_of_one_name_are_told(one: str, other: str) -> None:
    assert named("{{ unit.name }}", unit(one), unit(other, "00002")) == ["PD901"]


def test_names_that_are_asked_for() -> None:
    assert names_asked("{{ unit.code }}-{{ so }}{{ | }}") == {"unit.code", "so"}


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4), st.sampled_from(["{{ v }}", "a/{{ v }}", "{{ v }}.x"]))
def test_any_values_make_safe_names_or_none(values: list[str], pattern: str) -> None:
    units = [unit("Một", f"{number:05}", v=value) for number, value in enumerate(values)]
    found = stems(pattern, units, Problems())
    assert len({normalize("NFC", name).casefold() for name in found}) == len(found)
    for name in found:
        assert normalize("NFC", name) == name
        assert not PurePosixPath(name).is_absolute()
        assert not PureWindowsPath(name).drive
        for part in name.split("/"):
            assert part not in ("", ".", "..")
            assert not re.search(r'[<>:"\\|?*\x00-\x1f]', part)
            assert not part.endswith((" ", "."))
            assert not RESERVED.match(part)
            assert len(f"{part}-phieu-dang-ky.xlsx".encode()) <= 255


def test_every_unit_of_the_nation_gets_a_name() -> None:
    day = shipped_units().at(DAY)
    units = []
    for one in day.communes.values():
        facts = {name: Text(value, Place("x")) for name, value in day.facts(one).items()}
        units.append(unit_named(facts, {}, Place(one.code)))
    found = named(DEFAULT, *units)
    assert len(set(found)) == len(day.communes)
    assert all(re.fullmatch("[0-9]{5}-[a-z0-9-]+", name) for name in found)
    assert {name[6:] for name in found} >= {"phuong-van-mieu-quoc-tu-giam", "phuong-1-bao-loc", "xa-ea-h-leo"}
