"""What a press makes of a unit is to the byte what is made of that unit alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from textwrap import dedent

import pytest

from plandocs.batch.order import Made
from plandocs.batch.press import Press
from plandocs.building.files import Wanted
from plandocs.cli.exits import FAULT
from plandocs.cli.reports import exit_code
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.units import shipped_units
from plandocs.sources.located import Text
from tests.batch.samples import COMMUNES, DAY, WARDS, job_of, order_of, orders_of
from tests.batch.test_shapes import PLAIN, VALUES

HERE = Place("--set")
ODD = {
    "00226": "Văn Miếu - Quốc Tử Giám",
    "24823": "1 Bảo Lộc",
    "24184": "Ea H'Leo",
    "31078": "Phú Quốc",
    "11948": "Bạch Long Vĩ",
    "07399": "Kép",
    "19753": "Phú Xuân",
    "14890": "Phú Xuân",
    "02647": "Lào Cai",
    "26732": "Côn Đảo",
}


@pytest.fixture(scope="module")
def press():
    """A press that has met enough units to have forms."""
    press = Press(job_of())
    for order in orders_of((*COMMUNES[:3], *WARDS[:3])):
        press.made(order)
    return press


def is_printed(
    press: Press, monkeypatch: pytest.MonkeyPatch, code: str, values: Mapping[str, str] | None = None
) -> bool:
    """Whether a unit's files are printed from a form, and not made alone."""
    with monkeypatch.context() as patch:
        patch.setattr(Press, "made_alone", lambda *_: Made({}))
        return bool(press.made(order_of(code, values)).files)


@pytest.mark.parametrize("code", [*COMMUNES[3:], *WARDS[3:]])
def test_a_printed_unit_is_as_if_made_alone(press, monkeypatch, code):
    assert is_printed(press, monkeypatch, code)
    order = order_of(code)
    assert press.made(order) == press.made_alone(order)


@pytest.mark.parametrize("code", ODD)
def test_an_odd_unit_is_as_if_made_alone(press, code):
    assert shipped_units().at(DAY).facts(shipped_units().at(DAY).communes[code])["name"] == ODD[code]
    order = order_of(code)
    made = press.made(order)
    assert made.files
    assert made == press.made_alone(order)


def test_names_that_are_not_plain_words_are_not_printed(press, monkeypatch):
    assert not is_printed(press, monkeypatch, "24823")
    assert not is_printed(press, monkeypatch, "24184")


def test_a_fault_of_our_own_is_told_of_its_unit_alone(monkeypatch):
    built = Press.built

    def faulty(self: Press, order, problems):
        if order.code == COMMUNES[1]:
            raise KeyError("x")
        return built(self, order, problems)

    monkeypatch.setattr(Press, "built", faulty)
    press = Press(job_of())
    made = [press.made(order_of(code)) for code in COMMUNES[:3]]
    assert [bool(one.files) for one in made] == [True, False, True]
    assert [one.code for one in made[1].problems] == ["PD939"]
    assert exit_code(Problems(list(made[1].problems))) == FAULT
    monkeypatch.setattr(Press, "built", refusing)
    with pytest.raises(OSError, match="full"):
        press.made(order_of(COMMUNES[4]))


def refusing(*_given: object) -> None:
    raise OSError("the disk is full")


def test_units_with_errors_have_no_files_and_make_no_form(tmp_path):
    spec = tmp_path / "mau.yaml"
    spec.write_text(dedent(PLAIN), encoding="utf-8")
    press = Press(job_of(spec))
    for code in COMMUNES:
        made = press.made(order_of(code, {**VALUES, "so_lop": "hai"}))
        assert made.has_errors
        assert not made.files
    good = order_of(COMMUNES[0], VALUES)
    assert press.made(good) == press.made_alone(good)
    assert press.made(good).files


def test_open_values_are_printed_and_told_at_their_own_places(tmp_path, monkeypatch):
    spec = tmp_path / "mau.yaml"
    spec.write_text(dedent(PLAIN), encoding="utf-8")
    press = Press(job_of(spec))
    for number, code in enumerate(COMMUNES):
        order = order_of(code, {**VALUES, "truong_ban": "Người Ký" + " Dài" * (number % 2)})
        assert press.made(order) == press.made_alone(order)
    assert is_printed(press, monkeypatch, COMMUNES[0], {**VALUES, "truong_ban": "Người Khác"})


@pytest.mark.parametrize("wanted", [Wanted(("xlsx",)), Wanted(("docx", "xlsx")), Wanted(("pdf",))])
def test_other_kinds_of_files_are_made_too(wanted):
    press = Press(job_of(wanted=wanted))
    for code in COMMUNES[:4]:
        order = order_of(code)
        made = press.made(order)
        assert made == press.made_alone(order)


def test_a_value_of_the_command_holds_for_every_unit():
    job = job_of()
    press = Press(replace(job, values={"kh_tinh_so": Text("198", HERE), "kh_tinh_ngay": Text("01/6/2026", HERE)}))
    alone = Press(job)
    for code in COMMUNES[:4]:
        made = press.made(order_of(code))
        assert made.files
        assert made.files != alone.made(order_of(code)).files
        assert made == press.made_alone(order_of(code))
