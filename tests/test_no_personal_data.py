"""Nobody's data in what is published: numbers are evidently made up, names are those of nobody.

A number that is shaped like somebody's holds a run that no office gives out by chance. A name that is shaped like
somebody's ends in a letter, a number word or another sign that it stands for anybody; what is shaped like a name and is
none (places, ranks, lists of syllables) is listed here, so that whoever adds to the list has looked at it.
"""

from __future__ import annotations

import re
import subprocess
import zipfile
from functools import cache
from pathlib import Path

import pytest

from plandocs.diagnostics.masking import mask
from plandocs.vietnamese.text import nfc

ROOT = Path(__file__).parent.parent
WHERE = ("specs", "templates", "tests", "docs", "src", "tools", "benchmarks", "*.md")
OFFICIAL = "src/plandocs/registers/data/units/"
"""Names of communes, of which many bear a person's name; official acts."""
MADE_BY_MACHINES = {"docs/sbom.cdx.json"}
PACKAGES = (".xlsx", ".docx")

EVIDENTLY_MADE_UP = re.compile("0000|12345|98765")
NUMBER = re.compile(r"(?<![0-9A-Za-z])(?:\+|00)?[0-9](?:[ .\u2010-\u2013-]?[0-9]){7,13}(?![0-9A-Za-z])")
ADDRESS = re.compile(r"[\w.+-]+@(?P<host>[\w-]+(?:\.[\w-]+)+)")
HOSTS = re.compile(r"(?:[\w-]+\.)*example(?:\.\w+)*|[a-z]\.vn|\d[\d.]*")
"""Hosts for examples, one-letter ones that cannot be had, and versions of packages."""

FAMILIES = [
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Huỳnh",
    "Phan",
    "Vũ",
    "Võ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Đinh",
    "Trịnh",
    "Đoàn",
    "Mai",
    "Tô",
    "Cao",
    "Hà",
    "Lưu",
    "Lương",
    "Thái",
    "Châu",
    "Tạ",
    "Phùng",
    "Quách",
    "Vương",
    "Trương",
    "Triệu",
    "Kiều",
    "La",
    "Tăng",
    "Âu",
    "Chu",
    "Doãn",
    "Đàm",
    "Giang",
    "Kim",
    "Lâm",
    "Nghiêm",
    "Tống",
    "Văn",
    "Viên",
]
NAME = re.compile(rf"(?<!\w)(?:{'|'.join(FAMILIES)})(?:[ \u00a0][A-ZĐÀ-Ỹ]\w*){{2,4}}")
OF_NOBODY = re.compile(r"(?:[A-ZĐ]|Một|Hai|Ba|Mẫu|Viên|Học|Đệm|Văn|Thị)(?:\d*)$")
"""How the name of nobody ends: a letter, a number word, "Mẫu" (sample), "Học Viên" (learner), "Đệm" (middle name)."""
NO_NAMES = {
    # places, bodies, titles
    *("Hồ Chí Minh", "Thái Bình Dương", "Hà Nam Bắc", "Đoàn Thanh Niên", "Hà Bắc True"),
    # examples of grammars: lists of syllables, order of letters, old fonts
    *("Bùi Đỗ Hồ Ngô Dương", "Hoàng Phan Vũ Võ Đặng", "Nguyễn Trần Lê Phạm Huỳnh", "Lê Tô Võ Hà"),
    *("Trần Đức Nguyễn Phường Ấp", "Lê Học Anh", "Lê Viên Bình", "Trần Viên Anh", "Đỗ Viên Ánh"),
}


@cache
def published() -> dict[str, str]:
    """The text of every file that is published, by its path."""
    listed = subprocess.run(
        ["git", "ls-files", *WHERE], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    names = [
        name
        for name in listed.stdout.split("\n")
        if name and name not in MADE_BY_MACHINES and not name.startswith(OFFICIAL)
    ]
    if not names:
        pytest.skip("no checkout of git")
    return {name: nfc(text_of(ROOT / name)) for name in names if (ROOT / name).is_file()}


def text_of(path: Path) -> str:
    """What a file says; the parts of a spreadsheet or Word file without their marks."""
    if path.suffix not in PACKAGES:
        return path.read_text(encoding="utf-8", errors="ignore") if path.suffix not in (".png", ".mo") else ""
    with zipfile.ZipFile(path) as package:
        parts = [package.read(name).decode() for name in package.namelist() if name.endswith(".xml")]
    return re.sub(r"<[^>]+>", "|", "|".join(parts))


def found(shape: re.Pattern[str]) -> dict[str, str]:
    """What has a shape, each with one file that holds it."""
    return {hit[0]: name for name, text in published().items() for hit in shape.finditer(text)}


def test_numbers_of_people_are_made_up():
    hits = {number: name for number, name in found(NUMBER).items() if mask(number) != number}
    assert hits, "there are examples"
    assert {n: name for n, name in hits.items() if not EVIDENTLY_MADE_UP.search(re.sub(r"\D", "", n))} == {}


def test_addresses_are_for_examples():
    assert {hit: name for hit, name in found(ADDRESS).items() if not HOSTS.fullmatch(hit.partition("@")[2])} == {}


def test_names_are_those_of_nobody():
    hits = {re.sub(r"\s+", " ", name): file for name, file in found(NAME).items() if name.istitle()}
    assert "Nguyễn Văn A" in hits
    believable = {name for name in hits if not OF_NOBODY.search(name)} - NO_NAMES
    assert {name: hits[name] for name in sorted(believable)} == {}


@pytest.mark.parametrize("parts", [("0012", "04056789"), ("0903", " 123 789"), ("+84 9", "03 123 789")])
def test_a_number_of_somebody_would_be_found(parts):
    text = "".join(parts)
    (hit,) = NUMBER.findall(f"số {text},")
    assert mask(hit) != hit
    assert not EVIDENTLY_MADE_UP.search(re.sub(r"\D", "", hit))
