from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO

from plandocs.document.inlines import Remark, Remarked, Run
from plandocs.document.remarking import remarked, worded
from plandocs.writing.comments import first_comment, with_comments
from plandocs.writing.docx import write_docx
from plandocs.writing.package import Part
from plandocs.writing.runs import runs
from plandocs.writing.setting import Comments
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import schema_errors
from tests.writing.sample import document, frame, profile, setting

REMARK = Remark(("lỗi PD203: a < b & c", "sửa"))
WHOLE = document()


def commented() -> bytes:
    """A Word file with a comment beside everything that has words, and two beside the first."""
    marks = {id(node): [REMARK] for node in worded(WHOLE)}
    marks[next(iter(marks))].append(REMARK)
    return write_docx(remarked(WHOLE, marks), frame(), profile())


def text_of(data: bytes, part: str) -> str:
    return zipfile.ZipFile(BytesIO(data)).read(part).decode()


def test_words_stand_between_the_marks_of_their_comments():
    here = setting()
    shown = runs(here, [Run("a"), Remarked((REMARK, REMARK), (Run("b"),))])
    assert re.findall(r"<w:(comment\w+) w:id=\"(\d)\"|<w:t>(\w)", shown) == [
        ("", "", "a"),
        ("commentRangeStart", "0", ""),
        ("commentRangeStart", "1", ""),
        ("", "", "b"),
        ("commentRangeEnd", "0", ""),
        ("commentReference", "0", ""),
        ("commentRangeEnd", "1", ""),
        ("commentReference", "1", ""),
    ]
    assert here.comments.met == [REMARK, REMARK]


def test_what_is_shown_again_has_no_second_comment():
    here = setting()
    assert "comment" not in runs(here, [Remarked((REMARK,), (Run("b"),))], again=True)
    assert here.comments.met == []


def test_a_file_with_comments_is_whole(tmp_path):
    data, file = commented(), tmp_path / "a.docx"
    file.write_bytes(data)
    assert list(package_faults(file)) == []
    assert not schema_errors(file)
    numbers = re.findall(r'<w:comment w:id="(\d+)"', text_of(data, "word/comments.xml"))
    assert numbers == [str(number) for number in range(len(worded(WHOLE)) + 1)]
    for mark in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert re.findall(rf'<w:{mark} w:id="(\d+)"', text_of(data, "word/document.xml")) == numbers
    assert "lỗi PD203: a &lt; b &amp; c" in text_of(data, "word/comments.xml")


def test_a_file_without_comments_has_no_part_for_them():
    names = zipfile.ZipFile(BytesIO(write_docx(WHOLE, frame(), profile()))).namelist()
    assert "word/comments.xml" not in names


def test_comments_that_a_look_has_keep_their_numbers():
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    own = '<w:comments xmlns:w="x"><w:comment w:author="A" w:id="4"/></w:comments>'
    types = f'<Types><Override ContentType="{kind}" PartName="/word/comments1.xml"/></Types>'
    parts = [Part("word/comments1.xml", own.encode()), Part("[Content_Types].xml", types.encode())]
    assert first_comment(parts) == 5
    here = replace(setting(), comments=Comments(5))
    here.comments.take(REMARK)
    found = {part.name: part.data.decode() for part in with_comments(parts, here)}
    assert found.keys() == {part.name for part in parts}
    assert re.findall(r'w:id="(\d)"', found["word/comments1.xml"]) == ["4", "5"]
