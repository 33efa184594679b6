import pytest

from plandocs.sources.sheets.kinds import Kind, outer_kind
from plandocs.sources.sheets.refusal import Refusal


@pytest.mark.parametrize(
    "data", [b"STT,Ten", b"PKD,Ten", b"<10 nguoi", b"MZ,1", b"\xff\xfea\x00", "\ufeffHọ tên".encode(), b"GIF,a"]
)
def test_text_is_text(data):
    assert outer_kind(data) is Kind.TEXT


@pytest.mark.parametrize(
    ("data", "code", "kind"),
    [
        (b"%PDF-1.4", "PD020", "PDF"),
        (b"{\\rtf1", "PD020", "RTF (.rtf)"),
        (b"<html>", "PD021", "HTML"),
        ("\ufeff<Table>".encode("utf-16-le"), "PD021", "HTML"),
        (b"<?xml version='1.0'?>\n<!DOCTYPE html>", "PD021", "HTML"),
        (b"<?xml version='1.0'?><office:document/>", "PD021", "XML"),
        (b"MIME-Version: 1.0\n", "PD021", "MHTML"),
    ],
)
def test_other_kinds_are_named(data, code, kind):
    with pytest.raises(Refusal) as caught:
        outer_kind(data)
    assert (caught.value.code, caught.value.values) == (code, {"kind": kind})


def test_comments_are_gone_through_once():
    """A pattern that tries every way to cut them up would not end."""
    assert outer_kind(b"<!---->" * 580) is Kind.TEXT
