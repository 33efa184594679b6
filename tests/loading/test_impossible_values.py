"""Values that nothing ever has, asked for by a template."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.telling import hint
from plandocs.loading.inputs import Inputs
from plandocs.loading.templates import opened
from tests.loading.merging_sample import entry

PARAMETERS = "parameters: {thon: {type: choice, choices: [thôn, xóm]}, ten: {}}\nb: '{{ ten }} {{ thon }}'\n"


def told(yaml: str) -> list[tuple[str, int, str]]:
    problems = Problems()
    opened(entry(PARAMETERS + yaml, "mau.yaml"), Inputs(), problems)
    assert {one.code for one in problems} <= {"PD067"}
    return [(one.value("found"), one.place.line, one.value("near")) for one in problems]


@pytest.mark.parametrize(
    ("yaml", "found", "near"),
    [
        ("a: {when: unit.type == 'phuong', value: x}", "phuong", "phường"),
        ("a: {when: \"{{ unit.type == 'Phường' }}\", value: x}", "Phường", "phường"),
        ("a: {when: \"unit.type in ('xã', 'thị trấn')\", value: x}", "thị trấn", ""),
        ("a: {when: \"'Xa' != unit.type\", value: x}", "Xa", "xã"),
        ("a: {when: unit.province_type == 'thanh pho', value: x}", "thanh pho", "thành phố"),
        ("a: \"{{ 'x' if unit.type == 'phuong' else 'y' }}\"", "phuong", "phường"),
        ("a: {when: thon == 'xom', value: x}", "xom", "xóm"),
        ("a: {by: unit.type, Phuong: x, else: y}", "Phuong", "phường"),
        ("a: [{by: thon, Thôn: x, else: y}]", "Thôn", "thôn"),
    ],
)
def test_a_text_that_is_never_met_is_told_with_the_one_meant(yaml: str, found: str, near: str) -> None:
    assert told(yaml) == [(found, 3, near)]


@pytest.mark.parametrize(
    "yaml",
    [
        "a: {when: unit.type == 'phường' or unit.name == 'Phuong', value: x}",
        "a: {when: ten == 'phuong', value: x}",
        "a: {by: unit.type, xã: x, phường: y, đặc khu: z}",
        "a: {by: unit.name, Hà Bắc: x, else: y}",
        "a: {by: vhxh, Phuong: x}",
        "a: {when: \"thon in ['thôn', 'xóm']\", value: x}",
    ],
)
def test_texts_that_may_be_met_are_not_told(yaml: str) -> None:
    assert told(yaml) == []


def test_without_a_near_one_all_are_named() -> None:
    problems = Problems()
    opened(entry("a: {when: unit.type == 'thị trấn', value: x}", "mau.yaml"), Inputs(), problems)
    (one,) = problems
    assert "xã, phường, đặc khu" in hint(one, "vi")
