"""The whole file: what other people's readers say of it, and that it is the same on every machine."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from xml.etree import ElementTree

import docx
import pytest

from plandocs.document.document import Document
from plandocs.writing.docx import write_docx
from tests.readers.effective import read_document
from tests.readers.form import disagreements
from tests.readers.package_check import package_faults
from tests.writing import sample
from tests.writing.sample import document, frame, parts, profile, text

LONG = sample.letterhead(
    parent=("ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU",),
    issuer=("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG VÀ CHUYỂN ĐỔI SỐ",),
    place="Phường Điện Biên Phủ",
    draft=False,
)
RICH = [
    document(),
    document(sizes="13", head=LONG),
    document(head=LONG, subject=(sample.SENTENCE,), authority=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    document(blocks=(sample.table(40),)),
]
IN_ANOTHER_PROCESS = (
    "import hashlib; from plandocs.writing.docx import write_docx; from tests.writing.sample import *;"
    "print(hashlib.sha256(write_docx(document(), frame(), profile())).hexdigest())"
)


def written(given: Document) -> bytes:
    return write_docx(given, frame(given.sizes), profile())


@pytest.mark.parametrize("given", RICH)
def test_the_package_has_no_fault(given: Document) -> None:
    assert package_faults(written(given), zip_date=(1980, 1, 1, 0, 0, 0), forbid_rsids=True) == []


@pytest.mark.parametrize("given", RICH)
def test_the_form_is_the_profile_s(given: Document) -> None:
    assert disagreements(read_document(written(given)), profile(), given.sizes) == []


def test_every_word_is_there() -> None:
    main = text(parts(written(document()))["word/document.xml"])
    for words in ("R&amp;D &lt;2026&gt;", "Quyết định số 700/QĐ-TTg", "1.299 người", "12.500.000", "Người Ký Mẫu"):
        assert words in main


def test_headings_are_word_s_own() -> None:
    opened = docx.Document(io.BytesIO(written(document())))
    found = [
        (each.style.name, each.text) for each in opened.paragraphs if each.style and "Heading" in str(each.style.name)
    ]
    assert ("Heading 1", "I. MỤC ĐÍCH, YÊU CẦU") in found
    assert ("Heading 2", "1. Mục đích") in found
    assert ("Heading 3", "a) Tiêu đề cấp ba") in found


def test_properties_come_from_the_document() -> None:
    properties = docx.Document(io.BytesIO(written(document()))).core_properties
    assert properties.title == "Kế hoạch <A & B>"
    assert properties.author == "Ủy ban nhân dân xã Hà Bắc"
    assert properties.language == "vi-VN"
    assert str(properties.created) == str(properties.modified) == "2026-12-31 00:00:00+00:00"


def test_each_part_is_xml() -> None:
    for name, content in parts(written(document())).items():
        assert ElementTree.fromstring(content.encode()) is not None, name


def test_two_runs_write_the_same_bytes() -> None:
    assert written(document()) == written(document())


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_writes_the_same_bytes(seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    told = subprocess.run(
        [sys.executable, "-c", IN_ANOTHER_PROCESS], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == hashlib.sha256(written(document())).hexdigest()


def test_the_profile_s_own_frame_needs_no_look_tools() -> None:
    code = (
        "import sys; from tests.writing.sample import *; from plandocs.writing.docx import write_docx;"
        "import plandocs.writing.look, plandocs.writing.shipped_look, plandocs.writing.pdf;"
        "write_docx(document(), frame(), profile());"
        "print(sorted({'docx', 'docxtpl', 'lxml', 'jinja2', 'zipfile'} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    told = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.strip() in ("[]", "['zipfile']")


def test_a_forbidden_character_is_our_own_fault() -> None:
    with pytest.raises(ValueError, match="forbids"):
        written(document(subject=("a\x00b",)))
