import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets import text_file
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.text_file import text_of

TEXT = "STT;Họ và tên\r\n1;Học viên 001\r\n"


def told(data):
    problems = Problems()
    return text_of(data, "ds.csv", problems), [problem.code for problem in problems]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        ("\ufeff" + TEXT).encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
    ],
)
def test_unicode_is_read_without_a_word(data):
    assert told(data) == (TEXT, [])


def test_what_is_wrong_far_down_is_looked_at_there(monkeypatch):
    """The guess takes long, so that it sees only the bytes around the first wrong one."""
    monkeypatch.setattr(text_file, "_LOOKED_AT", 51)
    data = b"a" * 999 + "lơ\u0301p bô\u0300i dươ\u0303ng can bô\u0323".encode("cp1258") * 9
    assert told(data)[1] == ["PD039"]


@pytest.mark.parametrize(
    ("data", "code", "encoding"),
    [
        ("Danh s¸ch häc viªn líp båi d­ìng".encode("latin-1"), "PD038", "tcvn3"),
        ("Danh saùch hoïc vieân lôùp boài döôõng".encode("latin-1"), "PD038", "vni"),
        ("Học".encode() + b"\xff" * 9, "PD038", None),
        (b"a\0b;c", "PD044", None),
        (b"\xff\xfea\0b", "PD044", None),
        (bytes(range(256)), "PD044", None),
    ],
)
def test_other_bytes_are_refused(data, code, encoding):
    with pytest.raises(Refusal) as caught:
        told(data)
    assert caught.value.code == code
    assert encoding is None or caught.value.values["encoding"] == encoding
