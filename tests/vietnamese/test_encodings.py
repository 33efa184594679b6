import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.encodings import Decoded, WrongEncoding, decode

TEXT = "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức xã năm 2026"
# Written out by hand from the code charts: the same words in three old encodings.
WINDOWS_1258 = (
    b"K\xea\xec hoa\xf2ch \xf0\xe0o ta\xf2o, b\xf4\xcci d\xfd\xf5\xdeng c\xe1n b\xf4\xf2, c\xf4ng ch\xfd\xecc xa\xde"
)
TCVN3 = b"K\xd5 ho\xb9ch \xae\xb5o t\xb9o, b\xe5i d\xad\xeang c\xb8n b\xe9, c\xabng ch\xf8c x\xb7"
VNI = b"Ke\xe1 hoa\xefch \xf1a\xf8o ta\xefo, bo\xe0i d\xf6\xf4\xf5ng ca\xf9n bo\xe4, co\xe2ng ch\xf6\xf9c xa\xf5"


def test_utf8_with_and_without_mark() -> None:
    assert decode(TEXT.encode()) == Decoded(TEXT, "utf-8")
    assert decode(TEXT.encode("utf-8-sig")) == Decoded(TEXT, "utf-8-sig")
    assert decode(b"") == Decoded("", "utf-8")


@given(st.text().filter(lambda text: "\x00" not in text and not text.startswith("\ufeff")))
def test_any_utf8_text_is_read(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "guess"),
    [
        (TEXT.encode("utf-16"), "utf-16-le"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        ("title: 2026".encode("utf-16-le"), "utf-16-le"),
        (WINDOWS_1258, "windows-1258"),
        (TCVN3, "tcvn3"),
        (VNI, "vni"),
        (b"title: \xff\x81\x82", "unknown"),
        ("計画を作る".encode("shift-jis"), "unknown"),
    ],
)
def test_other_encodings_are_named(data: bytes, guess: str) -> None:
    with pytest.raises(WrongEncoding) as raised:
        decode(data)
    assert raised.value.guess == guess


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b"\xff", 1, 1), (b"plan\nke \xff", 2, 4), ("đề\r\nán ".encode() + b"\xe1 n", 2, 4)],
)
def test_the_place_of_the_first_bad_byte(data: bytes, line: int, column: int) -> None:
    with pytest.raises(WrongEncoding) as raised:
        decode(data)
    assert (raised.value.line, raised.value.column) == (line, column)
    assert f"line {line}, column {column}" in str(raised.value)
